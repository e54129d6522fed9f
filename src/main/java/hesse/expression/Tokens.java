package hesse.expression;

import hesse.expression.Expression.Literal;
import hesse.expression.SyntaxError.Problem;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Symbol;
import hesse.expression.notation.Script;
import java.util.ArrayList;
import java.util.List;

/// Makes tokens of lexemes: resolves names, and refuses what no notation could read.
final class Tokens {
    private Tokens() {}

    /// The last one, and only that, is a [Token.End].
    static List<Token> of(Script script, VariableNames names) throws SyntaxException {
        var resolver = new NameResolver(names);
        var lexemes = script.lexemes();
        var tokens = new ArrayList<Token>(lexemes.size() + 1);
        for (int i = 0; i < lexemes.size(); i++) {
            switch (lexemes.get(i)) {
                case Lexeme.Number(var digits, int start, int end) ->
                        tokens.add(new Token.Operand(literal(digits, start, end), start, end));
                case Lexeme.Word word -> tokens.addAll(resolver.read(word, i + 1 < lexemes.size() && isBracket(lexemes.get(i + 1))));
                case Lexeme.Sign(var symbol, var spelling, int start, int end) -> tokens.add(sign(symbol, spelling, start, end));
                case Lexeme.Command(var name, int start, int end) ->
                        throw new SyntaxException(Problem.UNKNOWN_COMMAND, start, end, "\\" + name);
                case Lexeme.Unreadable unreadable -> throw unreadable(unreadable);
            }
        }
        tokens.add(new Token.End(script.length(), script.length()));
        return tokens;
    }

    private static boolean isBracket(Lexeme lexeme) {
        return lexeme.is(Symbol.OPEN_ROUND) || lexeme.is(Symbol.OPEN_SQUARE) || lexeme.is(Symbol.OPEN_CURLY) || lexeme.is(Symbol.OPEN_FLOOR)
                || lexeme.is(Symbol.OPEN_CEILING);
    }

    /// The number that digits stand for.
    ///
    /// @throws SyntaxException if it is too large for a double, or rounds to 0 and isn't
    static Literal literal(String digits, int start, int end) throws SyntaxException {
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            throw new SyntaxException(Problem.NUMBER_TOO_LARGE, start, end, digits);
        }
        if (value == 0 && digits.split("[eE]")[0].chars().anyMatch(c -> c >= '1' && c <= '9')) {
            throw new SyntaxException(Problem.NUMBER_TOO_SMALL, start, end, digits);
        }
        return new Literal(value);
    }

    private static Token sign(Symbol symbol, String spelling, int start, int end) throws SyntaxException {
        return switch (symbol) {
            case ARROW -> {
                if (spelling.equals("=>")) {
                    yield new Token.Sign(Symbol.GREATER_EQUAL, spelling, start, end);
                }
                throw new SyntaxException(Problem.UNEXPECTED_CHARACTER, start, end, spelling);
            }
            case PERIOD -> throw new SyntaxException(Problem.MALFORMED_NUMBER, start, end, spelling);
            case QUESTION, IF, THEN, ELSE, OPEN_CASES,
                    CLOSE_CASES -> throw new SyntaxException(Problem.INCOMPLETE_CHOICE, start, end, spelling);
            case SEMICOLON, COLON, DEFINITION, AT, DOLLAR, AMPERSAND, NEW_ROW, SUBSCRIPT ->
                throw new SyntaxException(Problem.UNEXPECTED_CHARACTER, start, end, spelling);
            case PLUS, MINUS, TIMES, DIVIDE, FLOOR_DIVIDE, MODULO, POWER, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL, AND,
                    OR, NOT,
                    FACTORIAL, DEGREE, OPEN_ROUND, OPEN_SQUARE, OPEN_CURLY, OPEN_FLOOR, OPEN_CEILING, OPEN_RAISED, CLOSE_ROUND,
                    CLOSE_SQUARE, CLOSE_CURLY,
                    CLOSE_FLOOR, CLOSE_CEILING, CLOSE_RAISED, BAR, OPEN_BAR, CLOSE_BAR, COMMA,
                    EQUALS -> new Token.Sign(symbol, spelling, start, end);
        };
    }

    private static SyntaxException unreadable(Lexeme.Unreadable unreadable) {
        var text = unreadable.text();
        return switch (unreadable.flaw()) {
            case CHARACTER ->
                    new SyntaxException(Problem.UNEXPECTED_CHARACTER, unreadable.start(), unreadable.end(), shown(text.codePointAt(0)));
            case NUMBER -> new SyntaxException(Problem.MALFORMED_NUMBER, unreadable.start(), unreadable.end(), text);
            case COMMAND -> new SyntaxException(Problem.UNKNOWN_COMMAND, unreadable.start(), unreadable.end(), text);
            case COMMAND_ARGUMENT -> new SyntaxException(Problem.COMMAND_WITHOUT_BRACES, unreadable.start(), unreadable.end(), text);
            case SUM -> new SyntaxException(Problem.SUM, unreadable.start(), unreadable.end());
            case MEMBER -> new SyntaxException(Problem.MEMBER, unreadable.start(), unreadable.end(), text);
        };
    }

    private static String shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE, Character.FORMAT,
                    Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "U+%04X".formatted(codePoint);
            default -> Character.toString(codePoint);
        };
    }
}
