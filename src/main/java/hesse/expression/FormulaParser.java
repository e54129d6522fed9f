package hesse.expression;

import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.SyntaxError.Problem;
import hesse.expression.TreeBuilder.Part;
import hesse.expression.lexeme.Characters;
import hesse.expression.lexeme.Symbol;
import hesse.expression.notation.LatexNames;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Makes the tree of tokens by the grammar that is written at [Parser].
///
/// It keeps a stack of [Scope]s, each with its [OperatorStack], instead of calling itself, so no text is too deeply nested for it.
final class FormulaParser {
    private final List<Token> tokens;
    private final Calls calls;
    private final BareArguments bareArguments;
    private final Guesses guesses;
    private final TreeBuilder trees = new TreeBuilder();
    private final Deque<OperatorStack> scopes = new ArrayDeque<>();
    private int position;

    private FormulaParser(List<Token> tokens, Guesses guesses) {
        this.tokens = tokens;
        this.guesses = guesses;
        this.calls = new Calls(trees, guesses, tokens);
        this.bareArguments = new BareArguments(tokens, scopes);
        enter(new Scope.Formula());
    }

    static Expression expression(List<Token> tokens, Guesses guesses) throws SyntaxException {
        var parser = new FormulaParser(tokens, guesses);
        var whole = parser.formula();
        guesses.find((start, end) -> parser.trees.over(start, end, whole));
        return whole;
    }

    private void enter(Scope scope) {
        scopes.push(new OperatorStack(scope, guesses));
    }

    private Expression formula() throws SyntaxException {
        var operand = operand();
        while (true) {
            var next = peek();
            switch (scopes.peek().scope()) {
                case Scope.FunctionPower(var name) -> {
                    arguments(new Scope.CallHead(name, scopes.pop().complete(trees, operand)));
                    operand = operand();
                }
                case Scope.Bare bare when bareArguments.endBefore(position, bare) -> operand = bareCall(bare, operand);
                case Scope.Formula _, Scope.Group _, Scope.Absolute _, Scope.Raised _, Scope.Arguments _, Scope.Bare _ -> {
                    if (next instanceof Token.End) {
                        return whole(operand);
                    }
                    position++;
                    operand = after(operand, next);
                }
            }
        }
    }

    /// Reads signs, functions' names and opening brackets up to a number or a name.
    private Part operand() throws SyntaxException {
        while (true) {
            var token = peek();
            switch (token) {
                case Token.Operand(var leaf, _, _) -> {
                    position++;
                    if (leaf instanceof Variable) {
                        scopes.peek().variable();
                    }
                    return trees.leaf(leaf, token);
                }
                case Token.FunctionName name -> {
                    position++;
                    call(name);
                }
                case Token.Sign sign -> {
                    before(sign);
                    position++;
                }
                case Token.End _ -> throw MissingOperand.error(tokens, position, scopes.peek().scope());
            }
        }
    }

    private void before(Token.Sign sign) throws SyntaxException {
        switch (sign.symbol()) {
            case PLUS -> { }
            case MINUS -> scopes.peek().minus(sign);
            case NOT, FACTORIAL -> scopes.peek().not(sign);
            case BAR, OPEN_BAR -> enter(new Scope.Absolute(sign));
            case OPEN_ROUND, OPEN_SQUARE, OPEN_CURLY -> enter(new Scope.Group(sign));
            default -> throw MissingOperand.error(tokens, position, scopes.peek().scope());
        }
    }

    /// What follows a function's name: an exponent, or the arguments.
    private void call(Token.FunctionName name) throws SyntaxException {
        if (peek().is(Symbol.OPEN_RAISED)) {
            enter(new Scope.FunctionPower(name));
            enter(new Scope.Group((Token.Sign) take()));
        } else if (peek().is(Symbol.POWER)) {
            enter(new Scope.FunctionPower(name));
            position++;
        } else {
            arguments(new Scope.CallHead(name, null));
        }
    }

    private void arguments(Scope.CallHead head) throws SyntaxException {
        var next = peek();
        boolean bars = next.is(Symbol.BAR) || next.is(Symbol.OPEN_BAR);
        if (next.opens() && !bars) {
            enter(new Scope.Arguments(head, (Token.Sign) take()));
            return;
        }
        boolean operand = bars || next instanceof Token.Operand || next instanceof Token.FunctionName || next.is(Symbol.MINUS)
                || next.is(Symbol.PLUS);
        if (!operand || !head.name().callable().bare()) {
            throw MissingOperand.withoutArgument(head.name());
        }
        enter(new Scope.Bare(head, bars || head.name().callable().isRoot(), next.start()));
    }

    private Part after(Part operand, Token token) throws SyntaxException {
        var infix = Infix.of(token);
        if (infix.isPresent()) {
            return operator(operand, infix.get(), token);
        }
        return switch (token) {
            case Token.Operand _, Token.FunctionName _ -> product(operand, token);
            case Token.Sign sign -> switch (sign.symbol()) {
                case OPEN_RAISED -> {
                    enter(new Scope.Raised(operand, sign));
                    yield operand();
                }
                case FACTORIAL -> Postfix.factorial(trees, operand, sign);
                case DEGREE -> Postfix.degrees(trees, operand, sign);
                case COMMA -> nextArgument(operand, sign);
                case BAR -> scopes.peek().scope().closedBy(sign) ? closed(operand, sign) : product(operand, sign);
                default -> {
                    if (sign.symbol().closes()) {
                        yield closed(operand, sign);
                    }
                    if (sign.opens()) {
                        yield product(operand, sign);
                    }
                    throw new SyntaxException(Problem.UNEXPECTED_CHARACTER, sign, sign.spelling());
                }
            };
            case Token.End _ -> throw new IllegalStateException("tokens after the end: " + tokens);
        };
    }

    /// @return the operator's right operand, or what it begins with
    private Part operator(Part left, Infix infix, Token at) throws SyntaxException {
        if (infix == Infix.EQUALS && scopes.peek().scope() instanceof Scope.Formula) {
            throw new SyntaxException(Problem.EQUATION, at);
        }
        scopes.peek().operator(trees, left, infix, at, true);
        return operand();
    }

    /// A product without a sign; but `2 3` is a slip far more often than a product.
    private Part product(Part left, Token right) throws SyntaxException {
        position--;
        var before = tokens.get(position - 1);
        if (isNumber(right) && isNumber(before)) {
            throw new SyntaxException(Problem.ADJACENT_NUMBERS, right);
        }
        boolean remark = right.opens() && before.end() < right.start() && position + 3 < tokens.size() && isWord(tokens.get(position + 1))
                && tokens.get(position + 3) instanceof Token.End;
        if (remark) {
            throw new SyntaxException(Problem.REMARK, right.start(), tokens.get(position + 2).end(),
                    guesses.typed(right.start(), tokens.get(position + 2).end()));
        }
        if (isWord(before) && isWord(right)) {
            throw new SyntaxException(Problem.WORDS, before.start(), right.end(), guesses.typed(before.start(), before.end()),
                    guesses.typed(right.start(), right.end()));
        }
        boolean spaced = before.end() < right.start();
        if (spaced && scopes.peek().scope() instanceof Scope.Bare bare && !scopes.peek().coefficient()) {
            guesses.add(Guess.Kind.ARGUMENT_OF_SEVERAL_NAMES, bare.head().name().start(), right.end(),
                    new Guesses.Edit(bare.start(), bare.start(), "("), new Guesses.Edit(before.end(), before.end(), ")"));
        }
        scopes.peek().operator(trees, left, Infix.TIMES, right, false);
        return operand();
    }

    /// Whether a name of several letters was typed there that is none of a Greek letter: two of them in a row are a text.
    private boolean isWord(Token token) {
        return token instanceof Token.Operand(Parameter(var name), int start, int end)
                && name.chars().allMatch(c -> Characters.isLatin((char) c)) && name.length() > 1
                && !LatexNames.isGreekLetter(name) && guesses.typed(start, end).equals(name);
    }

    private static boolean isNumber(Token token) {
        return token instanceof Token.Operand(Literal _, _, _);
    }

    private Part nextArgument(Part operand, Token.Sign comma) throws SyntaxException {
        var stack = scopes.peek();
        if (stack.scope() instanceof Scope.Arguments(_, _, var arguments)) {
            arguments.add(stack.complete(trees, operand));
            return operand();
        }
        throw new SyntaxException(Problem.COMMA_OUTSIDE_CALL, comma);
    }

    private Part closed(Part operand, Token.Sign close) throws SyntaxException {
        var scope = scopes.peek().scope();
        if (scope.bracket() == null) {
            throw new SyntaxException(Problem.UNOPENED_PARENTHESIS, close);
        }
        if (!scope.closedBy(close)) {
            throw new SyntaxException(Problem.OTHER_BRACKET, close, scope.bracket().spelling(), close.spelling());
        }
        var part = scopes.pop().complete(trees, operand);
        scopes.peek().variable();
        return switch (scope) {
            case Scope.Group(var open) -> part.within(open, close);
            case Scope.Absolute(var open) -> trees.call(Function.ABS, open, part).within(open, close);
            case Scope.Raised(var base, var open) -> trees.binary(Operator.POWER, base, part, open).at(base.start(), close.end());
            case Scope.Arguments(var head, var open, var arguments) -> {
                arguments.add(part);
                yield calls.call(head, arguments, open, close);
            }
            case Scope.Formula _, Scope.FunctionPower _, Scope.Bare _ -> throw new IllegalStateException(scope + " has no bracket");
        };
    }

    private Part bareCall(Scope.Bare bare, Part operand) throws SyntaxException {
        var argument = scopes.pop().complete(trees, operand);
        scopes.peek().variable();
        bareArguments.doubt(position, bare, argument);
        return calls.call(bare.head(), argument);
    }

    private Expression whole(Part operand) throws SyntaxException {
        var scope = scopes.peek().scope();
        if (scope instanceof Scope.Formula) {
            return scopes.peek().complete(trees, operand).expression();
        }
        throw new SyntaxException(scope instanceof Scope.Absolute ? Problem.UNCLOSED_BAR : Problem.UNCLOSED_PARENTHESIS, scope.bracket());
    }

    private Token peek() {
        return tokens.get(position);
    }

    private Token take() {
        return tokens.get(position++);
    }
}
