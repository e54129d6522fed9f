package hesse.document;

import hesse.expression.Expression;
import hesse.expression.Expression.Variable;
import hesse.expression.Reading.Origin;
import hesse.expression.VariableNames;
import hesse.figure.AxisNames;
import hesse.text.Subscripts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A function as a formula: the text as typed, the tree that was read from it, what the text calls the variables and how that came about,
/// its parameters in order of first occurrence (exactly those that occur in the tree), and the catalogue entry that it came from.
public record Formula(String text, Expression expression, VariableNames variables, Origin origin, SequencedMap<String, Parameter> parameters,
        Optional<String> catalogueId) implements Source {

    public Formula {
        if (!parameters.keySet().equals(expression.parameters())) {
            throw new IllegalArgumentException("parameters " + parameters.keySet() + " for a formula with " + expression.parameters());
        }
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    /// The values alone, by name.
    public Map<String, Double> values() {
        var values = new LinkedHashMap<String, Double>();
        parameters.forEach((name, parameter) -> values.put(name, parameter.value()));
        return values;
    }

    @Override
    public String shortName() {
        return catalogueId.orElse(text);
    }

    /// The names of the variables, if a person chose them.
    public Optional<VariableNames> chosen() {
        return Optional.of(variables).filter(_ -> origin == Origin.CHOSEN);
    }

    @Override
    public AxisNames axisNames() {
        return new AxisNames(Subscripts.in(variables.of(Variable.X)), Subscripts.in(variables.of(Variable.Y)));
    }

    @Override
    public PlaneFunction function() {
        return new PlaneFunction.OfExpression(expression, values());
    }

    /// This formula with one parameter set; the name must occur.
    public Formula with(String name, Parameter parameter) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, parameter);
        return new Formula(text, expression, variables, origin, changed, catalogueId);
    }
}
