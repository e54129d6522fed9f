package hesse.cli.input;

import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.text.Messages;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/// Reads the names of two variables or more, `u,v`; the first two are the plane's.
public record VariableNamesReader(Messages messages) {

    /// @throws TypeConversionException that says what is wrong
    public VariableNames names(String text) {
        var names = NumberList.of(text, 2);
        if (names.size() < 2) {
            throw refused("cli.variables.count", text);
        }
        if (names.size() > VariableNames.MOST) {
            throw new TypeConversionException(messages.text("cli.variables.many", Integer.toString(VariableNames.MOST),
                    Integer.toString(names.size())));
        }
        var all = names.stream().map(name -> name(name.strip())).toList();
        if (all.stream().distinct().count() < all.size()) {
            throw refused("cli.variables.same", text);
        }
        return new VariableNames(all.get(0), all.get(1), all);
    }

    /// As the parser reads it in a formula.
    private String name(String typed) {
        if (Reading.of(typed, Optional.empty()) instanceof Reading.Understood reading) {
            if (reading.expression() instanceof Parameter(var name)) {
                return name;
            }
            if (reading.expression() instanceof Variable variable) {
                return reading.variables().of(variable);
            }
        }
        throw refused("cli.variables.name", typed);
    }

    private TypeConversionException refused(String key, String text) {
        return new TypeConversionException(messages.text(key, text));
    }
}
