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
