package hesse.table;

import java.io.IOException;
import java.io.InputStream;

/// The lines of a table that are rows: blank lines, lines that start with `#`, and what spreadsheets write on top to name the separator are
/// passed over, so what this program writes is read again.
public final class Rows implements AutoCloseable {
    private static final String SEPARATOR_OF_SPREADSHEETS = "sep=.";

    private final Lines lines;
    private boolean begun;

    public Rows(InputStream in) {
        lines = new Lines(in);
    }

    /// The next row, or null after the last one.
    ///
    /// @throws Lines.TooLong if a line is longer than [Lines#LONGEST]
    public String next() throws IOException, Lines.TooLong {
        var line = lines.next();
        while (line != null && isPassedOver(line)) {
            line = lines.next();
        }
        begun = true;
        return line;
    }

    private boolean isPassedOver(String line) {
        return line.isBlank() || line.startsWith("#") || !begun && line.strip().matches(SEPARATOR_OF_SPREADSHEETS);
    }

    /// The number of the last line, from 1.
    public long number() {
        return lines.number();
    }

    /// Whether more can be read without waiting for whoever writes it.
    public boolean ready() throws IOException {
        return lines.ready();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
