package hesse.field.differentiation;

import static hesse.field.graph.GraphBuilder.ZERO;

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
import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import java.util.Set;

/// Jets of comparisons and of what is chosen by a condition. What isn't chosen doesn't count, not even where it is NaN; on the
/// border, where the condition changes, every derivative is NaN.
final class Conditions {

    /// A condition's value, 1 or 0, and where it changes: 1 or NaN there, else 0.
    private record Condition(int value, int border, boolean dependsOnX, boolean dependsOnY) {}

    private static final Set<Function> STEPS = Set.of(Function.SIGN, Function.HEAVISIDE, Function.FLOOR, Function.CEIL, Function.ROUND,
            Function.TRUNC);

    private final GraphBuilder graph;
    private final java.util.function.Function<Expression, NodeJet> jets;

    /// @param jets of any expression
    Conditions(GraphBuilder graph, java.util.function.Function<Expression, NodeJet> jets) {
        this.graph = graph;
        this.jets = jets;
    }

    NodeJet comparison(Expression comparison) {
        var condition = condition(comparison);
        int kink = atBorder(condition, ZERO);
        int onX = condition.dependsOnX ? kink : ZERO;
        int onY = condition.dependsOnY ? kink : ZERO;
        return new NodeJet(condition.value, onX, onY, onX, condition.dependsOnX ? onY : ZERO, onY);
    }

    /// @param a the value where the condition isn't 0
    /// @param b the value where it is
    NodeJet choice(Expression condition, Expression a, Expression b) {
        var by = condition(condition);
        var u = graph.withinBranch(() -> jets.apply(a), node -> chosen(by, node, graph.constant(1)));
        var v = graph.withinBranch(() -> jets.apply(b), node -> chosen(by, graph.constant(1), node));
        boolean onX = by.dependsOnX || u.dependsOnX() || v.dependsOnX();
        boolean onY = by.dependsOnY || u.dependsOnY() || v.dependsOnY();
        return new NodeJet(chosen(by, u.f(), v.f()),
                onX ? derivative(by, u.fx(), v.fx()) : ZERO, onY ? derivative(by, u.fy(), v.fy()) : ZERO, onX
                ? derivative(by, u.fxx(), v.fxx()) : ZERO,
                onX && onY ? derivative(by, u.fxy(), v.fxy()) : ZERO, onY ? derivative(by, u.fyy(), v.fyy()) : ZERO);
    }

    private int derivative(Condition by, int du, int dv) {
        return atBorder(by, chosen(by, du, dv));
    }

    private int chosen(Condition by, int a, int b) {
        return graph.ternary(TernaryOperation.SELECT, by.value, a, b);
    }

    /// NaN on the border, elsewhere what is given.
    private int atBorder(Condition condition, int elsewhere) {
        return graph.ternary(TernaryOperation.SELECT, condition.border, graph.constant(Double.NaN), elsewhere);
    }

    /// Products and least ones of conditions are both of them, greatest ones one of them, 1 - c is its opposite. Any other
    /// expression holds where it isn't 0.
    private Condition condition(Expression expression) {
        return switch (expression) {
            case Call(var function, var arguments) -> switch (function) {
                case LESS -> compared(BinaryOperation.LESS, arguments.getFirst(), arguments.getLast());
                case LESS_EQUAL -> compared(BinaryOperation.LESS_EQUAL, arguments.getFirst(), arguments.getLast());
                case EQUAL -> compared(BinaryOperation.EQUAL, arguments.getFirst(), arguments.getLast());
                case NOT_EQUAL -> compared(BinaryOperation.NOT_EQUAL, arguments.getFirst(), arguments.getLast());
                case MIN -> isTruth(expression) ? both(condition(arguments.getFirst()), condition(arguments.getLast()))
                        : nonZero(expression);
                case MAX -> isTruth(expression) ? either(condition(arguments.getFirst()), condition(arguments.getLast()))
                        : nonZero(expression);
                default -> nonZero(expression);
            };
            case Binary(var operator, var left, var right) when isTruth(expression) ->
                operator == Operator.TIMES ? both(condition(left), condition(right)) : opposite(condition(right));
            case Literal _, Constant _, Variable _, Parameter _, Negation _, Binary _ -> nonZero(expression);
        };
    }

    /// Whether it is 1 or 0 by its form.
    static boolean isTruth(Expression expression) {
        return switch (expression) {
            case Call(var function, var arguments) -> function.isComparison()
                    || (function == Function.MIN || function == Function.MAX) && arguments.stream().allMatch(Conditions::isTruth);
            case Binary(var operator, var left, var right) -> operator == Operator.TIMES && isTruth(left) && isTruth(right)
                    || operator == Operator.MINUS && left.equals(new Literal(1)) && isTruth(right);
            case Literal _, Constant _, Variable _, Parameter _, Negation _ -> false;
        };
    }

    /// Whether it is constant by its form but for jumps: then its derivatives are 0, and NaN where it jumps.
    private static boolean isStep(Expression expression) {
        return switch (expression) {
            case Literal _, Constant _, Parameter _ -> true;
            case Variable _ -> false;
            case Negation(var operand) -> isStep(operand);
            case Binary(var operator, var left, var right) -> operator != Operator.POWER && isStep(left) && isStep(right);
            case Call(var function, _) -> function.isComparison() || STEPS.contains(function);
        };
    }

    private Condition nonZero(Expression expression) {
        return compared(BinaryOperation.NOT_EQUAL, expression, new Literal(0));
    }

    private Condition compared(BinaryOperation comparison, Expression left, Expression right) {
        var u = jets.apply(left);
        var v = jets.apply(right);
        int border = isStep(left) && isStep(right) ? jumps(u, v) : u.f() == v.f() ? graph.constant(0)
                : graph.binary(BinaryOperation.EQUAL, u.f(), v.f());
        return new Condition(graph.binary(comparison, u.f(), v.f()), border,
                u.dependsOnX() || v.dependsOnX(), u.dependsOnY() || v.dependsOnY());
    }

    /// NaN where one of them jumps, else 0.
    private int jumps(NodeJet u, NodeJet v) {
        int sum = graph.add(graph.add(u.fx(), u.fy()), graph.add(v.fx(), v.fy()));
        return sum == ZERO ? graph.constant(0) : sum;
    }

    /// It changes on the border of one where the other one holds, or changes too.
    private Condition both(Condition p, Condition q) {
        int border = greatest(least(p.border, greatest(q.value, q.border)), least(q.border, greatest(p.value, p.border)));
        return new Condition(least(p.value, q.value), border, p.dependsOnX || q.dependsOnX, p.dependsOnY || q.dependsOnY);
    }

    private Condition either(Condition p, Condition q) {
        return opposite(both(opposite(p), opposite(q)));
    }

    private Condition opposite(Condition p) {
        return new Condition(graph.subtract(graph.constant(1), p.value), p.border, p.dependsOnX, p.dependsOnY);
    }

    private int least(int a, int b) {
        return graph.binary(BinaryOperation.MIN, a, b);
    }

    private int greatest(int a, int b) {
        return graph.binary(BinaryOperation.MAX, a, b);
    }
}
