package hesse.cli.command;

import hesse.cli.option.ChosenFunction;
import hesse.cli.option.FieldOptions;
import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.cli.output.Fact;
import hesse.cli.output.Table;
import hesse.document.CatalogueEntry;
import hesse.document.Point;
import hesse.document.Race;
import hesse.field.Cancellation;
import hesse.objective.FieldObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.GradientDescent;
import hesse.optimize.Iterate;
import hesse.optimize.MethodName;
import hesse.optimize.Stopping;
import hesse.text.KebabCase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The iterates of a method. It stops early only where ∇f = 0 exactly, where it can't go on, and far away.
@Command(name = "trace")
public final class TraceCommand implements TerminalCommand {
    private static final List<String> COLUMNS = List.of("k", "x", "y", "f", "fx", "fy");
    private static final int MOST_STEPS = 100_000;
    /// Farther from the start than this has diverged; relative to the start's distance from 0 where that is above 1. A method
    /// that chooses its steps' lengths may come back from farther away than one that is given a step size.
    private static final double FAR = 1e6;
    private static final double FAR_BY_OWN_STEPS = 1e12;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private FieldOptions function;

    @Option(names = "--method", required = true, paramLabel = "METHOD", descriptionKey = "cli.option.method")
    private MethodName method;

    @Option(names = "--step-size", paramLabel = "ETA", descriptionKey = "cli.option.step-size")
    private Double stepSize;

    @Option(names = "--start", paramLabel = "X,Y", descriptionKey = "cli.option.start")
    private Point start;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "cli.option.steps")
    private int steps = Race.INITIAL.stepLimit();

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        var chosen = function.choose(context.messages());
        var from = start(chosen, context);
        var x = new SimpleMatrix(2, 1, true, from.x(), from.y());
        var stopping = new Stopping(0, steps(context), x, (takesStepSize() ? FAR : FAR_BY_OWN_STEPS) * Math.max(1, Math.hypot(from.x(), from.y())));
        var trajectory = configured(chosen, context).method()
                .run(new FieldObjective(function.field(chosen, context.messages())), x, stopping, Cancellation.NEVER);
        var table = format.format().table("iterates", context.out(), COLUMNS);
        for (var iterate : trajectory.iterates()) {
            write(iterate, table);
        }
        table.fact("method", new Fact.Word(method.spelling()));
        table.fact("reason", new Fact.Word(KebabCase.of(trajectory.reason())));
        table.end();
    }

    private static void write(Iterate iterate, Table table) throws IOException {
        var x = iterate.x();
        var gradient = iterate.gradient();
        table.integer(iterate.k());
        table.number(x.get(0));
        table.number(x.get(1));
        table.number(iterate.f());
        table.number(gradient.get(0));
        table.number(gradient.get(1));
        table.endRow();
    }

    private Point start(ChosenFunction chosen, Context context) {
        if (start != null) {
            return start;
        }
        return chosen.entry().orElseThrow(() -> misused(context, "cli.start.missing")).start();
    }

    private int steps(Context context) {
        if (steps < 0 || steps > MOST_STEPS) {
            throw misused(context, "cli.steps.range", Integer.toString(MOST_STEPS), Integer.toString(steps));
        }
        return steps;
    }

    private boolean takesStepSize() {
        return method.parameters().contains(GradientDescent.STEP_SIZE);
    }

    /// The method, with the step size that was asked for or that the catalogue has for the function.
    private ConfiguredMethod configured(ChosenFunction chosen, Context context) {
        if (stepSize != null && !takesStepSize()) {
            throw misused(context, "cli.step-size.unused", method.spelling());
        }
        var configured = ConfiguredMethod.of(method);
        var size = Optional.ofNullable(stepSize).or(() -> chosen.entry().map(CatalogueEntry::stepSize));
        if (!takesStepSize() || size.isEmpty()) {
            return configured;
        }
        if (!GradientDescent.STEP_SIZE.allowed().contains(size.get())) {
            throw misused(context, "cli.step-size.positive");
        }
        return configured.with(GradientDescent.STEP_SIZE, size.get());
    }

    private ParameterException misused(Context context, String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), context.messages().text(key, arguments));
    }
}
