package hesse.cli.command;

import hesse.cli.input.Coordinates;
import hesse.cli.input.MisuseException;
import hesse.cli.option.ChosenFunction;
import hesse.cli.option.FieldOptions;
import hesse.cli.option.FormatOption;
import hesse.cli.option.MethodOptions;
import hesse.cli.option.StandardOptions;
import hesse.cli.output.Fact;
import hesse.cli.output.Table;
import hesse.document.Race;
import hesse.expression.symbolic.GradientAndHessian;
import hesse.field.Cancellation;
import hesse.objective.FieldObjective;
import hesse.optimize.Iterate;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.optimize.factory.MethodFactory;
import hesse.text.KebabCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ejml.simple.SimpleMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The iterates of a method. It stops early only where ∇f = 0 exactly, where it can't go on, and far away.
@Command
public final class TraceCommand implements TerminalCommand {
    private static final List<String> PLANE_COLUMNS = List.of("k", "x", "y", "f", "fx", "fy");
    private static final int MOST_STEPS = 100_000;
    /// Farther from the start than this has diverged; relative to the start's distance from 0 where that is above 1. A method
    /// that chooses its steps' lengths may come back from farther away than one that is given a step size.
    private static final double FAR = 1e6;
    private static final double FAR_BY_OWN_STEPS = 1e12;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private FieldOptions function;

    @Mixin
    private MethodOptions method;

    @Option(names = "--start", paramLabel = "X,Y", descriptionKey = "cli.option.start")
    private Coordinates start;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "cli.option.steps")
    private Long steps = (long) Race.INITIAL.stepLimit();

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        if (!function.isFunctionGiven()) {
            throw misused(context, "cli.trace.missing");
        }
        method.requireMethod(context.messages());
        var chosen = function.choose(context.messages());
        context.explain(chosen);
        double[] from = start(chosen, context);
        var x = new SimpleMatrix(from.length, 1, true, from);
        boolean plane = from.length == 2;
        var objective = plane ? new FieldObjective(function.field(chosen, context.messages())) : function.objective(chosen, context.messages());
        var configured = method.configured(chosen, context.messages());
        double far = configured.name().parameters().contains(MethodParameter.STEP_SIZE) ? FAR : FAR_BY_OWN_STEPS;
        var stopping = new Stopping(0, steps(context), x, far * Math.max(1, x.normF()));
        var trajectory = MethodFactory.method(configured).run(objective, x, stopping, Cancellation.NEVER);
        var table = format.format().table("iterates", context.out(), plane ? PLANE_COLUMNS : columns(chosen.variables().all()));
        for (var iterate : trajectory.iterates()) {
            write(iterate, table);
        }
        table.fact("method", new Fact.Word(configured.name().spelling()));
        table.fact("reason", new Fact.Word(KebabCase.of(trajectory.reason())));
        table.end();
    }

    private static void write(Iterate iterate, Table table) throws IOException {
        var x = iterate.x();
        var gradient = iterate.gradient();
        table.integer(iterate.k());
        for (int i = 0; i < x.getNumRows(); i++) {
            table.number(x.get(i));
        }
        table.number(iterate.f());
        for (int i = 0; i < x.getNumRows(); i++) {
            table.number(gradient.get(i));
        }
        table.endRow();
    }

    private static List<String> columns(List<String> names) {
        var columns = new ArrayList<>(List.of("k"));
        columns.addAll(names);
        columns.add("f");
        names.forEach(name -> columns.add(GradientAndHessian.name(name)));
        return columns;
    }

    /// A point of all variables, or else of the plane.
    private double[] start(ChosenFunction chosen, Context context) {
        var names = chosen.variables();
        if (start != null) {
            double[] from = start.of(names.all().size()).or(() -> start.of(2)).orElseThrow(() -> start.refusal("--start", names, context.messages()));
            if (!DoubleStream.of(from).allMatch(Double::isFinite)) {
                throw misused(context, "cli.usage.value", "--start", context.messages().text("cli.number.special", start.text()));
            }
            return from;
        }
        var inPlane = chosen.entry().orElseThrow(() -> misused(context, "cli.start.missing")).start();
        return names.all().stream().mapToDouble(name -> name.equals(names.x()) ? inPlane.x() : name.equals(names.y()) ? inPlane.y() : function.initial(chosen, name)).toArray();
    }

    private int steps(Context context) {
        if (steps < 0 || steps > MOST_STEPS) {
            throw misused(context, "cli.steps.range", Integer.toString(MOST_STEPS), Long.toString(steps));
        }
        return steps.intValue();
    }

    private static MisuseException misused(Context context, String key, Object... arguments) {
        return new MisuseException(context.messages().text(key, arguments));
    }
}
