package hesse.expression;

import hesse.expression.Expression.Operator;
import hesse.expression.TreeBuilder.Part;
import hesse.expression.lexeme.Symbol;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The operators between two operands: how tightly they bind, and the trees that they stand for.
enum Infix {
    OR(1, Symbol.OR), AND(2, Symbol.AND),
    LESS(4, Symbol.LESS), LESS_EQUAL(4, Symbol.LESS_EQUAL), GREATER(4, Symbol.GREATER), GREATER_EQUAL(4, Symbol.GREATER_EQUAL),
    EQUAL(4, Symbol.EQUAL), EQUALS(4, Symbol.EQUALS), NOT_EQUAL(4, Symbol.NOT_EQUAL),
    PLUS(5, Symbol.PLUS), MINUS(5, Symbol.MINUS),
    TIMES(6, Symbol.TIMES), DIVIDE(6, Symbol.DIVIDE), FLOOR_DIVIDE(6, Symbol.FLOOR_DIVIDE), MODULO(6, Symbol.MODULO),
    POWER(8, Symbol.POWER);

    static final int LOOSEST = 1;
    /// Of `not`, a prefix.
    static final int NOT = 3;
    static final int COMPARISON = 4;
    static final int PRODUCT = 6;
    /// Of a minus before an operand.
    static final int SIGN = 7;

    private final int tightness;
    private final Symbol symbol;

    Infix(int tightness, Symbol symbol) {
        this.tightness = tightness;
        this.symbol = symbol;
    }

    private static final Map<Symbol, Infix> OF_SYMBOL = Arrays.stream(values())
            .collect(Collectors.toMap(infix -> infix.symbol, infix -> infix, (_, _) -> null, () -> new EnumMap<>(Symbol.class)));

    static Optional<Infix> of(Token token) {
        return token instanceof Token.Sign sign ? Optional.ofNullable(OF_SYMBOL.get(sign.symbol())) : Optional.empty();
    }

    int tightness() {
        return tightness;
    }

    /// Conditions are 1 or 0: "and" is their product, "or" the larger one; of a chain every link has to hold.
    Part tree(TreeBuilder trees, Part left, Part right, Token at) throws SyntaxException {
        return switch (this) {
            case PLUS -> trees.binary(Operator.PLUS, left, right, at);
            case MINUS -> trees.binary(Operator.MINUS, left, right, at);
            case TIMES -> isCoefficient(left) && right.bracket() == Symbol.OPEN_CURLY && at.is(Symbol.OPEN_CURLY)
                    ? trees.scaled(left, right, at) : trees.binary(Operator.TIMES, left, right, at);
            case AND -> trees.binary(Operator.TIMES, left, right, at);
            case DIVIDE -> trees.binary(Operator.DIVIDE, left, right, at);
            case POWER -> isExponential(left, right) ? trees.call(Function.EXP, at, right).at(left.start(), right.end())
                    : trees.binary(Operator.POWER, left, right, at);
            case FLOOR_DIVIDE -> trees.call(Function.FLOOR, at, trees.binary(Operator.DIVIDE, left, right, at));
            case MODULO -> trees.call(Function.MOD, at, left, right);
            case OR -> trees.call(Function.MAX, at, left, right);
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, EQUALS, NOT_EQUAL -> {
                var link = comparison(trees, left.last() == null ? left : left.last(), right, at);
                var chain = left.last() == null ? link : trees.binary(Operator.TIMES, left, link, at);
                yield new Part(chain.expression(), chain.depth(), chain.size(), left.start(), right.end(), null, right);
            }
        };
    }

    /// `e^{u}`, with the braces of LaTeX, is how the exponential function is written there.
    private static boolean isExponential(Part base, Part exponent) {
        return base.expression() == Expression.Constant.E && !base.grouped() && exponent.bracket() == Symbol.OPEN_CURLY;
    }

    /// A fraction of two numbers, the upper perhaps with a minus, as `\frac` makes it.
    private static boolean isCoefficient(Part left) {
        return left.bracket() == Symbol.OPEN_ROUND && left.expression() instanceof Expression.Binary(var operator, var above, var below)
                && operator == Operator.DIVIDE
                && below instanceof Expression.Literal
                && (above instanceof Expression.Literal || above instanceof Expression.Negation(Expression.Literal _));
    }

    private Part comparison(TreeBuilder trees, Part left, Part right, Token at) throws SyntaxException {
        return switch (this) {
            case LESS -> trees.call(Function.LESS, at, left, right);
            case LESS_EQUAL -> trees.call(Function.LESS_EQUAL, at, left, right);
            case GREATER -> trees.call(Function.LESS, at, right, left);
            case GREATER_EQUAL -> trees.call(Function.LESS_EQUAL, at, right, left);
            case NOT_EQUAL -> trees.call(Function.NOT_EQUAL, at, left, right);
            case EQUAL, EQUALS -> trees.call(Function.EQUAL, at, left, right);
            case OR, AND, PLUS, MINUS, TIMES, DIVIDE, FLOOR_DIVIDE, MODULO,
                    POWER -> throw new IllegalStateException(this + " compares nothing");
        };
    }
}
