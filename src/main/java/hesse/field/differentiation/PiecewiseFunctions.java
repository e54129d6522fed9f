package hesse.field.differentiation;

import static hesse.field.graph.GraphBuilder.ZERO;
import static hesse.field.kernel.TernaryOperation.BRANCH;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.UnaryOperation;

/// Jets of functions with kinks and jumps. On a border between two pieces every derivative by a variable that the
/// border depends on is NaN, the second ones of piecewise linear functions too.
final class PiecewiseFunctions {

    private final GraphBuilder graph;

    PiecewiseFunctions(GraphBuilder graph) {
        this.graph = graph;
    }

    NodeJet abs(NodeJet u) {
        int slope = graph.ternary(BRANCH, u.f(), graph.constant(1), graph.constant(-1));
        int kink = kink(u.f());
        return new NodeJet(graph.unary(UnaryOperation.ABS, u.f()), graph.multiply(slope, u.fx()), graph.multiply(slope, u.fy()),
                u.dependsOnX() ? bent(slope, u.fxx(), kink) : ZERO,
                u.dependsOnX() && u.dependsOnY() ? bent(slope, u.fxy(), kink) : ZERO,
                u.dependsOnY() ? bent(slope, u.fyy(), kink) : ZERO);
    }

    NodeJet sign(NodeJet u) {
        return steps(u, graph.unary(UnaryOperation.SIGN, u.f()), kink(u.f()));
    }

    NodeJet floor(NodeJet u) {
        int floor = graph.unary(UnaryOperation.FLOOR, u.f());
        return steps(u, floor, kink(graph.subtract(u.f(), floor)));
    }

    NodeJet ceil(NodeJet u) {
        int down = graph.negate(u.f());
        int floor = graph.unary(UnaryOperation.FLOOR, down);
        return steps(u, graph.negate(floor), kink(graph.subtract(down, floor)));
    }

    NodeJet round(NodeJet u) {
        int round = graph.unary(UnaryOperation.ROUND, u.f());
        int distance = graph.unary(UnaryOperation.ABS, graph.subtract(u.f(), round));
        return steps(u, round, kink(graph.subtract(distance, graph.constant(0.5))));
    }

    /// It jumps where |u| is a whole number but 0, and 1 - min(floor |u|, 1) is 1 beside that.
    NodeJet trunc(NodeJet u) {
        int size = graph.unary(UnaryOperation.ABS, u.f());
        int floor = graph.unary(UnaryOperation.FLOOR, size);
        int aroundZero = graph.subtract(graph.constant(1), graph.binary(BinaryOperation.MIN, floor, graph.constant(1)));
        return steps(u, graph.unary(UnaryOperation.TRUNC, u.f()), kink(graph.add(graph.subtract(size, floor), aroundZero)));
    }

    /// 0 where u is negative, 1 where it is positive, 1/2 between.
    NodeJet heaviside(NodeJet u) {
        int sign = graph.unary(UnaryOperation.SIGN, u.f());
        return steps(u, graph.multiply(graph.constant(0.5), graph.add(sign, graph.constant(1))), kink(u.f()));
    }

    NodeJet frac(NodeJet u) {
        return mod(u, NodeJet.constant(graph.constant(1)));
    }

    /// u - q v with the whole number q = floor(u/v).
    NodeJet mod(NodeJet u, NodeJet v) {
        int value = graph.binary(BinaryOperation.MOD, u.f(), v.f());
        int kink = kink(value);
        int q = v.dependsOnX() || v.dependsOnY() ? wholeQuotient(u.f(), v.f(), value) : ZERO;
        boolean onX = u.dependsOnX() || v.dependsOnX();
        boolean onY = u.dependsOnY() || v.dependsOnY();
        return new NodeJet(value, onX ? sawtooth(u.fx(), q, v.fx(), kink) : ZERO, onY ? sawtooth(u.fy(), q, v.fy(), kink) : ZERO,
                onX ? sawtooth(u.fxx(), q, v.fxx(), kink) : ZERO, onX && onY ? sawtooth(u.fxy(), q, v.fxy(), kink) : ZERO,
                onY ? sawtooth(u.fyy(), q, v.fyy(), kink) : ZERO);
    }

    /// The rounded quotient may be beyond a whole number that the exact one lies below.
    private int wholeQuotient(int u, int v, int mod) {
        return graph.isExact() ? graph.unary(UnaryOperation.FLOOR, graph.divide(u, v))
                : graph.unary(UnaryOperation.ROUND, graph.divide(graph.subtract(u, mod), v));
    }

    private int sawtooth(int du, int q, int dv, int kink) {
        return graph.add(graph.subtract(du, graph.multiply(q, dv)), kink);
    }

    NodeJet relu(NodeJet u) {
        return max(u, NodeJet.constant(graph.constant(0)));
    }

    NodeJet max(NodeJet u, NodeJet v) {
        return either(u, v, graph.binary(BinaryOperation.MAX, u.f(), v.f()), graph.subtract(u.f(), v.f()));
    }

    NodeJet min(NodeJet u, NodeJet v) {
        return either(u, v, graph.binary(BinaryOperation.MIN, u.f(), v.f()), graph.subtract(v.f(), u.f()));
    }

    /// u where the difference is positive, v where it is negative.
    private NodeJet either(NodeJet u, NodeJet v, int value, int difference) {
        if (u.f() == v.f()) {
            return u;
        }
        boolean onX = u.dependsOnX() || v.dependsOnX();
        boolean onY = u.dependsOnY() || v.dependsOnY();
        return new NodeJet(value,
                onX ? graph.ternary(BRANCH, difference, u.fx(), v.fx()) : ZERO,
                onY ? graph.ternary(BRANCH, difference, u.fy(), v.fy()) : ZERO,
                onX ? graph.ternary(BRANCH, difference, u.fxx(), v.fxx()) : ZERO,
                onX && onY ? graph.ternary(BRANCH, difference, u.fxy(), v.fxy()) : ZERO,
                onY ? graph.ternary(BRANCH, difference, u.fyy(), v.fyy()) : ZERO);
    }

    /// Constant pieces.
    private NodeJet steps(NodeJet u, int value, int kink) {
        int onX = u.dependsOnX() ? kink : ZERO;
        int onY = u.dependsOnY() ? kink : ZERO;
        return new NodeJet(value, onX, onY, onX, u.dependsOnX() ? onY : ZERO, onY);
    }

    /// The second derivative of |u|: the slope times that of u, or no more than a kink where u is linear.
    private int bent(int slope, int curvature, int kink) {
        return curvature == ZERO ? kink : graph.multiply(slope, curvature);
    }

    /// Zero, but NaN on the border.
    private int kink(int border) {
        return graph.ternary(BRANCH, border, ZERO, ZERO);
    }
}
