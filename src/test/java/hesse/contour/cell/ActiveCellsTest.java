package hesse.contour.cell;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.Surfaces;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.testing.ForAll;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActiveCellsTest {

    private static int[] cells(ActiveCells of, double level) {
        return of.cells(level);
    }

    private static double[] corners(double[] values, Grid grid, int node) {
        return new double[] {values[node], values[node + 1], values[node + grid.columns() + 1], values[node + grid.columns()]};
    }

    /// Whether some corners are below the level and others aren't.
    private static boolean isCrossed(double[] corners, double level) {
        long above = Arrays.stream(corners).filter(value -> value >= level).count();
        return above > 0 && above < corners.length;
    }

    private static IntStream all(Grid grid) {
        return IntStream.range(0, grid.columns() * (grid.rows() - 1)).filter(node -> (node + 1) % grid.columns() > 0);
    }

    @Test
    void aLevelsCellsAreThoseWithCornersOnBothSides() {
        ForAll.seeded(81).cases(60).check(draw -> draw.random().nextLong(), seed -> {
            var grid = nodes(2, 25);
            double[] values = sample(grid, Surfaces.waves(seed));
            double[] levels = {0.5, -1, values[77], 0, 0.5, Double.NaN, 2.5, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
            var found = new ActiveCells(values, grid, new SortedLevels(levels), Cancellation.NEVER);
            for (double level : levels) {
                int[] expected = all(grid).filter(node -> isCrossed(corners(values, grid, node), level)).toArray();
                assertEquals(Arrays.toString(expected), Arrays.toString(cells(found, level)), "level " + level);
            }
        });
    }

    @Test
    void anEdgeBesideAHoleIsNotLost() {
        ForAll.seeded(82).cases(60).check(draw -> draw.random().nextLong(), seed -> {
            var grid = nodes(2, 25);
            double[] values = sample(grid, Surfaces.waves(seed));
            double[] holes = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
            IntStream.range(0, values.length).filter(i -> i * seed % 7 == 0).forEach(i -> values[i] = holes[i % holes.length]);
            double[] levels = {-0.5, 0, 1};
            var found = new ActiveCells(values, grid, new SortedLevels(levels), Cancellation.NEVER);
            for (double level : levels) {
                var cells = Arrays.stream(cells(found, level)).boxed().toList();
                all(grid).filter(node -> hasCrossedEdge(corners(values, grid, node), level)).forEach(node -> assertTrue(cells.contains(node), "cell " + node));
            }
        });
    }

    private static boolean hasCrossedEdge(double[] corners, double level) {
        return IntStream.range(0, corners.length).anyMatch(i -> {
            double one = corners[i];
            double other = corners[(i + 1) % corners.length];
            return Double.isFinite(one) && Double.isFinite(other) && one >= level != other >= level;
        });
    }
}
