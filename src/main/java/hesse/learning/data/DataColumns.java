package hesse.learning.data;

import hesse.learning.Dataset;
import hesse.table.DecimalReader;
import hesse.table.MalformedRowException;
import hesse.table.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which columns of a table are features and which is the target, as its first row says.
///
/// @param separator between fields
/// @param names     of all columns
/// @param features  their columns' indices
/// @param target    its column's index, -1 if there is none
/// @param named     whether the first row names the columns; otherwise it is an example already
record DataColumns(Separator separator, List<String> names, List<Integer> features, int target, boolean named) {

    /// The separator is the first one that makes several fields of the row; without names columns are x1, x2, … and y.
    static DataColumns of(String firstRow, ColumnChoice choice) throws MalformedRowException {
        var separator = separator(firstRow);
        var fields = separator.fields(firstRow);
        boolean named = isOfNames(fields, choice, new DecimalReader(separator));
        if (fields.size() > Dataset.MOST_FEATURES + 1) {
            throw new MalformedRowException("learning.data.features", Integer.toString(fields.size()),
                    Integer.toString(Dataset.MOST_FEATURES));
        }
        var names = named ? fields : unnamed(fields.size(), choice.hasTarget());
        int target = choice.hasTarget() ? choice.target().isPresent() ? index(names, choice.target().get()) : names.size() - 1 : -1;
        List<Integer> features = new ArrayList<>();
        if (choice.features().isEmpty()) {
            IntStream.range(0, names.size()).filter(column -> column != target).forEach(features::add);
        }
        for (var name : choice.features()) {
            features.add(index(names, name));
        }
        if (features.isEmpty()) {
            throw new MalformedRowException("learning.data.single");
        }
        return new DataColumns(separator, names, features, target, named);
    }

    /// No feature is a number. A row with a number is an example, be its last field a word or a cell empty, and so isn't lost.
    private static boolean isOfNames(List<String> fields, ColumnChoice choice, DecimalReader reader) {
        int features = choice.hasTarget() ? fields.size() - 1 : fields.size();
        return choice.target().isPresent() || !choice.features().isEmpty() || features == 0 && !reader.reads(fields.getFirst())
                || features > 0 && fields.subList(0, features).stream().noneMatch(reader::reads);
    }

    private static Separator separator(String row) throws MalformedRowException {
        MalformedRowException wrong = null;
        for (var separator : Separator.values()) {
            try {
                if (separator.fields(row).size() > 1) {
                    return separator;
                }
            } catch (MalformedRowException malformed) {
                wrong = malformed;
            }
        }
        if (wrong != null) {
            throw wrong;
        }
        return Separator.COMMA;
    }

    private static List<String> unnamed(int count, boolean target) {
        var names = new ArrayList<>(IntStream.rangeClosed(1, count).mapToObj(column -> "x" + column).toList());
        if (target) {
            names.set(count - 1, "y");
        }
        return names;
    }

    private static int index(List<String> names, String name) throws MalformedRowException {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new MalformedRowException("learning.data.no-column", name, DecimalReader.shortened(String.join(", ", names)));
        }
        return index;
    }

    List<String> featureNames() {
        return features.stream().map(names::get).toList();
    }

    String targetName() {
        return target < 0 ? "" : names.get(target);
    }
}
