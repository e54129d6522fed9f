package hesse.cli.input;

import hesse.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads points from CSV, in bounded memory.
///
/// Without a header line there are two columns, x and y. With one, the columns named x and y count and the others are
/// passed over. Blank lines and lines that start with `#` are passed over everywhere, so what this program writes is
/// read again. Numbers are decimals as in CSV files everywhere; NaN, Infinity and -Infinity are numbers.
public final class PointReader implements AutoCloseable {
    /// What [Double#parseDouble] reads, but for hexadecimal numbers and the suffixes f and d. Possessive, so that it takes
    /// time in proportion to the field's length.
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?+(?:NaN|Infinity|(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?+\\d++)?+)");
    private static final int LONGEST_SHOWN = 40;

    private final String source;
    private final Lines lines;
    private final Messages messages;

    private int columns = -1;
    private int xColumn = 0;
    private int yColumn = 1;
    private double x;
    private double y;

    /// @param source what messages call the input
    public PointReader(InputStream in, String source, Messages messages) {
        this.source = source;
        this.lines = new Lines(in);
        this.messages = messages;
    }

    /// Opens a file.
    ///
    /// @throws InvalidInputException if it can't be opened
    public static PointReader open(String file, Messages messages) {
        try {
            return new PointReader(Files.newInputStream(Path.of(file)), file, messages);
        } catch (IOException | InvalidPathException unreadable) {
            throw new InvalidInputException(messages.text("cli.points.unreadable", file));
        }
    }

    /// Goes to the next point; false after the last one.
    ///
    /// @throws InvalidInputException if a row can't be read, with its line
    public boolean next() {
        var fields = nextFields();
        if (fields != null && columns < 0 && isHeader(fields)) {
            fields = nextFields();
        }
        if (fields == null) {
            return false;
        }
        if (fields.size() != columns) {
            throw refused("cli.points.columns", Integer.toString(columns), Integer.toString(fields.size()));
        }
        x = number(fields.get(xColumn));
        y = number(fields.get(yColumn));
        return true;
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
            return lines.ready();
        } catch (IOException unreadable) {
            throw refused("cli.points.broken");
        }
    }

    private List<String> nextFields() {
        var line = nextLine();
        while (line != null && (line.isBlank() || line.startsWith("#"))) {
            line = nextLine();
        }
        if (line == null) {
            return null;
        }
        var fields = CsvFields.of(line);
        if (fields == null) {
            throw refused("cli.points.quote");
        }
        return fields;
    }

    private String nextLine() {
        try {
            return lines.next();
        } catch (Lines.TooLong tooLong) {
            throw refused("cli.points.too-long", Integer.toString(Lines.LONGEST));
        } catch (IOException unreadable) {
            throw refused("cli.points.broken");
        }
    }

    /// Decides by the first row what the columns are.
    private boolean isHeader(List<String> fields) {
        columns = fields.size();
        var names = fields.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (names.contains("x") && names.contains("y")) {
            xColumn = names.indexOf("x");
            yColumn = names.indexOf("y");
            if (names.lastIndexOf("x") != xColumn || names.lastIndexOf("y") != yColumn) {
                throw refused("cli.points.twice");
            }
            return true;
        }
        if (columns != 2) {
            throw refused("cli.points.first");
        }
        return false;
    }

    private double number(String field) {
        if (!NUMBER.matcher(field).matches()) {
            throw refused("cli.points.number", shortened(field));
        }
        double value = Double.parseDouble(field);
        if (Double.isInfinite(value) && !field.endsWith("y")) {
            throw refused("cli.points.too-large", shortened(field));
        }
        return value;
    }

    private static String shortened(String field) {
        return field.length() <= LONGEST_SHOWN ? field : field.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    private InvalidInputException refused(String key, Object... arguments) {
        var line = Long.toString(Math.max(1, lines.number()));
        return new InvalidInputException(messages.text("cli.points.where", source, line, messages.text(key, arguments)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
