package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;

/// What samples on a grid say about some levels before any of them is traced: which cells each runs through, and where it may
/// be reached between nodes. Tracers that share the levels share it too: once made it is only read, by any thread.
public final class LevelSurvey {

    final double[] values;
    final Grid grid;
    final LevelCells cells;
    final Dips dips;

    private LevelSurvey(double[] values, Grid grid, LevelCells cells, Dips dips) {
        this.values = values;
        this.grid = grid;
        this.cells = cells;
        this.dips = dips;
    }

    /// @param values row by row: the value at column i and row j is `values[j * grid.columns() + i]`; they aren't modified
    ///     as long as the survey is in use
    /// @param levels in any order
    /// @throws IllegalArgumentException if there are fewer values than nodes
    /// @throws java.util.concurrent.CancellationException if the cancellation says so
    public static LevelSurvey of(double[] values, Grid grid, double[] levels, Cancellation cancellation) {
        return betweenNodes(values, grid, levels, new LevelCells(), new Dips(), cancellation);
    }

    /// The same in memory that is used again.
    static LevelSurvey betweenNodes(double[] values, Grid grid, double[] levels, LevelCells cells, Dips dips, Cancellation cancellation) {
        var survey = ofNodes(values, grid, levels, cells, dips, cancellation);
        dips.survey(values, grid, new SortedLevels(levels));
        return survey;
    }

    /// Of the samples only, whatever the function may do between them.
    static LevelSurvey ofNodes(double[] values, Grid grid, double[] levels, LevelCells cells, Dips dips, Cancellation cancellation) {
        int nodes = Math.multiplyExact(grid.columns(), grid.rows());
        if (values.length < nodes) {
            throw new IllegalArgumentException("a grid of " + nodes + " nodes, but only " + values.length + " values");
        }
        cells.find(values, grid, new SortedLevels(levels), cancellation);
        dips.forget();
        return new LevelSurvey(values, grid, cells, dips);
    }
}
