package hesse.expression;

import hesse.expression.Expression.Operator;

/// How tightly a tree's outermost operation binds, from loose to tight, as in the parser's grammar. What binds looser than
/// its place asks for stands in parentheses.
public enum Precedence {
    COMPARISON, SUM, PRODUCT, SIGNED, POWER, PRIMARY;

    public static Precedence of(Operator operator) {
        return switch (operator) {
            case PLUS, MINUS -> SUM;
            case TIMES, DIVIDE -> PRODUCT;
            case POWER -> POWER;
        };
    }
}
