package hesse.field.program;

import static hesse.field.kernel.BinaryOperation.ADD;
import static hesse.field.kernel.BinaryOperation.MULTIPLY;
import static hesse.field.kernel.BinaryOperation.SUBTRACT;

import hesse.field.graph.Node;
import hesse.field.graph.Node.Binary;
import hesse.field.graph.Node.Constant;
import hesse.field.graph.Node.Input;
import hesse.field.graph.Node.Ternary;
import hesse.field.graph.Node.Unary;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.FusedOperation;
import hesse.field.kernel.UnaryOperation;
import hesse.field.program.ProgramSpec.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses the instructions for a [ProgramSpec]; registers are the nodes' indices still.
///
/// A product that only one other operation needs is computed in that operation's own loop: blocks are read and written
/// less often.
final class InstructionSelector {

    private final ProgramSpec spec;
    private final List<Node> nodes;
    private final int[] uses;
    private final List<Instruction> selected = new ArrayList<>();

    private InstructionSelector(ProgramSpec spec) {
        this.spec = spec;
        nodes = spec.graph().nodes();
        uses = spec.uses();
    }

    /// The instructions, operands before their uses.
    static List<Instruction> select(ProgramSpec spec) {
        var selector = new InstructionSelector(spec);
        // Users come before what they use, so that they decide what to take in.
        for (int node = selector.uses.length - 1; node >= 0; node--) {
            if (selector.uses[node] > 0 && selector.isComputed(node)) {
                selector.select(node);
            }
        }
        return selector.selected.reversed();
    }

    private boolean isComputed(int node) {
        return spec.source(node) == Source.COMPUTED;
    }

    private boolean isUniform(int node) {
        return spec.source(node) == Source.UNIFORM;
    }

    private void select(int target) {
        switch (nodes.get(target)) {
            case Constant _, Input _, Node.Range _ -> { }
            case Unary(var operation, int a) -> selected.add(unary(target, operation, a));
            case Binary(var operation, int a, int b) -> selected.add(binary(target, operation, a, b));
            case Ternary(var operation, int a, int b, int c) -> selected.add(Instruction.of(operation, target, a, b, c));
        }
    }

    private Instruction unary(int target, UnaryOperation operation, int a) {
        return operation == UnaryOperation.NEGATE ? scaled(target, Coefficient.MINUS_ONE, a) : Instruction.of(operation, target, a);
    }

    private Instruction binary(int target, BinaryOperation operation, int a, int b) {
        return switch (operation) {
            case ADD, SUBTRACT -> sum(target, operation, a, b);
            case MULTIPLY -> switch (product(a, b)) {
                case Term.Scaled(var k, int c) -> scaled(target, k, c);
                case Term.Product _, Term.Plain _, Term.Number _ -> multiplication(target, a, b);
            };
            case DIVIDE -> divide(target, a, b);
            case POWER, MIN, MAX, HYPOT, ATAN2, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ROOT, MOD, SINC, POLYGAMMA, LESS, LESS_EQUAL,
                    EQUAL, NOT_EQUAL ->
                    Instruction.of(operation, target, a, b);
        };
    }

    private Instruction multiplication(int target, int a, int b) {
        if (term(a) instanceof Term.Scaled(var k, int c) && term(b) instanceof Term.Product(int p, int q)) {
            take(a);
            take(b);
            return Instruction.of(FusedOperation.KA_TIMES_BC, target, List.of(k), c, p, q);
        }
        return Instruction.of(MULTIPLY, target, a, b);
    }

    private Instruction divide(int target, int a, int b) {
        if (isUniform(a)) {
            return Instruction.of(FusedOperation.K_OVER_A, target, List.of(spec.coefficient(a)), b);
        }
        return isUniform(b)
                ? Instruction.of(FusedOperation.A_OVER_K, target, List.of(spec.coefficient(b)), a)
                : Instruction.of(BinaryOperation.DIVIDE, target, a, b);
    }

    /// k times a node, whose own multiplication or sum is taken in; -1 is as good a factor as any.
    private Instruction scaled(int target, Coefficient k, int a) {
        if (term(a) instanceof Term.Product(int p, int q)) {
            take(a);
            return Instruction.of(FusedOperation.K_TIMES_AB, target, List.of(k), p, q);
        }
        if (term(a) instanceof Term.Scaled(var l, int b)) {
            take(a);
            return Instruction.of(FusedOperation.K_TIMES_LA, target, List.of(k, l), b);
        }
        var whole = innerSum(a).flatMap(sum -> LongSumSelector.times(sum, k));
        whole.ifPresent(_ -> takeSum(a));
        return whole.orElseGet(() -> Instruction.of(FusedOperation.KA, target, List.of(k), a)).writing(target);
    }

    private Instruction sum(int target, BinaryOperation operation, int a, int b) {
        var fromLeft = innerSum(a)
                .flatMap(sum -> operation == ADD ? LongSumSelector.plus(sum, term(b)) : LongSumSelector.minus(sum, term(b)));
        if (fromLeft.isPresent()) {
            takeSum(a);
            take(b);
            return fromLeft.get().writing(target);
        }
        var fromRight = operation == ADD ? innerSum(b).flatMap(sum -> LongSumSelector.plus(sum, term(a))) : Optional.<Instruction>empty();
        if (fromRight.isPresent()) {
            takeSum(b);
            take(a);
            return fromRight.get().writing(target);
        }
        var less = operation == ADD ? Optional.<Instruction>empty() : innerSum(b).flatMap(sum -> LongSumSelector.less(term(a), sum));
        if (less.isPresent()) {
            takeSum(b);
            take(a);
            return less.get().writing(target);
        }
        var weighted = weighted(target, operation, a, b);
        if (weighted.isPresent()) {
            return weighted.get();
        }
        var scaledSum = operation == ADD ? scaledSum(target, a, b).or(() -> scaledSum(target, b, a)) : Optional.<Instruction>empty();
        if (scaledSum.isPresent()) {
            return scaledSum.get();
        }
        var two = twoTerms(target, operation, a, b);
        take(a);
        take(b);
        return two;
    }

    /// k (p q) plus something else, where nothing else needs either product.
    private Optional<Instruction> weighted(int target, BinaryOperation operation, int a, int b) {
        if (term(b) instanceof Term.Scaled(var k, int c) && term(c) instanceof Term.Product(int p, int q)) {
            return weighted(target, operation == ADD ? k : k.negated(), p, q, a).map(instruction -> taking(b, c, instruction));
        }
        if (operation == ADD && term(a) instanceof Term.Scaled(var k, int c) && term(c) instanceof Term.Product(int p, int q)) {
            return weighted(target, k, p, q, b).map(instruction -> taking(a, c, instruction));
        }
        return Optional.empty();
    }

    private Optional<Instruction> weighted(int target, Coefficient k, int p, int q, int other) {
        return switch (term(other)) {
            case Term.Plain(int d) -> Optional.of(Instruction.of(FusedOperation.K_TIMES_AB_PLUS_C, target, List.of(k), p, q, d));
            case Term.Number(var l) -> Optional.of(Instruction.of(FusedOperation.K_TIMES_AB_PLUS_L, target, List.of(k, l), p, q));
            case Term.Scaled(var l, int d) -> {
                take(other);
                yield Optional.of(Instruction.of(FusedOperation.K_TIMES_AB_PLUS_LC, target, List.of(k, l), p, q, d));
            }
            case Term.Product _ -> Optional.empty();
        };
    }

    /// k times a sum plus a constant.
    private Optional<Instruction> scaledSum(int target, int a, int b) {
        if (term(a) instanceof Term.Number(var l) && term(b) instanceof Term.Scaled(var k, int c)) {
            var whole = innerSum(c).flatMap(sum -> LongSumSelector.timesPlus(sum, k, l)).map(instruction -> instruction.writing(target));
            whole.ifPresent(_ -> {
                take(b);
                takeSum(c);
            });
            return whole;
        }
        return Optional.empty();
    }

    private Instruction taking(int multiple, int product, Instruction instruction) {
        take(multiple);
        take(product);
        return instruction;
    }

    /// The instruction of a sum that nothing else needs.
    private Optional<Instruction> innerSum(int node) {
        return uses[node] == 1 && isComputed(node) && nodes.get(node) instanceof Binary(var operation, int a, int b)
                && (operation == ADD || operation == SUBTRACT)
                ? Optional.of(twoTerms(node, operation, a, b))
                : Optional.empty();
    }

    private Instruction twoTerms(int target, BinaryOperation operation, int a, int b) {
        return operation == ADD ? SumSelector.add(target, term(a), term(b)) : SumSelector.subtract(target, term(a), term(b));
    }

    /// How a node enters a sum: as a multiplication, if nothing else needs it, or as it is.
    private Term term(int node) {
        return switch (spec.source(node)) {
            case UNIFORM -> new Term.Number(spec.coefficient(node));
            case BLOCK -> new Term.Plain(node);
            case COMPUTED -> uses[node] == 1 ? inner(node) : new Term.Plain(node);
        };
    }

    private Term inner(int node) {
        return switch (nodes.get(node)) {
            case Unary(var operation, int a) when operation == UnaryOperation.NEGATE -> new Term.Scaled(Coefficient.MINUS_ONE, a);
            case Binary(var operation, int a, int b) when operation == MULTIPLY -> product(a, b);
            case Constant _, Input _, Node.Range _, Unary _, Binary _, Ternary _ -> new Term.Plain(node);
        };
    }

    private Term product(int a, int b) {
        if (isUniform(a)) {
            return new Term.Scaled(spec.coefficient(a), b);
        }
        return isUniform(b) ? new Term.Scaled(spec.coefficient(b), a) : new Term.Product(a, b);
    }

    /// From now on the node's term is computed by its only user.
    private void take(int node) {
        switch (term(node)) {
            case Term.Scaled _, Term.Product _ -> uses[node] = 0;
            case Term.Number _, Term.Plain _ -> { }
        }
    }

    private void takeSum(int node) {
        uses[node] = 0;
        for (int operand : nodes.get(node).operands()) {
            take(operand);
        }
    }
}
