package hesse.cli.input;

import hesse.expression.VariableNames;
import hesse.table.DecimalReader;
import hesse.table.Lines;
import hesse.table.MalformedRowException;
import hesse.table.Rows;
import hesse.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Reads points from CSV, in bounded memory: fields between commas, semicolons, tabs or blanks, whichever the first row makes sense
/// with.
///
/// Without a header line there are two columns, x and y. With one, the columns count that are named as the variables, or x and y, and the
/// others are passed over. Blank lines and lines that start with `#` are passed over everywhere, so what this program writes is
/// read again. Numbers are as [DecimalReader] reads them.
public final class PointReader implements AutoCloseable {
    private final String source;
    private final Rows rows;
    private final VariableNames names;
    private final Messages messages;

    private Columns columns;
    private DecimalReader numbers;
    private double x;
    private double y;

    /// @param source what messages call the input
    /// @param names  of the variables, which columns may be named after
    public PointReader(InputStream in, String source, VariableNames names, Messages messages) {
        this.source = source;
        this.rows = new Rows(in);
        this.names = names;
        this.messages = messages;
    }

    /// Opens a file.
    ///
    /// @throws InvalidInputException if it can't be opened
    public static PointReader open(String file, VariableNames names, Messages messages) {
        try {
            return new PointReader(Files.newInputStream(Path.of(file)), file, names, messages);
        } catch (IOException | InvalidPathException unreadable) {
            throw new InvalidInputException(messages.text("table.unreadable", file));
        }
    }

    /// Goes to the next point; false after the last one.
    ///
    /// @throws InvalidInputException if a row can't be read, with its line
    public boolean next() {
        try {
            var row = nextRow();
            if (row != null && columns == null) {
                columns = Columns.of(row, names);
                numbers = new DecimalReader(columns.separator());
                row = columns.named() ? nextRow() : row;
            }
            if (row == null) {
                return false;
            }
            read(columns.separator().fields(row));
            return true;
        } catch (MalformedRowException malformed) {
            throw refused(malformed.key(), malformed.arguments());
        }
    }

    private void read(List<String> fields) throws MalformedRowException {
        if (fields.size() != columns.count()) {
            throw new MalformedRowException("table.columns", Integer.toString(columns.count()), Integer.toString(fields.size()));
        }
        x = numbers.read(fields.get(columns.x()));
        y = numbers.read(fields.get(columns.y()));
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    /// Whether the next point can be read without waiting for whoever writes it.
    public boolean ready() {
        try {
            return rows.ready();
        } catch (IOException unreadable) {
            throw refused("table.broken");
        }
    }

    private String nextRow() {
        try {
            return rows.next();
        } catch (Lines.TooLong tooLong) {
            throw refused("table.too-long", Integer.toString(Lines.LONGEST));
        } catch (IOException unreadable) {
            throw refused("table.broken");
        }
    }

    private InvalidInputException refused(String key, Object... arguments) {
        var line = Long.toString(Math.max(1, rows.number()));
        return new InvalidInputException(messages.text("table.where", source, line, messages.text(key, arguments)));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
