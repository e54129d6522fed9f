package hesse.optimize.explanation;

import hesse.optimize.LineSearch;
import hesse.optimize.Reduction;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// The pieces that explanations are put together from.
record Wording(Messages messages) {
    private static final int DIGITS = 3;
    /// Of two numbers that few digits don't tell apart.
    private static final int MOST_DIGITS = 6;

    String text(String key, Object... arguments) {
        return messages.text("optimize.step." + key, Arrays.stream(arguments).map(this::argument).toArray());
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case Double number -> Numbers.format(number, DIGITS);
            case Enum<?> constant -> text(KebabCase.of(constant));
            // Counts: the texts choose by them.
            case Integer count -> count;
            default -> argument.toString();
        };
    }

    /// "λ = −3.1 and 8.2", and in more dimensions how many there are and where.
    String eigenvalues(List<Double> ascending) {
        int count = ascending.size();
        int negative = (int) ascending.stream().filter(lambda -> lambda < 0).count();
        return switch (count) {
            case 0 -> text("eigenvalues.none");
            case 1 -> text("eigenvalues.one", ascending.getFirst());
            case 2 -> text("eigenvalues.two", ascending.getFirst(), ascending.getLast());
            default -> text(negative == count ? "eigenvalues.many.negative" : "eigenvalues.many", count, ascending.getFirst(),
                    ascending.getLast(), negative);
        };
    }

    /// What a method took in place of eigenvalues.
    String changed(List<Double> ascending, List<Double> used) {
        return ascending.size() <= 2 ? text("modified.changed", eigenvalues(ascending), eigenvalues(used))
                : text("modified.changed.many", eigenvalues(ascending), Collections.min(used), Collections.max(used));
    }

    /// What becomes of f.
    String change(double before, double after) {
        if (Double.isNaN(after)) {
            return text("change.undefined");
        }
        if (before == after) {
            return text("change.none", before);
        }
        int digits = DIGITS;
        while (digits < MOST_DIGITS && Numbers.format(before, digits).equals(Numbers.format(after, digits))) {
            digits++;
        }
        if (digits == MOST_DIGITS) {
            return text(after < before ? "change.fall.little" : "change.rise.little", Math.abs(before - after), after);
        }
        return text(after < before ? "change.fall" : "change.rise", Numbers.format(before, digits), Numbers.format(after, digits));
    }

    /// The same as a sentence.
    String changed(Situation situation) {
        return text("changed", change(situation.from().value(), situation.after()));
    }

    String search(LineSearch search) {
        return text("search." + KebabCase.of(search.condition()), search.trials().size(), search.t(), search.c1());
    }

    /// ρ and what it says.
    ///
    /// @param made whether the step was made; else the text says what would become of it
    String agreement(Reduction reduction, boolean made) {
        if (Double.isNaN(reduction.actual())) {
            return text("agreement.undefined", reduction.predicted());
        }
        boolean rise = !made && reduction.actual() < 0;
        return text(made ? "agreement" : rise ? "agreement.rise" : "agreement.rejected", reduction.predicted(), rise ? -reduction.actual()
                : reduction.actual(),
                reduction.ratio());
    }

    String sentences(String... sentences) {
        return messages.sentences(Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).toList());
    }
}
