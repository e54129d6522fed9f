package hesse.expression.latex;

import hesse.expression.Expression;
import hesse.expression.Guess;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Marks the places of a formula's LaTeX where people differ, so that whoever sets it can tell where they are.
final class LatexMarks {
    /// The command of a mark: `\marked{0}{…}`. It isn't LaTeX's own, but the typesetter of the window knows it.
    private static final String COMMAND = "marked";

    static final LatexMarks NONE = new LatexMarks();

    private static final Pattern BEGINNING = Pattern.compile("\\\\" + COMMAND + "\\{[0-9]+}");

    private final Map<Expression, List<Integer>> wholes = new IdentityHashMap<>();
    private final Map<Expression, List<Integer>> names = new IdentityHashMap<>();
    private final Map<Expression, Factors> factors = new IdentityHashMap<>();

    /// The guess about the last factors of a product, and the first one of them.
    private record Factors(int guess, Expression from) {}

    private LatexMarks() {}

    static LatexMarks of(List<Guess> guesses) {
        var marks = new LatexMarks();
        for (int i = 0; i < guesses.size(); i++) {
            var guess = guesses.get(i);
            if (guess.from() != guess.part() && marks.factors.putIfAbsent(guess.part(), new Factors(i, guess.from())) == null) {
                continue;
            }
            (guess.kind().isOfTheName() ? marks.names : marks.wholes).computeIfAbsent(guess.part(), _ -> new ArrayList<>()).add(i);
        }
        return marks;
    }

    boolean isEmpty() {
        return wholes.isEmpty() && names.isEmpty() && factors.isEmpty();
    }

    boolean has(Expression part) {
        return wholes.containsKey(part) || factors.containsKey(part);
    }

    /// The factor of a product from which on there is a guess.
    Optional<Expression> from(Expression product) {
        return Optional.ofNullable(factors.get(product)).map(Factors::from);
    }

    /// Marks the LaTeX of these last factors of the product.
    String roundFactors(Expression product, String latex) {
        return marked(factors.get(product).guess, latex);
    }

    /// Marks the LaTeX of a part of the tree, if there are guesses about it.
    String round(Expression part, String latex) {
        return marked(wholes, part, latex);
    }

    /// Marks the LaTeX of a function's name, if there are guesses about what it means in this call.
    String roundName(Expression call, String latex) {
        return marked(names, call, latex);
    }

    /// LaTeX without marks, as it is set; braces that print doesn't show may be left.
    static String without(String latex) {
        return latex.contains(COMMAND) ? BEGINNING.matcher(latex).replaceAll("") : latex;
    }

    private static String marked(Map<Expression, List<Integer>> guesses, Expression part, String latex) {
        var marked = latex;
        for (int guess : guesses.getOrDefault(part, List.of())) {
            marked = marked(guess, marked);
        }
        return marked;
    }

    private static String marked(int guess, String latex) {
        return "\\" + COMMAND + "{" + guess + "}{" + latex + "}";
    }
}
