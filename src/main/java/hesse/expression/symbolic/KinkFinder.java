package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.simplification.Trees;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Finds where a formula has kinks and jumps.
final class KinkFinder {
    private final UnaryOperator<Expression> simplified;
    private final Set<Expression> variables;
    private final SequencedSet<Kink> found = new LinkedHashSet<>();

    private KinkFinder(Set<Expression> variables, UnaryOperator<Expression> simplified) {
        this.variables = variables;
        this.simplified = simplified;
    }

    /// @param variables  as they stand in the tree
    /// @param simplified how a difference is written
    static List<Kink> of(Expression formula, Set<Expression> variables, UnaryOperator<Expression> simplified) {
        var kinks = new KinkFinder(variables, simplified);
        kinks.search(formula);
        return List.copyOf(kinks.found);
    }

    private void search(Expression expression) {
        switch (expression) {
            case Literal _, Constant _, Variable _, Parameter _ -> { }
            case Negation(var operand) -> search(operand);
            case Binary(var operator, var left, var right) -> {
                search(operator == Operator.POWER ? smoothed(left, right) : left);
                search(right);
            }
            case Call call -> search(call);
        }
    }

    /// |u|^p has two derivatives at 0 for p = 2 and beyond.
    private static Expression smoothed(Expression base, Expression exponent) {
        boolean smooth = base instanceof Call(var function, _) && function == hesse.expression.Function.ABS
                && exponent instanceof Literal(var p) && p >= 2;
        return smooth ? ((Call) base).arguments().getFirst() : base;
    }

    private void search(Call call) {
        call.arguments().forEach(this::search);
        var first = call.arguments().getFirst();
        switch (call.function()) {
            case ABS, SIGN, HEAVISIDE, RELU -> add(new Kink.Zero(first));
            case FLOOR, CEIL, TRUNC, FRAC -> add(new Kink.Whole(first));
            case ROUND -> add(new Kink.Whole(simplified.apply(Trees.plus(first, new Literal(0.5)))));
            case MOD -> add(new Kink.Whole(simplified.apply(Trees.divided(first, call.arguments().getLast()))));
            case MIN, MAX, LESS, LESS_EQUAL, EQUAL,
                    NOT_EQUAL -> add(new Kink.Zero(simplified.apply(Trees.minus(first, call.arguments().getLast()))));
            case IF -> condition(first);
            case SIN, COS, TAN, COT, SEC, CSC, ASIN, ACOS, ATAN, ATAN2, ACOT, ASEC, ACSC, SINH, COSH, TANH, COTH, SECH, CSCH, ASINH, ACOSH,
                    ATANH, ACOTH, ASECH, ACSCH, EXP, EXPM1, LOG, LOG10, LOG2, LOG1P, LOGADDEXP, SQRT, CBRT, ROOT, HYPOT, SIGMOID, LOGIT,
                    SOFTPLUS, SINC, ERF, ERFC, GAMMA, POLYGAMMA -> { }
        }
    }

    /// A number that isn't made of comparisons, which have kinks of their own, holds where it isn't zero.
    private void condition(Expression condition) {
        if (!hasComparison(condition)) {
            add(new Kink.Zero(condition));
        }
    }

    private static boolean hasComparison(Expression expression) {
        return switch (expression) {
            case Literal _, Constant _, Parameter _, Variable _ -> false;
            case Negation(var operand) -> hasComparison(operand);
            case Binary(_, var left, var right) -> hasComparison(left) || hasComparison(right);
            case Call(var function, var arguments) -> function.isComparison() || arguments.stream().anyMatch(KinkFinder::hasComparison);
        };
    }

    private void add(Kink kink) {
        if (hasVariable(kink.expression())) {
            found.add(kink);
        }
    }

    private boolean hasVariable(Expression expression) {
        return switch (expression) {
            case Literal _, Constant _ -> false;
            case Variable _, Parameter _ -> variables.contains(expression);
            case Negation(var operand) -> hasVariable(operand);
            case Binary(_, var left, var right) -> hasVariable(left) || hasVariable(right);
            case Call(_, var arguments) -> arguments.stream().anyMatch(this::hasVariable);
        };
    }
}
