package hesse.expression;

import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.TreeBuilder.Part;
import java.util.ArrayDeque;
import java.util.Deque;

/// The operators that still wait for their right operand, in one scope of a formula, while it is read (operator-precedence parsing).
///
/// The waiting ones lie on a stack, each tighter than the one below it, but for signs and powers, which group to the
/// right. An operator that comes next first takes from the stack what binds the operand on its left more tightly.
final class OperatorStack {

    private sealed interface Waiting {
        record Minus(Token sign) implements Waiting {}

        record Not(Token.Sign sign) implements Waiting {}

        record LeftOperand(Part left, Infix operator, Token at, boolean written) implements Waiting {}
    }

    private final Scope scope;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Guesses.Doubts doubts;
    /// Whether all operands so far are numbers, constants and parameters.
    private boolean coefficient = true;

    OperatorStack(Scope scope, Guesses guesses) {
        this.scope = scope;
        this.doubts = new Guesses.Doubts(guesses);
    }

    Scope scope() {
        return scope;
    }

    Guesses.Doubts doubts() {
        return doubts;
    }

    boolean coefficient() {
        return coefficient;
    }

    /// Takes note that an operand isn't a coefficient.
    void variable() {
        coefficient = false;
    }

    void minus(Token sign) {
        waiting.push(new Waiting.Minus(sign));
    }

    void not(Token.Sign sign) {
        waiting.push(new Waiting.Not(sign));
    }

    /// Takes the operand on the left of an operator, and waits for the one on its right.
    ///
    /// @param written whether the operator is there, which it isn't in a product without a sign
    void operator(TreeBuilder trees, Part operand, Infix operator, Token at, boolean written) throws SyntaxException {
        if (written && operator.tightness() <= Infix.PRODUCT) {
            doubts.operator(operand.end());
            if (operator == Infix.DIVIDE) {
                doubtQuotient(operand);
            }
        } else if (!written) {
            doubts.factor(operand.end());
            doubt(operand, at);
        }
        int tightness = operator.tightness();
        var left = combined(trees, operand, operator == Infix.POWER ? tightness + 1 : tightness);
        waiting.push(new Waiting.LeftOperand(left, operator, at, written));
    }

    /// All that has been read since the scope, or its last argument, began.
    Part complete(TreeBuilder trees, Part operand) throws SyntaxException {
        doubts.end(operand.end());
        return combined(trees, operand, Infix.LOOSEST);
    }

    private Part combined(TreeBuilder trees, Part operand, int loosest) throws SyntaxException {
        var part = operand;
        while (!waiting.isEmpty() && tightness(waiting.peek()) >= loosest) {
            part = switch (waiting.pop()) {
                case Waiting.Minus(var sign) -> trees.negation(part, sign);
                case Waiting.Not(var sign) -> trees.call(Function.EQUAL, sign, part, trees.number(0, sign));
                case Waiting.LeftOperand(var left, var operator, var at, _) -> operator.tree(trees, left, part, at);
            };
        }
        return part;
    }

    private static int tightness(Waiting waiting) {
        return switch (waiting) {
            case Waiting.Minus _ -> Infix.SIGN;
            // The word reaches far, as in Python; the signs `~` and `!` bind as a minus does, as in MATLAB and C.
            case Waiting.Not(Token.Sign(_, var spelling, _, _)) -> spelling.length() > 1 ? Infix.NOT : Infix.SIGN;
            case Waiting.LeftOperand(_, var operator, _, _) -> operator.tightness();
        };
    }

    /// A product without a sign behind a divisor or an exponent may be meant to belong to it.
    private void doubt(Part operand, Token next) {
        int start = operand.start();
        boolean grouped = operand.grouped();
        int exponent = -1;
        int base = -1;
        for (var before : waiting) {
            switch (before) {
                case Waiting.Minus(var sign) -> {
                    start = sign.start();
                    grouped = false;
                }
                case Waiting.LeftOperand(var left, var operator, _, _) when operator == Infix.POWER -> {
                    if (!grouped && (left.expression() instanceof Literal || left.expression() instanceof Constant)) {
                        exponent = start;
                        base = left.start();
                    }
                    start = left.start();
                    grouped = false;
                }
                case Waiting.LeftOperand(var left, var operator, _, var written) -> {
                    if (operator == Infix.DIVIDE && written) {
                        doubts.add(Guess.Kind.PRODUCT_AFTER_DIVISION, left.start(), start, 0);
                    }
                    doubtExponent(base, exponent, next);
                    return;
                }
                case Waiting.Not _ -> { }
            }
        }
        doubtExponent(base, exponent, next);
    }

    /// An exponent of 1 means nothing by itself, so that more was meant.
    private void doubtQuotient(Part operand) {
        if (operand.grouped() || !(operand.expression() instanceof Literal(var value)) || value != 1) {
            return;
        }
        int start = operand.start();
        for (var before : waiting) {
            if (before instanceof Waiting.Minus(var sign)) {
                start = sign.start();
            } else {
                if (before instanceof Waiting.LeftOperand(var base, var operator, _, _) && operator == Infix.POWER) {
                    doubts.add(Guess.Kind.QUOTIENT_AFTER_POWER, base.start(), start, 0);
                }
                return;
            }
        }
    }

    private void doubtExponent(int base, int exponent, Token next) {
        if (exponent >= 0 && !(next instanceof Token.FunctionName)) {
            doubts.add(Guess.Kind.PRODUCT_AFTER_POWER, base, exponent, 0);
        }
    }
}
