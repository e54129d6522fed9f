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
import java.util.function.UnaryOperator;

/// Finds where a formula has kinks and jumps.
final class KinkFinder {
    private final UnaryOperator<Expression> simplified;
    private final SequencedSet<Kink> found = new LinkedHashSet<>();

    private KinkFinder(UnaryOperator<Expression> simplified) {
        this.simplified = simplified;
    }

    /// @param simplified how a difference is written
    static List<Kink> of(Expression formula, UnaryOperator<Expression> simplified) {
        var kinks = new KinkFinder(simplified);
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
            case ABS, SIGN, RELU -> add(new Kink.Zero(first));
            case FLOOR -> add(new Kink.Whole(first));
            case MIN, MAX -> add(new Kink.Zero(simplified.apply(Trees.minus(first, call.arguments().getLast()))));
            case SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH, EXP, LOG, LOG10, LOG2, SQRT, CBRT, POW, HYPOT, SIGMOID,
                    SOFTPLUS -> { }
        }
    }

    private void add(Kink kink) {
        if (hasVariable(kink.expression())) {
            found.add(kink);
        }
    }

    private static boolean hasVariable(Expression expression) {
        return switch (expression) {
            case Literal _, Constant _, Parameter _ -> false;
            case Variable _ -> true;
            case Negation(var operand) -> hasVariable(operand);
            case Binary(_, var left, var right) -> hasVariable(left) || hasVariable(right);
            case Call(_, var arguments) -> arguments.stream().anyMatch(KinkFinder::hasVariable);
        };
    }
}
