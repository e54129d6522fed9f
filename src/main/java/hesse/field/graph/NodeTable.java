package hesse.field.graph;

import static hesse.field.kernel.BinaryOperation.MULTIPLY;
import static hesse.field.kernel.UnaryOperation.NEGATE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The nodes of a graph under construction, each once and after its operands (hash consing), and what they are: constants, negations,
/// multiples of a constant. A node is named by its index.
final class NodeTable {
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> indices = new HashMap<>();

    /// The index of a node equal to this one, which is added if there is none.
    int intern(Node node) {
        var known = indices.putIfAbsent(node, nodes.size());
        if (known != null) {
            return known;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }

    Node get(int a) {
        return nodes.get(a);
    }

    List<Node> all() {
        return nodes;
    }

    boolean isConstant(int a) {
        return nodes.get(a) instanceof Node.Constant;
    }

    /// The value of a constant.
    double value(int a) {
        return ((Node.Constant) nodes.get(a)).value();
    }

    /// Whether it is this constant; the two zeros are different.
    boolean is(int a, double value) {
        return isConstant(a) && Double.compare(value(a), value) == 0;
    }

    boolean isNegation(int a) {
        return nodes.get(a) instanceof Node.Unary(var operation, _) && operation == NEGATE;
    }

    /// What a negation negates.
    int operand(int a) {
        return ((Node.Unary) nodes.get(a)).a();
    }

    /// Whether it is a constant times something.
    boolean isMultiple(int a) {
        return nodes.get(a) instanceof Node.Binary(var operation, int k, _) && operation == MULTIPLY && isConstant(k);
    }

    /// The constant of a multiple; 1 of anything else.
    double factor(int a) {
        return isMultiple(a) ? value(factorNode(a)) : 1;
    }

    /// The node of a multiple's constant.
    int factorNode(int a) {
        return ((Node.Binary) nodes.get(a)).a();
    }

    /// What the constant of a multiple is a factor of; anything else itself.
    int multiplied(int a) {
        return isMultiple(a) ? ((Node.Binary) nodes.get(a)).b() : a;
    }
}
