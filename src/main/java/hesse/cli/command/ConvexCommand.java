package hesse.cli.command;

import hesse.cli.input.MisuseException;
import hesse.cli.option.ChosenFunction;
import hesse.cli.option.FieldOptions;
import hesse.cli.option.StandardOptions;
import hesse.cli.option.WindowOption;
import hesse.cli.output.Format;
import hesse.curvature.Convexity;
import hesse.curvature.Derivation;
import hesse.curvature.ReportSentences;
import hesse.curvature.composition.Composition;
import hesse.curvature.proof.ConvexityVerdict;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Field;
import hesse.field.Window;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Whether a function is convex, with the steps of the proof where it is one by composition.
@Command(name = "convex")
public final class ConvexCommand implements TerminalCommand {
    private static final int DIGITS = 6;

    /// How the steps are written.
    public enum Form { TEXT, CSV, JSON }

    @Mixin
    private StandardOptions standard;

    @Mixin
    private FieldOptions function;

    @Mixin
    private WindowOption window;

    @Option(names = "--format", paramLabel = "text|csv|json", descriptionKey = "cli.option.convex.format")
    private Form form = Form.TEXT;

    @Override
    public void run(Context context) throws IOException {
        if (!function.isFunctionGiven()) {
            throw new MisuseException(context.messages().text("cli.convex.missing"));
        }
        var chosen = function.choose(context.messages());
        context.explain(chosen);
        var field = function.field(chosen, context.messages());
        var convexity = window(chosen, context).map(shown -> inWindow(field, shown))
                .orElseGet(() -> onPlane(field).verdict().map(verdict -> verdict));
        var derivation = convexity.flatMap(ConvexCommand::derivation).orElseGet(() -> onPlane(field).derivation());
        var steps = new DerivationSteps(derivation, chosen.variables(), new ReportSentences(context.messages(), DIGITS));
        switch (form) {
            case TEXT -> steps.writeText(convexity, context);
            case CSV -> steps.writeTable(convexity, Format.CSV, context);
            case JSON -> steps.writeTable(convexity, Format.JSON, context);
        }
    }

    private Optional<Window> window(ChosenFunction chosen, Context context) {
        return window.given(context.messages()).or(() -> chosen.entry().map(entry -> entry.window()));
    }

    private static Optional<Convexity> inWindow(Field field, Window window) {
        return field.enclosure().map(enclosure -> ConvexityVerdict.of(field, enclosure, window, Cancellation.NEVER, Deadline.NEVER));
    }

    private static Composition onPlane(Field field) {
        var formula = field.expression().orElseThrow();
        return Composition.onPlane(formula.expression(), formula.parameters());
    }

    private static Optional<Derivation> derivation(Convexity convexity) {
        return convexity instanceof Convexity.Composed composed ? Optional.of(composed.derivation()) : Optional.empty();
    }
}
