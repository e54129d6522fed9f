package hesse.field.enclosure;

import hesse.field.graph.Node;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.UnaryOperation;
import hesse.interval.ReverseOperations;
import java.util.List;
import java.util.function.IntPredicate;

/// The steps of an [EnclosureSchedule] backward: from what a node may be to what its operands may be.
///
/// @param countsAlways whether a node is needed whatever side of a choice is taken; what others are isn't known everywhere
record ReverseSchedule(List<Node> nodes, IntPredicate countsAlways) {

    private static final Step NONE = _ -> true;

    /// Narrows a node's operands to what it may be; false if nothing is left of one.
    @FunctionalInterface
    interface Step {
        boolean run(ReverseOperations intervals);
    }

    /// A step for each of these nodes; those whose operation has no reverse here narrow nothing.
    Step[] steps(int[] wanted) {
        var steps = new Step[wanted.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = countsAlways.test(wanted[i]) ? step(wanted[i]) : NONE;
        }
        return steps;
    }

    private Step step(int to) {
        return switch (nodes.get(to)) {
            case Node.Unary(var operation, int a) -> unary(operation, to, a);
            case Node.Binary(var operation, int a, int b) -> binary(operation, to, a, b);
            case Node.Constant _, Node.Range _, Node.Ternary _, Node.Input _ -> NONE;
        };
    }

    private static Step unary(UnaryOperation operation, int to, int a) {
        return switch (operation) {
            case NEGATE -> r -> r.neg(to, a);
            case SQRT -> r -> r.sqrt(to, a);
            case EXP -> r -> r.exp(to, a);
            case LOG -> r -> r.log(to, a);
            case ABS, SIGN, FLOOR, CBRT, LOG10, LOG1P, TAN, ASIN, ACOS, ATAN, ROUND, TRUNC, EXPM1, ASINH, ACOSH, ATANH, ERF, ERFC, GAUSSIAN,
                    GAMMA,
                    GAMMA_SLOPE, QUADRANT, SIN_OF_REDUCED, COS_OF_REDUCED -> NONE;
        };
    }

    private Step binary(BinaryOperation operation, int to, int a, int b) {
        return switch (operation) {
            case ADD -> r -> r.add(to, a, b);
            case SUBTRACT -> r -> r.sub(to, a, b);
            case MULTIPLY -> product(to, a, b);
            case DIVIDE -> isOne(a) ? r -> r.recip(to, b) : r -> r.div(to, a, b);
            case POWER -> r -> r.pow(to, a, b);
            case SIN -> r -> r.sin(to, a);
            case COS -> r -> r.cos(to, a);
            case MIN, MAX, HYPOT, SINH, COSH, TANH, ATAN2, ROOT, MOD, SINC, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL,
                    REDUCED_ANGLE -> NONE;
        };
    }

    private Step product(int to, int a, int b) {
        return a == b ? r -> r.sqr(to, a)
                : isNeverZero(a) ? r -> r.mulByNonZero(to, b) && r.mul(to, a, b)
                : isNeverZero(b) ? r -> r.mulByNonZero(to, a) && r.mul(to, a, b)
                : r -> r.mul(to, a, b);
    }

    /// Whether no number that the node can be is zero, which an interval may not show: a reciprocal near its pole, an exponential.
    private boolean isNeverZero(int node) {
        return switch (nodes.get(node)) {
            case Node.Unary(var operation, _) -> operation == UnaryOperation.EXP || operation == UnaryOperation.GAUSSIAN;
            case Node.Binary(var operation, int a, _) -> operation == BinaryOperation.DIVIDE && isOne(a);
            case Node.Constant _, Node.Range _, Node.Input _, Node.Ternary _ -> false;
        };
    }

    private boolean isOne(int node) {
        return nodes.get(node).equals(new Node.Constant(1));
    }
}
