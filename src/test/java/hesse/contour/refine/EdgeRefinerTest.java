package hesse.contour.refine;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.ContourTracer;
import hesse.contour.Fields;
import hesse.contour.Surfaces;
import hesse.contour.cell.Crossings;
import hesse.contour.function.BlockFunction;
import hesse.contour.function.ForwardDifferences;
import hesse.contour.line.Line;
import hesse.contour.march.LevelSurvey;
import hesse.contour.march.MarchingSquares;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.testing.ForAll;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How near to the level the points of lines are.
class EdgeRefinerTest {

    private static final BlockFunction CIRCLE = Fields.value("x^2 + y^2");

    private static List<Line> refined(BlockFunction function, Grid grid, double level, double tolerance) {
        return new ContourTracer(tolerance).trace(sample(grid, function), grid, level, function, Cancellation.NEVER);
    }

    @Test
    void pointsAreAsNearAsIsAskedFor() {
        for (double tolerance : row(TOLERANCE, 1e-6, 1e-12)) {
            for (int count : new int[] {20, 41, 100, 400}) {
                var grid = nodes(1.5, count);
                for (double radius : row(0.3, 1, 1.4)) {
                    var lines = refined(CIRCLE, grid, radius * radius, tolerance);
                    assertEquals(1, lines.size());
                    assertTrue(lines.getFirst().closed());
                    // The tolerance times the slope 2r, and roundings of values up to 2.
                    assertEquals(0, worstResidual(lines, CIRCLE, radius * radius), 2 * radius * tolerance * grid.dx() + 2e-15);
                }
            }
        }
    }

    @Test
    void aToleranceIsAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> new ContourTracer(0));
        assertThrows(IllegalArgumentException.class, () -> new ContourTracer(Double.NaN));
    }

    private static double worstResidual(List<Line> lines, BlockFunction function, double level) {
        double worst = 0;
        for (var line : lines) {
            var value = new double[1];
            for (int i = 0; i < line.size(); i++) {
                function.evaluate(new double[] {line.x()[i]}, new double[] {line.y()[i]}, 1, value);
                worst = Math.max(worst, Math.abs(value[0] - level));
            }
        }
        return worst;
    }

    @Test
    void crossingsStayOnTheirEdges() {
        ForAll.seeded(11).cases(50).check(draw -> draw.random().nextLong(), seed -> {
            var grid = nodes(2, 30);
            var surface = Surfaces.waves(seed);
            var crossings = located(surface, grid, 0.1);
            var x = crossings.x.clone();
            var y = crossings.y.clone();
            new EdgeRefiner(TOLERANCE).refine(crossings, grid, 0.1, new ForwardDifferences(surface, grid), Cancellation.NEVER);
            for (int i = 0; i < crossings.count(); i++) {
                double along = crossings.isNorthward(i) ? crossings.y[i] : crossings.x[i];
                assertEquals(0, crossings.isNorthward(i) ? crossings.x[i] - x[i] : crossings.y[i] - y[i], "aside from its edge");
                assertTrue(!crossings.isOnEdge(i) || along >= crossings.from[i] && along <= crossings.to[i], "beyond its edge");
            }
            // Slopes up to 12 · 0.5 · 6 along an edge.
            assertEquals(0, worstResidual(trace(surface, grid, 0.1), surface, 0.1), 36 * TOLERANCE * grid.dx());
        });
    }

    private static Crossings located(BlockFunction function, Grid grid, double level) {
        var crossings = new Crossings();
        var survey = LevelSurvey.of(sample(grid, function), grid, new double[] {level}, function, Cancellation.NEVER);
        new MarchingSquares(crossings).run(survey, level, function, Cancellation.NEVER);
        return crossings;
    }

    /// Without the gradient: that takes four evaluations for each.
    @Test
    void smoothFunctionsNeedFewEvaluations() {
        var grid = nodes(2, 200);
        var surface = Fields.value("sin(3x) cos(2y) + x/5");
        var evaluated = new long[1];
        var counting = new BlockFunction() {
            @Override
            public void evaluate(double[] x, double[] y, int count, double[] out) {
                evaluated[0] += count;
                surface.evaluate(x, y, count, out);
            }

            @Override
            public void evaluate(double[] x, double[] y, int count, double[] out, double[] dx, double[] dy) {
                evaluated[0] += count;
                surface.evaluate(x, y, count, out, dx, dy);
            }

            @Override
            public boolean hasGradient() {
                return true;
            }
        };
        var survey = LevelSurvey.of(sample(grid, surface), grid, row(0.1), counting, Cancellation.NEVER);
        assertEquals(0, evaluated[0], "a survey of a smooth function asks nothing");
        var lines = new ContourTracer(TOLERANCE).traceAll(survey, row(0.1), counting, Cancellation.NEVER).getFirst().lines();
        long points = lines.stream().mapToLong(Line::size).sum();
        // One for a point on an edge, one or two for one on a chord that bends, and some beside the saddle points of about the level.
        assertTrue(evaluated[0] <= 1.5 * points, evaluated[0] + " evaluations for " + points + " points");
    }

    @Test
    void steepFunctionsAreRefinedFully() {
        var steep = Surfaces.of((x, y) -> Math.exp(200 * x) - 3 + y / 100);
        var grid = nodes(1, 4);
        var lines = trace(steep, grid, 0);
        assertEquals(1, lines.size());
        for (var line : lines) {
            for (int i = 0; i < line.size(); i++) {
                // Vertical edges don't cross: all points lie on rows.
                assertEquals(Math.log(3 - line.y()[i] / 100) / 200, line.x()[i], TOLERANCE * grid.dx());
            }
        }
    }

    @Test
    void jumpsAreFoundWhereTheyAre() {
        var jump = Surfaces.of((x, y) -> x < 1.0 / 3 ? -1 : 5);
        for (int count : new int[] {4, 5, 50}) {
            var lines = trace(jump, nodes(1, count), 0);
            assertEquals(1, lines.size());
            for (double x : lines.getFirst().x()) {
                assertEquals(1.0 / 3, x, TOLERANCE * 2 / (count - 1));
            }
        }
    }

    @Test
    void polesAreNoLines() {
        for (int count : new int[] {20, 21}) {
            for (double power : row(1, 3, 5, 31)) {
                var pole = Surfaces.of((x, y) -> 1 / Math.pow(x, power));
                assertEquals(List.of(), trace(pole, nodes(1, count), 0.5), "x^-" + power);
            }
        }
    }

    @Test
    void theTangentKeepsItsZerosAndLosesItsPoles() {
        var tangent = Surfaces.of((x, y) -> Math.tan(x));
        var grid = nodes(4, 30);
        var lines = trace(tangent, grid, 0);
        assertEquals(3, lines.size());
        for (int k = -1; k <= 1; k++) {
            double zero = k * Math.PI;
            assertTrue(lines.stream().anyMatch(line -> Math.abs(line.x()[0] - zero) <= TOLERANCE * grid.dx()), "at " + zero);
        }
    }

    @Test
    void linesOnBothSidesOfAPoleAreNotJoined() {
        var hyperbola = Surfaces.of((x, y) -> y - 0.1 + 0.01 / (x * (x + 2)));
        for (var line : trace(hyperbola, nodes(1.5, 20), 0)) {
            boolean left = line.x()[0] < 0;
            for (double x : line.x()) {
                assertEquals(left, x < 0, "crosses the pole at x = 0");
            }
        }
    }

    @Test
    void functionsNotFiniteAlongAnEdgeHaveNoPointThere() {
        var gap = Surfaces.of((x, y) -> Math.abs(x) < 0.3 ? Double.NaN : x);
        assertEquals(List.of(), trace(gap, nodes(1, 4), 0));
    }

    @Test
    void aSingleUndefinedPointDoesNoHarm() {
        var punctured = Surfaces.of((x, y) -> x == 0 ? Double.NaN : x);
        for (int count : new int[] {4, 5}) {
            var lines = trace(punctured, nodes(1, count), 0);
            assertEquals(1, lines.size());
            for (double x : lines.getFirst().x()) {
                assertEquals(0, x, TOLERANCE * 2 / (count - 1));
            }
        }
    }

    @Test
    void nodesExactlyAtTheLevelStay() {
        var plane = Surfaces.of((x, y) -> x * Math.exp(x));
        assertArrayEquals(new double[5], trace(plane, nodes(1, 5), 0).getFirst().x());
    }

    @Test
    void extremeWindowsAreRefinedToo() {
        for (double scale : row(1e-90, 1e-9, 1e9, 1e90)) {
            var scaled = Surfaces.of((x, y) -> Math.expm1(x / scale) + (y / scale) * (y / scale));
            // Slopes of at most e by the scale.
            assertEquals(0, worstResidual(trace(scaled, nodes(scale, 20), 0.2), scaled, 0.2), Math.E * TOLERANCE * 2 / 19);
        }
    }
}
