package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.HyperbolicNodes;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.UnaryOperation;

/// Jets of the reciprocals of trigonometric and hyperbolic functions, and of their inverses.
final class ReciprocalFunctions {

    private final GraphBuilder graph;
    private final JetArithmetic jets;
    private final TrigonometricNodes trigonometric;
    private final HyperbolicNodes hyperbolic;

    ReciprocalFunctions(GraphBuilder graph, JetArithmetic jets) {
        this.graph = graph;
        this.jets = jets;
        trigonometric = new TrigonometricNodes(graph);
        hyperbolic = new HyperbolicNodes(graph);
    }

    /// For enclosures the tangent of the complement, which has poles only where the cotangent has.
    NodeJet cot(NodeJet u) {
        int cot = graph.isExact() ? graph.negate(graph.unary(UnaryOperation.TAN, graph.subtract(u.f(), quarterTurn())))
                : reciprocal(graph.unary(UnaryOperation.TAN, u.f()));
        int slope = graph.add(one(), square(cot));
        return jets.chain(u, cot, graph.negate(slope), times(2, graph.multiply(cot, slope)));
    }

    private int quarterTurn() {
        return graph.unary(UnaryOperation.ACOS, graph.constant(0));
    }

    /// sec' = sec tan and sec'' = sec (1 + 2 tan²), in which nothing cancels.
    NodeJet sec(NodeJet u) {
        int sec = reciprocal(trigonometric.cos(u.f()));
        int tan = graph.isExact() ? graph.unary(UnaryOperation.TAN, u.f()) : graph.multiply(trigonometric.sin(u.f()), sec);
        return jets.chain(u, sec, graph.multiply(sec, tan), graph.multiply(sec, onePlusTwice(square(tan))));
    }

    NodeJet csc(NodeJet u) {
        int csc = reciprocal(trigonometric.sin(u.f()));
        int cot = graph.isExact() ? cot(u).f() : graph.multiply(trigonometric.cos(u.f()), csc);
        return jets.chain(u, csc, graph.negate(graph.multiply(csc, cot)), graph.multiply(csc, onePlusTwice(square(cot))));
    }

    NodeJet sech(NodeJet u) {
        int sech = reciprocal(hyperbolic.cosh(u.f()));
        int tanh = hyperbolic.tanh(u.f());
        return jets.chain(u, sech, graph.negate(graph.multiply(sech, tanh)),
                graph.multiply(sech, graph.subtract(one(), times(2, square(sech)))));
    }

    NodeJet csch(NodeJet u) {
        int csch = reciprocal(hyperbolic.sinh(u.f()));
        int coth = reciprocal(hyperbolic.tanh(u.f()));
        return jets.chain(u, csch, graph.negate(graph.multiply(csch, coth)), graph.multiply(csch, onePlusTwice(square(csch))));
    }

    /// Its slope by csch², as 1 - coth² would be nothing but rounding error where coth is close to 1.
    NodeJet coth(NodeJet u) {
        int coth = reciprocal(hyperbolic.tanh(u.f()));
        int slope = square(reciprocal(hyperbolic.sinh(u.f())));
        return jets.chain(u, coth, graph.negate(slope), times(2, graph.multiply(coth, slope)));
    }

    /// The angle of the point (u, 1), which is continuous.
    NodeJet acot(NodeJet u) {
        int slope = reciprocal(graph.add(one(), square(u.f())));
        return jets.chain(u, graph.binary(BinaryOperation.ATAN2, one(), u.f()), graph.negate(slope),
                times(2, graph.multiply(u.f(), square(slope))));
    }

    NodeJet asec(NodeJet u) {
        int value = graph.isExact() ? graph.unary(UnaryOperation.ACOS, reciprocal(u.f()))
                : graph.binary(BinaryOperation.ATAN2, beyondUnit(u.f()), graph.unary(UnaryOperation.SIGN, u.f()));
        return ofSecant(u, value, 1);
    }

    NodeJet acsc(NodeJet u) {
        int value = graph.isExact() ? graph.unary(UnaryOperation.ASIN, reciprocal(u.f()))
                : graph.binary(BinaryOperation.ATAN2, graph.unary(UnaryOperation.SIGN, u.f()), beyondUnit(u.f()));
        return ofSecant(u, value, -1);
    }

    /// With the derivative sign / (|u| s), s = √(u² - 1), and that times -(1/u + u/s²).
    private NodeJet ofSecant(NodeJet u, int value, int sign) {
        int s = beyondUnit(u.f());
        int slope = graph.divide(graph.constant(sign), graph.multiply(graph.unary(UnaryOperation.ABS, u.f()), s));
        int bend = graph.add(reciprocal(u.f()), graph.divide(graph.divide(u.f(), s), s));
        return jets.chain(u, value, slope, graph.negate(graph.multiply(slope, bend)));
    }

    /// √(u² - 1), in factors that neither cancel nor overflow.
    private int beyondUnit(int u) {
        if (graph.isExact()) {
            return graph.unary(UnaryOperation.SQRT, graph.subtract(square(u), one()));
        }
        int size = graph.unary(UnaryOperation.ABS, u);
        return graph.multiply(graph.unary(UnaryOperation.SQRT, graph.subtract(size, one())),
                graph.unary(UnaryOperation.SQRT, graph.add(size, one())));
    }

    private int onePlusTwice(int a) {
        return graph.add(one(), times(2, a));
    }

    private int reciprocal(int a) {
        return graph.divide(one(), a);
    }

    private int one() {
        return graph.constant(1);
    }

    private int times(double factor, int a) {
        return graph.multiply(graph.constant(factor), a);
    }

    private int square(int a) {
        return graph.multiply(a, a);
    }
}
