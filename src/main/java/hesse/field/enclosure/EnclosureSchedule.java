package hesse.field.enclosure;

import hesse.field.graph.Decimals;
import hesse.field.graph.Node;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;
import hesse.interval.IntervalComparisons;
import hesse.interval.IntervalExponentials;
import hesse.interval.IntervalGamma;
import hesse.interval.IntervalPiecewise;
import hesse.interval.IntervalPowers;
import hesse.interval.IntervalSinc;
import hesse.interval.IntervalSpecial;
import hesse.interval.IntervalTrigonometry;
import java.util.ArrayList;
import java.util.List;

/// Turns the nodes of a graph into steps on intervals with the nodes' indices, those of constants apart; each step is
/// given out once.
final class EnclosureSchedule {

    private final List<Node> nodes;
    private final boolean[] constant;
    private final boolean[] done;
    private final Branches branches;
    private final int[] order;

    /// @param roots all nodes that will ever be asked for
    EnclosureSchedule(List<Node> nodes, int... roots) {
        this.nodes = nodes;
        constant = new boolean[nodes.size()];
        done = new boolean[nodes.size()];
        branches = new Branches(nodes, this::operands, roots);
        for (int node = 0; node < constant.length; node++) {
            constant[node] = !(nodes.get(node) instanceof Node.Input) && branches.countsAlways(node) && allConstant(operands(node));
        }
        order = branches.order();
    }

    private boolean allConstant(int[] operands) {
        for (int operand : operands) {
            if (!constant[operand]) {
                return false;
            }
        }
        return true;
    }

    /// The nodes that depend on neither variable; to run first.
    int[] constantNodes() {
        var constants = new ArrayList<Integer>();
        for (int node = 0; node < nodes.size(); node++) {
            if (constant[node]) {
                constants.add(node);
                done[node] = true;
            }
        }
        return array(constants);
    }

    /// The steps of constant nodes.
    EnclosureStep[] constants(int[] constantNodes) {
        var steps = new EnclosureStep[constantNodes.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step(constantNodes[i]);
        }
        return steps;
    }

    /// The steps that these nodes need and that weren't given out before, operands first.
    EnclosureStep[] stepsFor(int... roots) {
        return steps(nodesFor(roots));
    }

    /// The steps of nodes, each where it counts.
    EnclosureStep[] steps(int[] wanted) {
        var steps = new EnclosureStep[wanted.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = branches.within(wanted[i], step(wanted[i]));
        }
        return steps;
    }

    /// Whether the node is needed whatever side of a choice is taken.
    boolean countsAlways(int node) {
        return branches.countsAlways(node);
    }

    private static int[] array(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }

    /// The nodes that these need and that weren't given out before, operands first.
    int[] nodesFor(int... roots) {
        var needed = new boolean[nodes.size()];
        for (int root : roots) {
            needed[root] = true;
        }
        var wanted = new ArrayList<Integer>();
        for (int i = order.length - 1; i >= 0; i--) {
            int node = order[i];
            if (needed[node] && !done[node] && !(nodes.get(node) instanceof Node.Input)) {
                for (int operand : operands(node)) {
                    needed[operand] = true;
                }
                wanted.add(node);
                done[node] = true;
            }
        }
        return array(wanted.reversed());
    }

    /// Sines and hyperbolic functions are functions of their argument here, whatever a program makes of them.
    private int[] operands(int node) {
        return switch (nodes.get(node)) {
            case Node.Binary(var operation, int a, _) when isOfFirst(operation) -> new int[] {a};
            case Node.Ternary(var operation, int a, _, _) when isOfFirst(operation) -> new int[] {a};
            case Node.Constant _, Node.Input _, Node.Range _, Node.Unary _, Node.Binary _, Node.Ternary _ -> nodes.get(node).operands();
        };
    }

    private static boolean isOfFirst(BinaryOperation operation) {
        return switch (operation) {
            case SIN, COS, SINH, COSH, TANH, SINC -> true;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, MIN, MAX, HYPOT, REDUCED_ANGLE, ATAN2, ROOT, MOD, POLYGAMMA, LESS, LESS_EQUAL,
                    EQUAL,
                    NOT_EQUAL -> false;
        };
    }

    private static boolean isOfFirst(TernaryOperation operation) {
        return switch (operation) {
            case SINC_SLOPE, SINC_CURVATURE -> true;
            case BRANCH, CHOOSE, SIN_IN_QUADRANT, COS_IN_QUADRANT, SELECT -> false;
        };
    }

    private EnclosureStep step(int to) {
        return switch (nodes.get(to)) {
            case Node.Constant(double value) -> constant(to, value);
            case Node.Range(_, double inf, double sup) -> r -> r.set(to, inf, sup);
            case Node.Unary(var operation, int a) -> unary(operation, to, a);
            case Node.Binary(var operation, int a, int b) -> binary(operation, to, a, b);
            case Node.Ternary(var operation, int a, int b, int c) -> ternary(operation, to, a, b, c);
            case Node.Input _ -> throw new IllegalArgumentException("a variable has no step");
        };
    }

    /// What isn't the decimal that it stands for is an interval that holds both.
    private static EnclosureStep constant(int to, double value) {
        return Decimals.isExact(value) ? r -> r.set(to, value, value) : r -> r.set(to, Math.nextDown(value), Math.nextUp(value));
    }

    private static EnclosureStep unary(UnaryOperation operation, int to, int a) {
        return switch (operation) {
            case NEGATE -> r -> r.neg(to, a);
            case ABS -> r -> IntervalPiecewise.abs(r, to, a);
            case SIGN -> r -> IntervalPiecewise.sign(r, to, a);
            case FLOOR -> r -> IntervalPiecewise.floor(r, to, a);
            case SQRT -> r -> IntervalPowers.sqrt(r, to, a);
            case CBRT -> r -> IntervalPowers.cbrt(r, to, a);
            case EXP -> r -> IntervalExponentials.exp(r, to, a);
            case LOG -> r -> IntervalExponentials.log(r, to, a);
            case LOG10 -> r -> IntervalExponentials.log10(r, to, a);
            case LOG1P -> r -> IntervalExponentials.log1p(r, to, a);
            case TAN -> r -> IntervalTrigonometry.tan(r, to, a);
            case ASIN -> r -> IntervalTrigonometry.asin(r, to, a);
            case ACOS -> r -> IntervalTrigonometry.acos(r, to, a);
            case ATAN -> r -> IntervalTrigonometry.atan(r, to, a);
            case ROUND -> r -> IntervalPiecewise.round(r, to, a);
            case TRUNC -> r -> IntervalPiecewise.trunc(r, to, a);
            case EXPM1 -> r -> IntervalExponentials.expm1(r, to, a);
            case ASINH -> r -> IntervalSpecial.asinh(r, to, a);
            case ACOSH -> r -> IntervalSpecial.acosh(r, to, a);
            case ATANH -> r -> IntervalSpecial.atanh(r, to, a);
            case ERF -> r -> IntervalSpecial.erf(r, to, a);
            case ERFC -> r -> IntervalSpecial.erfc(r, to, a);
            case GAUSSIAN -> r -> IntervalSpecial.gaussian(r, to, a);
            case GAMMA -> r -> IntervalGamma.gamma(r, to, a);
            case GAMMA_SLOPE -> r -> IntervalGamma.slope(r, to, a);
            case QUADRANT, SIN_OF_REDUCED, COS_OF_REDUCED -> throw new IllegalArgumentException(operation + " is part of a sine");
        };
    }

    private EnclosureStep binary(BinaryOperation operation, int to, int a, int b) {
        return switch (operation) {
            case ADD -> r -> r.add(to, a, b);
            case SUBTRACT -> r -> r.sub(to, a, b);
            case MULTIPLY -> a == b ? r -> r.sqr(to, a) : r -> r.mul(to, a, b);
            case DIVIDE -> nodes.get(a).equals(new Node.Constant(1)) ? r -> r.recip(to, b) : r -> r.div(to, a, b);
            case POWER -> r -> IntervalPowers.pow(r, to, a, b);
            case MIN -> r -> IntervalPiecewise.min(r, to, a, b);
            case MAX -> r -> IntervalPiecewise.max(r, to, a, b);
            case HYPOT -> r -> IntervalPowers.hypot(r, to, a, b);
            case SIN -> r -> IntervalTrigonometry.sin(r, to, a);
            case COS -> r -> IntervalTrigonometry.cos(r, to, a);
            case SINH -> r -> IntervalExponentials.sinh(r, to, a);
            case COSH -> r -> IntervalExponentials.cosh(r, to, a);
            case TANH -> r -> IntervalExponentials.tanh(r, to, a);
            case ATAN2 -> r -> IntervalTrigonometry.atan2(r, to, a, b);
            case ROOT -> r -> IntervalPowers.root(r, to, a, b);
            case MOD -> r -> IntervalPiecewise.mod(r, to, a, b);
            case SINC -> r -> IntervalSinc.sinc(r, to, a);
            case POLYGAMMA -> r -> IntervalGamma.polygamma(r, to, a, b);
            case LESS -> r -> IntervalComparisons.less(r, to, a, b);
            case LESS_EQUAL -> r -> IntervalComparisons.lessEqual(r, to, a, b);
            case EQUAL -> r -> IntervalComparisons.equal(r, to, a, b);
            case NOT_EQUAL -> r -> IntervalComparisons.notEqual(r, to, a, b);
            case REDUCED_ANGLE -> throw new IllegalArgumentException(operation + " is part of a sine");
        };
    }

    private static EnclosureStep ternary(TernaryOperation operation, int to, int a, int b, int c) {
        return switch (operation) {
            case BRANCH -> r -> IntervalPiecewise.branch(r, to, a, b, c);
            case CHOOSE -> r -> IntervalPiecewise.choose(r, to, a, b, c);
            case SELECT -> r -> IntervalPiecewise.select(r, to, a, b, c);
            case SINC_SLOPE -> r -> IntervalSinc.slope(r, to, a);
            case SINC_CURVATURE -> r -> IntervalSinc.curvature(r, to, a);
            case SIN_IN_QUADRANT, COS_IN_QUADRANT -> throw new IllegalArgumentException(operation + " is part of a sine");
        };
    }
}
