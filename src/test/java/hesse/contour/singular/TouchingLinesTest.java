package hesse.contour.singular;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.Surfaces;
import hesse.contour.line.Line;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a function touches a level.
class TouchingLinesTest {
    private static final long SEED = 7707;

    /// Nodes on the axes in one case of five.
    private static Grid grid(Draw draw) {
        double x = draw.chance(0.2) ? 0 : draw.random().nextDouble(-0.3, 0.3);
        double y = draw.chance(0.2) ? 0 : draw.random().nextDouble(-0.3, 0.3);
        return Grid.nodes(new Window(x - 2, x + 2, y - 2, y + 2), 41 + draw.random().nextInt(60), 41 + draw.random().nextInt(60));
    }

    private static void assertCovers(List<Line> lines, double x, double y, double cells, Grid grid) {
        assertEquals(0, cells(lines, x, y, grid), cells, "(" + x + ", " + y + ")");
    }

    private static void assertLiesOn(Surfaces.Formula distance, List<Line> lines, double most) {
        for (var line : lines) {
            for (int i = 0; i < line.size(); i++) {
                assertEquals(0, distance.at(line.x()[i], line.y()[i]), most, "point " + i);
                if (i > 0) {
                    double x = (line.x()[i] + line.x()[i - 1]) / 2;
                    double y = (line.y()[i] + line.y()[i - 1]) / 2;
                    assertEquals(0, distance.at(x, y), most, "middle before " + i);
                }
            }
        }
    }

    /// det H of x²y² is −12x²y², and that of x⁴ + y⁴ is 144x²y².
    @Test
    void bothAxesAreFoundWhereverTheNodesAre() {
        ForAll.seeded(SEED).cases(60).check(TouchingLinesTest::grid, grid -> {
            for (double factor : row(-12, 144)) {
                var lines = trace(Surfaces.of((x, y) -> factor * x * x * y * y), grid, 0);
                for (double t = -1.6; t <= 1.6; t += 0.01) {
                    assertCovers(lines, t, 0, 1e-4, grid);
                    assertCovers(lines, 0, t, 1e-4, grid);
                }
                assertLiesOn((x, y) -> Math.min(Math.abs(x), Math.abs(y)), lines, 1e-5);
            }
        });
    }

    @Test
    void aSimpleLineThatCrossesADoubleOneIsFoundWithIt() {
        ForAll.seeded(SEED).cases(60).check(TouchingLinesTest::grid, grid -> {
            var lines = trace(Surfaces.of((x, y) -> 2 * x * y * y), grid, 0);
            for (double t = -1.6; t <= 1.6; t += 0.01) {
                // Within a cell of the double line it may lead to a node of that.
                assertCovers(lines, 0, t, Math.abs(t) < grid.dy() ? 0.55 : 0.05, grid);
                assertCovers(lines, t, 0, 0.05, grid);
            }
        });
    }

    @Test
    void aCircleIsCovered() {
        ForAll.seeded(SEED).cases(60).check(TouchingLinesTest::grid, grid -> {
            var lines = trace(Surfaces.of((x, y) -> Math.pow(x * x + y * y - 1, 2) + 5), grid, 5);
            // Chords of two cells at most, which is 0.2, sag by 0.005: a tenth of a cell.
            for (double angle = 0; angle < 2 * Math.PI; angle += 0.01) {
                assertCovers(lines, Math.cos(angle), Math.sin(angle), 0.2, grid);
            }
            assertLiesOn((x, y) -> Math.hypot(x, y) - 1, lines, 0.2 * Math.max(grid.dx(), grid.dy()));
        });
    }

    @Test
    void nearMissesPlateausAndOrdinaryLinesAreNotTouched() {
        var grid = nodes(2, 60);
        var touching = new TouchingLines();
        for (var function : List.of(Surfaces.of((x, y) -> x * x + 1e-6), Surfaces.of((x, y) -> x * x + y * y), Surfaces.of((x, y) -> x * y),
                Surfaces.of((x, y) -> 0), Surfaces.of((x, y) -> Math.max(0, x)), Surfaces.waves(SEED), Surfaces.of((x, y) -> Math.exp(-50 * x * x)))) {
            assertEquals(List.of(), touching.trace(sample(grid, function), grid, 0, function, Cancellation.NEVER));
        }
    }

    @Test
    void aPlateausBorderStays() {
        var values = values(row(0, 0, 0, 0), row(0, 1, 1, 0), row(0, 1, 1, 0), row(0, 0, 0, 0));
        assertTrue(RidgeNodes.lowered(values, unit(4, 4), 1) == values);
        var ridge = values(row(0, 0, 0, 0), row(0, 1, 1, 0), row(0, 0, 0, 0));
        assertEquals(2, java.util.Arrays.stream(RidgeNodes.lowered(ridge, unit(4, 3), 1)).filter(v -> v == Math.nextDown(1.0)).count());
    }
}
