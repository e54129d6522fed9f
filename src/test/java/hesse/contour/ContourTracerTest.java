package hesse.contour;

import static hesse.contour.Contours.*;
import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.scale.Levels;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ContourTracerTest {

    private static final double[] PEAK = values(row(0, 0, 0), row(0, 1, 0), row(0, 0, 0));

    @Test
    void aPeakHasOneLoopWithTheHigherSideOnTheLeft() {
        assertEquals("0.5,1 1,0.5 1.5,1 1,1.5 o", text(onEdges(trace(PEAK, unit(3, 3), 0.5))));
    }

    @Test
    void aHollowHasOneLoopWithTheHigherSideOnTheLeft() {
        var hollow = values(row(1, 1, 1), row(1, 0, 1), row(1, 1, 1));
        assertEquals("0.5,1 1,1.5 1.5,1 1,0.5 o", text(onEdges(trace(hollow, unit(3, 3), 0.5))));
    }

    @Test
    void aRiseToTheNorthHasOneLineFromWestToEast() {
        var rise = values(row(2, 2, 2), row(1, 1, 1), row(0, 0, 0));
        assertEquals("0,0.25 1,0.25 2,0.25", text(onEdges(trace(rise, unit(3, 3), 0.25))));
    }

    @Test
    void aRiseToTheSouthHasOneLineFromEastToWest() {
        var rise = values(row(0, 0, 0), row(1, 1, 1), row(2, 2, 2));
        assertEquals("2,0.25 1,0.25 0,0.25", text(onEdges(trace(rise, unit(3, 3), 1.75))));
    }

    @Test
    void levelsOutsideOrNotFiniteHaveNoLines() {
        for (double level : row(1.5, -0.5, NaN, POSITIVE_INFINITY, NEGATIVE_INFINITY)) {
            assertEquals(List.of(), trace(PEAK, unit(3, 3), level), "level " + level);
        }
    }

    @Test
    void constantSamplesHaveNoLinesNotEvenAtTheirLevel() {
        assertEquals(List.of(), trace(values(row(1, 1, 1), row(1, 1, 1)), unit(3, 2), 1));
    }

    @Test
    void aSingleRowOrColumnHasNoCells() {
        assertEquals(List.of(), trace(row(0, 1, 0), unit(3, 1), 0.5));
        assertEquals(List.of(), trace(row(0, 1, 0), unit(1, 3), 0.5));
    }

    @Test
    void aPeakExactlyAtTheLevelIsAPointAndNoLine() {
        assertEquals(List.of(), trace(PEAK, unit(3, 3), 1));
    }

    @Test
    void theBorderOfAPlateauAtTheLevelRunsThroughItsNodesOnce() {
        var plateau = values(row(0, 0, 0, 0), row(0, 1, 1, 0), row(0, 1, 1, 0), row(0, 0, 0, 0));
        assertEquals("1,1 2,1 2,2 1,2 o", text(onEdges(trace(plateau, unit(4, 4), 1))));
    }

    @Test
    void aRidgeAtTheLevelIsTouched() {
        var ridge = values(row(0, 0, 0, 0, 0), row(0, 1, 1, 1, 0), row(0, 0, 0, 0, 0));
        assertEquals("1,1 2,1 3,1", text(onEdges(trace(ridge, unit(5, 3), 1))));
    }

    @Test
    void bothZerosAreAboveTheLevelZero() {
        var positive = values(row(-1, 0.0, 1), row(-1, 0.0, 1));
        var negative = values(row(-1, -0.0, 1), row(-1, -0.0, 1));
        assertEquals("1,1 1,0", text(onEdges(trace(positive, unit(3, 2), 0))));
        assertEquals(text(onEdges(trace(positive, unit(3, 2), 0))), text(onEdges(trace(negative, unit(3, 2), -0.0))));
    }

    @Test
    void linesEndAtCellsWithACornerThatIsNotFinite() {
        for (double hole : row(NaN, POSITIVE_INFINITY, NEGATIVE_INFINITY)) {
            var rise = values(row(1, 1, hole, 1, 1), row(0, 0, 0, 0, 0));
            assertEquals("0,0.5 1,0.5 | 3,0.5 4,0.5", text(onEdges(trace(rise, unit(5, 2), 0.5))), "hole " + hole);
        }
    }

    @Test
    void aHoleOpensALoop() {
        var peak = values(row(0, 0, NaN), row(0, 1, 0), row(0, 0, 0));
        assertEquals("1,1.5 0.5,1 1,0.5 1.5,1", text(onEdges(trace(peak, unit(3, 3), 0.5))));
    }

    @Test
    void extremeValuesInterpolateWithoutOverflow() {
        double huge = Double.MAX_VALUE;
        assertEquals("1,0.5 0,0.5", text(onEdges(trace(values(row(-huge, -huge), row(huge, huge)), unit(2, 2), 0))));
        assertEquals("1,0.5 0,0.5", text(onEdges(trace(values(row(0, 0), row(1e-320, 1e-320)), unit(2, 2), 0.5e-320))));
    }

    @Test
    void tinyAndHugeGridsKeepTheirProportions() {
        var unit = trace(Surfaces.of((x, y) -> Math.exp(-(x - 1) * (x - 1) - (y - 1) * (y - 1))), unit(3, 3), 0.5).getFirst();
        for (double scale : row(1e-9, 1e9, 0x1p-330, 0x1p330)) {
            var peak = Surfaces.of((x, y) -> Math.exp(-(x / scale - 1) * (x / scale - 1) - (y / scale - 1) * (y / scale - 1)));
            var line = trace(peak, new Grid(0, scale, 3, 0, scale, 3), 0.5).getFirst();
            assertTrue(line.closed());
            // Differences for the gradient are rounded otherwise.
            assertArrayEquals(unit.x(), Arrays.stream(line.x()).map(x -> x / scale).toArray(), TOLERANCE);
            assertArrayEquals(unit.y(), Arrays.stream(line.y()).map(y -> y / scale).toArray(), TOLERANCE);
        }
    }

    @Test
    void manyLevelsAreTracedAsEachAlone() {
        var grid = nodes(3, 101);
        var values = sample(grid, Surfaces.waves(7));
        values[5000] = NaN;
        values[77] = POSITIVE_INFINITY;
        var levels = Levels.linear(-3, 3, 30);
        var function = bilinear(values, grid);
        var all = traceAll(function, grid, levels);
        assertArrayEquals(levels, all.stream().mapToDouble(LevelLines::level).toArray());
        for (var each : all) {
            // Cells that are sampled anew for one level are so for all.
            assertAlike(trace(values, grid, each.level()), each.lines(), grid);
            assertAlike(each.lines(), trace(values, grid, each.level()), grid);
        }
    }

    private static void assertAlike(List<Line> lines, List<Line> others, Grid grid) {
        for (var line : lines) {
            for (int i = 0; i < line.size(); i++) {
                assertEquals(0, cells(others, line.x()[i], line.y()[i], grid), 0.25);
            }
        }
    }

    @Test
    void aTracerCanBeUsedAgainAfterCancellation() {
        var tracer = new ContourTracer(TOLERANCE);
        var grid = nodes(3, 101);
        var surface = Surfaces.waves(3);
        var values = sample(grid, surface);
        var asked = new int[1];
        assertThrows(CancellationException.class, () -> tracer.trace(values, grid, 0.1, surface, () -> asked[0]++ > 102));
        assertEquals(text(trace(surface, grid, 0.1)), text(tracer.trace(values, grid, 0.1, surface, Cancellation.NEVER)));
    }

    @Test
    void tooFewValuesAreRefused() {
        var refused = assertThrows(IllegalArgumentException.class, () -> trace(new double[8], unit(3, 3), 0));
        assertEquals("a grid of 9 nodes, but only 8 values", refused.getMessage());
    }

    @Test
    void samplesAreLeftAlone() {
        var copy = PEAK.clone();
        trace(copy, unit(3, 3), 0.5);
        assertArrayEquals(PEAK, copy);
    }
}
