package hesse.app.formula;

import hesse.app.typeset.Typeset;
import hesse.app.typeset.Typesetter;
import hesse.app.typeset.Typesetting;
import hesse.expression.Guess;
import hesse.expression.latex.LatexPrinter;
import hesse.expression.Printer;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Reads a formula and sets what was understood in type, on one line; on background threads.
record FormulaSetter(Typesetter typesetter) {
    /// What a formula that is too wide or too high is made smaller to, at the least.
    private static final double SMALLEST = 0.7;
    /// More characters of LaTeX in one piece aren't set: they wouldn't be legible, and what is deeply nested takes much of the stack.
    private static final int LONGEST_PIECE = 1000;

    /// @param doubted whether there may be something to doubt in it: what comes from the catalogue is meant as it is
    /// @param titled  whether it begins with f(x, y) =
    /// @param how     with the width of the line
    /// @param height  of the line
    record Job(String text, Optional<VariableNames> chosen, boolean doubted, boolean titled, Typesetting how, double height) {}

    /// @param text     that was read
    /// @param guesses  where a person may want another reading
    /// @param plain    as it was understood, in plain text
    /// @param typeset  the same in type, with a mark of the same number for each of the guesses; empty if it can't be set
    record Line(String text, Reading.Understood reading, List<Guess> guesses, String plain, Optional<Typeset> typeset) {}

    /// Publishes nothing for a text that can't be read.
    void set(Job job, Cancellation cancellation, Consumer<Line> publish) {
        if (Reading.of(job.text(), job.chosen()) instanceof Reading.Understood reading) {
            var guesses = job.doubted() ? reading.guesses() : List.<Guess>of();
            publish.accept(new Line(job.text(), reading, guesses, Printer.print(reading.expression(), reading.variables()),
                    typeset(reading, guesses, job, cancellation)));
        }
    }

    private Optional<Typeset> typeset(Reading.Understood reading, List<Guess> guesses, Job job, Cancellation cancellation) {
        var pieces = new ArrayList<>(LatexPrinter.pieces(reading.expression(), reading.variables(), guesses, false));
        if (pieces.stream().anyMatch(piece -> piece.length() > LONGEST_PIECE)) {
            pieces = new ArrayList<>(LatexPrinter.pieces(reading.expression(), reading.variables(), guesses, true));
        }
        if (pieces.getFirst().length() > LONGEST_PIECE) {
            return Optional.empty();
        }
        pieces.set(0, "\\textstyle " + title(reading.variables(), job) + pieces.getFirst());
        var set = typesetter.beginning(pieces, job.how().withMaxWidth(job.how().maxWidth() / SMALLEST));
        double fit = Math.clamp(Math.min(job.how().maxWidth() / set.width(), job.height() / set.height()), SMALLEST, 1);
        cancellation.check();
        return Optional.of(fit == 1 ? set : typesetter.beginning(pieces, job.how().withSize(fit * job.how().size())));
    }

    private static String title(VariableNames names, Job job) {
        return job.titled() ? names.all().stream().map(VariableNames::latex).collect(Collectors.joining(", ", "f(", ") = ")) : "";
    }
}
