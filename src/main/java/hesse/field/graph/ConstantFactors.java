package hesse.field.graph;

import static hesse.field.kernel.BinaryOperation.MULTIPLY;

/// Constant factors of a [GraphBuilder]'s nodes: which of them become one without a change of any result.
final class ConstantFactors {
    /// Looking deeper would make compiling a quadratic task.
    private static final int DEEPEST_ABSORBING_SUM = 3;

    private final GraphBuilder builder;
    private final NodeTable nodes;

    ConstantFactors(GraphBuilder builder, NodeTable nodes) {
        this.builder = builder;
        this.nodes = nodes;
    }

    /// k a, of a constant k. Powers of two merge with the factors of a multiple, or of a sum of multiples.
    int scale(int constant, int a) {
        double k = nodes.value(constant);
        if (Decimals.hasExactReciprocal(k) && absorbsFactor(a, k, DEEPEST_ABSORBING_SUM) && builder.error(constant) == 0) {
            return absorb(k, a);
        }
        return nodes.isMultiple(a) && isMergeable(k, nodes.factor(a))
                ? builder.multiply(product(constant, nodes.factorNode(a)), nodes.multiplied(a))
                : builder.binary(MULTIPLY, constant, a);
    }

    /// The product of constants that [#isMergeable].
    private int product(int a, int b) {
        double value = nodes.value(a) * nodes.value(b);
        return builder.folded(value,
                ConstantErrors.binary(MULTIPLY, nodes.value(a), builder.error(a), nodes.value(b), builder.error(b), value));
    }

    /// The constant factor of the product of two nodes that [#merge].
    int merged(int a, int b) {
        return !nodes.isMultiple(a) ? nodes.factorNode(b) : !nodes.isMultiple(b) ? nodes.factorNode(a)
                : product(nodes.factorNode(a), nodes.factorNode(b));
    }

    /// Whether (k c)(l d) = (k l)(c d).
    boolean merge(int a, int b) {
        return builder.isExact()
                ? (nodes.isMultiple(a) || nodes.isMultiple(b)) && isMergeable(nodes.factor(a), nodes.factor(b))
                : nodes.isMultiple(a) && nodes.isMultiple(b)
                && (isMergeable(nodes.factor(a), nodes.factor(b)) || isMergeable(nodes.factor(b), nodes.factor(a)));
    }

    /// Whether k l is exact wherever its other factors lead.
    private boolean isMergeable(double k, double l) {
        return Decimals.isNormal(k * l) && (builder.isExact() ? Decimals.isExactProduct(k, l) : Decimals.hasExactReciprocal(l));
    }

    private boolean absorbsFactor(int a, double k, int depth) {
        return switch (nodes.get(a)) {
            case Node.Constant(double value) -> value == 0 || Decimals.isNormal(k * value);
            case Node.Binary(var operation, int b, int c) -> switch (operation) {
                case MULTIPLY -> nodes.isConstant(b) && Decimals.isNormal(k * nodes.value(b));
                case ADD, SUBTRACT -> depth > 0 && absorbsFactor(b, k, depth - 1) && absorbsFactor(c, k, depth - 1);
                case DIVIDE, POWER, MIN, MAX, HYPOT, ATAN2, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ROOT, MOD, SINC, POLYGAMMA, LESS,
                        LESS_EQUAL, EQUAL, NOT_EQUAL -> false;
            };
            case Node.Input _, Node.Range _, Node.Unary _, Node.Ternary _ -> false;
        };
    }

    private int absorb(double k, int a) {
        if (nodes.isConstant(a)) {
            return builder.scaled(a, k);
        }
        var sum = (Node.Binary) nodes.get(a);
        return switch (sum.operation()) {
            case ADD -> builder.add(absorb(k, sum.a()), absorb(k, sum.b()));
            case SUBTRACT -> builder.subtract(absorb(k, sum.a()), absorb(k, sum.b()));
            case MULTIPLY, DIVIDE, POWER, MIN, MAX, HYPOT, ATAN2, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ROOT, MOD, SINC, POLYGAMMA,
                    LESS, LESS_EQUAL, EQUAL, NOT_EQUAL ->
                    builder.multiply(builder.scaled(nodes.factorNode(a), k), nodes.multiplied(a));
        };
    }
}
