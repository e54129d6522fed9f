package hesse.contour.march;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.Fields;
import hesse.contour.Surfaces;
import hesse.contour.function.BlockFunction;
import hesse.contour.line.Line;
import hesse.contour.refine.ChordRefiner;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.testing.ForAll;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// Lines nearer to each other than a cell.
class ThinLinesTest {
    private static final long SEED = 4057;

    private record Circle(double x, double y, double radius) {}

    private record Band(double slope, double bend, double offset, double width) {}

    @Test
    void loopsInsideACellAreFound() {
        var grid = nodes(1, 40);
        ForAll.seeded(SEED).cases(400).check(draw -> new Circle(draw.random().nextDouble(-0.8, 0.8), draw.random().nextDouble(-0.8, 0.8),
                grid.dx() * draw.random().nextDouble(1.0 / 16, 0.7)), circle -> {
            // The factor keeps the samples from being those of a quadratic.
            var function = Surfaces.of((x, y) -> (Math.pow(x - circle.x, 2) + Math.pow(y - circle.y, 2) - circle.radius * circle.radius) * Math.exp(x + y / 2));
            var lines = traced(function, grid, 0);
            assertEquals(1, lines.size());
            assertTrue(lines.getFirst().closed());
            for (double angle = 0; angle < 2 * Math.PI; angle += 0.1) {
                double away = cells(lines, circle.x + circle.radius * Math.cos(angle), circle.y + circle.radius * Math.sin(angle), grid);
                assertTrue(away <= ChordRefiner.SAG, away + " cells off at " + angle);
            }
        });
    }

    @Test
    void peaksInsideACellAreFound() {
        var grid = nodes(1, 40);
        ForAll.seeded(SEED).cases(100).check(draw -> new Circle(draw.random().nextDouble(-0.8, 0.8), draw.random().nextDouble(-0.8, 0.8),
                grid.dx() * draw.random().nextDouble(1.0 / 16, 0.5)), circle -> {
            var function = Surfaces.of((x, y) -> Math.exp(-10 * (Math.pow(x - circle.x, 2) + Math.pow(y - circle.y, 2))));
            var lines = traced(function, grid, Math.exp(-10 * circle.radius * circle.radius));
            assertEquals(1, lines.size());
            assertTrue(lines.getFirst().closed());
        });
    }

    /// Both borders of a band, straight or bent, from border to border of the window.
    @Test
    void twoLinesWithinACellStayTwo() {
        var grid = nodes(1, 60);
        ForAll.seeded(SEED).cases(100).check(draw -> new Band(draw.random().nextDouble(-0.8, 0.8), draw.random().nextDouble(-0.5, 0.5),
                draw.random().nextDouble(-0.2, 0.2), grid.dx() * draw.random().nextDouble(1.0 / 8, 1.5)), band -> {
            var function = Surfaces.of((x, y) -> Math.pow(y - band.offset - band.slope * x - band.bend * x * x, 2));
            var lines = traced(function, grid, band.width * band.width / 4);
            for (double x = -1; x <= 1; x += 0.01) {
                double middle = band.offset + band.slope * x + band.bend * x * x;
                for (int side = -1; side <= 1; side += 2) {
                    double y = middle + side * band.width / 2;
                    if (Math.abs(y) < 1) {
                        double away = cells(lines, x, y, grid);
                        assertTrue(away <= ChordRefiner.SAG, "(" + x + ", " + y + ") is " + away + " cells off");
                    }
                }
            }
            for (var line : lines) {
                assertTrue(!line.closed() && isAtBorder(line, 0, grid) && isAtBorder(line, line.size() - 1, grid), "broken");
            }
        });
    }

    private static boolean isAtBorder(Line line, int i, Grid grid) {
        double x = line.x()[i];
        double y = line.y()[i];
        return x == grid.x(0) || x == grid.x(grid.columns() - 1) || y == grid.y(0) || y == grid.y(grid.rows() - 1);
    }

    private static List<Line> traced(BlockFunction function, Grid grid, double level) {
        return traceAll(function, grid, level).getFirst().lines();
    }

    @Test
    void whatNoLevelReachesCostsNothing() {
        var grid = nodes(3, 200);
        var peaks = Fields.value("3(1-x)^2*exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5)*exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3");
        double[] levels = DoubleStream.iterate(-6, level -> level <= 8, level -> level + 0.5).toArray();
        var evaluated = new int[1];
        BlockFunction counting = (x, y, count, out) -> {
            evaluated[0] += count;
            peaks.evaluate(x, y, count, out);
        };
        var survey = LevelSurvey.of(sample(grid, peaks), grid, levels, counting, Cancellation.NEVER);
        // No extremum of peaks is near these levels; a place on an edge is looked at now and then.
        assertEquals(List.of(), survey.resampled.cells);
        assertTrue(evaluated[0] <= 50 * levels.length, evaluated[0] + " evaluations");
    }

    @Test
    void whatIsTouchedOnlyIsNotCrossed() {
        for (var formula : List.of("x^2*y^2", "-(x^2*y^2)", "(y-x^2)^2", "-((x-0.3y)^2)")) {
            var function = Fields.value(formula);
            // No node lies where it is touched: those would count as above.
            assertEquals(List.of(), traced(function, nodes(1, 40), 0), formula);
        }
    }

    @Test
    void noiseTakesBoundedWork() {
        var grid = nodes(1, 200);
        var evaluated = new long[1];
        BlockFunction noise = (x, y, count, out) -> {
            evaluated[0] += count;
            for (int i = 0; i < count; i++) {
                out[i] = Math.sin(1e5 * x[i]) * Math.sin(1.3e5 * y[i] + x[i]);
            }
        };
        double[] levels = row(0, 0.3, 0.9);
        double[] samples = sample(grid, noise);
        evaluated[0] = 0;
        var survey = LevelSurvey.of(samples, grid, levels, noise, Cancellation.NEVER);
        assertTrue(evaluated[0] <= 1_000_000, evaluated[0] + " evaluations");
        assertTrue(survey.resampled.cells.size() <= 3000, survey.resampled.cells.size() + " cells");
    }
}
