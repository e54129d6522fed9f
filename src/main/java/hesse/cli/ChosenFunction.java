package hesse.cli;

import hesse.document.CatalogueEntry;
import hesse.expression.Expression;
import hesse.field.CompiledField;
import java.util.Map;
import java.util.Optional;

/// The function that a command is about.
///
/// @param parameters a value for every parameter of the expression
/// @param entry where it is one of the catalogue's
record ChosenFunction(Expression expression, Map<String, Double> parameters, Optional<CatalogueEntry> entry) {

    CompiledField field() {
        return CompiledField.of(expression, parameters);
    }
}
