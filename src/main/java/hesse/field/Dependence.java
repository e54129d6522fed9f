package hesse.field;

import hesse.field.Node.Input;
import java.util.List;

/// On which coordinates a number depends: on a grid it says whether it changes with every point, column or row.
enum Dependence {
    NONE, X, Y, BOTH;

    /// For each node, whose operands come before it.
    static Dependence[] of(List<Node> nodes) {
        var dependences = new Dependence[nodes.size()];
        for (int node = 0; node < dependences.length; node++) {
            dependences[node] = of(nodes.get(node), dependences);
        }
        return dependences;
    }

    private static Dependence of(Node node, Dependence[] earlier) {
        if (node instanceof Input(var variable)) {
            return switch (variable) {
                case X -> X;
                case Y -> Y;
            };
        }
        var dependence = NONE;
        for (int operand : node.operands()) {
            dependence = dependence.or(earlier[operand]);
        }
        return dependence;
    }

    private Dependence or(Dependence other) {
        return values()[ordinal() | other.ordinal()];
    }
}
