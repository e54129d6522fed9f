package hesse.learning.data;

import hesse.learning.Dataset;
import hesse.table.DecimalReader;
import hesse.table.Lines;
import hesse.table.MalformedRowException;
import hesse.table.NonFinite;
import hesse.table.Rows;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a data set from CSV, an example a row: fields between tabs, semicolons, commas or blanks, with or without a row of names on
/// top. Blank lines and lines that start with `#` are passed over. Duplicate rows are examples like others.
///
/// A target is a number, or in all rows a word: then the words are the names of classes, numbered as they come up. At most
/// [Dataset#MOST_EXAMPLES] rows and [Dataset#MOST_FEATURES] features are read; memory stays in proportion to what was accepted.
public final class DatasetReader {
    private static final int MOST_CLASSES = 100;
    private static final int DIGITS = 6;

    private final Rows rows;
    private final String source;
    private final Messages messages;
    private final Map<String, Integer> classes = new LinkedHashMap<>();

    private DataColumns columns;
    private DecimalReader numbers;
    private double[] features = new double[64];
    private double[] targets = new double[16];
    private long[] lines = new long[16];
    private int size;

    private DatasetReader(InputStream in, String source, Messages messages) {
        rows = new Rows(in);
        this.source = source;
        this.messages = messages;
    }

    /// @param in     not closed
    /// @param source what sentences call the input
    /// @throws UnreadableDataException if a row can't be read, with its line and column
    public static ReadDataset read(InputStream in, String source, ColumnChoice choice, Messages messages) throws UnreadableDataException {
        return new DatasetReader(in, source, messages).read(choice);
    }

    /// Reads what a person pasted.
    public static ReadDataset read(String text, String source, ColumnChoice choice, Messages messages) throws UnreadableDataException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), source, choice, messages);
    }

    private ReadDataset read(ColumnChoice choice) throws UnreadableDataException {
        try {
            var row = rows.next();
            if (row == null) {
                throw new MalformedRowException("learning.data.empty");
            }
            columns = DataColumns.of(row, choice);
            numbers = new DecimalReader(columns.separator());
            for (row = columns.named() ? rows.next() : row; row != null; row = rows.next()) {
                add(columns.separator().fields(row));
            }
            if (size == 0) {
                throw new MalformedRowException("learning.data.empty");
            }
        } catch (MalformedRowException malformed) {
            throw refused(messages.text(malformed.key(), malformed.arguments()));
        } catch (Lines.TooLong tooLong) {
            throw refused(messages.text("table.too-long", Integer.toString(Lines.LONGEST)));
        } catch (IOException broken) {
            throw refused(messages.text("table.broken"));
        }
        var data = new Dataset(columns.featureNames(), columns.targetName(), Arrays.copyOf(features, size * columns.features().size()),
                Arrays.copyOf(targets, size), List.copyOf(classes.keySet()));
        return new ReadDataset(data, source, Arrays.copyOf(lines, size), columns.target() + 1, constants(data));
    }

    private void add(List<String> fields) throws MalformedRowException, UnreadableDataException {
        if (fields.size() != columns.names().size()) {
            throw new MalformedRowException("table.columns", Integer.toString(columns.names().size()), Integer.toString(fields.size()));
        }
        if (size == Dataset.MOST_EXAMPLES) {
            throw new MalformedRowException("learning.data.examples", Integer.toString(Dataset.MOST_EXAMPLES));
        }
        int width = columns.features().size();
        makeRoom(width);
        for (int j = 0; j < width; j++) {
            features[size * width + j] = number(fields, columns.features().get(j));
        }
        targets[size] = columns.target() < 0 ? 0 : target(fields, columns.target());
        lines[size] = rows.number();
        size++;
    }

    private void makeRoom(int width) {
        if (size == targets.length) {
            targets = Arrays.copyOf(targets, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }
        if ((size + 1) * width > features.length) {
            features = Arrays.copyOf(features, Math.max(2 * features.length, (size + 1) * width));
        }
    }

    /// The number of a class's name, or the number itself; all of one kind.
    private double target(List<String> fields, int column) throws UnreadableDataException {
        var field = fields.get(column);
        boolean word = !field.isEmpty() && !numbers.reads(field) && !isMissing(field);
        if (size == 0 && word || !classes.isEmpty()) {
            if (!word) {
                throw refused(column, field.isEmpty() || isMissing(field) ? messages.text("learning.data.missing")
                        : messages.text("learning.data.class-number", DecimalReader.shortened(field)));
            }
            int number = classes.computeIfAbsent(field, _ -> classes.size());
            if (number == MOST_CLASSES) {
                throw refused(column, messages.text("learning.data.classes", Integer.toString(MOST_CLASSES)));
            }
            return number;
        }
        return number(fields, column);
    }

    private double number(List<String> fields, int column) throws UnreadableDataException {
        var field = fields.get(column);
        if (field.isEmpty() || isMissing(field)) {
            throw refused(column, messages.text("learning.data.missing"));
        }
        if (NonFinite.named(field).isPresent()) {
            throw refused(column, messages.text("learning.data.not-finite", field));
        }
        try {
            return numbers.read(field);
        } catch (MalformedRowException malformed) {
            throw refused(column, messages.text(malformed.key(), malformed.arguments()));
        }
    }

    /// How R, pandas and spreadsheets write that there is nothing.
    private static boolean isMissing(String field) {
        return List.of("NA", "N/A", "#N/A", "null", "None", "?", "-").contains(field);
    }

    private List<String> constants(Dataset data) {
        var notices = new ArrayList<String>();
        for (int j = 0; j < data.width() && data.size() > 1; j++) {
            double first = data.feature(0, j);
            boolean constant = true;
            for (int i = 1; i < data.size() && constant; i++) {
                constant = data.feature(i, j) == first;
            }
            if (constant) {
                notices.add(messages.text("learning.data.constant", data.featureNames().get(j), Numbers.format(first, DIGITS)));
            }
        }
        return notices;
    }

    private UnreadableDataException refused(int column, String reason) {
        return new UnreadableDataException(messages.text("learning.data.where", source, Long.toString(rows.number()),
                Integer.toString(column + 1),
                DecimalReader.shortened(columns.names().get(column)), reason));
    }

    private UnreadableDataException refused(String reason) {
        return new UnreadableDataException(messages.text("table.where", source, Long.toString(Math.max(1, rows.number())), reason));
    }
}
