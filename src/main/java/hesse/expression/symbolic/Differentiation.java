package hesse.expression.symbolic;

import static hesse.expression.simplification.Trees.ONE;
import static hesse.expression.simplification.Trees.ZERO;
import static hesse.expression.simplification.Trees.call;
import static hesse.expression.simplification.Trees.divided;
import static hesse.expression.simplification.Trees.minus;
import static hesse.expression.simplification.Trees.negated;
import static hesse.expression.simplification.Trees.plus;
import static hesse.expression.simplification.Trees.power;
import static hesse.expression.simplification.Trees.square;
import static hesse.expression.simplification.Trees.times;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;

/// Differentiates a tree by the rules of the calculus, without tidying the result.
///
/// All variables and parameters but one are constants. Functions with kinks and jumps have the derivatives of their smooth pieces; at a
/// kink the formula gives no more than some number, see [Kink]. The derivative shares its subtrees with the formula, so that it takes
/// little memory; written out it can be long.
final class Differentiation {
    private final Expression by;

    private Differentiation(Expression by) {
        this.by = by;
    }

    /// @param by a [Variable], or a [Parameter] that isn't constant here
    static Expression of(Expression expression, Expression by) {
        return new Differentiation(by).derivative(expression);
    }

    private Expression derivative(Expression expression) {
        return switch (expression) {
            case Literal _, Constant _ -> ZERO;
            case Variable _, Parameter _ -> expression.equals(by) ? ONE : ZERO;
            case Negation(var operand) -> negated(derivative(operand));
            case Binary binary -> derivative(binary);
            case Call(var function, var arguments) -> switch (function.arity()) {
                case 1 -> chain(function, arguments.getFirst());
                case 2 -> chain(function, arguments.getFirst(), arguments.getLast());
                default -> choice(arguments.getFirst(), derivative(arguments.get(1)), derivative(arguments.getLast()));
            };
        };
    }

    private Expression derivative(Binary binary) {
        var u = binary.left();
        var v = binary.right();
        return switch (binary.operator()) {
            case PLUS -> plus(derivative(u), derivative(v));
            case MINUS -> minus(derivative(u), derivative(v));
            case TIMES -> plus(times(derivative(u), v), times(u, derivative(v)));
            case DIVIDE -> quotient(u, v);
            case POWER -> power(u, v, derivative(u), derivative(v));
        };
    }

    private Expression quotient(Expression u, Expression v) {
        return minus(divided(derivative(u), v), divided(times(u, derivative(v)), square(v)));
    }

    /// (u^v)' = v u^(v-1) u' + u^v log(u) v'.
    private static Expression power(Expression u, Expression v, Expression du, Expression dv) {
        var byBase = times(times(v, Trees.power(u, minus(v, ONE))), du);
        var byExponent = times(times(Trees.power(u, v), call(Function.LOG, u)), dv);
        return plus(byBase, byExponent);
    }

    private Expression chain(Function function, Expression u) {
        var du = derivative(u);
        return du.equals(ZERO) ? ZERO : times(UnaryDerivatives.of(function, u), du);
    }

    private Expression chain(Function function, Expression u, Expression v) {
        var du = derivative(u);
        var dv = derivative(v);
        if (du.equals(ZERO) && dv.equals(ZERO)) {
            return ZERO;
        }
        return switch (function) {
            case HYPOT -> divided(plus(times(u, du), times(v, dv)), call(Function.HYPOT, u, v));
            case ATAN2 -> divided(minus(times(v, du), times(u, dv)), plus(square(u), square(v)));
            case MAX -> chosen(minus(u, v), du, dv);
            case MIN -> chosen(minus(v, u), du, dv);
            case MOD -> minus(du, times(call(Function.FLOOR, divided(u, v)), dv));
            case LOGADDEXP -> plus(times(call(Function.SIGMOID, minus(u, v)), du), times(call(Function.SIGMOID, minus(v, u)), dv));
            case ROOT -> root(u, v, du, dv);
            case POLYGAMMA -> times(call(Function.POLYGAMMA, plus(u, ONE), v), dv);
            case LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> ZERO;
            case SIN, COS, TAN, COT, SEC, CSC, ASIN, ACOS, ATAN, ACOT, ASEC, ACSC, SINH, COSH, TANH, COTH, SECH, CSCH, ASINH, ACOSH, ATANH,
                    ACOTH, ASECH, ACSCH, EXP, EXPM1, LOG, LOG10, LOG2, LOG1P, SQRT, CBRT, ABS, SIGN, HEAVISIDE, FLOOR, CEIL, ROUND, TRUNC,
                    FRAC, SIGMOID, LOGIT, SOFTPLUS, RELU, SINC, ERF, ERFC, GAMMA, IF ->
                throw new IllegalArgumentException(function + " doesn't take two arguments");
        };
    }

    /// r' = u' / (n r^(n-1)) for r = u^(1/n), and the power rule where n varies.
    private Expression root(Expression u, Expression n, Expression du, Expression dn) {
        return dn.equals(ZERO) ? divided(du, times(n, Trees.power(call(Function.ROOT, u, n), minus(n, ONE))))
                : derivative(new Binary(Operator.POWER, u, new Binary(Operator.DIVIDE, ONE, n)));
    }

    private static Expression choice(Expression condition, Expression du, Expression dv) {
        return du.equals(dv) ? du : call(Function.IF, condition, du, dv);
    }

    /// u' where the difference is positive, v' where it is negative: (u' + v')/2 + sign(d) (u' - v')/2.
    private static Expression chosen(Expression difference, Expression du, Expression dv) {
        var jump = times(call(Function.SIGN, difference), divided(minus(du, dv), Trees.TWO));
        return plus(divided(plus(du, dv), Trees.TWO), jump);
    }
}
