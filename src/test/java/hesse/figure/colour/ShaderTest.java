package hesse.figure.colour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.field.Cancellation;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Order;
import hesse.field.Window;
import hesse.field.kernel.Backends;
import hesse.figure.ColourBy;
import hesse.figure.ColourVision;
import hesse.figure.Fields;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.Theme;
import hesse.figure.scale.ColourRange;
import hesse.figure.scale.FieldStatistics;
import hesse.figure.scale.HeightScale;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShaderTest {
    private static final Window CENTRED = new Window(-2, 2, -2, 2);
    private static final HeightScale FLAT = new HeightScale.Linear(-1e9, 2e9);
    private static final ColourRange RANGE = new ColourRange(-10, 10, 10, true);

    private static Shading shading(ColourBy colourBy, Layer... layers) {
        return new Shading(colourBy, FLAT, RANGE, Theme.LIGHT, Set.of(layers), 1);
    }

    private static int[] shaded(Field field, Shading shading, Grid grid) {
        var argb = new int[grid.columns() * grid.rows()];
        new Shader(field, shading).shade(grid, 0, grid.rows(), argb, Cancellation.NEVER);
        return argb;
    }

    /// Letters for the classes: + bowl, - dome, x saddle, o degenerate; / line and . ground of the hatch.
    private static String letters(String formula, int size) {
        var argb = shaded(Fields.of(formula), shading(ColourBy.DEFINITENESS, Layer.REGIONS), Grid.pixels(CENTRED, size, size));
        var text = new StringBuilder();
        for (int i = 0; i < argb.length; i++) {
            text.append(letter(argb[i])).append(i % size == size - 1 ? "\n" : "");
        }
        return text.toString();
    }

    private static char letter(int argb) {
        var palette = new ClassPalette(Theme.LIGHT);
        for (var definiteness : Definiteness.values()) {
            if (argb == palette.colour(definiteness, 1.0 / 3)) {
                return switch (definiteness) {
                    case POSITIVE_DEFINITE -> '+';
                    case NEGATIVE_DEFINITE -> '-';
                    case INDEFINITE -> 'x';
                    case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO, NOT_DECIDED -> 'o';
                    case UNDEFINED -> '.';
                };
            }
        }
        return '/';
    }

    @Test
    void cubesHaveAClassInEachQuadrant() {
        assertEquals("""
                xxxx++++
                xxxx++++
                xxxx++++
                xxxx++++
                ----xxxx
                ----xxxx
                ----xxxx
                ----xxxx
                """, letters("x^3 + y^3", 8));
    }

    @Test
    void cylindersAndPlanesAreDegenerate() {
        assertEquals("oooo\noooo\noooo\noooo\n", letters("x^2", 4));
        assertEquals("oooo\noooo\noooo\noooo\n", letters("3*x - y", 4));
    }

    @Test
    void hatchLinesRunDiagonallyThroughUndefinedPixels() {
        int size = 30;
        var text = letters("log(x)", size).split("\n");
        for (int row = 0; row < size; row++) {
            assertEquals("o".repeat(size / 2), text[row].substring(size / 2));
            for (int column = 1; column < size / 2 && row < size - 1; column++) {
                assertEquals(text[row].charAt(column), text[row + 1].charAt(column - 1), "at " + column + ", " + row);
            }
        }
        long ground = String.join("", text).chars().filter(letter -> letter == '.').count();
        assertTrue(ground > 200 && ground < 400, "ground shows between the lines: " + ground);
    }

    @ParameterizedTest
    @ValueSource(strings = {Fields.HIMMELBLAU, Fields.PEAKS, "x^4 + y^4 - 3*x*y", "sin(3*x)*cos(2*y)"})
    void everyPixelsHueIsThatOfItsHessiansClass(String formula) {
        var field = Fields.of(formula);
        var heights = FieldStatistics.of(field, CENTRED, Cancellation.NEVER).heights(HeightMode.LINEAR);
        var grid = Grid.pixels(CENTRED, 37, 29);
        for (var theme : Theme.values()) {
            var argb = shaded(field, new Shading(ColourBy.DEFINITENESS, heights, RANGE, theme, Set.of(Layer.REGIONS), 1), grid);
            var palette = new ClassPalette(theme);
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    var jet = field.at(grid.x(column), grid.y(row));
                    int expected = palette.colour(Hessian.of(jet).definiteness(), heights.height(jet.f()));
                    // In the middle det H is zero but for rounding.
                    boolean decided = Math.abs(Hessian.of(jet).determinant()) > 1e-14 * Hessian.of(jet).norm() * Hessian.of(jet).norm();
                    assertTrue(!decided || expected == argb[row * grid.columns() + column], "at column " + column + ", row " + row);
                }
            }
        }
    }

    /// Clear regions and borders, degenerate and undefined ones, kinks; rows of several blocks and a rest.
    @ParameterizedTest
    @ValueSource(strings = {Fields.HIMMELBLAU, Fields.ROSENBROCK, Fields.PEAKS, "x^2 + y", "log(x + y) + x*y", "x^3 + y^3",
            "abs(x)*y + sqrt(y)", "1e200*x^2*y^2", "1/x"})
    void allBackendsPaintTheSame(String formula) {
        var grid = Grid.pixels(CENTRED, 517, 23);
        var statistics = FieldStatistics.of(Fields.of(formula), CENTRED, Cancellation.NEVER);
        for (var mode : HeightMode.values()) {
            for (var layers : List.of(Set.of(Layer.REGIONS), Set.of(Layer.REGIONS, Layer.HATCHING))) {
                var shading = new Shading(ColourBy.DEFINITENESS, statistics.heights(mode), RANGE, Theme.LIGHT, layers, 1);
                assertArrayEquals(shaded(Fields.of(formula), shading, grid), shaded(Fields.of(formula, Backends.vector()), shading, grid),
                        mode + " " + layers);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ColourBy.class)
    void tilesJoinToTheWhole(ColourBy colourBy) {
        var field = Fields.of("log(x + 1)*y^2 + x*y");
        var grid = Grid.pixels(CENTRED, 53, 41);
        var shading = shading(colourBy, Layer.REGIONS, Layer.HATCHING);
        var tiles = new int[grid.columns() * grid.rows()];
        var one = new Shader(field, shading);
        var other = new Shader(field, shading);
        one.shade(grid, 30, 41, tiles, Cancellation.NEVER);
        other.shade(grid, 7, 30, tiles, Cancellation.NEVER);
        one.shade(grid, 0, 7, tiles, Cancellation.NEVER);
        assertArrayEquals(shaded(field, shading, grid), tiles);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 100})
    void coarseBlocksHaveTheSharpColourOfTheirMiddle(int step) {
        var field = Fields.of(Fields.HIMMELBLAU);
        var grid = Grid.pixels(CENTRED, 50, 35);
        // The blocks at the right and at the bottom reach beyond the grid, and so may their middles.
        var wide = new Grid(grid.x0(), grid.dx(), 50 + step, grid.y0(), grid.dy(), 35 + step);
        var sharp = shaded(field, shading(ColourBy.LAMBDA_MIN, Layer.REGIONS), wide);
        var coarse = new int[50 * 35];
        new Shader(field, shading(ColourBy.LAMBDA_MIN, Layer.REGIONS)).shadeCoarsely(grid, step, coarse, Cancellation.NEVER);
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int sampleRow = row / step * step + Math.min(step / 2, grid.rows() - 1);
                int sampleColumn = column / step * step + Math.min(step / 2, grid.columns() - 1);
                assertEquals(sharp[sampleRow * wide.columns() + sampleColumn], coarse[row * 50 + column],
                        "at column " + column + ", row " + row);
            }
        }
    }

    @Test
    void patternsStaySharpInCoarsePictures() {
        var grid = Grid.pixels(CENTRED, 64, 64);
        var shading = shading(ColourBy.DEFINITENESS, Layer.REGIONS, Layer.HATCHING);
        var coarse = new int[64 * 64];
        new Shader(Fields.of("log(-1 - x^2)"), shading).shadeCoarsely(grid, 8, coarse, Cancellation.NEVER);
        assertArrayEquals(shaded(Fields.of("log(-1 - x^2)"), shading, grid), coarse);
    }

    @Test
    void oneShaderServesGridsOfDifferentSizes() {
        var field = Fields.of(Fields.HIMMELBLAU);
        var shader = new Shader(field, shading(ColourBy.DEFINITENESS, Layer.REGIONS));
        for (int size : new int[] {40, 7, 90, 1}) {
            var grid = Grid.pixels(CENTRED, size, size);
            var argb = new int[size * size];
            shader.shade(grid, 0, size, argb, Cancellation.NEVER);
            assertArrayEquals(shaded(field, shading(ColourBy.DEFINITENESS, Layer.REGIONS), grid), argb);
        }
    }

    @Test
    void withoutRegionsTheReliefIsGrey() {
        var heights = new HeightScale.Linear(0, 8);
        var shading = new Shading(ColourBy.DEFINITENESS, heights, RANGE, Theme.LIGHT, Set.of(Layer.HATCHING), 1);
        for (int argb : shaded(Fields.of("x^2 + y^2"), shading, Grid.pixels(CENTRED, 20, 20))) {
            assertEquals(argb >> 16 & 0xFF, argb & 0xFF);
            assertEquals(argb >> 8 & 0xFF, argb & 0xFF);
        }
    }

    @Test
    void eachClassHasAPatternOfItsOwn() {
        var plain = shading(ColourBy.DEFINITENESS, Layer.REGIONS);
        var hatched = shading(ColourBy.DEFINITENESS, Layer.REGIONS, Layer.HATCHING);
        var grid = Grid.pixels(CENTRED, 40, 40);
        var patterns = new HashSet<String>();
        for (var formula : new String[] {"x^2 + y^2", "-x^2 - y^2", "x^2 - y^2", "x^2"}) {
            var without = shaded(Fields.of(formula), plain, grid);
            var with = shaded(Fields.of(formula), hatched, grid);
            var pattern = new StringBuilder();
            int marked = 0;
            for (int i = 0; i < with.length; i++) {
                pattern.append(with[i] == without[i] ? ' ' : '#');
                marked += with[i] == without[i] ? 0 : 1;
            }
            patterns.add(pattern.toString());
            assertTrue(marked > 16 && marked < with.length / 5, formula + ": " + marked + " of " + with.length);
        }
        assertEquals(4, patterns.size());
    }

    @Test
    void patternsGrowWithThePixelScale() {
        var field = Fields.of("log(-1 - x^2)");
        var once = shaded(field, shading(ColourBy.HEIGHT, Layer.REGIONS), Grid.pixels(CENTRED, 60, 1));
        var twice = shaded(field, new Shading(ColourBy.HEIGHT, FLAT, RANGE, Theme.LIGHT, Set.of(Layer.REGIONS), 2),
                Grid.pixels(CENTRED, 120, 1));
        assertEquals(10, period(once));
        assertEquals(20, period(twice));
    }

    private static int period(int[] row) {
        for (int period = 1; period < row.length / 2; period++) {
            boolean repeats = true;
            for (int i = period; i < row.length; i++) {
                repeats &= row[i] == row[i - period];
            }
            if (repeats) {
                return period;
            }
        }
        return -1;
    }

    @Test
    void signsOfTheDeterminantHaveTheirHues() {
        var argb = shaded(Fields.of("x^3 + y^3"), shading(ColourBy.DETERMINANT, Layer.REGIONS), Grid.pixels(CENTRED, 2, 2));
        assertEquals(44, ColourVision.hue(argb[0]), 8, "x < 0 < y: negative");
        assertEquals(255, ColourVision.hue(argb[1]), 8, "0 < x, y: positive");
    }

    @Test
    void infiniteConditionNumbersHaveTheLastColour() {
        var shading = new Shading(ColourBy.LOG_CONDITION, FLAT, ColourRange.linear(0, 3), Theme.DARK, Set.of(Layer.REGIONS), 1);
        assertEquals(Palette.sequential(Theme.DARK).colour(1), shaded(Fields.of("x^2"), shading, Grid.pixels(CENTRED, 1, 1))[0]);
    }

    /// An overflow to infinity is no value.
    @Test
    void pixelsAreUndefinedWhereTheNeededJetIsNotFinite() {
        var grid = Grid.pixels(CENTRED, 3, 1);
        for (var colourBy : ColourBy.values()) {
            var argb = shaded(Fields.of("exp(1000*x)*1e300"), shading(colourBy, Layer.REGIONS), grid);
            int undefined = shaded(Fields.of("log(-1 - x^2)"), shading(colourBy, Layer.REGIONS), grid)[2];
            assertEquals(undefined, argb[2], colourBy.toString());
            assertNotEquals(undefined, argb[0], colourBy.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(ColourBy.class)
    void noMoreDerivativesAreEvaluatedThanNeeded(ColourBy colourBy) {
        var asked = EnumSet.noneOf(Order.class);
        shaded(recording(asked), shading(colourBy, Layer.REGIONS), Grid.pixels(CENTRED, 4, 4));
        var needed = switch (colourBy) {
            case HEIGHT, BASINS -> Order.VALUE;
            case GRADIENT_NORM -> Order.GRADIENT;
            case DEFINITENESS, LAMBDA_MIN, LAMBDA_MAX, LOG_CONDITION, DETERMINANT -> Order.CURVATURE;
        };
        assertEquals(EnumSet.of(needed), asked);
    }

    @Test
    void aPlainReliefNeedsValuesOnly() {
        var asked = EnumSet.noneOf(Order.class);
        shaded(recording(asked), shading(ColourBy.DEFINITENESS), Grid.pixels(CENTRED, 4, 4));
        assertEquals(EnumSet.of(Order.VALUE), asked);
    }

    private static Field recording(Set<Order> asked) {
        var field = Fields.of("x*y");
        return new Field() {
            @Override
            public Evaluator evaluator(Order order) {
                asked.add(order);
                return field.evaluator(order);
            }
        };
    }

    @Test
    void stopsWhenNobodyWantsThePicture() {
        var shader = new Shader(Fields.of("x"), shading(ColourBy.HEIGHT, Layer.REGIONS));
        var grid = Grid.pixels(CENTRED, 10, 10);
        var argb = new int[100];
        assertThrows(CancellationException.class, () -> shader.shade(grid, 0, 10, argb, () -> true));
        assertArrayEquals(new int[100], argb);
    }

    @Test
    void rowsOutsideTheGridAreRefused() {
        var shader = new Shader(Fields.of("x"), shading(ColourBy.HEIGHT, Layer.REGIONS));
        var grid = Grid.pixels(CENTRED, 10, 10);
        assertThrows(IndexOutOfBoundsException.class, () -> shader.shade(grid, 0, 11, new int[110], Cancellation.NEVER));
        assertThrows(IllegalArgumentException.class, () -> shader.shadeCoarsely(grid, 0, new int[100], Cancellation.NEVER));
    }
}
