package hesse.contour;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.function.BlockFunction;
import hesse.contour.line.Line;
import hesse.contour.refine.ChordRefiner;
import hesse.field.Grid;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContourPropertiesTest {

    private static final long SEED = 2187;

    /// In cells: two traces of the same line may lie on both sides of it by so much. Bilinear surfaces have a kink along every edge,
    /// where a line's direction is that of one side; how it bends on the other isn't seen then.
    private static final double APART = 1.0 / 4;

    /// Of smooth ones: chords and points may be off on both sides.
    private static final double TWICE = 2 * (ChordRefiner.SAG + TOLERANCE);

    private record Samples(int columns, int rows, double[] values, double level) {

        Grid grid() {
            return unit(columns, rows);
        }

        double at(int column, int row) {
            return values[row * columns + column];
        }

        boolean isHole(int column, int row) {
            return !Double.isFinite(at(column, row));
        }

        Samples map(DoubleUnaryOperator map) {
            return new Samples(columns, rows, Arrays.stream(values).map(map).toArray(), map.applyAsDouble(level));
        }

        @Override
        public String toString() {
            return columns + " x " + rows + " at " + level + " " + Arrays.toString(values);
        }
    }

    /// Small whole numbers, so that ties, plateaus and exact levels are frequent; one value in twelve is a hole.
    private static Samples withTiesAndHoles(Draw draw) {
        int columns = 2 + draw.random().nextInt(7);
        int rows = 2 + draw.random().nextInt(7);
        var holes = List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        var values = new double[columns * rows];
        for (int i = 0; i < values.length; i++) {
            values[i] = draw.chance(1.0 / 12) ? draw.pick(holes) : draw.random().nextInt(-3, 4);
        }
        return new Samples(columns, rows, values, draw.random().nextInt(-2, 3) + (draw.chance(0.5) ? 0.5 : 0));
    }

    private static Samples withoutTies(Draw draw) {
        int columns = 2 + draw.random().nextInt(7);
        int rows = 2 + draw.random().nextInt(7);
        var values = new double[columns * rows];
        for (int i = 0; i < values.length; i++) {
            values[i] = draw.chance(1.0 / 12) ? Double.NaN : draw.random().nextDouble(-1, 1);
        }
        return new Samples(columns, rows, values, draw.random().nextDouble(-0.5, 0.5));
    }

    private static List<Line> lines(Samples samples) {
        return trace(samples.values(), samples.grid(), samples.level());
    }

    @Test
    void everyPointLiesWhereTheInterpolantIsTheLevel() {
        ForAll.seeded(SEED).check(ContourPropertiesTest::withTiesAndHoles, samples -> {
            var function = bilinear(samples.values(), samples.grid());
            var value = new double[1];
            for (var line : lines(samples)) {
                for (int i = 0; i < line.size(); i++) {
                    function.evaluate(new double[] {line.x()[i]}, new double[] {line.y()[i]}, 1, value);
                    // Values of at most 3: slopes up to 6 in both directions.
                    assertEquals(samples.level(), value[0], 6 * Math.sqrt(2) * TOLERANCE);
                }
            }
        });
    }

    @Test
    void openLinesEndAtTheBorderOrAtAHole() {
        ForAll.seeded(SEED).check(ContourPropertiesTest::withoutTies, samples -> {
            for (var line : lines(samples)) {
                if (!line.closed()) {
                    assertTrue(isEnd(samples, line.x()[0], line.y()[0]), "start");
                    assertTrue(isEnd(samples, line.x()[line.size() - 1], line.y()[line.size() - 1]), "end");
                }
            }
        });
    }

    /// Through nodes exactly at the level several lines may pass, and change partners there.
    @Test
    void openLinesEndAtAnotherLineElsewhere() {
        ForAll.seeded(SEED).check(ContourPropertiesTest::withTiesAndHoles, samples -> {
            var lines = traceAll(bilinear(samples.values(), samples.grid()), samples.grid(), samples.level()).getFirst().lines();
            for (var line : lines) {
                for (int i = 0; !line.closed() && i < line.size(); i += line.size() - 1) {
                    var others = lines.stream().filter(other -> other != line).toList();
                    assertTrue(isEnd(samples, line.x()[i], line.y()[i]) || cells(others, line.x()[i], line.y()[i], samples.grid()) <= APART, "point " + i);
                }
            }
        });
    }

    /// Whether one of the cells around a point is missing or has a hole for a corner.
    private static boolean isEnd(Samples samples, double x, double y) {
        for (int row = (int) Math.ceil(y) - 1; row <= (int) y; row++) {
            for (int column = (int) Math.ceil(x) - 1; column <= (int) x; column++) {
                if (!isWhole(samples, column, row)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWhole(Samples samples, int column, int row) {
        return column >= 0 && row >= 0 && column + 1 < samples.columns() && row + 1 < samples.rows()
                && !samples.isHole(column, row) && !samples.isHole(column + 1, row)
                && !samples.isHole(column, row + 1) && !samples.isHole(column + 1, row + 1);
    }

    @Test
    void neighbouringPointsDiffer() {
        ForAll.seeded(SEED).check(ContourPropertiesTest::withTiesAndHoles, samples -> {
            for (var line : lines(samples)) {
                assertTrue(line.size() > 1);
                for (int i = line.closed() ? 0 : 1; i < line.size(); i++) {
                    int before = Math.floorMod(i - 1, line.size());
                    assertFalse(line.x()[i] == line.x()[before] && line.y()[i] == line.y()[before], "point " + i + " twice");
                }
            }
        });
    }

    /// A smooth field and a level of it.
    private record Smooth(long seed, double level) {
        static Smooth any(Draw draw) {
            return new Smooth(draw.random().nextLong(), draw.random().nextDouble(-2, 2));
        }

        BlockFunction function() {
            return Surfaces.waves(seed);
        }
    }

    @Test
    void theNegatedFieldHasTheSameLines() {
        var grid = nodes(2, 50);
        ForAll.seeded(SEED).cases(30).check(Smooth::any, smooth -> {
            BlockFunction negated = (x, y, count, out) -> {
                smooth.function().evaluate(x, y, count, out);
                Arrays.setAll(out, i -> -out[i]);
            };
            assertAlike(trace(smooth.function(), grid, smooth.level()), trace(negated, grid, -smooth.level()), grid, TWICE);
        });
    }

    @Test
    void rowsReadBackwardsHaveTheSameLines() {
        var grid = nodes(2, 50);
        var backwards = new Grid(grid.x0(), grid.dx(), grid.columns(), grid.y(grid.rows() - 1), -grid.dy(), grid.rows());
        ForAll.seeded(SEED).cases(30).check(Smooth::any, smooth ->
                assertAlike(trace(smooth.function(), grid, smooth.level()), trace(smooth.function(), backwards, smooth.level()), grid, TWICE));
    }

    @Test
    void anAffineMapOfTheValuesAndTheLevelChangesNothing() {
        ForAll.seeded(SEED).check(ContourPropertiesTest::withTiesAndHoles, samples ->
                assertAlike(lines(samples), lines(samples.map(v -> 3 * v + 7)), samples.grid(), APART));
    }

    @Test
    void linesOfALargeSmoothFieldAreWhole() {
        var grid = nodes(20, 700);
        var waves = Surfaces.waves(SEED);
        for (double level : row(-1.3, 0.0123, 0.7)) {
            var lines = trace(waves, grid, level);
            var ends = new HashMap<String, Integer>();
            for (var line : lines) {
                if (!line.closed()) {
                    ends.merge(point(line, 0), 1, Integer::sum);
                    ends.merge(point(line, line.size() - 1), 1, Integer::sum);
                }
            }
            assertEquals(borderCrossings(waves, grid, level), ends.size(), "ends at " + level);
            assertEquals(Map.of(1, (long) ends.size()), counted(ends), "lines broken inside at " + level);
            assertTrue(lines.size() > 50, "a field with many lines, not " + lines.size());
        }
    }

    private static String point(Line line, int i) {
        return String.format("%.9f,%.9f", line.x()[i] + 0.0, line.y()[i] + 0.0);
    }

    private static Map<Integer, Long> counted(Map<String, Integer> ends) {
        var counts = new HashMap<Integer, Long>();
        ends.values().forEach(n -> counts.merge(n, 1L, Long::sum));
        return counts;
    }

    /// Changes of sides along the window's border, in steps of 1/20 of a cell.
    private static long borderCrossings(BlockFunction function, Grid grid, double level) {
        int finer = 20;
        int columns = finer * (grid.columns() - 1) + 1;
        int rows = finer * (grid.rows() - 1) + 1;
        double far = grid.x(grid.columns() - 1);
        double top = grid.y(grid.rows() - 1);
        return changes(sample(new Grid(grid.x0(), grid.dx() / finer, columns, grid.y0(), 1, 1), function), level)
                + changes(sample(new Grid(grid.x0(), grid.dx() / finer, columns, top, 1, 1), function), level)
                + changes(sample(new Grid(grid.x0(), 1, 1, grid.y0(), grid.dy() / finer, rows), function), level)
                + changes(sample(new Grid(far, 1, 1, grid.y0(), grid.dy() / finer, rows), function), level);
    }

    private static long changes(double[] values, double level) {
        return IntStream.range(1, values.length).filter(i -> values[i - 1] >= level != values[i] >= level).count();
    }
}
