package hesse.field.enclosure;

import hesse.field.graph.ConstantFolding;
import hesse.field.graph.Decimals;
import hesse.field.graph.GraphBuilder;
import hesse.field.graph.Node;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.UnaryOperation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Multiplies the determinant of H out into monomials of what isn't a sum or product, so that terms which cancel for every
/// x and y do: det H of g(ax + by) is zero, that of g + h one product, where intervals would see differences of equals.
final class DeterminantExpansion {

    private static final int MOST_MONOMIALS = 96;
    private static final int LARGEST_EXPANDED_POWER = 4;
    /// Numbers with few binary digits are multiplied out, others are letters.
    private static final double UNIT = 0x1p-10;
    private static final double LARGEST = 0x1p20;
    /// Binary digits behind a double's leading one.
    private static final int FRACTION = 52;

    private final GraphBuilder graph;
    private final Map<Integer, Optional<Polynomial>> expanded = new HashMap<>();

    DeterminantExpansion(GraphBuilder graph) {
        this.graph = graph;
    }

    /// The node of fxx fyy - fxy², expanded if it doesn't grow too long.
    int of(NodeJet roots) {
        var product = expand(roots.fxx()).flatMap(fxx -> expand(roots.fyy()).flatMap(fxx::times));
        var square = expand(roots.fxy()).flatMap(fxy -> fxy.times(fxy));
        int determinant = product.flatMap(p -> square.flatMap(q -> p.plus(q, -1))).map(this::node)
                .orElseGet(() -> graph.subtract(graph.multiply(roots.fxx(), roots.fyy()), graph.multiply(roots.fxy(), roots.fxy())));
        return determinant == GraphBuilder.ZERO ? graph.constant(0) : determinant;
    }

    private Optional<Polynomial> expand(int node) {
        if (node == GraphBuilder.ZERO) {
            return Optional.of(new Polynomial(Map.of()));
        }
        var known = expanded.get(node);
        if (known == null) {
            known = expansion(node);
            expanded.put(node, known);
        }
        return known;
    }

    private Optional<Polynomial> expansion(int node) {
        return switch (graph.node(node)) {
            case Node.Constant(double value) -> constant(value);
            case Node.Input _, Node.Range _, Node.Ternary _ -> Optional.of(Polynomial.letter(node));
            case Node.Unary(var operation, int a) -> operation == UnaryOperation.NEGATE
                    ? expand(a).flatMap(p -> p.times(Polynomial.number(-1)))
                    : Optional.of(Polynomial.letter(node));
            case Node.Binary(var operation, int a, int b) -> binary(node, operation, a, b);
        };
    }

    private Optional<Polynomial> binary(int node, BinaryOperation operation, int a, int b) {
        return switch (operation) {
            case ADD -> expand(a).flatMap(p -> expand(b).flatMap(q -> p.plus(q, 1)));
            case SUBTRACT -> expand(a).flatMap(p -> expand(b).flatMap(q -> p.plus(q, -1)));
            case MULTIPLY -> expand(a).flatMap(p -> expand(b).flatMap(p::times));
            case POWER -> power(node, a, b);
            case DIVIDE, MIN, MAX, HYPOT, ATAN2, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ROOT, MOD, SINC, POLYGAMMA, LESS, LESS_EQUAL,
                    EQUAL,
                    NOT_EQUAL -> Optional.of(Polynomial.letter(node));
        };
    }

    private Optional<Polynomial> power(int node, int a, int exponent) {
        double p = graph.isConstant(exponent) ? graph.value(exponent) : Double.NaN;
        if (!(p >= 1 && p <= LARGEST_EXPANDED_POWER && p == Math.rint(p))) {
            return Optional.of(Polynomial.letter(node));
        }
        var base = expand(a);
        var power = base;
        for (int i = 1; i < p; i++) {
            power = power.flatMap(q -> base.flatMap(q::times));
        }
        return power;
    }

    /// A number is a letter times a power of two, as powers of two and signs join each other on their way through a graph: so
    /// that 1e9 and 4e9 have one letter, an odd number. Of a decimal that isn't a double the letter is in [1, 2), if it means the same
    /// decimal but for the power.
    private Optional<Polynomial> constant(double value) {
        if (isTidy(value) || !Double.isFinite(value)) {
            return Double.isFinite(value) ? Optional.of(Polynomial.number(value)) : Optional.empty();
        }
        double scale = Math.copySign(Decimals.isExact(value) ? lowestBit(value) : Math.scalb(1.0, Math.getExponent(value)), value);
        double sign = Math.signum(value);
        boolean same = Decimals.of(value / scale).multiply(new BigDecimal(scale)).compareTo(Decimals.of(value)) == 0;
        return Polynomial.letter(graph.constant(value / (same ? scale : sign))).times(Polynomial.number(same ? scale : sign));
    }

    private static double lowestBit(double value) {
        int unused = Math.min(FRACTION, Long.numberOfTrailingZeros(Double.doubleToRawLongBits(value)));
        return Math.scalb(1.0, Math.getExponent(value) - FRACTION + unused);
    }

    private static boolean isTidy(double value) {
        return value / UNIT == Math.rint(value / UNIT) && Math.abs(value) < LARGEST;
    }

    private int node(Polynomial polynomial) {
        int sum = GraphBuilder.ZERO;
        for (var term : polynomial.terms().entrySet()) {
            int product = graph.constant(1);
            var letters = term.getKey();
            for (int i = 0, next; i < letters.size(); i = next) {
                next = letters.lastIndexOf(letters.get(i)) + 1;
                product = graph.multiply(product, power(letters.get(i), next - i));
            }
            sum = graph.add(sum, graph.multiply(graph.constant(term.getValue()), product));
        }
        return sum;
    }

    private int power(int letter, int n) {
        return n == 1 ? letter : n == 2 ? graph.multiply(letter, letter) : graph.binary(BinaryOperation.POWER, letter, graph.constant(n));
    }

    /// Coefficients of products of letters, which are nodes in ascending order; all of them exact, else there is none.
    private record Polynomial(Map<List<Integer>, Double> terms) {

        static Polynomial number(double value) {
            return new Polynomial(value == 0 ? Map.of() : Map.of(List.of(), value));
        }

        static Polynomial letter(int node) {
            return new Polynomial(Map.of(List.of(node), 1.0));
        }

        /// This + sign times the other.
        Optional<Polynomial> plus(Polynomial other, double sign) {
            var sum = new LinkedHashMap<>(terms);
            boolean exact = true;
            for (var term : other.terms.entrySet()) {
                exact &= add(sum, term.getKey(), sign * term.getValue());
            }
            return checked(sum, exact);
        }

        Optional<Polynomial> times(Polynomial other) {
            var product = new LinkedHashMap<List<Integer>, Double>();
            boolean exact = terms.size() * other.terms.size() <= MOST_MONOMIALS * MOST_MONOMIALS;
            for (var p : exact ? terms.entrySet() : Map.<List<Integer>, Double>of().entrySet()) {
                for (var q : other.terms.entrySet()) {
                    var letters = Stream.concat(p.getKey().stream(), q.getKey().stream()).sorted().toList();
                    exact &= ConstantFolding.isExactProduct(p.getValue(), q.getValue());
                    exact &= add(product, letters, p.getValue() * q.getValue());
                }
            }
            return checked(product, exact);
        }

        /// Adds a term; returns whether its coefficient is exact.
        private static boolean add(Map<List<Integer>, Double> terms, List<Integer> letters, double coefficient) {
            double before = terms.getOrDefault(letters, 0.0);
            if (before + coefficient == 0) {
                terms.remove(letters);
            } else {
                terms.put(letters, before + coefficient);
            }
            return ConstantFolding.isExactSum(before, coefficient);
        }

        private static Optional<Polynomial> checked(Map<List<Integer>, Double> terms, boolean exact) {
            return exact && terms.size() <= MOST_MONOMIALS ? Optional.of(new Polynomial(terms)) : Optional.empty();
        }
    }
}
