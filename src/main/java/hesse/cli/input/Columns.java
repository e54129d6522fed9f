package hesse.cli.input;

import hesse.expression.Expression.Variable;
import hesse.expression.VariableNames;
import hesse.table.DecimalReader;
import hesse.table.MalformedRowException;
import hesse.table.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Where x and y stand in a table, as its first row says.
///
/// @param separator between fields
/// @param count     of the fields in every row
/// @param x         the index of x's column
/// @param y         the index of y's column
/// @param named     whether the first row names the columns; otherwise it is a point already
record Columns(Separator separator, int count, int x, int y, boolean named) {
    private static final int MOST_SHOWN = 8;

    /// The separator is the first one that makes sense of the row: with which it names columns x and y, or is two numbers. More than
    /// two columns must be named.
    ///
    /// @param names of the variables, beside x and y
    /// @throws MalformedRowException if there is none
    static Columns of(String firstRow, VariableNames names) throws MalformedRowException {
        List<String> most = List.of();
        MalformedRowException wrong = null;
        for (var separator : Separator.values()) {
            try {
                var fields = separator.fields(firstRow);
                var columns = of(fields, separator, names);
                if (columns != null) {
                    return columns;
                }
                most = fields.size() > most.size() ? fields : most;
            } catch (MalformedRowException malformed) {
                wrong = malformed;
            }
        }
        throw wrong == null ? refusal(most, names) : wrong;
    }

    /// Null if the row makes no sense with this separator.
    private static Columns of(List<String> fields, Separator separator, VariableNames names) throws MalformedRowException {
        var spellings = fields.stream().map(Columns::spelling).toList();
        for (var pair : List.of(List.of(names.of(Variable.X), names.of(Variable.Y)), List.of("x", "y"))) {
            var x = spelling(pair.getFirst());
            var y = spelling(pair.getLast());
            if (spellings.contains(x) && spellings.contains(y)) {
                if (spellings.lastIndexOf(x) != spellings.indexOf(x) || spellings.lastIndexOf(y) != spellings.indexOf(y)) {
                    throw new MalformedRowException("cli.points.twice");
                }
                return new Columns(separator, fields.size(), spellings.indexOf(x), spellings.indexOf(y), true);
            }
        }
        var numbers = new DecimalReader(separator);
        return fields.size() == 2 && fields.stream().allMatch(numbers::reads) ? new Columns(separator, 2, 0, 1, false) : null;
    }

    /// As names of columns are compared: `X_1` is `x1`.
    private static String spelling(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static MalformedRowException refusal(List<String> fields, VariableNames names) {
        var numbers = new DecimalReader(Separator.SEMICOLON);
        var words = fields.stream().filter(field -> !numbers.reads(field)).toList();
        if (words.isEmpty()) {
            return fields.size() == 1 ? new MalformedRowException("cli.points.single")
                    : new MalformedRowException("cli.points.unnamed", Integer.toString(fields.size()), names.of(Variable.X),
                    names.of(Variable.Y));
        }
        if (words.size() < fields.size()) {
            return new MalformedRowException("table.number", DecimalReader.shortened(words.getFirst()));
        }
        var shown = new ArrayList<>(words.stream().limit(MOST_SHOWN).map(DecimalReader::shortened).toList());
        if (words.size() > MOST_SHOWN) {
            shown.add("…");
        }
        return new MalformedRowException("cli.points.names", shown.stream().collect(Collectors.joining(", ")), names.of(Variable.X),
                names.of(Variable.Y));
    }
}
