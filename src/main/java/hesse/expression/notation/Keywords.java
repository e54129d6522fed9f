package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Number;
import hesse.expression.lexeme.Lexeme.Sign;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Words that are signs: `x mod 2`, `x > 0 and y > 0`, `30 deg`, `x squared plus y`, `a if c else b`, `True`; Maxima's `%pi`, and the empty
/// parentheses of `PI()`.
final class Keywords implements Notation {
    private static final Set<String> PERCENT_CONSTANTS = Set.of("pi", "e");

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        var plain = new ArrayList<Lexeme>(lexemes.size());
        boolean then = lexemes.stream().anyMatch(lexeme -> lexeme instanceof Word(var text, _, _) && text.equalsIgnoreCase("then"));
        for (int i = 0; i < lexemes.size(); i++) {
            var lexeme = lexemes.get(i);
            boolean afterOperand = !plain.isEmpty() && plain.getLast().endsOperand();
            boolean open = i + 1 < lexemes.size()
                    && (lexemes.get(i + 1).is(Symbol.OPEN_ROUND) || lexemes.get(i + 1).is(Symbol.OPEN_SQUARE)
                            || lexemes.get(i + 1).is(Symbol.OPEN_CURLY));
            if (lexeme instanceof Word word) {
                int exponent = afterOperand && !open ? List.of("squared", "cubed").indexOf(word.text().toLowerCase(Locale.ROOT)) + 2 : 1;
                if (exponent > 1) {
                    plain.add(new Sign(Symbol.POWER, "^", word.start(), word.end()));
                    plain.add(new Number(String.valueOf(exponent), word.start(), word.end()));
                    continue;
                }
                boolean called = open && (isIf(word) ? !then : isCall(lexemes, i + 1));
                plain.add(keyword(word, afterOperand, called).orElse(word));
                i += isEmptyCallOfConstant(lexemes, i) ? 2 : 0;
            } else if (!isPercent(lexemes, i, afterOperand)) {
                plain.add(lexeme);
            }
        }
        return plain;
    }

    private static Optional<Lexeme> keyword(Word word, boolean afterOperand, boolean called) {
        return switch (word.text().toLowerCase(Locale.ROOT)) {
            case "and" -> sign(word, Symbol.AND, afterOperand);
            case "or" -> sign(word, Symbol.OR, afterOperand);
            case "not" -> sign(word, Symbol.NOT, !afterOperand);
            case "mod" -> sign(word, Symbol.MODULO, afterOperand && !called);
            case "deg", "degree", "degrees" -> sign(word, Symbol.DEGREE, afterOperand && !called);
            case "if" -> sign(word, Symbol.IF, afterOperand || !called);
            case "then" -> sign(word, Symbol.THEN, true);
            case "else" -> sign(word, Symbol.ELSE, true);
            case "plus" -> sign(word, Symbol.PLUS, afterOperand && !called);
            case "minus" -> sign(word, Symbol.MINUS, !called);
            case "times" -> sign(word, Symbol.TIMES, afterOperand && !called);
            case "true" -> Optional.of(new Number("1", word.start(), word.end()));
            case "false" -> Optional.of(new Number("0", word.start(), word.end()));
            default -> Optional.empty();
        };
    }

    private static Optional<Lexeme> sign(Word word, Symbol symbol, boolean fits) {
        return fits ? Optional.of(new Sign(symbol, word.text(), word.start(), word.end())) : Optional.empty();
    }

    private static boolean isIf(Word word) {
        return word.text().equalsIgnoreCase("if");
    }

    /// Whether the bracket holds arguments, with a comma between them.
    private static boolean isCall(List<Lexeme> lexemes, int open) {
        int close = Brackets.matching(lexemes, open);
        boolean comma = false;
        int depth = 0;
        for (var lexeme : lexemes.subList(open, close)) {
            depth += lexeme.opens() ? 1 : lexeme.closes() ? -1 : 0;
            comma |= depth == 1 && (lexeme.is(Symbol.COMMA) || lexeme.is(Symbol.SEMICOLON));
        }
        return comma;
    }

    private static boolean isEmptyCallOfConstant(List<Lexeme> lexemes, int at) {
        return at + 2 < lexemes.size() && lexemes.get(at) instanceof Word(var text, _, _) && text.equalsIgnoreCase("pi")
                && lexemes.get(at + 1).is(Symbol.OPEN_ROUND) && lexemes.get(at + 2).is(Symbol.CLOSE_ROUND);
    }

    private static boolean isPercent(List<Lexeme> lexemes, int at, boolean afterOperand) {
        return lexemes.get(at).is(Symbol.MODULO) && !afterOperand && at + 1 < lexemes.size()
                && lexemes.get(at + 1) instanceof Word(var text, int start, _)
                && start == lexemes.get(at).end() && PERCENT_CONSTANTS.contains(text);
    }
}
