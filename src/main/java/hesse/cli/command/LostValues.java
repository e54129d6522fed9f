package hesse.cli.command;

import hesse.field.Jet;
import hesse.field.JetBounds;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Optional;

/// The points of a table where cancellation leaves no digit of f right, which the numbers alone don't show.
final class LostValues {
    private static final int DIGITS = 9;

    private int count;
    private double firstX;
    private double firstY;
    private double firstError;

    void look(double x, double y, Jet jet, JetBounds bounds) {
        double error = bounds.errors(jet).f();
        if (Double.isFinite(error) && bounds.losesValue(jet) && count++ == 0) {
            firstX = x;
            firstY = y;
            firstError = error;
        }
    }

    /// One about all of them.
    Optional<String> sentence(Messages messages) {
        if (count == 0) {
            return Optional.empty();
        }
        var key = count == 1 ? "cli.eval.lost-value" : "cli.eval.lost-values";
        return Optional.of(messages.text(key, Numbers.format(firstX, DIGITS), Numbers.format(firstY, DIGITS), Numbers.error(firstError),
                Integer.toString(count)));
    }
}
