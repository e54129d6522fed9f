package hesse.expression.simplification;

import hesse.expression.Expression;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import java.util.List;
import java.util.OptionalDouble;

/// What is raised to powers in a product.
sealed interface Base {
    Base E = new Symbol(Constant.E);

    default boolean dependsOn(Variable variable) {
        return switch (this) {
            case Symbol(var expression) -> expression == variable || !(expression instanceof Variable || expression instanceof Parameter
                    || expression instanceof Constant);
            case Number _ -> false;
            case Applied(_, var arguments) -> arguments.stream().anyMatch(argument -> argument.dependsOn(variable));
            case Group(var sum) -> sum.dependsOn(variable);
        };
    }

    /// In x and y, if it is a polynomial.
    default OptionalDouble degree() {
        return switch (this) {
            case Symbol(var expression) -> OptionalDouble.of(expression instanceof Variable ? 1 : 0);
            case Group(var sum) -> sum.degree();
            case Number _ -> OptionalDouble.of(0);
            case Applied _ -> isConstant() ? OptionalDouble.of(0) : OptionalDouble.empty();
        };
    }

    default boolean isConstant() {
        return !dependsOn(Variable.X) && !dependsOn(Variable.Y);
    }

    /// A variable, a parameter, a named constant; or a piece of the formula that is left alone.
    record Symbol(Expression expression) implements Base {}

    /// A positive number whose power isn't rational, as in sqrt(3) and 2^x.
    record Number(Rational value) implements Base {}

    /// A call of a function other than exp, sqrt and pow, which are powers.
    record Applied(Function function, List<Sum> arguments) implements Base {}

    /// A sum in parentheses; one of a single term only under a power that doesn't go by factors, as in sqrt(2x).
    record Group(Sum sum) implements Base {}
}
