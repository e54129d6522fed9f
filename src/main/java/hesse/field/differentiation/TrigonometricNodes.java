package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;

/// The nodes of sines and cosines, which share the reduction of their angle.
final class TrigonometricNodes {

    private final GraphBuilder graph;

    TrigonometricNodes(GraphBuilder graph) {
        this.graph = graph;
    }

    int sin(int u) {
        return graph.binary(BinaryOperation.SIN, u, inQuadrant(TernaryOperation.SIN_IN_QUADRANT, u));
    }

    int cos(int u) {
        return graph.binary(BinaryOperation.COS, u, inQuadrant(TernaryOperation.COS_IN_QUADRANT, u));
    }

    private int inQuadrant(TernaryOperation operation, int u) {
        int quadrant = graph.unary(UnaryOperation.QUADRANT, u);
        int reducedAngle = graph.binary(BinaryOperation.REDUCED_ANGLE, u, quadrant);
        int sin = graph.unary(UnaryOperation.SIN_OF_REDUCED, reducedAngle);
        int cos = graph.unary(UnaryOperation.COS_OF_REDUCED, reducedAngle);
        return graph.ternary(operation, quadrant, sin, cos);
    }
}
