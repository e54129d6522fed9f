package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.HyperbolicNodes;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;
import java.util.List;
import java.util.stream.IntStream;

/// Jets of logarithms of sums of exponentials, which neither overflow nor cancel: the slope of log(Σ cᵢ exp(aᵢ)) is Σ wᵢ aᵢ' with
/// the weights wᵢ = cᵢ exp(aᵢ) / Σ (softmax), its second derivatives are Σ wᵢ aᵢ'' + Σ wᵢ wⱼ (aᵢ' - aⱼ')² over pairs.
///
/// Blanchard, Higham & Higham, "Accurately computing the log-sum-exp and softmax functions", 2021.
final class ExponentialSums {

    /// Beyond it pairs would be too many.
    private static final int MOST_ENCLOSED = 8;

    private final GraphBuilder graph;
    private final JetArithmetic jets;
    private final HyperbolicNodes hyperbolic;

    ExponentialSums(GraphBuilder graph, JetArithmetic jets) {
        this.graph = graph;
        this.jets = jets;
        hyperbolic = new HyperbolicNodes(graph);
    }

    /// c exp(a), with c a constant node.
    record Term(int coefficient, NodeJet exponent) {}

    /// log(Σ c exp(a)) of two terms or more.
    NodeJet log(List<Term> terms) {
        if (graph.isExact() && terms.size() <= MOST_ENCLOSED) {
            return enclosed(terms);
        }
        var sum = terms.getFirst();
        for (var term : terms.subList(1, terms.size())) {
            sum = new Term(graph.constant(1), log(sum, term));
        }
        return sum.exponent;
    }

    /// By d = a - b and exp(-|d|).
    private NodeJet log(Term first, Term second) {
        var a = first.exponent;
        var b = second.exponent;
        int difference = graph.subtract(a.f(), b.f());
        int decay = graph.unary(UnaryOperation.EXP, graph.negate(graph.unary(UnaryOperation.ABS, difference)));
        int more = graph.multiply(second.coefficient, decay);
        int less = graph.multiply(first.coefficient, decay);
        // Where a is the larger exponent, and where b is.
        int sum = graph.ternary(TernaryOperation.CHOOSE, difference, graph.add(first.coefficient, more),
                graph.add(less, second.coefficient));
        int reciprocal = graph.divide(graph.constant(1), sum);
        int u = graph.multiply(reciprocal, graph.ternary(TernaryOperation.CHOOSE, difference, first.coefficient, less));
        int v = graph.multiply(reciprocal, graph.ternary(TernaryOperation.CHOOSE, difference, more, second.coefficient));
        boolean isPlain = isOne(first.coefficient) && isOne(second.coefficient);
        int log = isPlain ? graph.unary(UnaryOperation.LOG1P, decay) : graph.unary(UnaryOperation.LOG, sum);
        int value = graph.add(graph.binary(BinaryOperation.MAX, a.f(), b.f()), log);
        return weighted(value, List.of(a, b), new int[] {u, v});
    }

    private boolean isOne(int coefficient) {
        return graph.isConstant(coefficient) && graph.value(coefficient) == 1;
    }

    /// The value lies between the largest c exp(a)'s logarithm and max(a) + log(Σ c), which holds where the sum overflows; each
    /// weight is the reciprocal of a sum in which the others occur once.
    private NodeJet enclosed(List<Term> terms) {
        int sum = GraphBuilder.ZERO, coefficients = GraphBuilder.ZERO, most = -1, least = -1;
        for (var term : terms) {
            int a = term.exponent.f();
            int log = isOne(term.coefficient) ? a : graph.add(a, graph.unary(UnaryOperation.LOG, term.coefficient));
            most = most < 0 ? a : graph.binary(BinaryOperation.MAX, most, a);
            least = least < 0 ? log : graph.binary(BinaryOperation.MAX, least, log);
            sum = graph.add(sum, graph.multiply(term.coefficient, graph.unary(UnaryOperation.EXP, a)));
            coefficients = graph.add(coefficients, term.coefficient);
        }
        int above = graph.add(most, graph.unary(UnaryOperation.LOG, coefficients));
        int value = graph.binary(BinaryOperation.MAX, graph.binary(BinaryOperation.MIN, graph.unary(UnaryOperation.LOG, sum), above),
                least);
        var weights = IntStream.range(0, terms.size()).map(i -> enclosedWeight(terms, i)).toArray();
        return weighted(value, terms.stream().map(Term::exponent).toList(), weights);
    }

    private int enclosedWeight(List<Term> terms, int index) {
        var one = terms.get(index);
        int excess = graph.constant(1);
        for (var term : terms) {
            if (term != one) {
                int ratio = graph.divide(term.coefficient, one.coefficient);
                int growth = graph.unary(UnaryOperation.EXP, graph.subtract(term.exponent.f(), one.exponent.f()));
                excess = graph.add(excess, graph.multiply(ratio, growth));
            }
        }
        return graph.divide(graph.constant(1), excess);
    }

    /// From the weights, which add up to one.
    private NodeJet weighted(int value, List<NodeJet> exponents, int[] weights) {
        int fx = GraphBuilder.ZERO, fy = GraphBuilder.ZERO, fxx = GraphBuilder.ZERO, fxy = GraphBuilder.ZERO, fyy = GraphBuilder.ZERO;
        for (int i = 0; i < weights.length; i++) {
            var a = exponents.get(i);
            fx = graph.add(fx, graph.multiply(weights[i], a.fx()));
            fy = graph.add(fy, graph.multiply(weights[i], a.fy()));
            fxx = graph.add(fxx, graph.multiply(weights[i], a.fxx()));
            fxy = graph.add(fxy, graph.multiply(weights[i], a.fxy()));
            fyy = graph.add(fyy, graph.multiply(weights[i], a.fyy()));
        }
        for (int i = 0; i < weights.length; i++) {
            for (int j = i + 1; j < weights.length; j++) {
                int pair = graph.multiply(weights[i], weights[j]);
                int dx = graph.subtract(exponents.get(i).fx(), exponents.get(j).fx());
                int dy = graph.subtract(exponents.get(i).fy(), exponents.get(j).fy());
                fxx = graph.add(fxx, graph.multiply(pair, graph.multiply(dx, dx)));
                fxy = graph.add(fxy, graph.multiply(pair, graph.multiply(dx, dy)));
                fyy = graph.add(fyy, graph.multiply(pair, graph.multiply(dy, dy)));
            }
        }
        return new NodeJet(value, fx, fy, fxx, fxy, fyy);
    }

    /// log(cosh(u)), whose slope is tanh(u); from 1 on by exponentials, below it by cosh(u) = 1/√(1 - tanh²(u)).
    ///
    /// @param tanh the node of tanh(u)
    /// @param slope the node of its derivative
    NodeJet logCosh(NodeJet u, int tanh, int slope) {
        int size = graph.unary(UnaryOperation.ABS, u.f());
        int logTwo = graph.unary(UnaryOperation.LOG, graph.constant(2));
        if (graph.isExact()) {
            int log = graph.unary(UnaryOperation.LOG, hyperbolic.cosh(u.f()));
            int value = graph.binary(BinaryOperation.MAX, graph.binary(BinaryOperation.MIN, log, size), graph.subtract(size, logTwo));
            return jets.chain(u, value, tanh, slope);
        }
        int large = graph.subtract(graph.add(size, graph.unary(UnaryOperation.LOG1P, hyperbolic.decay(u.f()))), logTwo);
        int small = graph.multiply(graph.constant(-0.5), graph.unary(UnaryOperation.LOG1P, graph.negate(graph.multiply(tanh, tanh))));
        return jets.chain(u, graph.ternary(TernaryOperation.CHOOSE, graph.subtract(size, graph.constant(1)), large, small), tanh, slope);
    }
}
