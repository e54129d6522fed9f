package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;

/// Jets of exponentials, logarithms and what is made of them for probabilities, in forms that neither cancel nor overflow.
final class ExponentialFunctions {

    /// Up to here the logit is a difference of logarithms.
    private static final double SMALL_PROBABILITY = 0.25;

    private final GraphBuilder graph;
    private final JetArithmetic jets;
    private final PowerFunctions powers;
    private final SingleUseForms exact;

    ExponentialFunctions(GraphBuilder graph, JetArithmetic jets, PowerFunctions powers) {
        this.graph = graph;
        this.jets = jets;
        this.powers = powers;
        exact = new SingleUseForms(graph);
    }

    NodeJet exp(NodeJet u) {
        int exp = graph.unary(UnaryOperation.EXP, u.f());
        return jets.chain(u, exp, exp, exp);
    }

    NodeJet expm1(NodeJet u) {
        int exp = graph.unary(UnaryOperation.EXP, u.f());
        return jets.chain(u, graph.unary(UnaryOperation.EXPM1, u.f()), exp, exp);
    }

    /// From (log u)'' = u''/u − (u'/u)²: u' is divided before it is squared, as u and u' may be large together (log cosh).
    NodeJet log(NodeJet u) {
        return log(u, graph.unary(UnaryOperation.LOG, u.f()), powers.reciprocalOfPositive(u.f()));
    }

    /// log(1 + u) without the rounding of 1 + u.
    NodeJet log1p(NodeJet u) {
        return log(u, graph.unary(UnaryOperation.LOG1P, u.f()), powers.reciprocalOfPositive(graph.add(one(), u.f())));
    }

    private NodeJet log(NodeJet u, int value, int reciprocal) {
        int fx = graph.multiply(reciprocal, u.fx());
        int fy = graph.multiply(reciprocal, u.fy());
        return new NodeJet(value, fx, fy,
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

    /// log(exp(u) + exp(v)) = max(u, v) + log1p(exp(-|u - v|)), with the derivative p u' + q v' for p = σ(u - v), q = σ(v - u), and
    /// p u'' + q v'' + p q (u' - v')².
    NodeJet logaddexp(NodeJet u, NodeJet v) {
        int difference = graph.subtract(u.f(), v.f());
        var p = logistic(difference);
        int q = logistic(graph.negate(difference)).value();
        int value = graph.add(graph.binary(BinaryOperation.MAX, u.f(), v.f()), graph.unary(UnaryOperation.LOG1P, p.decay()));
        int dx = graph.subtract(u.fx(), v.fx());
        int dy = graph.subtract(u.fy(), v.fy());
        return new NodeJet(value, mixed(p.value(), u.fx(), q, v.fx()), mixed(p.value(), u.fy(), q, v.fy()),
                graph.add(mixed(p.value(), u.fxx(), q, v.fxx()), graph.multiply(p.slope(), graph.multiply(dx, dx))),
                graph.add(mixed(p.value(), u.fxy(), q, v.fxy()), graph.multiply(p.slope(), graph.multiply(dx, dy))),
                graph.add(mixed(p.value(), u.fyy(), q, v.fyy()), graph.multiply(p.slope(), graph.multiply(dy, dy))));
    }

    private int mixed(int p, int u, int q, int v) {
        return graph.add(graph.multiply(p, u), graph.multiply(q, v));
    }

    /// log(u / (1 - u)); close to 1/2, where that cancels, 2 atanh(2u - 1).
    NodeJet logit(NodeJet u) {
        int small = graph.subtract(graph.unary(UnaryOperation.LOG, u.f()), graph.unary(UnaryOperation.LOG1P, graph.negate(u.f())));
        int twiceBeyondHalf = graph.subtract(times(2, u.f()), one());
        int value = graph.isExact() ? small
                : graph.ternary(TernaryOperation.CHOOSE, graph.subtract(u.f(), graph.constant(SMALL_PROBABILITY)),
                times(2, graph.unary(UnaryOperation.ATANH, twiceBeyondHalf)), small);
        int variance = graph.multiply(u.f(), graph.subtract(one(), u.f()));
        // No number outside of the domain.
        int defined = graph.isExact() ? variance
                : graph.add(variance, graph.multiply(graph.constant(0), graph.unary(UnaryOperation.SQRT, variance)));
        int slope = graph.divide(one(), defined);
        return jets.chain(u, value, slope, graph.multiply(twiceBeyondHalf, graph.multiply(slope, slope)));
    }

    private int one() {
        return graph.constant(1);
    }

    private int times(double factor, int a) {
        return graph.multiply(graph.constant(factor), a);
    }
}
