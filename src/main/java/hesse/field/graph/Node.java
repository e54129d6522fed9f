package hesse.field.graph;

import hesse.expression.Expression.Variable;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;

/// One scalar of a [Graph]; operands are the indices of earlier nodes.
public sealed interface Node {

    record Constant(double value) implements Node {}

    record Input(Variable variable) implements Node {}

    /// Any number between two bounds, as a further variable has over a box. For enclosures alone.
    record Range(String name, double inf, double sup) implements Node {}

    record Unary(UnaryOperation operation, int a) implements Node {}

    record Binary(BinaryOperation operation, int a, int b) implements Node {}

    record Ternary(TernaryOperation operation, int a, int b, int c) implements Node {}

    /// The operands' indices, as often as they are used.
    default int[] operands() {
        return switch (this) {
            case Constant _, Input _, Range _ -> new int[0];
            case Unary(_, int a) -> new int[] {a};
            case Binary(_, int a, int b) -> new int[] {a, b};
            case Ternary(_, int a, int b, int c) -> new int[] {a, b, c};
        };
    }
}
