package hesse.field;

/// Evaluates one field on the rows of one [Grid], in any order and as often as is asked. Owns scratch memory: one thread
/// at a time.
@FunctionalInterface
public interface RowEvaluator {

    /// Fills `out[0 .. columns)` with the components that this evaluator's [Order] asks for at
    /// `(grid.x(i), grid.y(row))`: the same bits as an [Evaluator] of the same field. Nothing is allocated.
    ///
    /// @throws IndexOutOfBoundsException if the grid has no such row, or an array is shorter than a row
    void row(int row, Jets out);
}
