package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.HyperbolicNodes;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;

/// Jets of the functions that a formula can call: for each its first two derivatives, as nodes that share
/// what they can and don't cancel or overflow where the derivative itself doesn't.
final class ElementaryFunctions {

    private final GraphBuilder graph;
    private final JetArithmetic jets;
    private final PowerFunctions powers;
    private final SingleUseForms exact;
    private final HyperbolicNodes hyperbolic;

    ElementaryFunctions(GraphBuilder graph, JetArithmetic jets, PowerFunctions powers) {
        this.graph = graph;
        this.jets = jets;
        this.powers = powers;
        exact = new SingleUseForms(graph);
        hyperbolic = new HyperbolicNodes(graph);
    }

    NodeJet sin(NodeJet u) {
        int sin = sin(u.f());
        return jets.chain(u, sin, cos(u.f()), graph.negate(sin));
    }

    NodeJet cos(NodeJet u) {
        int cos = cos(u.f());
        return jets.chain(u, cos, graph.negate(sin(u.f())), graph.negate(cos));
    }

    private int sin(int u) {
        return graph.binary(BinaryOperation.SIN, u, inQuadrant(TernaryOperation.SIN_IN_QUADRANT, u));
    }

    private int cos(int u) {
        return graph.binary(BinaryOperation.COS, u, inQuadrant(TernaryOperation.COS_IN_QUADRANT, u));
    }

    private int inQuadrant(TernaryOperation operation, int u) {
        int quadrant = graph.unary(UnaryOperation.QUADRANT, u);
        int reducedAngle = graph.binary(BinaryOperation.REDUCED_ANGLE, u, quadrant);
        int sin = graph.unary(UnaryOperation.SIN_OF_REDUCED, reducedAngle);
        int cos = graph.unary(UnaryOperation.COS_OF_REDUCED, reducedAngle);
        return graph.ternary(operation, quadrant, sin, cos);
    }

    NodeJet tan(NodeJet u) {
        int tan = graph.unary(UnaryOperation.TAN, u.f());
        int slope = graph.add(one(), square(tan));
        return jets.chain(u, tan, slope, times(2, graph.multiply(tan, slope)));
    }

    NodeJet asin(NodeJet u) {
        int slope = arcSlope(u.f());
        return jets.chain(u, graph.unary(UnaryOperation.ASIN, u.f()), slope, graph.multiply(u.f(), powers.node(slope, 3)));
    }

    NodeJet acos(NodeJet u) {
        int slope = arcSlope(u.f());
        return jets.chain(u, graph.unary(UnaryOperation.ACOS, u.f()), graph.negate(slope),
                graph.negate(graph.multiply(u.f(), powers.node(slope, 3))));
    }

    NodeJet atan(NodeJet u) {
        int slope = graph.divide(one(), graph.add(one(), square(u.f())));
        return jets.chain(u, graph.unary(UnaryOperation.ATAN, u.f()), slope, times(-2, graph.multiply(u.f(), square(slope))));
    }

    NodeJet sinh(NodeJet u) {
        int sinh = hyperbolic.sinh(u.f());
        return jets.chain(u, sinh, hyperbolic.cosh(u.f()), sinh);
    }

    NodeJet cosh(NodeJet u) {
        int cosh = hyperbolic.cosh(u.f());
        return jets.chain(u, cosh, hyperbolic.sinh(u.f()), cosh);
    }

    /// tanh' = 4 e / (1 + e)^2 with e = exp(-2|u|): 1 - tanh^2 would be nothing but rounding error where tanh is close to 1.
    NodeJet tanh(NodeJet u) {
        int tanh = hyperbolic.tanh(u.f());
        if (graph.isExact()) {
            int slope = exact.squaredSech(u.f());
            return jets.chain(u, tanh, slope, times(-2, graph.multiply(tanh, slope)));
        }
        int e = hyperbolic.decay(u.f());
        int slope = times(4, graph.multiply(e, square(graph.divide(one(), graph.add(one(), e)))));
        return jets.chain(u, tanh, slope, times(-2, graph.multiply(tanh, slope)));
    }

    NodeJet exp(NodeJet u) {
        int exp = graph.unary(UnaryOperation.EXP, u.f());
        return jets.chain(u, exp, exp, exp);
    }

    /// From (log u)'' = u''/u − (u'/u)²: u' is divided before it is squared, as u and u' may be large together (log cosh).
    NodeJet log(NodeJet u) {
        int reciprocal = powers.reciprocalOfPositive(u.f());
        int fx = graph.multiply(reciprocal, u.fx());
        int fy = graph.multiply(reciprocal, u.fy());
        return new NodeJet(graph.unary(UnaryOperation.LOG, u.f()), fx, fy,
                graph.subtract(graph.multiply(reciprocal, u.fxx()), graph.multiply(fx, fx)),
                graph.subtract(graph.multiply(reciprocal, u.fxy()), graph.multiply(fx, fy)),
                graph.subtract(graph.multiply(reciprocal, u.fyy()), graph.multiply(fy, fy)));
    }

    NodeJet log10(NodeJet u) {
        int scale = graph.divide(one(), graph.unary(UnaryOperation.LOG, graph.constant(10)));
        var log = log(u);
        return new NodeJet(graph.unary(UnaryOperation.LOG10, u.f()), graph.multiply(scale, log.fx()), graph.multiply(scale, log.fy()),
                graph.multiply(scale, log.fxx()), graph.multiply(scale, log.fxy()), graph.multiply(scale, log.fyy()));
    }

    NodeJet log2(NodeJet u) {
        return jets.divide(log(u), NodeJet.constant(graph.unary(UnaryOperation.LOG, graph.constant(2))));
    }

    NodeJet sqrt(NodeJet u) {
        int sqrt = graph.unary(UnaryOperation.SQRT, u.f());
        int slope = graph.divide(graph.constant(0.5), sqrt);
        return jets.chain(u, sqrt, slope, graph.multiply(times(-2, slope), square(slope)));
    }

    NodeJet cbrt(NodeJet u) {
        int cbrt = graph.unary(UnaryOperation.CBRT, u.f());
        int factor = graph.divide(graph.constant(-2), graph.constant(3));
        if (graph.isExact()) {
            int slope = graph.divide(one(), times(3, square(cbrt)));
            return jets.chain(u, cbrt, slope, graph.divide(graph.multiply(factor, slope), u.f()));
        }
        // One division for both derivatives.
        int reciprocal = graph.divide(one(), cbrt);
        int squared = square(reciprocal);
        int slope = graph.multiply(graph.divide(one(), graph.constant(3)), squared);
        return jets.chain(u, cbrt, slope, graph.multiply(graph.multiply(factor, slope), graph.multiply(squared, reciprocal)));
    }

    /// 1 / (1 + exp(-u)) by exp(-|u|), which can't overflow; its slope s(u) s(-u) doesn't cancel.
    NodeJet sigmoid(NodeJet u) {
        var logistic = logistic(u.f());
        int tilt = graph.isExact() ? exact.logisticTilt(u.f()) : graph.subtract(one(), times(2, logistic.value()));
        return jets.chain(u, logistic.value(), logistic.slope(), graph.multiply(logistic.slope(), tilt));
    }

    /// log(1 + exp(u)) = max(u, 0) + log1p(exp(-|u|)); its slope is the sigmoid.
    NodeJet softplus(NodeJet u) {
        var logistic = logistic(u.f());
        int positivePart = graph.binary(BinaryOperation.MAX, u.f(), graph.constant(0));
        int value = graph.add(positivePart, graph.unary(UnaryOperation.LOG1P, logistic.decay()));
        return jets.chain(u, value, logistic.value(), logistic.slope());
    }

    private record Logistic(int decay, int value, int slope) {}

    private Logistic logistic(int u) {
        int decay = graph.unary(UnaryOperation.EXP, graph.negate(graph.unary(UnaryOperation.ABS, u)));
        if (graph.isExact()) {
            return new Logistic(decay, exact.logistic(u), exact.logisticSlope(u));
        }
        int towardsOne = graph.divide(one(), graph.add(one(), decay));
        int towardsZero = graph.multiply(decay, towardsOne);
        return new Logistic(decay, graph.ternary(TernaryOperation.CHOOSE, u, towardsOne, towardsZero),
                graph.multiply(towardsOne, towardsZero));
    }

    private int arcSlope(int u) {
        int squaredCosine = graph.isExact() ? graph.subtract(one(), square(u))
                : graph.multiply(graph.subtract(one(), u), graph.add(one(), u));
        return graph.divide(one(), graph.unary(UnaryOperation.SQRT, squaredCosine));
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
