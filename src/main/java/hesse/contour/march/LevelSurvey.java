package hesse.contour.march;

import hesse.contour.boundary.BoundaryCells;
import hesse.contour.cell.ActiveCells;
import hesse.contour.cell.SortedLevels;
import hesse.contour.cell.SubcellExtrema;
import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import hesse.field.Grid;

/// What samples on a grid say about some levels before any of them is traced: which cells each runs through, and which cells have to be
/// sampled anew, with their samples. Tracers that share the levels share it too: once made it is only read, by any thread.
public final class LevelSurvey {
    private final double[] values;
    private final Grid grid;
    final ActiveCells cells;
    final ResampledCells resampled;

    private LevelSurvey(double[] samples, Grid grid, SortedLevels levels, BlockFunction function, Cancellation cancellation) {
        this.grid = grid;
        var boundary = new BoundaryCells(samples, grid, function, cancellation);
        values = boundary.values();
        cells = new ActiveCells(values, grid, levels, cancellation);
        resampled = new ResampledCells(boundary, cells, new SubcellExtrema(values, grid, levels), grid, levels, function, cancellation);
    }

    /// @param samples  the function's, row by row: the value at column i and row j is `samples[j * grid.columns() + i]`; they aren't
    ///     modified as long as the survey is in use
    /// @param levels   in any order
    /// @param function asked in cells that are sampled anew only
    /// @throws IllegalArgumentException if there are fewer samples than nodes
    /// @throws java.util.concurrent.CancellationException if the cancellation says so
    public static LevelSurvey of(double[] samples, Grid grid, double[] levels, BlockFunction function, Cancellation cancellation) {
        requireValues(samples, grid);
        return new LevelSurvey(samples, grid, new SortedLevels(levels), function, cancellation);
    }

    /// The values at the nodes, with removable singularities filled in, and NaN where one is on a pole.
    public double[] values() {
        return values;
    }

    public Grid grid() {
        return grid;
    }

    /// @throws IllegalArgumentException if there are fewer values than nodes
    public static void requireValues(double[] values, Grid grid) {
        int nodes = Math.multiplyExact(grid.columns(), grid.rows());
        if (values.length < nodes) {
            throw new IllegalArgumentException("a grid of " + nodes + " nodes, but only " + values.length + " values");
        }
    }
}
