package hesse.cli.command;

import hesse.cli.input.Coordinates;
import hesse.cli.input.MisuseException;
import hesse.cli.option.ChosenFunction;
import hesse.cli.option.FormatOption;
import hesse.cli.option.RunOptions;
import hesse.cli.option.StandardOptions;
import hesse.cli.option.SubjectOptions;
import hesse.cli.output.Fact;
import hesse.cli.output.Table;
import hesse.expression.symbolic.GradientAndHessian;
import hesse.expression.VariableNames;
import hesse.field.Cancellation;
import hesse.learning.objective.LossObjective;
import hesse.objective.FieldObjective;
import hesse.objective.Objective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.Iterate;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.optimize.factory.MethodFactory;
import hesse.text.KebabCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The iterates of a method. It stops early only where ∇f = 0 exactly, where it can't go on, and far away.
@Command
public final class TraceCommand implements TerminalCommand {
    private static final String VALUE = "f";
    private static final List<String> PLANE_COLUMNS = List.of("k", "x", "y", VALUE, "fx", "fy");
    private static final int MOST_STEPS = 100_000;
    /// Farther from the start than this has diverged; relative to the start's distance from 0 where that is above 1. A method
    /// that chooses its steps' lengths may come back from farther away than one that is given a step size.
    private static final double FAR = 1e6;
    private static final double FAR_BY_OWN_STEPS = 1e12;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private SubjectOptions subject;

    @Mixin
    private RunOptions run;

    @Option(names = "--start", paramLabel = "X,Y", descriptionKey = "cli.option.start")
    private Coordinates start;

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        boolean ofLoss = subject.isLoss("cli.trace.missing", context.messages());
        run.requireMethod(context.messages());
        if (ofLoss) {
            traceLoss(context);
            return;
        }
        var function = subject.function();
        var chosen = function.choose(context.messages());
        context.explain(chosen);
        double[] from = start(chosen, context);
        var x = new SimpleMatrix(from.length, 1, true, from);
        var objective = from.length == 2 ? new FieldObjective(function.field(chosen, context.messages()))
                : function.objective(chosen, context.messages());
        run(objective, x, run.configured(chosen, context.messages()), from.length == 2 ? PLANE_COLUMNS : columns(chosen.variables().all()),
                context);
    }

    /// From a start in the plane, or from the weights in a file.
    private void traceLoss(Context context) throws IOException {
        var loss = subject.loss();
        var chosen = loss.choose(context.messages(), context.notes());
        if (start == null && !loss.hasWeights() || start != null && (loss.hasWeights() || chosen.dimension() != 2)) {
            throw misused(context, "cli.loss.start", Integer.toString(chosen.dimension()));
        }
        var objective = LossObjective.of(chosen);
        double[] from = start != null ? start.of(2).orElseThrow(() -> start.refusal("--start", VariableNames.WEIGHTS, context.messages()))
                : loss.weights(chosen, context.in(), context.messages()).getFirst();
        var configured = run.configured(objective, context.messages());
        run(objective, new SimpleMatrix(from.length, 1, true, from), configured, from.length == 2 ? PLANE_COLUMNS
                : weightColumns(from.length), context);
    }

    private void run(Objective objective, SimpleMatrix x, ConfiguredMethod configured, List<String> columns, Context context)
            throws IOException {
        double far = configured.name().parameters().contains(MethodParameter.STEP_SIZE) ? FAR : FAR_BY_OWN_STEPS;
        var stopping = new Stopping(0, run.steps(MOST_STEPS, context.messages()), x, far * Math.max(1, x.normF()));
        var trajectory = MethodFactory.method(configured).run(objective, x, stopping, Cancellation.NEVER);
        var table = format.format().table("iterates", context.out(), columns);
        boolean asWeights = columns.get(1).equals(VALUE);
        for (var iterate : trajectory.iterates()) {
            write(iterate, asWeights, table);
        }
        table.fact("method", new Fact.Word(configured.name().spelling()));
        table.fact("reason", new Fact.Word(KebabCase.of(trajectory.reason())));
        table.end();
    }

    private static void write(Iterate iterate, boolean asWeights, Table table) throws IOException {
        var x = iterate.x();
        var gradient = iterate.gradient();
        table.integer(iterate.k());
        if (asWeights) {
            table.number(iterate.f());
            table.number(iterate.gradientNorm());
        }
        for (int i = 0; i < x.getNumRows(); i++) {
            table.number(x.get(i));
        }
        if (!asWeights) {
            table.number(iterate.f());
            for (int i = 0; i < x.getNumRows(); i++) {
                table.number(gradient.get(i));
            }
        }
        table.endRow();
    }

    private static List<String> columns(List<String> names) {
        var columns = new ArrayList<>(List.of("k"));
        columns.addAll(names);
        columns.add(VALUE);
        names.forEach(name -> columns.add(GradientAndHessian.name(name)));
        return columns;
    }

    /// There are many weights, so they come last, and their gradient is told by its norm.
    private static List<String> weightColumns(int dimension) {
        return Stream.concat(Stream.of("k", VALUE, "gradient_norm"), IntStream.range(0, dimension).mapToObj(i -> "w" + i)).toList();
    }

    /// A point of all variables, or else of the plane.
    private double[] start(ChosenFunction chosen, Context context) {
        var names = chosen.variables();
        if (start != null) {
            double[] from = start.of(names.all().size()).or(() -> start.of(2))
                    .orElseThrow(() -> start.refusal("--start", names, context.messages()));
            if (!DoubleStream.of(from).allMatch(Double::isFinite)) {
                throw misused(context, "cli.usage.value", "--start", context.messages().text("cli.number.special", start.text()));
            }
            return from;
        }
        var inPlane = chosen.entry().orElseThrow(() -> misused(context, "cli.start.missing")).start();
        return names.all().stream()
                .mapToDouble(name -> name.equals(names.x()) ? inPlane.x() : name.equals(names.y()) ? inPlane.y()
                        : subject.function().initial(chosen, name)).toArray();
    }

    private static MisuseException misused(Context context, String key, Object... arguments) {
        return new MisuseException(context.messages().text(key, arguments));
    }
}
