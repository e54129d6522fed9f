package hesse.contour.march;

import hesse.contour.boundary.BoundaryCells;
import hesse.contour.cell.ActiveCells;
import hesse.contour.cell.SortedLevels;
import hesse.contour.cell.SubcellExtrema;
import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import hesse.field.Grid;

/// What samples on a grid say about some levels before any of them is traced: which cells each runs through, where it may
/// be reached between nodes, and where the function's domain ends or a pole runs. Tracers that share the levels share it too: once
/// made it is only read, by any thread.
public final class LevelSurvey {
    private final double[] values;
    private final Grid grid;
    final ActiveCells cells = new ActiveCells();
    final SubcellExtrema extrema = new SubcellExtrema();
    final BoundaryCells boundary;

    private LevelSurvey(Grid grid, BoundaryCells boundary) {
        values = boundary.values();
        this.grid = grid;
        this.boundary = boundary;
    }

    /// @param values   the function's, row by row: the value at column i and row j is `values[j * grid.columns() + i]`; they aren't
    ///     modified as long as the survey is in use
    /// @param levels   in any order
    /// @param function asked beside the boundary of its domain and beside poles only
    /// @throws IllegalArgumentException if there are fewer values than nodes
    /// @throws java.util.concurrent.CancellationException if the cancellation says so
    public static LevelSurvey of(double[] values, Grid grid, double[] levels, BlockFunction function, Cancellation cancellation) {
        requireValues(values, grid);
        var survey = new LevelSurvey(grid, BoundaryCells.of(values, grid, function, cancellation));
        var sorted = new SortedLevels(levels);
        survey.cells.find(survey.values, grid, sorted, cancellation);
        survey.extrema.survey(survey.values, grid, sorted);
        return survey;
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
