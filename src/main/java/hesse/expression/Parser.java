package hesse.expression;

import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.OperatorStack.Kind;
import hesse.expression.SyntaxError.Problem;
import hesse.expression.TreeBuilder.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

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
/// How names are told from products of names is written at [NameResolver].
///
/// The parser keeps a stack of its own instead of calling itself, so no text is too deeply nested for it. Parsing takes
/// time in proportion to the text's length and answers every text with a tree or an error.
public final class Parser {
    /// The longest text that is read, in UTF-16 units.
    public static final int MAX_LENGTH = 10_000;

    /// The most nodes on a path from a tree's root to a leaf; a sum of n terms is n deep. Low enough for recursion over
    /// a tree on a stack of 512 KB, which leaves a kilobyte for each level.
    public static final int MAX_DEPTH = 500;

    /// The most nodes in a tree.
    public static final int MAX_NODES = 10_000;

    private final List<Token> tokens;
    private final TreeBuilder trees = new TreeBuilder();
    private final Deque<OperatorStack> scopes = new ArrayDeque<>();
    private int position;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
        scopes.push(OperatorStack.formula());
    }

    public static ParseResult parse(String text) {
        try {
            if (text.length() > MAX_LENGTH) {
                throw new SyntaxException(Problem.TOO_LONG, MAX_LENGTH, text.length(), String.valueOf(MAX_LENGTH));
            }
            return new ParseResult.Parsed(new Parser(Lexer.tokens(text)).formula());
        } catch (SyntaxException wrong) {
            return new ParseResult.Refused(wrong.error());
        }
    }

    private Expression formula() throws SyntaxException {
        var operand = operand();
        while (!(peek() instanceof Token.End)) {
            var at = take();
            operand = switch (at) {
                case Token.Superscript raised -> raised(operand, raised);
                case Token.Infix infix -> operator(operand, infix.operator(), infix);
                case Token.Operand _, Token.FunctionName _, Token.Open _ -> product(operand, at);
                case Token.Comma comma -> nextArgument(operand, comma);
                case Token.Close close -> closed(operand, close);
                case Token.End _ -> throw new IllegalStateException("tokens after the end: " + tokens);
            };
        }
        return whole(operand);
    }

    /// Reads signs and opening parentheses up to a number or a name.
    private Part operand() throws SyntaxException {
        while (true) {
            switch (peek()) {
                case Token.Operand leaf -> {
                    return trees.leaf(leaf.expression(), take());
                }
                case Token.Infix sign when sign.operator() == Operator.MINUS -> scopes.peek().minus(sign);
                case Token.Infix sign when sign.operator() == Operator.PLUS -> { }
                case Token.Open open -> scopes.push(OperatorStack.parentheses(open));
                case Token.FunctionName name -> {
                    position++;
                    scopes.push(OperatorStack.arguments(name, CallCheck.parenthesis(name, peek())));
                }
                case Token.Infix _, Token.Superscript _, Token.Close _, Token.Comma _, Token.End _ ->
                    throw MissingOperand.error(tokens, position, scopes.peek().kind());
            }
            position++;
        }
    }

    private Part raised(Part base, Token.Superscript raised) throws SyntaxException {
        var magnitude = trees.leaf(raised.magnitude(), raised);
        var exponent = raised.negative() ? trees.negation(magnitude, raised) : magnitude;
        return trees.binary(Operator.POWER, base, exponent, raised);
    }

    /// @return the operator's right operand, or what it begins with
    private Part operator(Part left, Operator operator, Token at) throws SyntaxException {
        scopes.peek().operator(trees, left, operator, at);
        return operand();
    }

    /// A product without a sign; but `2 3` is a slip far more often than a product.
    private Part product(Part left, Token right) throws SyntaxException {
        position--;
        if (isNumber(right) && isNumber(tokens.get(position - 1))) {
            throw new SyntaxException(Problem.ADJACENT_NUMBERS, right);
        }
        return operator(left, Operator.TIMES, right);
    }

    private static boolean isNumber(Token token) {
        return token instanceof Token.Operand(Literal _, _, _);
    }

    private Part nextArgument(Part operand, Token.Comma comma) throws SyntaxException {
        var scope = scopes.peek();
        return switch (scope.kind()) {
            case Kind.Formula _, Kind.Parentheses _ -> throw new SyntaxException(Problem.COMMA_OUTSIDE_CALL, comma);
            case Kind.Arguments(_, _, var arguments) -> {
                arguments.add(scope.complete(trees, operand));
                yield operand();
            }
        };
    }

    private Part closed(Part operand, Token.Close close) throws SyntaxException {
        var scope = scopes.pop();
        return switch (scope.kind()) {
            case Kind.Formula _ -> throw new SyntaxException(Problem.UNOPENED_PARENTHESIS, close);
            case Kind.Parentheses _ -> scope.complete(trees, operand);
            case Kind.Arguments(var name, _, var arguments) -> {
                arguments.add(scope.complete(trees, operand));
                yield CallCheck.call(trees, name, arguments, close);
            }
        };
    }

    private Expression whole(Part operand) throws SyntaxException {
        var scope = scopes.peek();
        return switch (scope.kind()) {
            case Kind.Formula _ -> scope.complete(trees, operand).expression();
            case Kind.Parentheses(var open) -> throw new SyntaxException(Problem.UNCLOSED_PARENTHESIS, open);
            case Kind.Arguments(_, var open, _) -> throw new SyntaxException(Problem.UNCLOSED_PARENTHESIS, open);
        };
    }

    private Token peek() {
        return tokens.get(position);
    }

    private Token take() {
        return tokens.get(position++);
    }
}
