package hesse.expression.lexeme;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/// Signs of one or two characters and what they mean wherever they stand.
final class Signs {
    static final int LONGEST = 2;

    private static final Map<String, Symbol> SYMBOLS = Map.ofEntries(
            entry("+", Symbol.PLUS), entry("-", Symbol.MINUS), entry("*", Symbol.TIMES), entry("/", Symbol.DIVIDE),
            entry("//", Symbol.FLOOR_DIVIDE),
            entry("%", Symbol.MODULO), entry("^", Symbol.POWER), entry("**", Symbol.POWER),
            entry("<", Symbol.LESS), entry("<=", Symbol.LESS_EQUAL), entry("=<", Symbol.LESS_EQUAL), entry("≤", Symbol.LESS_EQUAL),
            entry(">", Symbol.GREATER), entry(">=", Symbol.GREATER_EQUAL), entry("≥", Symbol.GREATER_EQUAL),
            entry("==", Symbol.EQUAL), entry("!=", Symbol.NOT_EQUAL), entry("~=", Symbol.NOT_EQUAL), entry("<>", Symbol.NOT_EQUAL),
            entry("≠", Symbol.NOT_EQUAL),
            entry("&&", Symbol.AND), entry("∨", Symbol.OR), entry("¬", Symbol.NOT), entry("~", Symbol.NOT),
            entry("!", Symbol.FACTORIAL), entry("°", Symbol.DEGREE),
            entry("(", Symbol.OPEN_ROUND), entry(")", Symbol.CLOSE_ROUND), entry("[", Symbol.OPEN_SQUARE), entry("]", Symbol.CLOSE_SQUARE),
            entry("{", Symbol.OPEN_CURLY), entry("}", Symbol.CLOSE_CURLY), entry("|", Symbol.BAR),
            entry(",", Symbol.COMMA), entry(";", Symbol.SEMICOLON), entry("=", Symbol.EQUALS), entry(":", Symbol.COLON),
            entry("?", Symbol.QUESTION),
            entry(":=", Symbol.DEFINITION), entry("≔", Symbol.DEFINITION), entry("->", Symbol.ARROW), entry("=>", Symbol.ARROW),
            entry("→", Symbol.ARROW),
            entry(".", Symbol.PERIOD), entry("@", Symbol.AT), entry("$", Symbol.DOLLAR), entry("&", Symbol.AMPERSAND),
            entry("_", Symbol.SUBSCRIPT));

    private Signs() {}

    static Optional<Symbol> named(String sign) {
        return Optional.ofNullable(SYMBOLS.get(sign));
    }
}
