package hesse.expression;

import hesse.expression.Expression.Operator;
import hesse.expression.TreeBuilder.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The operators that still wait for their right operand, in the part of a formula between two parentheses, or all of it,
/// while it is read (operator-precedence parsing).
///
/// The waiting ones lie on a stack, each tighter than the one below it, but for signs and powers, which group to the
/// right. An operator that comes next first takes from the stack what binds the operand on its left more tightly.
final class OperatorStack {
    private static final int LOOSEST = 1;
    private static final int SIGN = 3;

    /// Where the scope begins, and what its end will make of it.
    sealed interface Kind {
        record Formula() implements Kind {}

        record Parentheses(Token.Open open) implements Kind {}

        record Arguments(Token.FunctionName name, Token.Open open, List<Part> complete) implements Kind {}
    }

    private sealed interface Waiting {
        record Minus(Token.Infix sign) implements Waiting {}

        record LeftOperand(Part left, Operator operator, Token at) implements Waiting {}
    }

    private final Kind kind;
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    private OperatorStack(Kind kind) {
        this.kind = kind;
    }

    static OperatorStack formula() {
        return new OperatorStack(new Kind.Formula());
    }

    static OperatorStack parentheses(Token.Open open) {
        return new OperatorStack(new Kind.Parentheses(open));
    }

    static OperatorStack arguments(Token.FunctionName name, Token.Open open) {
        return new OperatorStack(new Kind.Arguments(name, open, new ArrayList<>()));
    }

    Kind kind() {
        return kind;
    }

    void minus(Token.Infix sign) {
        waiting.push(new Waiting.Minus(sign));
    }

    /// Takes the operand on the left of an operator, and waits for the one on its right.
    void operator(TreeBuilder trees, Part operand, Operator operator, Token at) throws SyntaxException {
        int tightness = tightness(operator);
        var left = combined(trees, operand, operator == Operator.POWER ? tightness + 1 : tightness);
        waiting.push(new Waiting.LeftOperand(left, operator, at));
    }

    /// All that has been read since the scope, or its last argument, began.
    Part complete(TreeBuilder trees, Part operand) throws SyntaxException {
        return combined(trees, operand, LOOSEST);
    }

    private Part combined(TreeBuilder trees, Part operand, int loosest) throws SyntaxException {
        var part = operand;
        while (!waiting.isEmpty() && tightness(waiting.peek()) >= loosest) {
            part = switch (waiting.pop()) {
                case Waiting.Minus(var sign) -> trees.negation(part, sign);
                case Waiting.LeftOperand(var left, var operator, var at) -> trees.binary(operator, left, part, at);
            };
        }
        return part;
    }

    private static int tightness(Waiting waiting) {
        return switch (waiting) {
            case Waiting.Minus _ -> SIGN;
            case Waiting.LeftOperand(_, var operator, _) -> tightness(operator);
        };
    }

    private static int tightness(Operator operator) {
        return switch (operator) {
            case PLUS, MINUS -> LOOSEST;
            case TIMES, DIVIDE -> 2;
            case POWER -> 4;
        };
    }
}
