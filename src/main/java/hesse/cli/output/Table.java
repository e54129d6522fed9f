package hesse.cli.output;

import java.io.IOException;

/// A table on its way out: cells from left to right, row by row, then facts about the whole. For one thread.
///
/// Rows reach the stream in blocks. In CSV a block ends with a row, so that what was written is valid whenever it stops.
public interface Table {

    /// The next cell.
    void number(double value) throws IOException;

    /// The next cell.
    void integer(long value) throws IOException;

    /// The next cell.
    void flag(boolean value) throws IOException;

    /// The next cell.
    void text(String value) throws IOException;

    void endRow() throws IOException;

    /// Sends the rows that are complete.
    void flush() throws IOException;

    /// Something that holds for the whole, under a name. Only after the last row.
    void fact(String name, Fact fact) throws IOException;

    /// Ends the table and sends it; the stream stays open.
    void end() throws IOException;
}
