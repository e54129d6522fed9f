package hesse.field.graph;

import static hesse.field.kernel.BinaryOperation.ADD;
import static hesse.field.kernel.BinaryOperation.DIVIDE;
import static hesse.field.kernel.BinaryOperation.MULTIPLY;
import static hesse.field.kernel.BinaryOperation.SUBTRACT;
import static hesse.field.kernel.UnaryOperation.NEGATE;

import hesse.expression.Expression.Variable;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/// Makes the nodes of a [Graph], equal ones once.
///
/// Rewrites only what leaves every result the same, bit for bit (NaN counts as one value): constants fold, signs move
/// through sums and products, a factor of one goes, powers of two join other factors (exact but for numbers at the very
/// ends of the range of doubles). Nothing else is reordered, and `0 * a` stays, since `a` may be infinite; only [#ZERO]
/// vanishes.
public final class GraphBuilder {

    /// The derivative by a variable that doesn't occur: an operand like any other, never a node.
    public static final int ZERO = -1;

    /// Looking deeper would make compiling a quadratic task.
    private static final int DEEPEST_ABSORBING_SUM = 3;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> indices = new HashMap<>();
    private final List<Integer> guards = new ArrayList<>();
    private final ConstantFolding folding;
    private final ConstantErrors errors = new ConstantErrors();

    public GraphBuilder(ConstantFolding folding) {
        this.folding = folding;
    }

    /// Whether nodes are to say what the formula means, for enclosures, and not what a program rounds.
    public boolean isExact() {
        return folding == ConstantFolding.EXACT;
    }

    public Node node(int a) {
        return nodes.get(a);
    }

    public int constant(double value) {
        return intern(new Node.Constant(value));
    }

    /// A constant that was computed.
    private int folded(double value, double error) {
        int node = constant(value);
        if (!isExact()) {
            errors.add(node, value, error);
        }
        return node;
    }

    private double error(int a) {
        return isExact() ? 0 : errors.of(a, value(a));
    }

    /// A constant times a number that it is multiplied with exactly.
    private int scaled(int constant, double k) {
        return folded(k * value(constant), Math.abs(k) * error(constant));
    }

    public int input(Variable variable) {
        return intern(new Node.Input(variable));
    }

    /// A variable by whose values nothing is differentiated: any number from `inf` to `sup`.
    public int range(String name, double inf, double sup) {
        return intern(new Node.Range(name, inf, sup));
    }

    /// Any unary operation of a node that is not [#ZERO]; negations rather by [#negate].
    public int unary(UnaryOperation operation, int a) {
        return isConstant(a) && folding.folds(operation, value(a))
                ? folded(operation.of(value(a)), ConstantErrors.unary(operation, value(a), error(a), operation.of(value(a))))
                : intern(new Node.Unary(operation, a));
    }

    /// Any binary operation of nodes that are not [#ZERO]; the four arithmetic ones rather by their own methods.
    public int binary(BinaryOperation operation, int a, int b) {
        if (isConstant(a) && isConstant(b) && folding.folds(operation, value(a), value(b))) {
            double value = operation.of(value(a), value(b));
            return folded(value, ConstantErrors.binary(operation, value(a), error(a), value(b), error(b), value));
        }
        // Constants first, then by age: the same sum is found again whichever way round it was written.
        boolean swap = operation.isCommutative() && (isConstant(a) == isConstant(b) ? b < a : isConstant(b));
        return intern(swap ? new Node.Binary(operation, b, a) : new Node.Binary(operation, a, b));
    }

    /// A choice by the sign of `a`; here [#ZERO] becomes the number zero.
    public int ternary(TernaryOperation operation, int a, int b, int c) {
        int left = number(b);
        int right = number(c);
        if (!(isConstant(a) && isConstant(left) && isConstant(right) && folding.folds(operation))) {
            return intern(new Node.Ternary(operation, a, left, right));
        }
        double value = operation.of(value(a), value(left), value(right));
        return folded(value, ConstantErrors.ternary(operation, value(a), error(a), value(left), error(left), value(right), error(right), value));
    }

    public int negate(int a) {
        if (a == ZERO) {
            return ZERO;
        }
        if (isNegation(a)) {
            return operand(a);
        }
        if (isMultiple(a)) {
            return multiply(scaled(factorNode(a), -1), multiplied(a));
        }
        return unary(NEGATE, a);
    }

    public int add(int a, int b) {
        if (a == ZERO || b == ZERO) {
            return a == ZERO ? b : a;
        }
        if (isNegation(b)) {
            return subtract(a, operand(b));
        }
        if (isNegation(a)) {
            return subtract(b, operand(a));
        }
        // Only the negative zero is neutral in doubles: -0.0 + 0.0 is 0.0.
        if (isNeutral(a) || isNeutral(b)) {
            return isNeutral(a) ? b : a;
        }
        return areLike(a, b, 1) ? multiply(constant(factor(a) + factor(b)), multiplied(a)) : binary(ADD, a, b);
    }

    public int subtract(int a, int b) {
        if (a == ZERO || b == ZERO) {
            return b == ZERO ? a : negate(b);
        }
        if (isConstant(b)) {
            return add(a, scaled(b, -1));
        }
        if (isNegation(b)) {
            return add(a, operand(b));
        }
        return areLike(a, b, -1) ? multiply(constant(factor(a) - factor(b)), multiplied(a)) : binary(SUBTRACT, a, b);
    }

    /// Whether a + sign b are multiples of the same, which enclosures are better told once.
    private boolean areLike(int a, int b, int sign) {
        return isExact() && multiplied(a) == multiplied(b) && Decimals.isExactSum(factor(a), sign * factor(b));
    }

    private int zeroGuardedBy(int a) {
        guards.add(a);
        return constant(0);
    }

    public int multiply(int a, int b) {
        if (a == ZERO || b == ZERO) {
            return ZERO;
        }
        if (isConstant(b) && !isConstant(a)) {
            return multiply(b, a);
        }
        if (is(a, 1)) {
            return b;
        }
        if (is(a, -1)) {
            return negate(b);
        }
        if (isConstant(a) && isNegation(b)) {
            return multiply(scaled(a, -1), operand(b));
        }
        if (isNegation(a) || isNegation(b)) {
            return negate(isNegation(a) ? multiply(operand(a), b) : multiply(a, operand(b)));
        }
        if (isConstant(a)) {
            return isExact() && value(a) == 0 ? zeroGuardedBy(b) : scale(a, b);
        }
        if (isExact()) {
            var quotient = ReciprocalIdentities.product(this, a, b).or(() -> ReciprocalIdentities.product(this, b, a));
            if (quotient.isPresent()) {
                guards.add(a);
                guards.add(b);
                return quotient.get();
            }
        }
        return mergesFactors(a, b) ? scale(mergedFactor(a, b), multiply(multiplied(a), multiplied(b))) : binary(MULTIPLY, a, b);
    }

    /// k a, of a constant k. Powers of two merge with the factors of a multiple, or of a sum of multiples.
    private int scale(int constant, int a) {
        double k = value(constant);
        if (hasExactReciprocal(k) && absorbsFactor(a, k, DEEPEST_ABSORBING_SUM) && error(constant) == 0) {
            return absorb(k, a);
        }
        return isMultiple(a) && isMergeable(k, factor(a))
                ? multiply(merged(constant, factorNode(a)), multiplied(a))
                : binary(MULTIPLY, constant, a);
    }

    /// The product of constants that [#isMergeable].
    private int merged(int a, int b) {
        double value = value(a) * value(b);
        return folded(value, ConstantErrors.binary(MULTIPLY, value(a), error(a), value(b), error(b), value));
    }

    private int mergedFactor(int a, int b) {
        return !isMultiple(a) ? factorNode(b) : !isMultiple(b) ? factorNode(a) : merged(factorNode(a), factorNode(b));
    }

    /// Whether (k c)(l d) = (k l)(c d).
    private boolean mergesFactors(int a, int b) {
        return isExact()
                ? (isMultiple(a) || isMultiple(b)) && isMergeable(factor(a), factor(b))
                : isMultiple(a) && isMultiple(b) && (isMergeable(factor(a), factor(b)) || isMergeable(factor(b), factor(a)));
    }

    /// Whether k l is exact wherever its other factors lead.
    private boolean isMergeable(double k, double l) {
        return isNormal(k * l) && (isExact() ? Decimals.isExactProduct(k, l) : hasExactReciprocal(l));
    }

    private boolean isMultiple(int a) {
        return nodes.get(a) instanceof Node.Binary(var operation, int k, _) && operation == MULTIPLY && isConstant(k);
    }

    private double factor(int a) {
        return isMultiple(a) ? value(((Node.Binary) nodes.get(a)).a()) : 1;
    }

    /// Of a node that [#isMultiple].
    private int factorNode(int a) {
        return ((Node.Binary) nodes.get(a)).a();
    }

    private int multiplied(int a) {
        return isMultiple(a) ? ((Node.Binary) nodes.get(a)).b() : a;
    }

    private boolean absorbsFactor(int a, double k, int depth) {
        return switch (nodes.get(a)) {
            case Node.Constant(double value) -> value == 0 || isNormal(k * value);
            case Node.Binary(var operation, int b, int c) -> switch (operation) {
                case MULTIPLY -> isConstant(b) && isNormal(k * value(b));
                case ADD, SUBTRACT -> depth > 0 && absorbsFactor(b, k, depth - 1) && absorbsFactor(c, k, depth - 1);
                case DIVIDE, POWER, MIN, MAX, HYPOT, ATAN2, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ROOT, MOD, SINC, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> false;
            };
            case Node.Input _, Node.Range _, Node.Unary _, Node.Ternary _ -> false;
        };
    }

    private int absorb(double k, int a) {
        if (isConstant(a)) {
            return scaled(a, k);
        }
        var sum = (Node.Binary) nodes.get(a);
        return switch (sum.operation()) {
            case ADD -> add(absorb(k, sum.a()), absorb(k, sum.b()));
            case SUBTRACT -> subtract(absorb(k, sum.a()), absorb(k, sum.b()));
            case MULTIPLY, DIVIDE, POWER, MIN, MAX, HYPOT, ATAN2, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ROOT, MOD, SINC, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL ->
                    multiply(scaled(factorNode(a), k), multiplied(a));
        };
    }

    public int divide(int a, int b) {
        if (a == ZERO || is(b, 1)) {
            return a;
        }
        if (isConstant(b) && hasExactReciprocal(value(b)) && error(b) == 0) {
            return multiply(constant(1 / value(b)), a);
        }
        if (isNegation(a) || isNegation(b)) {
            return negate(isNegation(a) ? divide(operand(a), b) : divide(a, operand(b)));
        }
        boolean byReciprocal = isExact() && !is(a, 1) && !(isConstant(a) && isConstant(b));
        return byReciprocal ? multiply(a, divide(constant(1), b)) : binary(DIVIDE, a, b);
    }

    public boolean isConstant(int a) {
        return nodes.get(a) instanceof Node.Constant;
    }

    /// The value of a node that [#isConstant].
    public double value(int a) {
        return ((Node.Constant) nodes.get(a)).value();
    }

    /// Nodes whose value vanished from a result by an identity: it is defined only where they are.
    public List<Integer> guards() {
        return List.copyOf(guards);
    }

    /// What is made within one branch of a choice: nodes whose value vanishes there count only where that branch is taken.
    ///
    /// @param restricted turns such a node into one that is defined wherever the other branch is taken
    public NodeJet withinBranch(Supplier<NodeJet> branch, IntUnaryOperator restricted) {
        int before = guards.size();
        var jet = branch.get();
        for (int i = before; i < guards.size(); i++) {
            guards.set(i, restricted.applyAsInt(guards.get(i)));
        }
        return jet;
    }

    public Graph graph(NodeJet roots) {
        var numbers = new NodeJet(number(roots.f()), number(roots.fx()), number(roots.fy()), number(roots.fxx()), number(roots.fxy()), number(roots.fyy()));
        return new Graph(nodes, numbers, errors.folded());
    }

    private int number(int a) {
        return a == ZERO ? constant(0) : a;
    }

    private boolean isNeutral(int a) {
        return is(a, -0.0) || isExact() && is(a, 0);
    }

    boolean is(int a, double value) {
        return isConstant(a) && Double.compare(value(a), value) == 0 && error(a) == 0;
    }

    private boolean isNegation(int a) {
        return nodes.get(a) instanceof Node.Unary(var operation, _) && operation == NEGATE;
    }

    private int operand(int a) {
        return ((Node.Unary) nodes.get(a)).a();
    }

    /// Powers of two, so that division by it is a multiplication, exactly.
    private static boolean hasExactReciprocal(double value) {
        return Math.abs(value) == Math.scalb(1.0, Math.getExponent(value)) && Math.abs(Math.getExponent(value)) < Double.MAX_EXPONENT;
    }

    private static boolean isNormal(double value) {
        return Math.abs(value) >= Double.MIN_NORMAL && Math.abs(value) <= Double.MAX_VALUE;
    }

    private int intern(Node node) {
        var known = indices.putIfAbsent(node, nodes.size());
        if (known != null) {
            return known;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }
}
