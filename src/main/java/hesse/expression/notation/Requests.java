package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Number;
import hesse.expression.lexeme.Lexeme.Sign;
import hesse.expression.lexeme.Lexeme.Unreadable;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a person asks for before a formula, which is there to be looked at in any case: `plot x^2`, `3D plot of …`, `minimize …`,
/// `\min_{x, y} …`, "Find the critical points of f(x, y) = …"; and the call that draws it, `Plot3D[x y, {x, -1, 1}, …]`.
///
/// Words are taken away only where something follows that can't stand behind a name, so that `min(x, y)` and `local*x` stay.
final class Requests implements Notation {
    private static final Set<String> ASKING = Set.of("plot", "graph", "draw", "sketch", "minimize", "minimise", "maximize", "maximise",
            "min", "max", "argmin", "argmax", "arg",
            "find", "compute", "calculate", "determine", "consider", "let", "given", "suppose", "show", "hessian", "gradient", "critical",
            "stationary", "saddle", "local", "extrema",
            "the", "contour", "surface", "here", "splot");
    /// What stands between them and the formula.
    private static final Set<String> BETWEEN = Set.of("of", "for", "is", "be", "matrix", "point", "points", "function", "minimum",
            "maximum", "minima", "maxima", "extremum", "value",
            "values", "extreme", "global", "relative", "absolute", "all", "map", "by", "equation", "defined", "following", "this");
    private static final Set<String> DRAWING = Set.of("plot", "plot3d", "contourplot", "densityplot", "minimize", "maximize", "findminimum",
            "findmaximum", "nminimize", "nmaximize",
            "fsurf", "fmesh", "fcontour", "ezsurf", "ezsurfc", "ezmesh", "ezcontour", "ezplot3", "fimplicit3", "surf", "contour", "plot3");
    private static final String SET_BELOW = "\\underset";
    private static final String ARGUMENT = "\\arg";

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        var drawn = drawn(withoutNumber(lexemes));
        int at = 0;
        boolean asked = false;
        while (at < drawn.size()) {
            int next = behindRequest(drawn, at);
            if (next > at) {
                asked = true;
            } else {
                next = behindWordBetween(drawn, at);
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        return asked && isFormula(drawn, at) ? drawn.subList(at, drawn.size()) : drawn;
    }

    /// Without a bullet, or `1)` and `a)` of a list of exercises.
    private static List<Lexeme> withoutNumber(List<Lexeme> lexemes) {
        boolean bullet = lexemes.size() > 1 && lexemes.getFirst() instanceof Sign(var symbol, var spelling, _, _) && symbol == Symbol.TIMES
                && spelling.equals("•");
        boolean number = lexemes.size() > 2 && lexemes.get(1).is(Symbol.CLOSE_ROUND)
                && (lexemes.getFirst() instanceof Number || lexemes.getFirst() instanceof Word);
        return bullet ? lexemes.subList(1, lexemes.size()) : number ? lexemes.subList(2, lexemes.size()) : lexemes;
    }

    private static int behindRequest(List<Lexeme> lexemes, int at) {
        if (lexemes.get(at) instanceof Unreadable(_, var text, _, _) && text.equals(SET_BELOW)) {
            return group(lexemes, group(lexemes, at + 1));
        }
        if (lexemes.get(at) instanceof Unreadable(_, var text, _, _) && text.equals(ARGUMENT) && at + 1 < lexemes.size()
                && behindRequest(lexemes, at + 1) > at + 1) {
            return at + 1;
        }
        if (lexemes.get(at) instanceof Number(var dimensions, _, int end) && (dimensions.equals("3") || dimensions.equals("2"))
                && at + 2 < lexemes.size()
                && lexemes.get(at + 1) instanceof Word(var letter, int start, _) && letter.equalsIgnoreCase("d") && start == end
                && behindRequest(lexemes, at + 2) > at + 2) {
            return at + 2;
        }
        if (!isOneOf(ASKING, lexemes.get(at))) {
            return at;
        }
        int behind = at + 1;
        return behind < lexemes.size() && lexemes.get(behind).is(Symbol.SUBSCRIPT) ? group(lexemes, behind + 1) : behind;
    }

    private static int behindWordBetween(List<Lexeme> lexemes, int at) {
        boolean sign = at > 0 && (lexemes.get(at).is(Symbol.AND) || lexemes.get(at).is(Symbol.COLON));
        return sign || isOneOf(BETWEEN, lexemes.get(at)) ? at + 1 : at;
    }

    /// Behind a group in braces, or behind the one lexeme that stands for it.
    private static int group(List<Lexeme> lexemes, int at) {
        boolean braces = at < lexemes.size() && lexemes.get(at).is(Symbol.OPEN_CURLY);
        return Math.min(lexemes.size(), braces ? Brackets.matching(lexemes, at) + 1 : at + 1);
    }

    /// Whether a formula can begin there that isn't the arguments of the word before it.
    private static boolean isFormula(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size()) {
            return false;
        }
        boolean begins = switch (lexemes.get(at)) {
            case Number _, Word _, Lexeme.Command _, Unreadable _ -> true;
            case Sign sign -> sign.opens() || sign.symbol() == Symbol.BAR || sign.symbol() == Symbol.MINUS || sign.symbol() == Symbol.AT;
        };
        boolean apart = lexemes.get(at - 1).end() < lexemes.get(at).start() && !hasComma(lexemes, at);
        boolean signed = lexemes.get(at).is(Symbol.MINUS) && at + 1 < lexemes.size() && lexemes.get(at).end() < lexemes.get(at + 1).start();
        return begins && !signed && (apart || !lexemes.get(at).opens() || lexemes.get(at - 1).closes());
    }

    /// Whether several things stand in the brackets that open there.
    private static boolean hasComma(List<Lexeme> lexemes, int open) {
        return lexemes.get(open).opens()
                && Conditionals.split(lexemes.subList(open + 1, Math.max(open + 1, Brackets.matching(lexemes, open))), Symbol.COMMA)
                .size() > 1;
    }

    private static boolean isOneOf(Set<String> words, Lexeme lexeme) {
        return lexeme instanceof Word(var text, _, _) && words.contains(text.toLowerCase(Locale.ROOT));
    }

    /// The first argument of the call that is the whole text.
    private static List<Lexeme> drawn(List<Lexeme> lexemes) {
        boolean call = lexemes.size() > 2 && isOneOf(DRAWING, lexemes.get(0))
                && (lexemes.get(1).is(Symbol.OPEN_ROUND) || lexemes.get(1).is(Symbol.OPEN_SQUARE))
                && lexemes.get(1).start() == lexemes.get(0).end() && Brackets.matching(lexemes, 1) == lexemes.size() - 1;
        if (!call) {
            return lexemes;
        }
        var arguments = Conditionals.split(lexemes.subList(2, lexemes.size() - 1), Symbol.COMMA);
        var first = Quotes.without(arguments.getFirst());
        boolean list = !first.isEmpty() && first.getFirst().is(Symbol.OPEN_CURLY) && Brackets.matching(first, 0) == first.size() - 1;
        return first.isEmpty() || list ? lexemes : first;
    }
}
