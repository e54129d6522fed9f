package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;

/// A condition and two values written with signs or words between them, in a part of a formula without commas: `c ? a : b`,
/// `a if c else b`, `if c then a else b`. The value for else may be the next such choice.
final class Branches {
    private Branches() {}

    /// The pieces of a choice; what holds otherwise reaches to the end of the part.
    private record Choice(List<Lexeme> condition, List<Lexeme> value, List<Lexeme> otherwise) {}

    static List<Lexeme> call(List<Lexeme> part) {
        var call = new ArrayList<Lexeme>();
        var rest = part;
        int open = 0;
        for (var choice = choice(rest); choice != null; choice = choice(rest)) {
            var at = choice.condition.getFirst();
            call.add(new Word("if", at.start(), at.end()));
            call.add(at.implied(Symbol.OPEN_ROUND));
            call.addAll(choice.condition);
            call.add(at.implied(Symbol.COMMA));
            call.addAll(choice.value.size() == part.size() ? choice.value : call(choice.value));
            call.add(at.implied(Symbol.COMMA));
            rest = choice.otherwise;
            open++;
        }
        call.addAll(rest);
        for (int i = 0; i < open; i++) {
            call.add(part.getLast().implied(Symbol.CLOSE_ROUND));
        }
        return call;
    }

    /// The outermost choice, null if there is none that is complete.
    private static Choice choice(List<Lexeme> part) {
        int question = next(part, 0, Symbol.QUESTION, null);
        if (question >= 0) {
            return choice(part, 0, question, next(part, question + 1, Symbol.COLON, Symbol.QUESTION), false);
        }
        int condition = next(part, 0, Symbol.IF, null);
        if (condition == 0) {
            int then = next(part, 1, Symbol.THEN, null);
            return then < 0 ? null : choice(part, 1, then, next(part, then + 1, Symbol.ELSE, Symbol.THEN), false);
        }
        return condition < 0 ? null : choice(part, 0, condition, next(part, condition + 1, Symbol.ELSE, Symbol.IF), true);
    }

    private static Choice choice(List<Lexeme> part, int from, int first, int second, boolean valueFirst) {
        if (second < 0 || first == from || second == first + 1 || second == part.size() - 1) {
            return null;
        }
        var one = part.subList(from, first);
        var two = part.subList(first + 1, second);
        return new Choice(valueFirst ? two : one, valueFirst ? one : two, part.subList(second + 1, part.size()));
    }

    /// The next such sign outside of brackets that doesn't belong to a nested choice; -1 if there is none.
    private static int next(List<Lexeme> part, int from, Symbol symbol, Symbol nesting) {
        int depth = 0;
        int nested = 0;
        for (int i = from; i < part.size(); i++) {
            var lexeme = part.get(i);
            depth += lexeme.opens() ? 1 : lexeme.closes() ? -1 : 0;
            if (depth == 0 && lexeme.is(symbol) && nested-- == 0) {
                return i;
            }
            nested += nesting != null && depth == 0 && lexeme.is(nesting) ? 1 : 0;
        }
        return -1;
    }
}
