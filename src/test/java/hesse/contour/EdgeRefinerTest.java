package hesse.contour;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.testing.ForAll;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeRefinerTest {

    private static final BlockFunction CIRCLE = Surfaces.of((x, y) -> x * x + y * y);

    private static List<Line> refined(BlockFunction function, Grid grid, double level) {
        return new ContourTracer().trace(sample(grid, function), grid, level, function, Cancellation.NEVER);
    }

    @Test
    void circlesAreOneClosedLineWithinTheErrorOfInterpolation() {
        for (int count : new int[] {20, 41, 100, 400}) {
            var grid = nodes(1.5, count);
            for (double radius : row(0.3, 1, 1.4)) {
                var lines = trace(sample(grid, CIRCLE), grid, radius * radius);
                assertEquals(1, lines.size());
                assertTrue(lines.getFirst().closed());
                // Along an edge f has the second derivative 2: the chord's value is off by h²/8 · 2 at most.
                assertEquals(0, worstResidual(lines, CIRCLE, radius * radius), grid.dx() * grid.dx() / 4 + 1e-15);
            }
        }
    }

    @Test
    void refinedCirclesAreExact() {
        for (int count : new int[] {20, 41, 100, 400}) {
            var grid = nodes(1.5, count);
            for (double radius : row(0.3, 1, 1.4)) {
                var lines = refined(CIRCLE, grid, radius * radius);
                assertEquals(1, lines.size());
                assertTrue(lines.getFirst().closed());
                // The bracket's 1e-12 of an edge times the slope 2r, and roundings of values up to 2.
                assertEquals(0, worstResidual(lines, CIRCLE, radius * radius), 2 * radius * 1e-12 * grid.dx() + 2e-15);
            }
        }
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
    void refinementKeepsPointsOnTheirEdges() {
        ForAll.seeded(11).cases(50).check(draw -> draw.random().nextLong(), seed -> {
            var grid = nodes(2, 30);
            var surface = Surfaces.waves(seed);
            var values = sample(grid, surface);
            var crossings = located(values, grid, 0.1);
            var x = crossings.x.clone();
            var y = crossings.y.clone();
            new EdgeRefiner(new EdgeSteps(1e-12), new RootBatch(1e-12)).refine(crossings, values, grid, 0.1, surface, Cancellation.NEVER);
            for (int i = 0; i < crossings.count(); i++) {
                double along = crossings.isNorthward(i) ? crossings.y[i] - y[i] : crossings.x[i] - x[i];
                assertEquals(0, crossings.isNorthward(i) ? crossings.x[i] - x[i] : crossings.y[i] - y[i], "aside from its edge");
                assertTrue(Math.abs(along) <= grid.dx(), "beyond its edge");
            }
            // Slopes up to 12 · 0.5 · 6 along the bracket, and roundings of twelve sines.
            assertEquals(0, worstResidual(refined(surface, grid, 0.1), surface, 0.1), 36 * 1e-12 * grid.dx() + 1e-14);
        });
    }

    private static Crossings located(double[] values, Grid grid, double level) {
        var crossings = new Crossings(List.of());
        var cells = new LevelCells();
        cells.find(values, grid, new SortedLevels(new double[] {level}), Cancellation.NEVER);
        new CellSweep(crossings, new AmbiguousCells(), new FineCells(new Holes()), new Holes()).run(values, grid, level, cells, Cancellation.NEVER);
        LinearInterpolation.locate(crossings, values, grid, level);
        return crossings;
    }

    @Test
    void smoothFunctionsNeedFewEvaluations() {
        var grid = nodes(2, 200);
        var surface = Surfaces.waves(5);
        var evaluated = new long[1];
        BlockFunction counting = (x, y, count, out) -> {
            evaluated[0] += count;
            surface.evaluate(x, y, count, out);
        };
        var lines = new ContourTracer().trace(sample(grid, surface), grid, 0.1, counting, Cancellation.NEVER);
        long points = lines.stream().mapToLong(Line::size).sum();
        // Four to five for a point on an edge; two for a chord that bends, and four where it gets a point.
        assertTrue(evaluated[0] <= 7 * points, evaluated[0] + " evaluations for " + points + " points");
    }

    @Test
    void steepFunctionsAreRefinedFully() {
        var steep = Surfaces.of((x, y) -> Math.exp(200 * x) - 3 + y / 100);
        for (var line : refined(steep, nodes(1, 4), 0)) {
            for (int i = 0; i < line.size(); i++) {
                // Vertical edges don't cross: all points lie on rows. The bracket's tolerance and two ulps.
                assertEquals(Math.log(3 - line.y()[i] / 100) / 200, line.x()[i], 1e-12);
            }
        }
        assertEquals(1, refined(steep, nodes(1, 4), 0).size());
    }

    @Test
    void jumpsAreFoundWhereTheyAre() {
        var jump = Surfaces.of((x, y) -> x < 1.0 / 3 ? -1 : 5);
        var lines = refined(jump, nodes(1, 4), 0);
        assertEquals(1, lines.size());
        for (double x : lines.getFirst().x()) {
            assertEquals(1.0 / 3, x, 1e-12);
        }
    }

    @Test
    void polesAreNoLines() {
        for (double power : row(1, 3, 5, 31)) {
            var pole = Surfaces.of((x, y) -> 1 / Math.pow(x, power));
            assertEquals(1, trace(sample(nodes(1, 20), pole), nodes(1, 20), 0.5).size());
            assertEquals(List.of(), refined(pole, nodes(1, 20), 0.5), "x^-" + power);
        }
    }

    @Test
    void theTangentKeepsItsZerosAndLosesItsPoles() {
        var tangent = Surfaces.of((x, y) -> Math.tan(x));
        var lines = refined(tangent, nodes(4, 30), 0);
        assertEquals(3, lines.size());
        for (int k = -1; k <= 1; k++) {
            assertEquals(k * Math.PI, lines.get(k + 1).x()[0], 1e-12);
        }
    }

    @Test
    void linesOnBothSidesOfAPoleAreNotJoined() {
        var hyperbola = Surfaces.of((x, y) -> y - 0.1 + 0.01 / (x * (x + 2)));
        for (var line : refined(hyperbola, nodes(1.5, 20), 0)) {
            boolean left = line.x()[0] < 0;
            for (double x : line.x()) {
                assertEquals(left, x < 0, "crosses the pole at x = 0");
            }
        }
    }

    @Test
    void functionsNotFiniteAlongAnEdgeHaveNoPointThere() {
        var gap = Surfaces.of((x, y) -> Math.abs(x) < 0.3 ? Double.NaN : x);
        assertEquals(List.of(), refined(gap, nodes(1, 4), 0));
    }

    @Test
    void aSingleUndefinedPointDoesNoHarm() {
        var punctured = Surfaces.of((x, y) -> x == 0 ? Double.NaN : x);
        var lines = refined(punctured, nodes(1, 4), 0);
        assertEquals(1, lines.size());
        for (double x : lines.getFirst().x()) {
            assertEquals(0, x, 1e-12);
        }
    }

    @Test
    void nodesExactlyAtTheLevelStay() {
        var plane = Surfaces.of((x, y) -> x * Math.exp(x));
        assertArrayEquals(new double[5], refined(plane, nodes(1, 5), 0).getFirst().x());
    }

    @Test
    void extremeWindowsAreRefinedToo() {
        for (double scale : row(1e-90, 1e-9, 1e9, 1e90)) {
            var scaled = Surfaces.of((x, y) -> Math.expm1(x / scale) + (y / scale) * (y / scale));
            // Slopes of at most e times the bracket's tolerance of 1e-12 · 2/19 of the scale.
            assertEquals(0, worstResidual(refined(scaled, nodes(scale, 20), 0.2), scaled, 0.2), 1e-12);
        }
    }
}
