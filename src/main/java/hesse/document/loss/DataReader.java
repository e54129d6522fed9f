package hesse.document.loss;

import hesse.document.json.DocumentFormatException;
import hesse.document.json.JsonFields;
import hesse.learning.Dataset;
import hesse.learning.data.ColumnChoice;
import hesse.learning.data.Generator;
import hesse.learning.data.ReadDataset;
import hesse.learning.data.UnreadableDataException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Reads a loss's data from one of the fields `data` (a CSV file's name), `examples` (the numbers themselves) and `generated`.
record DataReader(JsonFields fields, DataSource source) {
    private static final int MOST_NAMES = Dataset.MOST_FEATURES;

    ReadDataset read(boolean hasTarget) {
        if (Stream.of("data", "examples", "generated").filter(fields::has).count() != 1) {
            throw DocumentFormatException.of("loss.file.data");
        }
        if (fields.has("data")) {
            return fromFile(hasTarget);
        }
        return unnumbered(fields.has("examples") ? fields.object("examples", examples -> examples(examples, hasTarget))
                : fields.object("generated", DataReader::generated));
    }

    private ReadDataset fromFile(boolean hasTarget) {
        var features = fields.has("features") ? fields.texts("features", MOST_NAMES) : List.<String>of();
        var target = hasTarget && fields.has("target") ? Optional.of(fields.text("target")) : Optional.<String>empty();
        try {
            return source.read(fields.text("data"), new ColumnChoice(features, hasTarget, target));
        } catch (UnreadableDataException unreadable) {
            throw DocumentFormatException.of("loss.file.sentence", unreadable.getMessage());
        }
    }

    /// Without lines.
    private static ReadDataset unnumbered(Dataset data) {
        return new ReadDataset(data, "", LongStream.rangeClosed(1, data.size()).toArray(), 0, List.of());
    }

    private static Dataset examples(JsonFields fields, boolean hasTarget) {
        var names = fields.texts("features", MOST_NAMES);
        int columns = names.size() + (hasTarget ? 1 : 0);
        var rows = fields.rows("rows", columns, Dataset.MOST_EXAMPLES);
        var target = hasTarget && fields.has("target") ? fields.text("target") : hasTarget ? "y" : "";
        var classes = fields.has("classes") ? fields.texts("classes", MOST_NAMES) : List.<String>of();
        if (names.isEmpty() || rows.isEmpty()) {
            throw fields.outOfRange(names.isEmpty() ? "features" : "rows");
        }
        double[] features = rows.stream().flatMapToDouble(row -> Arrays.stream(row).limit(names.size())).toArray();
        double[] targets = rows.stream().mapToDouble(row -> hasTarget ? row[columns - 1] : 0).toArray();
        return new Dataset(names, target, features, targets, classes);
    }

    private static Dataset generated(JsonFields fields) {
        return fields.constant("generator", Generator.class).make(fields.integer("size", 1, Dataset.MOST_EXAMPLES),
                fields.has("noise") ? fields.number("noise", noise -> noise >= 0) : 0, fields.has("seed")
                ? fields.integer("seed", 0, Integer.MAX_VALUE) : 1);
    }
}
