package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Unreadable;
import hesse.expression.lexeme.Symbol;
import java.util.List;

/// Quotation marks of any kind round a formula, and a chat's or a document's marks of code and of bold type.
final class Quotes {
    private static final String MARKS = "\"'`“”„‘’‚«»‹›";

    private Quotes() {}

    static List<Lexeme> without(List<Lexeme> lexemes) {
        int start = 0;
        int end = lexemes.size();
        while (end - start > 2
                && (isMark(lexemes.get(start)) && isMark(lexemes.get(end - 1))
                        || isBold(lexemes.get(start)) && isBold(lexemes.get(end - 1)))) {
            start++;
            end--;
        }
        return lexemes.subList(start, end);
    }

    private static boolean isMark(Lexeme lexeme) {
        return lexeme instanceof Unreadable(_, var text, _, _) && text.length() == 1 && MARKS.contains(text);
    }

    private static boolean isBold(Lexeme lexeme) {
        return lexeme instanceof Lexeme.Sign(var symbol, var spelling, _, _) && symbol == Symbol.POWER && spelling.equals("**");
    }
}
