package hesse.cli.command;

import hesse.cli.input.Coordinates;
import hesse.cli.input.InvalidInputException;
import hesse.cli.input.MisuseException;
import hesse.cli.input.Range;
import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.cli.option.SubjectOptions;
import hesse.expression.VariableNames;
import hesse.field.Cancellation;
import hesse.learning.objective.LossObjective;
import hesse.objective.FieldObjective;
import hesse.objective.Objective;
import hesse.objective.spectrum.Spectrum;
import hesse.objective.spectrum.SpectrumSettings;
import hesse.objective.spectrum.SymmetricOperator;
import java.io.IOException;
import java.util.OptionalDouble;
import org.ejml.simple.SimpleMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The eigenvalues of the whole Hessian at a point, or their density.
@Command
public final class SpectrumCommand implements TerminalCommand {
    private static final Range POINTS = new Range(2, 1_000_000);

    @Mixin
    private StandardOptions standard;

    @Mixin
    private SubjectOptions subject;

    @Option(names = "--at", paramLabel = "X,Y", descriptionKey = "cli.option.spectrum-at")
    private Coordinates at;

    @Option(names = "--density", paramLabel = "N", descriptionKey = "cli.option.density")
    private Long points;

    @Option(names = "--sigma", paramLabel = "WIDTH", descriptionKey = "cli.option.sigma")
    private Double sigma;

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        var function = subject.function();
        var loss = subject.loss();
        if (loss.isGiven() ? at == null && !loss.hasWeights() : !function.isFunctionGiven() || at == null) {
            throw misused(context, "cli.spectrum.missing");
        }
        if (points != null) {
            POINTS.check(points, "--density", context.messages());
        }
        if (sigma != null && !(sigma > 0 && sigma < Double.POSITIVE_INFINITY)) {
            throw misused(context, "cli.sigma.refused");
        }
        if (loss.isGiven()) {
            loss.requireAlone(function.isFunctionGiven() || at != null && loss.hasWeights(), context.messages());
            ofLoss(context);
            return;
        }
        var chosen = function.choose(context.messages());
        context.explain(chosen);
        var names = chosen.variables();
        double[] x = at.of(names.all().size()).or(() -> at.of(2)).orElseThrow(() -> at.refusal("--at", names, context.messages()));
        var objective = x.length == 2 ? new FieldObjective(function.field(chosen, context.messages()))
                : function.objective(chosen, context.messages());
        write(objective, new SimpleMatrix(x.length, 1, true, x), context);
    }

    /// At a point of the plane, or at the first weights of a file.
    private void ofLoss(Context context) throws IOException {
        var loss = subject.loss();
        var chosen = loss.choose(context.messages(), context.notes());
        if (at != null && chosen.dimension() != 2) {
            throw new InvalidInputException(context.messages().text("cli.loss.not-two", Integer.toString(chosen.dimension())));
        }
        double[] x = at != null ? at.of(2).orElseThrow(() -> at.refusal("--at", VariableNames.WEIGHTS, context.messages()))
                : loss.weights(chosen, context.in(), context.messages()).getFirst();
        write(LossObjective.of(chosen), new SimpleMatrix(x.length, 1, true, x), context);
    }

    private void write(Objective objective, SimpleMatrix x, Context context) throws IOException {
        var spectrum = Spectrum.of(SymmetricOperator.hessian(objective.at(x)), SpectrumSettings.USUAL, Cancellation.NEVER, _ -> {})
                .orElseThrow(() -> new InvalidInputException(context.messages().text("cli.spectrum.not-finite")));
        var table = new SpectrumTable(spectrum, format.format(), context.out());
        if (points == null) {
            table.values();
        } else {
            table.density(points.intValue(), sigma == null ? OptionalDouble.empty() : OptionalDouble.of(sigma),
                    SpectrumSettings.USUAL.steps());
        }
    }

    private static MisuseException misused(Context context, String key, Object... arguments) {
        return new MisuseException(context.messages().text(key, arguments));
    }
}
