package hesse.cli.option;

import hesse.document.CatalogueEntry;
import hesse.expression.Expression;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import java.util.Collection;
import java.util.Optional;

/// The function that a command is about.
///
/// @param text      as typed, or as in the catalogue
/// @param entry     where it is one of the catalogue's
/// @param explained whether a person asked how it was read
public record ChosenFunction(String text, Reading.Understood reading, Optional<CatalogueEntry> entry, boolean explained) {

    public Expression expression() {
        return reading.expression();
    }

    public VariableNames variables() {
        return reading.variables();
    }

    /// With values for some of the variables beyond the plane's two, which aren't variables then.
    ChosenFunction withFixed(Collection<String> names) {
        var fewer = new Reading.Understood(reading.expression(), variables().without(names), reading.origin(), reading.guesses(),
                reading.notices());
        return new ChosenFunction(text, fewer, entry, explained);
    }
}
