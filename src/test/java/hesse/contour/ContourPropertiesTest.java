package hesse.contour;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Grid;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ContourPropertiesTest {

    private static final long SEED = 2187;

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
    void everyPointLiesOnAGridEdgeWhereTheInterpolantIsTheLevel() {
        ForAll.seeded(SEED).check(ContourPropertiesTest::withTiesAndHoles, samples -> {
            for (var line : lines(samples)) {
                for (int i = 0; i < line.size(); i++) {
                    // Values of a few units: a rounding of the position by 8 ulps at most (grid of 9) times their slope.
                    assertEquals(samples.level(), interpolated(samples, line.x()[i], line.y()[i]), 1e-14);
                }
            }
        });
    }

    private static double interpolated(Samples samples, double x, double y) {
        int column = (int) x;
        int row = (int) y;
        assertTrue(column == x || row == y, "off the grid: " + x + ", " + y);
        double t = column == x ? y - row : x - column;
        double a = samples.at(column, row);
        return t == 0 ? a : a + t * ((column == x ? samples.at(column, row + 1) : samples.at(column + 1, row)) - a);
    }

    @Test
    void openLinesEndAtTheBorderOrAtAHole() {
        ForAll.seeded(SEED).check(ContourPropertiesTest::withTiesAndHoles, samples -> {
            for (var line : lines(samples)) {
                if (!line.closed()) {
                    assertTrue(isEnd(samples, line.x()[0], line.y()[0]), "start");
                    assertTrue(isEnd(samples, line.x()[line.size() - 1], line.y()[line.size() - 1]), "end");
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

    @Test
    void theNegatedFieldHasTheSameLinesReversed() {
        ForAll.seeded(SEED).cases(300).check(ContourPropertiesTest::withoutTies, samples ->
                assertEquals(segments(lines(samples), true), segments(lines(samples.map(v -> -v)), false)));
    }

    @Test
    void rowsReadBackwardsMirrorTheLines() {
        ForAll.seeded(SEED).cases(300).check(ContourPropertiesTest::withoutTies, samples -> {
            int columns = samples.columns();
            int rows = samples.rows();
            var flipped = new double[columns * rows];
            for (int row = 0; row < rows; row++) {
                System.arraycopy(samples.values(), row * columns, flipped, (rows - 1 - row) * columns, columns);
            }
            var downward = new Grid(0, 1, columns, rows - 1, -1, rows);
            assertEquals(segments(lines(samples), true), segments(trace(flipped, downward, samples.level()), false));
        });
    }

    /// Three times a whole number plus seven is exact, so the quotients of interpolation round alike.
    @Test
    void anAffineMapOfTheValuesAndTheLevelChangesNothing() {
        ForAll.seeded(SEED).check(ContourPropertiesTest::withTiesAndHoles, samples ->
                assertEquals(text(lines(samples)), text(lines(samples.map(v -> 3 * v + 7)))));
    }

    private static TreeSet<String> segments(List<Line> lines, boolean reversed) {
        var segments = new TreeSet<String>();
        for (var line : lines) {
            for (int i = line.closed() ? 0 : 1; i < line.size(); i++) {
                int before = Math.floorMod(i - 1, line.size());
                var from = point(line, reversed ? i : before);
                var to = point(line, reversed ? before : i);
                segments.add(from + " " + to);
            }
        }
        return segments;
    }

    /// Rounded: between equal ends mirrored edges interpolate from the other side.
    private static String point(Line line, int i) {
        return String.format("%.9f,%.9f", line.x()[i] + 0.0, line.y()[i] + 0.0);
    }

    @Test
    void linesOfALargeSmoothFieldAreWhole() {
        var grid = nodes(20, 700);
        var values = sample(grid, Surfaces.waves(SEED));
        for (double level : row(-1.3, 0.0123, 0.7)) {
            var lines = trace(values, grid, level);
            var ends = new HashMap<String, Integer>();
            long segments = 0;
            for (var line : lines) {
                segments += line.closed() ? line.size() : line.size() - 1;
                if (!line.closed()) {
                    ends.merge(point(line, 0), 1, Integer::sum);
                    ends.merge(point(line, line.size() - 1), 1, Integer::sum);
                }
            }
            assertEquals(cellSegments(values, grid, level), segments, "segments at " + level);
            assertEquals(borderCrossings(values, grid, level), ends.size(), "ends at " + level);
            assertEquals(Map.of(1, (long) ends.size()), counted(ends), "lines broken inside at " + level);
            assertTrue(lines.size() > 50, "a field with many lines, not " + lines.size());
        }
    }

    private static Map<Integer, Long> counted(Map<String, Integer> ends) {
        var counts = new HashMap<Integer, Long>();
        ends.values().forEach(n -> counts.merge(n, 1L, Long::sum));
        return counts;
    }

    /// Half the sign changes round each cell.
    private static long cellSegments(double[] values, Grid grid, double level) {
        long changes = 0;
        int columns = grid.columns();
        for (int row = 0; row + 1 < grid.rows(); row++) {
            for (int column = 0; column + 1 < columns; column++) {
                int sw = row * columns + column;
                int[] round = {sw, sw + 1, sw + columns + 1, sw + columns, sw};
                for (int i = 0; i < 4; i++) {
                    changes += values[round[i]] >= level != values[round[i + 1]] >= level ? 1 : 0;
                }
            }
        }
        return changes / 2;
    }

    private static long borderCrossings(double[] values, Grid grid, double level) {
        long crossings = 0;
        int columns = grid.columns();
        int top = (grid.rows() - 1) * columns;
        for (int i = 0; i + 1 < columns; i++) {
            crossings += values[i] >= level != values[i + 1] >= level ? 1 : 0;
            crossings += values[top + i] >= level != values[top + i + 1] >= level ? 1 : 0;
        }
        for (int i = 0; i + 1 < grid.rows(); i++) {
            crossings += values[i * columns] >= level != values[(i + 1) * columns] >= level ? 1 : 0;
            crossings += values[(i + 1) * columns - 1] >= level != values[(i + 2) * columns - 1] >= level ? 1 : 0;
        }
        return crossings;
    }
}
