package hesse.expression;

import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.SyntaxError.Problem;
import hesse.expression.TreeBuilder.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Reads a formula as people write it.
///
/// From loose to tight; all but powers group to the left:
///
/// ```
/// sum     = product (("+" | "-") product)*
/// product = signed (("*" | "/" | nothing) signed)*    nothing: before a number, a name or "("
/// signed  = ("+" | "-")* power
/// power   = primary superscript* ("^" signed)?
/// primary = number | name | function "(" sum ("," sum)* ")" | "(" sum ")"
/// ```
///
/// So `-x^2` is -(x²), `2^3^2` is 2⁹, and `1/2x` is (1/2)·x, because a product without a sign is a product like any
/// other. `**` is `^`; the signs · × ÷ −, raised and lowered digits, Greek letters and π are read as they are meant.
/// How names are told from products of names is written at [Names].
///
/// Parsing takes time in proportion to the text's length, answers every text with a tree or an error, and never
/// recurses deeper than its limits allow.
public final class Parser {
    /// The longest text that is read, in UTF-16 units.
    public static final int MAX_LENGTH = 10_000;

    /// The most nodes on a path from a tree's root to a leaf, and the deepest nesting of parentheses and powers in a
    /// text. A sum of n terms is n deep. Low enough for recursion over a tree on a stack of 512 KB: half a kilobyte
    /// and more for each level.
    public static final int MAX_DEPTH = 500;

    /// The most nodes in a tree.
    public static final int MAX_NODES = 10_000;

    private final List<Token> tokens;
    private final TreeBuilder trees = new TreeBuilder();
    private final Deque<Token> unclosed = new ArrayDeque<>();
    private int position;
    private int nesting;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static ParseResult parse(String text) {
        try {
            if (text.length() > MAX_LENGTH) {
                throw new Refusal(Problem.TOO_LONG, MAX_LENGTH, text.length(), String.valueOf(MAX_LENGTH));
            }
            return new ParseResult.Parsed(new Parser(Lexer.tokens(text)).formula());
        } catch (Refusal refusal) {
            return new ParseResult.Refused(refusal.error());
        }
    }

    private Expression formula() throws Refusal {
        var sum = binary(precedence(Operator.PLUS));
        var rest = peek();
        if (rest instanceof Token.End) {
            return sum.expression();
        }
        throw new Refusal(rest instanceof Token.Comma ? Problem.COMMA_OUTSIDE_CALL : Problem.UNOPENED_PARENTHESIS, rest);
    }

    private static int precedence(Operator operator) {
        return switch (operator) {
            case PLUS, MINUS -> 1;
            case TIMES, DIVIDE -> 2;
            case POWER -> 3;
        };
    }

    /// Sums and products by precedence climbing; powers, which group to the right, are read in [#power].
    private Part binary(int loosest) throws Refusal {
        var left = signed();
        while (true) {
            var at = peek();
            var operator = operatorAt(at);
            if (operator.isEmpty() || precedence(operator.get()) < loosest) {
                return left;
            }
            if (at instanceof Token.Infix) {
                position++;
            } else {
                refuseAdjacentNumber(at);
            }
            left = trees.binary(operator.get(), left, binary(precedence(operator.get()) + 1), at);
        }
    }

    /// What the token does after a complete operand; one that begins the next operand multiplies.
    private static Optional<Operator> operatorAt(Token token) {
        return switch (token) {
            case Token.Infix infix -> Optional.of(infix.operator());
            case Token.Operand _, Token.FunctionName _, Token.Open _ -> Optional.of(Operator.TIMES);
            case Token.Superscript _, Token.Close _, Token.Comma _, Token.End _ -> Optional.empty();
        };
    }

    /// `2 3` is a slip far more often than a product.
    private void refuseAdjacentNumber(Token token) throws Refusal {
        if (isNumber(token) && isNumber(tokens.get(position - 1))) {
            throw new Refusal(Problem.ADJACENT_NUMBERS, token);
        }
    }

    private static boolean isNumber(Token token) {
        return token instanceof Token.Operand(Literal _, _, _);
    }

    private Part signed() throws Refusal {
        int first = position;
        while (isInfix(Operator.PLUS) || isInfix(Operator.MINUS)) {
            position++;
        }
        int last = position - 1;
        var part = power();
        for (int i = last; i >= first; i--) {
            if (tokens.get(i) instanceof Token.Infix sign && sign.operator() == Operator.MINUS) {
                part = trees.negation(part, sign);
            }
        }
        return part;
    }

    private Part power() throws Refusal {
        var base = primary();
        while (peek() instanceof Token.Superscript raised) {
            position++;
            var magnitude = trees.leaf(raised.magnitude(), raised);
            base = trees.binary(Operator.POWER, base, raised.negative() ? trees.negation(magnitude, raised) : magnitude, raised);
        }
        if (!isInfix(Operator.POWER)) {
            return base;
        }
        var operator = take();
        enter(operator);
        var exponent = signed();
        nesting--;
        return trees.binary(Operator.POWER, base, exponent, operator);
    }

    private Part primary() throws Refusal {
        var token = peek();
        return switch (token) {
            case Token.Operand operand -> trees.leaf(operand.expression(), take());
            case Token.FunctionName name -> call(name);
            case Token.Open _ -> parenthesized();
            case Token.Infix _, Token.Superscript _, Token.Close _, Token.Comma _, Token.End _ ->
                throw MissingOperand.refusal(tokens, position, unclosed.peek());
        };
    }

    private Part parenthesized() throws Refusal {
        open();
        var inner = binary(precedence(Operator.PLUS));
        if (peek() instanceof Token.Comma comma) {
            throw new Refusal(Problem.COMMA_OUTSIDE_CALL, comma);
        }
        close();
        return inner;
    }

    private Part call(Token.FunctionName name) throws Refusal {
        position++;
        Calls.requireParenthesis(name, peek());
        open();
        var arguments = new ArrayList<Part>();
        arguments.add(binary(precedence(Operator.PLUS)));
        while (peek() instanceof Token.Comma) {
            position++;
            arguments.add(binary(precedence(Operator.PLUS)));
        }
        return Calls.call(trees, name, arguments, close());
    }

    private void open() throws Refusal {
        enter(peek());
        unclosed.push(take());
    }

    private Token close() throws Refusal {
        if (!(peek() instanceof Token.Close)) {
            throw new Refusal(Problem.UNCLOSED_PARENTHESIS, unclosed.peek());
        }
        unclosed.pop();
        nesting--;
        return take();
    }

    private void enter(Token token) throws Refusal {
        if (++nesting > MAX_DEPTH) {
            throw new Refusal(Problem.TOO_DEEP, token, String.valueOf(MAX_DEPTH));
        }
    }

    private boolean isInfix(Operator operator) {
        return peek() instanceof Token.Infix infix && infix.operator() == operator;
    }

    private Token peek() {
        return tokens.get(position);
    }

    private Token take() {
        return tokens.get(position++);
    }
}
