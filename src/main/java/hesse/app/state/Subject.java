package hesse.app.state;

import hesse.document.Formula;
import hesse.expression.Expression;
import java.util.Map;

/// What a function depends on: its expression and the values of its parameters, but not their ranges nor its spelling.
record Subject(Expression expression, Map<String, Double> parameters) {

    static Subject of(Formula formula) {
        return new Subject(formula.expression(), formula.values());
    }
}
