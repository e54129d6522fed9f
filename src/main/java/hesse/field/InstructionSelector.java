package hesse.field;

import static hesse.field.BinaryOperation.MULTIPLY;

import hesse.field.Node.Binary;
import hesse.field.Node.Constant;
import hesse.field.Node.Input;
import hesse.field.Node.Ternary;
import hesse.field.Node.Unary;
import java.util.ArrayList;
import java.util.List;

/// Chooses the instructions for what an evaluation needs of a graph; registers are the nodes' indices still.
///
/// A product that only one other operation needs is computed in that operation's own loop: blocks are read and written
/// less often.
final class InstructionSelector {

    private final List<Node> nodes;
    private final int[] uses;
    private final List<Instruction> selected = new ArrayList<>();

    private InstructionSelector(Graph graph) {
        nodes = graph.nodes();
        uses = new int[nodes.size()];
    }

    /// The instructions, operands before their uses.
    static List<Instruction> select(Graph graph, Order order) {
        var selector = new InstructionSelector(graph);
        selector.countUses(graph.roots(order));
        // Users come before what they use, so that they decide what to take in.
        for (int node = graph.nodes().size() - 1; node >= 0; node--) {
            if (selector.uses[node] > 0) {
                selector.select(node);
            }
        }
        return selector.selected.reversed();
    }

    private void countUses(int[] roots) {
        for (int root : roots) {
            uses[root]++;
        }
        for (int node = nodes.size() - 1; node >= 0; node--) {
            if (uses[node] > 0) {
                for (int operand : nodes.get(node).operands()) {
                    uses[operand]++;
                }
            }
        }
    }

    private void select(int target) {
        switch (nodes.get(target)) {
            case Constant _, Input _ -> { }
            case Unary(var operation, int a) -> selected.add(unary(target, operation, a));
            case Binary(var operation, int a, int b) -> selected.add(binary(target, operation, a, b));
            case Ternary(var operation, int a, int b, int c) -> selected.add(Instruction.of(operation, target, a, b, c));
        }
    }

    private Instruction unary(int target, UnaryOperation operation, int a) {
        return operation == UnaryOperation.NEGATE ? scaled(target, -1, a) : Instruction.of(operation, target, a);
    }

    /// k times a node, whose own multiplication is taken in; -1 is as good a factor as any.
    private Instruction scaled(int target, double k, int a) {
        if (term(a) instanceof Term.Product(int p, int q)) {
            taken(a);
            return new Instruction(FusedOperation.SCALED_PRODUCT, target, new int[] {p, q}, k, 0);
        }
        return new Instruction(FusedOperation.SCALE, target, new int[] {a}, k, 0);
    }

    private Instruction binary(int target, BinaryOperation operation, int a, int b) {
        return switch (operation) {
            case ADD -> FusedSums.add(target, taken(a), taken(b));
            case SUBTRACT -> FusedSums.subtract(target, taken(a), taken(b));
            case MULTIPLY -> multiply(target, a, b);
            case DIVIDE -> divide(target, a, b);
            case POWER, MIN, MAX, HYPOT, ATAN2 -> Instruction.of(operation, target, a, b);
        };
    }

    private Instruction multiply(int target, int a, int b) {
        if (nodes.get(a) instanceof Constant(double k)) {
            return scaled(target, k, b);
        }
        if (term(a) instanceof Term.Scaled(double k, int p)) {
            taken(a);
            return new Instruction(FusedOperation.PRODUCT_WITH_SCALED, target, new int[] {p, b}, k, 0);
        }
        if (term(b) instanceof Term.Scaled(double k, int p)) {
            taken(b);
            return new Instruction(FusedOperation.PRODUCT_WITH_SCALED, target, new int[] {p, a}, k, 0);
        }
        return Instruction.of(MULTIPLY, target, a, b);
    }

    private Instruction divide(int target, int a, int b) {
        if (nodes.get(a) instanceof Constant(double k)) {
            return new Instruction(FusedOperation.DIVIDE_CONSTANT, target, new int[] {b}, k, 0);
        }
        return nodes.get(b) instanceof Constant(double k)
                ? new Instruction(FusedOperation.DIVIDE_BY_CONSTANT, target, new int[] {a}, k, 0)
                : Instruction.of(BinaryOperation.DIVIDE, target, a, b);
    }

    /// How a node enters a sum: as a multiplication of its own, if nothing else needs it, or as it is.
    private Term term(int node) {
        return switch (nodes.get(node)) {
            case Constant(double k) -> new Term.Number(k);
            case Binary(var operation, int a, int b) when operation == MULTIPLY && uses[node] == 1 ->
                    nodes.get(a) instanceof Constant(double k) ? new Term.Scaled(k, b) : new Term.Product(a, b);
            case Input _, Unary _, Binary _, Ternary _ -> new Term.Plain(node);
        };
    }

    /// The term, which from now on is computed by its only user.
    private Term taken(int node) {
        var term = term(node);
        switch (term) {
            case Term.Scaled _, Term.Product _ -> uses[node] = 0;
            case Term.Number _, Term.Plain _ -> { }
        }
        return term;
    }
}
