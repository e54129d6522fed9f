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
import java.util.List;
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

    private final NodeTable nodes = new NodeTable();
    private final ConstantFactors factors = new ConstantFactors(this, nodes);
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
        return nodes.intern(new Node.Constant(value));
    }

    /// A constant that was computed.
    int folded(double value, double error) {
        int node = constant(value);
        if (!isExact()) {
            errors.add(node, value, error);
        }
        return node;
    }

    /// How far a constant may be from what it stands for.
    double error(int a) {
        return isExact() ? 0 : errors.of(a, value(a));
    }

    /// A constant times a number that it is multiplied with exactly.
    int scaled(int constant, double k) {
        return folded(k * value(constant), Math.abs(k) * error(constant));
    }

    public int input(Variable variable) {
        return nodes.intern(new Node.Input(variable));
    }

    /// A variable by whose values nothing is differentiated: any number from `inf` to `sup`.
    public int range(String name, double inf, double sup) {
        return nodes.intern(new Node.Range(name, inf, sup));
    }

    /// Any unary operation of a node that is not [#ZERO]; negations rather by [#negate].
    public int unary(UnaryOperation operation, int a) {
        return isConstant(a) && folding.folds(operation, value(a))
                ? folded(operation.of(value(a)), ConstantErrors.unary(operation, value(a), error(a), operation.of(value(a))))
                : nodes.intern(new Node.Unary(operation, a));
    }

    /// Any binary operation of nodes that are not [#ZERO]; the four arithmetic ones rather by their own methods.
    public int binary(BinaryOperation operation, int a, int b) {
        if (isConstant(a) && isConstant(b) && folding.folds(operation, value(a), value(b))) {
            double value = operation.of(value(a), value(b));
            return folded(value, ConstantErrors.binary(operation, value(a), error(a), value(b), error(b), value));
        }
        // Constants first, then by age: the same sum is found again whichever way round it was written.
        boolean swap = operation.isCommutative() && (isConstant(a) == isConstant(b) ? b < a : isConstant(b));
        return nodes.intern(swap ? new Node.Binary(operation, b, a) : new Node.Binary(operation, a, b));
    }

    /// A choice by the sign of `a`; here [#ZERO] becomes the number zero.
    public int ternary(TernaryOperation operation, int a, int b, int c) {
        int left = number(b);
        int right = number(c);
        if (!(isConstant(a) && isConstant(left) && isConstant(right) && folding.folds(operation))) {
            return nodes.intern(new Node.Ternary(operation, a, left, right));
        }
        double value = operation.of(value(a), value(left), value(right));
        return folded(value,
                ConstantErrors.ternary(operation, value(a), error(a), value(left), error(left), value(right), error(right), value));
    }

    public int negate(int a) {
        if (a == ZERO) {
            return ZERO;
        }
        if (nodes.isNegation(a)) {
            return nodes.operand(a);
        }
        if (nodes.isMultiple(a)) {
            return multiply(scaled(nodes.factorNode(a), -1), nodes.multiplied(a));
        }
        return unary(NEGATE, a);
    }

    public int add(int a, int b) {
        if (a == ZERO || b == ZERO) {
            return a == ZERO ? b : a;
        }
        if (nodes.isNegation(b)) {
            return subtract(a, nodes.operand(b));
        }
        if (nodes.isNegation(a)) {
            return subtract(b, nodes.operand(a));
        }
        // Only the negative zero is neutral in doubles: -0.0 + 0.0 is 0.0.
        if (isNeutral(a) || isNeutral(b)) {
            return isNeutral(a) ? b : a;
        }
        return areLike(a, b, 1) ? multiply(constant(nodes.factor(a) + nodes.factor(b)), nodes.multiplied(a)) : binary(ADD, a, b);
    }

    public int subtract(int a, int b) {
        if (a == ZERO || b == ZERO) {
            return b == ZERO ? a : negate(b);
        }
        if (isConstant(b)) {
            return add(a, scaled(b, -1));
        }
        if (nodes.isNegation(b)) {
            return add(a, nodes.operand(b));
        }
        return areLike(a, b, -1) ? multiply(constant(nodes.factor(a) - nodes.factor(b)), nodes.multiplied(a)) : binary(SUBTRACT, a, b);
    }

    /// Whether a + sign b are multiples of the same, which enclosures are better told once.
    private boolean areLike(int a, int b, int sign) {
        return isExact() && nodes.multiplied(a) == nodes.multiplied(b) && Decimals.isExactSum(nodes.factor(a), sign * nodes.factor(b));
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
        if (isConstant(a) && nodes.isNegation(b)) {
            return multiply(scaled(a, -1), nodes.operand(b));
        }
        if (nodes.isNegation(a) || nodes.isNegation(b)) {
            return negate(nodes.isNegation(a) ? multiply(nodes.operand(a), b) : multiply(a, nodes.operand(b)));
        }
        if (isConstant(a)) {
            return isExact() && value(a) == 0 ? zeroGuardedBy(b) : factors.scale(a, b);
        }
        if (isExact()) {
            var quotient = ReciprocalIdentities.product(this, a, b).or(() -> ReciprocalIdentities.product(this, b, a));
            if (quotient.isPresent()) {
                guards.add(a);
                guards.add(b);
                return quotient.get();
            }
        }
        return factors.merge(a, b) ? factors.scale(factors.merged(a, b), multiply(nodes.multiplied(a), nodes.multiplied(b)))
                : binary(MULTIPLY, a, b);
    }

    public int divide(int a, int b) {
        if (a == ZERO || is(b, 1)) {
            return a;
        }
        if (isConstant(b) && Decimals.hasExactReciprocal(value(b)) && error(b) == 0) {
            return multiply(constant(1 / value(b)), a);
        }
        if (nodes.isNegation(a) || nodes.isNegation(b)) {
            return negate(nodes.isNegation(a) ? divide(nodes.operand(a), b) : divide(a, nodes.operand(b)));
        }
        boolean byReciprocal = isExact() && !is(a, 1) && !(isConstant(a) && isConstant(b));
        return byReciprocal ? multiply(a, divide(constant(1), b)) : binary(DIVIDE, a, b);
    }

    public boolean isConstant(int a) {
        return nodes.isConstant(a);
    }

    /// The value of a node that [#isConstant].
    public double value(int a) {
        return nodes.value(a);
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
        var numbers = new NodeJet(number(roots.f()), number(roots.fx()), number(roots.fy()), number(roots.fxx()), number(roots.fxy()),
                number(roots.fyy()));
        return new Graph(nodes.all(), numbers, errors.folded());
    }

    private int number(int a) {
        return a == ZERO ? constant(0) : a;
    }

    private boolean isNeutral(int a) {
        return is(a, -0.0) || isExact() && is(a, 0);
    }

    boolean is(int a, double value) {
        return nodes.is(a, value) && error(a) == 0;
    }
}
