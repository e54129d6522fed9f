package hesse.contour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.function.BlockFunction;
import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.contour.march.LevelSurvey;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Grids and lines as text, for tests.
public final class Contours {

    /// Of the map's ground, in cells: 1/64 pixel where a cell has four.
    public static final double TOLERANCE = 1.0 / 256;

    private Contours() {}

    /// A grid of unit cells, first node at (0, 0).
    public static Grid unit(int columns, int rows) {
        return new Grid(0, 1, columns, 0, 1, rows);
    }

    /// Samples as they are seen, northern row first.
    public static double[] values(double[]... rowsFromNorth) {
        int columns = rowsFromNorth[0].length;
        var values = new double[columns * rowsFromNorth.length];
        for (int i = 0; i < rowsFromNorth.length; i++) {
            System.arraycopy(rowsFromNorth[rowsFromNorth.length - 1 - i], 0, values, i * columns, columns);
        }
        return values;
    }

    public static double[] row(double... values) {
        return values;
    }

    public static double[] sample(Grid grid, BlockFunction function) {
        var values = new double[grid.columns() * grid.rows()];
        var x = new double[1];
        var y = new double[1];
        var out = new double[1];
        for (int i = 0; i < values.length; i++) {
            x[0] = grid.x(i % grid.columns());
            y[0] = grid.y(i / grid.columns());
            function.evaluate(x, y, 1, out);
            values[i] = out[0];
        }
        return values;
    }

    public static Grid nodes(double half, int count) {
        return Grid.nodes(new Window(-half, half, -half, half), count, count);
    }

    public static List<Line> trace(BlockFunction function, Grid grid, double level) {
        return new ContourTracer(TOLERANCE).trace(sample(grid, function), grid, level, function, Cancellation.NEVER);
    }

    /// Of samples, as if the function between them were bilinear; undefined in cells with a corner that isn't finite.
    public static List<Line> trace(double[] values, Grid grid, double level) {
        return new ContourTracer(TOLERANCE).trace(values, grid, level, bilinear(values, grid), Cancellation.NEVER);
    }

    public static BlockFunction bilinear(double[] values, Grid grid) {
        return Surfaces.of((x, y) -> bilinear(values, grid, (x - grid.x0()) / grid.dx(), (y - grid.y0()) / grid.dy()));
    }

    private static double bilinear(double[] values, Grid grid, double u, double v) {
        int column = (int) Math.clamp(Math.floor(u), 0, Math.max(0, grid.columns() - 2));
        int row = (int) Math.clamp(Math.floor(v), 0, Math.max(0, grid.rows() - 2));
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            double weight = (i % 2 == 0 ? 1 - (u - column) : u - column) * (i / 2 == 0 ? 1 - (v - row) : v - row);
            if (weight != 0) {
                sum += weight * values[(row + i / 2) * grid.columns() + column + i % 2];
            }
        }
        return Double.isFinite(sum) ? sum : Double.NaN;
    }

    /// What is left of lines if only the points on edges of a grid of unit cells are looked at.
    public static List<Line> onEdges(List<Line> lines) {
        return lines.stream().map(line -> {
            int[] kept = IntStream.range(0, line.size()).filter(i -> line.x()[i] == Math.rint(line.x()[i]) || line.y()[i] == Math.rint(line.y()[i])).toArray();
            return new Line(Arrays.stream(kept).mapToDouble(i -> line.x()[i]).toArray(), Arrays.stream(kept).mapToDouble(i -> line.y()[i]).toArray(), line.closed());
        }).toList();
    }

    /// Many levels with one survey.
    public static List<LevelLines> traceAll(BlockFunction function, Grid grid, double... levels) {
        var survey = LevelSurvey.of(sample(grid, function), grid, levels, function, Cancellation.NEVER);
        return new ContourTracer(TOLERANCE).traceAll(survey, levels, function, Cancellation.NEVER);
    }

    public static void assertAlike(List<Line> expected, List<Line> actual, Grid grid, double most) {
        assertNear(expected, actual, grid, most);
        assertNear(actual, expected, grid, most);
    }

    private static void assertNear(List<Line> lines, List<Line> others, Grid grid, double most) {
        for (var line : lines) {
            for (int i = 0; i < line.size(); i++) {
                double away = cells(others, line.x()[i], line.y()[i], grid);
                assertTrue(away <= most, "(" + line.x()[i] + ", " + line.y()[i] + ") is " + away + " cells off");
            }
        }
    }

    /// How far a point is from the nearest of the lines, in cells.
    public static double cells(List<Line> lines, double x, double y, Grid grid) {
        double nearest = Double.POSITIVE_INFINITY;
        for (var line : lines) {
            for (int i = line.closed() ? 0 : 1; i < line.size(); i++) {
                int j = Math.floorMod(i - 1, line.size());
                double du = (line.x()[i] - line.x()[j]) / grid.dx();
                double dv = (line.y()[i] - line.y()[j]) / grid.dy();
                double pu = (x - line.x()[j]) / grid.dx();
                double pv = (y - line.y()[j]) / grid.dy();
                double t = Math.clamp((pu * du + pv * dv) / (du * du + dv * dv), 0.0, 1.0);
                nearest = Math.min(nearest, Math.hypot(t * du - pu, t * dv - pv));
            }
        }
        return nearest;
    }

    /// "0.5,0 0,0.5" for an open line, with " o" at the end of a closed one, which starts at its smallest point; lines sorted.
    public static String text(List<Line> lines) {
        var texts = new ArrayList<String>();
        for (var line : lines) {
            var points = new ArrayList<String>();
            for (int i = 0; i < line.size(); i++) {
                points.add(number(line.x()[i]) + "," + number(line.y()[i]));
            }
            if (line.closed()) {
                Collections.rotate(points, -points.indexOf(Collections.min(points)));
            }
            texts.add(String.join(" ", points) + (line.closed() ? " o" : ""));
        }
        Collections.sort(texts);
        return String.join(" | ", texts);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
    }
}
