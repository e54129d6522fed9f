package hesse.field;

/// Evaluates one field on the rows of one [Grid], in any order and as often as is asked, block by block: what reads a block
/// finds it in the processor's first-level cache, and nothing is copied. Owns scratch memory: one thread at a time.
@FunctionalInterface
public interface BlockEvaluator {

    /// Has the reader read all points of a row, in blocks that come in any order: the same bits as an [Evaluator]'s of the
    /// same field, with the components that this evaluator's [Order] asks for. Nothing is allocated.
    ///
    /// @throws IndexOutOfBoundsException if the grid has no such row
    void row(int row, Reader reader);

    /// What is done with a block.
    @FunctionalInterface
    interface Reader {

        /// Reads the points from a column on.
        ///
        /// @param jets the points' `[0 .. count)`, until this returns; not to be modified
        void read(int column, int count, Jets jets);
    }
}
