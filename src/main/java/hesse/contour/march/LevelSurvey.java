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
    private double[] values;
    private Grid grid;
    final ActiveCells cells = new ActiveCells();
    final ResampledCells resampled = new ResampledCells();
    private final SubcellExtrema extrema = new SubcellExtrema();
    private final BoundaryCells boundary = new BoundaryCells();

    /// As [#survey], in new memory.
    public static LevelSurvey of(double[] values, Grid grid, double[] levels, BlockFunction function, Cancellation cancellation) {
        var survey = new LevelSurvey();
        survey.survey(values, grid, levels, function, cancellation);
        return survey;
    }

    /// Forgets what was known, and uses its memory again.
    ///
    /// @param samples  the function's, row by row: the value at column i and row j is `samples[j * nodes.columns() + i]`; they aren't
    ///     modified as long as the survey is in use
    /// @param levels   in any order
    /// @param function asked in cells that are sampled anew only
    /// @throws IllegalArgumentException if there are fewer samples than nodes
    /// @throws java.util.concurrent.CancellationException if the cancellation says so
    public void survey(double[] samples, Grid nodes, double[] levels, BlockFunction function, Cancellation cancellation) {
        requireValues(samples, nodes);
        grid = nodes;
        boundary.find(samples, grid, function, cancellation);
        values = boundary.values();
        var sorted = new SortedLevels(levels);
        cells.find(values, grid, sorted, cancellation);
        extrema.survey(values, grid, sorted);
        resampled.find(values, grid, levels, boundary, cells, extrema, function, cancellation);
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
