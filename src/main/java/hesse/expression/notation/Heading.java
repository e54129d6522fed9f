package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands before a formula to name it or its variables: `f(x, y) =`, `z =`, a lone `=`, `lambda x, y:`, `@(x, y)`, `(x, y) ->`,
/// `f[x_, y_] :=`, `return`. Several may follow each other, as in `f = @(x, y) …`.
///
/// @param length    how many lexemes it has
/// @param arguments the variables that it names, in their order; empty if it names none
/// @param subject   the name before a lone equals sign, `z` in `z = …`
record Heading(int length, List<String> arguments, Optional<Word> subject) {
    private static final List<String> DECLARATIONS = List.of("def", "function", "let", "const", "var", "double", "float", "auto", "set");
    private static final Heading NONE = new Heading(0, List.of(), Optional.empty());

    static Heading of(List<Lexeme> lexemes, Vocabulary vocabulary) {
        var whole = NONE;
        var next = first(lexemes, vocabulary);
        while (next.length > 0 && whole.length + next.length <= lexemes.size()) {
            whole = whole.followedBy(next);
            if (whole.length == lexemes.size()) {
                // Of `f(x, y)` alone nobody knows what it is.
                return lexemes.getLast().is(Symbol.EQUALS) || lexemes.getLast().is(Symbol.DEFINITION) ? whole : NONE;
            }
            next = first(lexemes.subList(whole.length, lexemes.size()), vocabulary);
        }
        return whole;
    }

    private Heading followedBy(Heading next) {
        return new Heading(length + next.length, next.arguments.isEmpty() ? arguments : next.arguments, next.subject.or(() -> subject));
    }

    private static Heading first(List<Lexeme> lexemes, Vocabulary vocabulary) {
        if (is(lexemes, 0, Symbol.EQUALS) || isWord(lexemes, 0, "return")) {
            return new Heading(1, List.of(), Optional.empty());
        }
        if (DECLARATIONS.stream().anyMatch(word -> isWord(lexemes, 0, word))) {
            var rest = first(lexemes.subList(1, lexemes.size()), vocabulary);
            return rest.length == 0 ? NONE : new Heading(rest.length + 1, rest.arguments, rest.subject);
        }
        if (!lexemes.isEmpty() && lexemes.getFirst() instanceof Word(var function, _, _) && function.equals("function")
                && is(lexemes, 1, Symbol.OPEN_ROUND)) {
            return bracketed(lexemes, 1);
        }
        if (isWord(lexemes, 0, "syms")) {
            return symbols(lexemes);
        }
        if (isWord(lexemes, 0, "lambda")) {
            return of(lexemes, 1, false, Symbol.COLON);
        }
        if (is(lexemes, 0, Symbol.AT)) {
            return bracketed(lexemes, 1);
        }
        var arrow = is(lexemes, 0, Symbol.OPEN_ROUND) ? of(lexemes, 0, true, Symbol.ARROW) : of(lexemes, 0, false, Symbol.ARROW);
        return arrow.length > 0 ? arrow : definition(lexemes, vocabulary);
    }

    /// MATLAB's declaration `syms x y;`, up to the semicolon or the name that is given a value in the next line.
    private static Heading symbols(List<Lexeme> lexemes) {
        int at = 1;
        while (at < lexemes.size() && lexemes.get(at) instanceof Word && !is(lexemes, at + 1, Symbol.EQUALS)) {
            at++;
        }
        return new Heading(is(lexemes, at, Symbol.SEMICOLON) ? at + 1 : at, List.of(), Optional.empty());
    }

    private static Heading definition(List<Lexeme> lexemes, Vocabulary vocabulary) {
        if (lexemes.isEmpty() || !(lexemes.getFirst() instanceof Word name) || vocabulary.isFunction(name.text())) {
            return NONE;
        }
        boolean assigned = is(lexemes, 1, Symbol.LESS) && is(lexemes, 2, Symbol.MINUS) && lexemes.get(1).end() == lexemes.get(2).start();
        if (assigned && lexemes.size() > 3 && lexemes.get(3) instanceof Word(var function, _, _) && function.equals("function")) {
            return new Heading(3, List.of(), Optional.empty());
        }
        if (is(lexemes, 1, Symbol.COLON) && mapping(lexemes) > 0) {
            return new Heading(mapping(lexemes), List.of(), Optional.empty());
        }
        if (isDefined(lexemes, 1) && !(isCoordinate(name) && is(lexemes, 1, Symbol.COLON))) {
            return isEquation(name, lexemes) ? NONE : new Heading(2, List.of(), Optional.of(name));
        }
        var called = bracketed(lexemes, 1);
        return called.length > 0 && isDefined(lexemes, called.length) ? new Heading(called.length + 1, called.arguments, Optional.empty())
                : NONE;
    }

    /// Behind the comma after where a function maps to, `f : \mathbb{R}^2 \to \mathbb{R}, f(x, y) = …`; 0 if that isn't said.
    private static int mapping(List<Lexeme> lexemes) {
        boolean arrow = false;
        for (int i = 2; i < lexemes.size() - 1; i++) {
            arrow |= lexemes.get(i).is(Symbol.ARROW);
            if (lexemes.get(i).is(Symbol.COMMA)) {
                return arrow ? i + 1 : 0;
            }
        }
        return 0;
    }

    /// `x : y` may be meant as a quotient.
    private static boolean isCoordinate(Word name) {
        return name.text().equals("x") || name.text().equals("y");
    }

    private static boolean isDefined(List<Lexeme> lexemes, int at) {
        return is(lexemes, at, Symbol.EQUALS) || is(lexemes, at, Symbol.DEFINITION) || is(lexemes, at, Symbol.COLON);
    }

    /// Whether the name occurs on the right as well, so that it isn't given a value here.
    private static boolean isEquation(Word name, List<Lexeme> lexemes) {
        return lexemes.subList(2, lexemes.size()).stream()
                .anyMatch(lexeme -> lexeme instanceof Word(var text, _, _) && text.equals(name.text()));
    }

    /// Names in brackets from this index on; the length counts what is before, too.
    private static Heading bracketed(List<Lexeme> lexemes, int open) {
        return of(lexemes, open, true, null);
    }

    /// Names with commas between them, in brackets or not, and a sign behind them.
    private static Heading of(List<Lexeme> lexemes, int from, boolean brackets, Symbol behind) {
        int at = from;
        if (brackets && !(is(lexemes, at, Symbol.OPEN_ROUND) || is(lexemes, at, Symbol.OPEN_SQUARE))) {
            return NONE;
        }
        at += brackets ? 1 : 0;
        boolean braces = brackets && is(lexemes, at, Symbol.OPEN_CURLY);
        at += braces ? 1 : 0;
        var names = new ArrayList<String>();
        while (at < lexemes.size() && lexemes.get(at) instanceof Word(var name, _, _)) {
            names.add(name);
            // Mathematica's patterns, x_
            at += is(lexemes, at + 1, Symbol.SUBSCRIPT) ? 2 : 1;
            if (!is(lexemes, at, Symbol.COMMA) && !(brackets && is(lexemes, at, Symbol.SEMICOLON))) {
                break;
            }
            at++;
        }
        at += braces && is(lexemes, at, Symbol.CLOSE_CURLY) ? 1 : 0;
        boolean closed = !brackets || is(lexemes, at, Symbol.CLOSE_ROUND) || is(lexemes, at, Symbol.CLOSE_SQUARE);
        at += brackets ? 1 : 0;
        boolean whole = !names.isEmpty() && closed && (behind == null || is(lexemes, at, behind));
        return whole ? new Heading(behind == null ? at : at + 1, names, Optional.empty()) : NONE;
    }

    private static boolean is(List<Lexeme> lexemes, int at, Symbol symbol) {
        return at < lexemes.size() && lexemes.get(at).is(symbol);
    }

    /// Whether the word stands there as a keyword, with something behind it that isn't an operator.
    private static boolean isWord(List<Lexeme> lexemes, int at, String text) {
        if (at + 1 >= lexemes.size() || !(lexemes.get(at) instanceof Word(var word, _, int end)) || !word.equals(text)) {
            return false;
        }
        var next = lexemes.get(at + 1);
        boolean signed = next.is(Symbol.MINUS) && next.start() > end && at + 2 < lexemes.size()
                && lexemes.get(at + 2).start() == next.end();
        return next instanceof Word || text.equals("return") && (next instanceof Lexeme.Number || next.opens() || signed);
    }
}
