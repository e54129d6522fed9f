package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.HyperbolicNodes;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Jets of φ(u) = g(u)/u where g(0) = 0: derivatives by the quotient rule cancel near u = 0, so there they come from Taylor's
/// series, which ends where its terms are below 2^-56 of the first. The hole at u = 0 is left to [Domains].
final class HoledQuotients {

    /// Where the series are used, |u| <= 1.
    private static final int EVEN_TERMS = 10, ALL_TERMS = 19;

    private final GraphBuilder graph;
    private final JetArithmetic jets;
    private final HyperbolicNodes hyperbolic;

    HoledQuotients(GraphBuilder graph, JetArithmetic jets) {
        this.graph = graph;
        this.jets = jets;
        hyperbolic = new HyperbolicNodes(graph);
    }

    /// sinh(u)/u: φ' = u p with p = (cosh(u) - φ)/u² = 1/3 + u²/30 + …, and φ'' = φ - 2 p.
    NodeJet hyperbolicSine(NodeJet u) {
        int phi = graph.divide(hyperbolic.sinh(u.f()), u.f());
        int square = graph.multiply(u.f(), u.f());
        // Σ 2k z^(k-1) / (2k+1)!
        var coefficients = IntStream.rangeClosed(1, EVEN_TERMS).mapToDouble(k -> 2 * k / factorial(2 * k + 1));
        int p = byMagnitude(square, graph.divide(graph.subtract(hyperbolic.cosh(u.f()), phi), square), polynomial(square, coefficients));
        return jets.chain(u, phi, graph.multiply(u.f(), p), graph.subtract(phi, graph.multiply(graph.constant(2), p)));
    }

    /// (exp(u) - 1)/u: φ' = (exp(u) - φ)/u and φ'' = (exp(u) - 2 φ')/u = 1/3 + u/4 + …, from which near zero φ' = (exp(u) - u φ'')/2.
    NodeJet exponential(NodeJet u) {
        int phi = graph.divide(graph.unary(UnaryOperation.EXPM1, u.f()), u.f());
        int exp = graph.unary(UnaryOperation.EXP, u.f());
        int slope = graph.divide(graph.subtract(exp, phi), u.f());
        // Σ k(k-1) u^(k-2) / (k+1)!
        var coefficients = IntStream.rangeClosed(2, ALL_TERMS + 1).mapToDouble(k -> k * (k - 1) / factorial(k + 1));
        int square = graph.multiply(u.f(), u.f());
        int second = byMagnitude(square, graph.divide(graph.subtract(exp, graph.multiply(graph.constant(2), slope)), u.f()),
                polynomial(u.f(), coefficients));
        int first = byMagnitude(square, slope, graph.multiply(graph.constant(0.5), graph.subtract(exp, graph.multiply(u.f(), second))));
        return jets.chain(u, phi, first, second);
    }

    private int byMagnitude(int square, int large, int small) {
        return graph.ternary(TernaryOperation.CHOOSE, graph.subtract(square, graph.constant(1)), large, small);
    }

    /// Horner's scheme.
    private int polynomial(int z, DoubleStream coefficients) {
        double[] c = coefficients.toArray();
        int sum = graph.constant(c[c.length - 1]);
        for (int k = c.length - 2; k >= 0; k--) {
            sum = graph.add(graph.multiply(sum, z), graph.constant(c[k]));
        }
        return sum;
    }

    private static double factorial(int n) {
        return IntStream.rangeClosed(2, n).asDoubleStream().reduce(1, (a, b) -> a * b);
    }
}
