package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import java.util.function.UnaryOperator;

/// Puts other trees in the place of a tree's variables and parameters.
///
/// @param leaves what stands for a [Variable] or a [Parameter]: itself, or another tree
public record Substitution(UnaryOperator<Expression> leaves) {

    public Expression in(Expression expression) {
        return switch (expression) {
            case Literal _, Constant _ -> expression;
            case Variable _, Parameter _ -> leaves.apply(expression);
            case Negation(var operand) -> new Negation(in(operand));
            case Binary(var operator, var left, var right) -> new Binary(operator, in(left), in(right));
            case Call(var function, var arguments) -> new Call(function, arguments.stream().map(this::in).toList());
        };
    }
}
