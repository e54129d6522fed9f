package hesse.field;

import hesse.expression.Expression;
import java.util.Map;

/// An expression with values for its parameters: what a field is compiled from.
///
/// @param parameters their values, for all that occur in the expression
public record BoundExpression(Expression expression, Map<String, Double> parameters) {

    public BoundExpression {
        parameters = Map.copyOf(parameters);
    }
}
