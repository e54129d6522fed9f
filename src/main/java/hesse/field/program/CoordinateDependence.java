package hesse.field.program;

import hesse.field.graph.Node;
import hesse.field.graph.Node.Input;
import java.util.List;

/// On which coordinates a number depends: on a grid it says whether it changes with every point, column or row.
enum CoordinateDependence {
    NONE, X, Y, BOTH;

    /// For each node, whose operands come before it.
    static CoordinateDependence[] of(List<Node> nodes) {
        var dependences = new CoordinateDependence[nodes.size()];
        for (int node = 0; node < dependences.length; node++) {
            dependences[node] = of(nodes.get(node), dependences);
        }
        return dependences;
    }

    private static CoordinateDependence of(Node node, CoordinateDependence[] earlier) {
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

    private CoordinateDependence or(CoordinateDependence other) {
        return values()[ordinal() | other.ordinal()];
    }
}
