package hesse.field.graph;

import hesse.expression.Expression.Variable;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;

/// One scalar of a [Graph]; operands are the indices of earlier nodes.
///
/// What the records of most graphs are equal by is written out: the JVM makes that up when it is first asked for, anew in every process,
/// and a terminal command is a tenth faster without.
public sealed interface Node {

    /// Compared bit by bit.
    record Constant(double value) implements Node {
        @Override
        public boolean equals(Object other) {
            return other instanceof Constant constant && Double.doubleToLongBits(value) == Double.doubleToLongBits(constant.value);
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value);
        }
    }

    /// Any number between two bounds, as a further variable has over a box. For enclosures alone.
    record Range(String name, double inf, double sup) implements Node {}

    record Input(Variable variable) implements Node {
        @Override
        public boolean equals(Object other) {
            return other instanceof Input input && variable == input.variable;
        }

        @Override
        public int hashCode() {
            return variable.hashCode();
        }
    }

    record Unary(UnaryOperation operation, int a) implements Node {
        @Override
        public boolean equals(Object other) {
            return other instanceof Unary unary && operation.equals(unary.operation) && a == unary.a;
        }

        @Override
        public int hashCode() {
            return 31 * operation.hashCode() + a;
        }
    }

    record Binary(BinaryOperation operation, int a, int b) implements Node {
        @Override
        public boolean equals(Object other) {
            return other instanceof Binary binary && operation.equals(binary.operation) && a == binary.a && b == binary.b;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * operation.hashCode() + a) + b;
        }
    }

    record Ternary(TernaryOperation operation, int a, int b, int c) implements Node {
        @Override
        public boolean equals(Object other) {
            return other instanceof Ternary ternary && operation.equals(ternary.operation) && a == ternary.a && b == ternary.b
                    && c == ternary.c;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * operation.hashCode() + a) + b) + c;
        }
    }

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
