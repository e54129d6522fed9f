package hesse.document;

import hesse.expression.Expression;
import hesse.learning.Loss;
import hesse.objective.plane.Plane;
import java.util.Map;

/// A function of the plane by what its values depend on: two that are equal have the same values, so one is compiled for
/// both.
public sealed interface PlaneFunction {

    /// An expression with values for its parameters, but without their ranges and its spelling.
    record OfExpression(Expression expression, Map<String, Double> parameters) implements PlaneFunction {
        public OfExpression {
            parameters = Map.copyOf(parameters);
        }
    }

    /// A loss on a plane in the space of its weights.
    record OfLoss(Loss loss, Plane plane) implements PlaneFunction {}
}
