package hesse.cli.input;

import hesse.table.DecimalReader;
import hesse.table.Lines;
import hesse.table.MalformedRowException;
import hesse.table.Rows;
import hesse.table.Separator;
import hesse.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Reads vectors of n numbers from CSV: one a row, below a row of names or not, or a single one as a column of n rows. Where the row of
/// names has those of the weights, w0 to w(n − 1), or of the variables, in any order and among others, as in a table of `trace`, these
/// columns are read.
public final class VectorReader {
    private static final int MOST_VECTORS = 100_000;
    private static final String STANDARD_INPUT = "-";

    private final Rows rows;
    private final String source;
    private final int dimension;
    private final List<String> names;
    private final String wrongSize;
    private final Messages messages;
    /// Which fields are the weights; empty where all are.
    private List<Integer> columns = List.of();
    private int width;

    private VectorReader(InputStream in, String source, List<String> names, String wrongSize, Messages messages) {
        rows = new Rows(in);
        this.source = source;
        this.names = names;
        this.wrongSize = wrongSize;
        dimension = names.size();
        this.messages = messages;
    }

    /// Weights, or directions among them.
    ///
    /// @param file a path, or `-` for standard input
    /// @throws InvalidInputException if a row can't be read, with its line
    public static List<double[]> weights(String file, int dimension, InputStream standardInput, Messages messages) {
        return read(file, IntStream.range(0, dimension).mapToObj(i -> "w" + i).toList(), "cli.weights.size", standardInput, messages);
    }

    /// Points of more than two variables.
    ///
    /// @param file  a path, or `-` for standard input
    /// @param names of the variables
    /// @throws InvalidInputException if a row can't be read, with its line
    public static List<double[]> points(String file, List<String> names, InputStream standardInput, Messages messages) {
        return read(file, names, "cli.points.size", standardInput, messages);
    }

    private static List<double[]> read(String file, List<String> names, String wrongSize, InputStream standardInput, Messages messages) {
        if (file.equals(STANDARD_INPUT)) {
            return new VectorReader(standardInput, messages.text("cli.points.standard-input"), names, wrongSize, messages).read();
        }
        try (var in = Files.newInputStream(Path.of(file))) {
            return new VectorReader(in, file, names, wrongSize, messages).read();
        } catch (IOException | InvalidPathException unreadable) {
            throw new InvalidInputException(messages.text("table.unreadable", file));
        }
    }

    private List<double[]> read() {
        var vectors = new ArrayList<double[]>();
        try {
            Separator separator = null;
            for (var row = rows.next(); row != null; row = rows.next()) {
                boolean first = separator == null;
                if (first) {
                    separator = separator(row);
                    if (separator.fields(row).stream().noneMatch(new DecimalReader(separator)::reads)) {
                        choose(separator.fields(row));
                        continue;
                    }
                }
                vectors.add(numbers(chosen(separator.fields(row)), new DecimalReader(separator)));
                if (vectors.size() > MOST_VECTORS) {
                    throw new MalformedRowException("cli.weights.many", Integer.toString(MOST_VECTORS));
                }
            }
            return checked(vectors);
        } catch (MalformedRowException malformed) {
            throw refused(malformed.key(), malformed.arguments());
        } catch (Lines.TooLong tooLong) {
            throw refused("table.too-long", Integer.toString(Lines.LONGEST));
        } catch (IOException broken) {
            throw refused("table.broken");
        }
    }

    private static Separator separator(String row) throws MalformedRowException {
        for (var separator : Separator.values()) {
            if (separator.fields(row).size() > 1) {
                return separator;
            }
        }
        return Separator.COMMA;
    }

    private void choose(List<String> titles) {
        var places = names.stream().map(titles::indexOf).toList();
        if (!places.contains(-1)) {
            columns = places;
            width = titles.size();
        }
    }

    private List<String> chosen(List<String> fields) throws MalformedRowException {
        if (columns.isEmpty()) {
            return fields;
        }
        if (fields.size() != width) {
            throw new MalformedRowException("table.columns", Integer.toString(width), Integer.toString(fields.size()));
        }
        return columns.stream().map(fields::get).toList();
    }

    private double[] numbers(List<String> fields, DecimalReader reader) throws MalformedRowException {
        if (fields.size() != dimension && fields.size() != 1) {
            throw wrongSize(fields.size());
        }
        double[] numbers = new double[fields.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(fields.get(i), columns.isEmpty() ? i : columns.get(i), reader);
        }
        return numbers;
    }

    /// @param column from 0
    private double number(String field, int column, DecimalReader reader) {
        if (field.isEmpty()) {
            throw inColumn(column, "learning.data.missing");
        }
        try {
            double number = reader.read(field);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (MalformedRowException malformed) {
            throw inColumn(column, malformed.key(), malformed.arguments());
        }
        throw inColumn(column, "learning.data.not-finite", field);
    }

    private InvalidInputException inColumn(int column, String key, Object... arguments) {
        return new InvalidInputException(messages.text("cli.weights.where", source, Long.toString(rows.number()),
                Integer.toString(column + 1), messages.text(key, arguments)));
    }

    private MalformedRowException wrongSize(int size) {
        return new MalformedRowException(wrongSize, Integer.toString(dimension), Integer.toString(size));
    }

    /// A column of numbers is one vector.
    private List<double[]> checked(List<double[]> vectors) throws MalformedRowException {
        if (vectors.isEmpty()) {
            throw new MalformedRowException("cli.weights.none");
        }
        if (dimension == 1 || vectors.stream().allMatch(vector -> vector.length == dimension)) {
            return vectors;
        }
        if (vectors.size() != dimension || vectors.stream().anyMatch(vector -> vector.length != 1)) {
            throw wrongSize(vectors.stream().anyMatch(vector -> vector.length == dimension) ? 1 : vectors.size());
        }
        return List.of(vectors.stream().mapToDouble(vector -> vector[0]).toArray());
    }

    private InvalidInputException refused(String key, Object... arguments) {
        return new InvalidInputException(messages.text("table.where", source, Long.toString(Math.max(1, rows.number())),
                messages.text(key, arguments)));
    }
}
