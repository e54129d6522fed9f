package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Command;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cases as an array behind a brace, `\left\{\begin{array}{ll} … \end{array}\right.`, which become the environment cases.
final class ArrayCases implements Notation {
    private static final Set<String> BRACES = Set.of("{", "lbrace");

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        var plain = new ArrayList<Lexeme>(lexemes.size());
        int open = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            var lexeme = lexemes.get(i);
            if (isArray(lexemes, i, "begin") && !plain.isEmpty() && plain.getLast() instanceof Command(var brace, _, _)
                    && BRACES.contains(brace)) {
                open++;
                plain.removeLast();
                if (!plain.isEmpty() && isCommand(plain.getLast(), "left")) {
                    plain.removeLast();
                }
                addCases(plain, lexemes, i);
                i = columns(lexemes, i + 4);
            } else if (open > 0 && isArray(lexemes, i, "end")) {
                open--;
                addCases(plain, lexemes, i);
                i += 3;
                boolean fence = i + 2 < lexemes.size() && isCommand(lexemes.get(i + 1), "right") && lexemes.get(i + 2).is(Symbol.PERIOD);
                i += fence ? 2 : 0;
            } else {
                plain.add(lexeme);
            }
        }
        return plain;
    }

    private static boolean isCommand(Lexeme lexeme, String name) {
        return lexeme instanceof Command(var other, _, _) && other.equals(name);
    }

    /// Whether `\begin{array}` or `\end{array}` stands there.
    private static boolean isArray(List<Lexeme> lexemes, int at, String command) {
        return at + 3 < lexemes.size() && isCommand(lexemes.get(at), command) && lexemes.get(at + 1).is(Symbol.OPEN_CURLY)
                && lexemes.get(at + 2) instanceof Word(var name, _, _) && name.equals("array")
                && lexemes.get(at + 3).is(Symbol.CLOSE_CURLY);
    }

    private static void addCases(List<Lexeme> plain, List<Lexeme> lexemes, int at) {
        plain.add(lexemes.get(at));
        plain.add(lexemes.get(at + 1));
        plain.add(new Word("cases", lexemes.get(at + 2).start(), lexemes.get(at + 2).end()));
        plain.add(lexemes.get(at + 3));
    }

    /// The last lexeme of the group that says how columns are aligned, if there is one.
    private static int columns(List<Lexeme> lexemes, int at) {
        return at < lexemes.size() && lexemes.get(at).is(Symbol.OPEN_CURLY) ? Math.min(Brackets.matching(lexemes, at), lexemes.size() - 1)
                : at - 1;
    }
}
