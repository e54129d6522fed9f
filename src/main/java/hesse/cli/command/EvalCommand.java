package hesse.cli.command;

import hesse.cli.input.Coordinates;
import hesse.cli.input.InvalidInputException;
import hesse.cli.input.MisuseException;
import hesse.cli.input.PointReader;
import hesse.cli.input.VectorReader;
import hesse.cli.option.ChosenFunction;
import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.cli.option.SubjectOptions;
import hesse.expression.VariableNames;
import hesse.field.Field;
import hesse.learning.objective.LossObjective;
import hesse.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Jets, eigenvalues and classes at points, in the points' order and in bounded memory.
@Command
public final class EvalCommand implements TerminalCommand {
    private static final String STANDARD_INPUT = "-";

    @Mixin
    private StandardOptions standard;

    @Mixin
    private SubjectOptions subject;

    @Option(names = "--at", paramLabel = "X,Y", descriptionKey = "cli.option.at")
    private List<Coordinates> at = new ArrayList<>();

    @Option(names = "--points", paramLabel = "FILE.csv", descriptionKey = "cli.option.points")
    private String file;

    @Option(names = "--bounds", descriptionKey = "cli.option.bounds")
    private boolean bounds;

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        if (subject.loss().hasWeights()) {
            evaluateLoss(context);
            return;
        }
        checkOptions(context.messages());
        if (subject.loss().isGiven()) {
            evaluate(subject.loss().field(subject.loss().choose(context.messages(), context.notes()), context.messages()),
                    VariableNames.WEIGHTS, context);
            return;
        }
        var chosen = subject.function().choose(context.messages());
        context.explain(chosen);
        if (chosen.variables().isBeyondThePlane() && (file == null ? isBeyondThePlane(chosen) : chosen.entry().isEmpty())) {
            evaluateAll(chosen, context);
            return;
        }
        evaluate(subject.function().field(chosen, context.messages()), chosen.variables(), context);
    }

    /// At points of the plane.
    private void evaluate(Field field, VariableNames names, Context context) throws IOException {
        var jets = new JetTable(field, format.format().table(context.out(), JetTable.columns(bounds)), bounds);
        try {
            evaluate(jets, names, context);
        } finally {
            jets.lost().sentence(context.messages()).ifPresent(context.notes());
        }
    }

    private void evaluate(JetTable jets, VariableNames names, Context context) throws IOException {
        if (file == null) {
            for (var point : at) {
                double[] xy = point.of(2).orElseThrow(() -> point.refusal("--at", names, context.messages()));
                jets.add(xy[0], xy[1]);
            }
            jets.end();
            return;
        }
        try (var reader = reader(names, context)) {
            evaluate(reader, jets);
        }
    }

    /// Whether a point isn't one of the plane. Of the catalogue's functions, whose other variables have values, a file has points of the
    /// plane.
    private boolean isBeyondThePlane(ChosenFunction chosen) {
        return at.stream().anyMatch(point -> point.of(chosen.variables().all().size()).isPresent() || point.of(2).isEmpty());
    }

    /// At points of all variables.
    private void evaluateAll(ChosenFunction chosen, Context context) throws IOException {
        if (bounds) {
            throw new MisuseException(context.messages().text("cli.eval.bounds-beyond"));
        }
        var names = chosen.variables();
        var points = file != null ? VectorReader.points(file, names.all(), context.in(), context.messages())
                : at.stream().map(point -> point.of(names.all().size()).orElseThrow(() -> point.refusal("--at", names, context.messages())))
                .toList();
        var table = new HessianTable(subject.function().objective(chosen, context.messages()), names, format.format(), context.out());
        for (var point : points) {
            table.add(point);
        }
        table.end();
    }

    /// At weights, however many there are.
    private void evaluateLoss(Context context) throws IOException {
        if (!subject.loss().isGiven() || subject.function().isFunctionGiven() || !at.isEmpty() || file != null) {
            throw new MisuseException(context.messages().text("cli.weights.alone"));
        }
        var chosen = subject.loss().choose(context.messages(), context.notes());
        if (chosen.dimension() > LossPointTable.MOST_WEIGHTS) {
            throw new InvalidInputException(context.messages()
                    .text("cli.loss.large", Integer.toString(chosen.dimension()), Integer.toString(LossPointTable.MOST_WEIGHTS)));
        }
        LossPointTable.write(LossObjective.of(chosen), subject.loss().weights(chosen, context.in(), context.messages()), format.format(),
                context.out());
    }

    private void checkOptions(Messages messages) {
        if (subject.loss().isGiven()) {
            subject.loss().requireAlone(subject.function().isFunctionGiven(), messages);
        }
        if (!subject.function().isFunctionGiven() && !subject.loss().isGiven() && at.isEmpty() && file == null) {
            throw new MisuseException(messages.text("cli.eval.missing"));
        }
        if (at.isEmpty() && file == null) {
            throw new MisuseException(messages.text("cli.points.missing"));
        }
        if (!at.isEmpty() && file != null) {
            throw new MisuseException(messages.text("cli.points.two"));
        }
    }

    /// What comes before a row that can't be read is written, so that the output is a whole table, if a shorter one; if that was the
    /// first row, nothing is.
    private static void evaluate(PointReader reader, JetTable jets) throws IOException {
        boolean begun = false;
        try {
            while (reader.next()) {
                begun = true;
                jets.add(reader.x(), reader.y());
                if (!reader.ready()) {
                    jets.flush();
                }
            }
        } catch (InvalidInputException refused) {
            if (begun) {
                jets.end();
            }
            throw refused;
        }
        jets.end();
    }

    private PointReader reader(VariableNames names, Context context) {
        var messages = context.messages();
        return file.equals(STANDARD_INPUT)
                ? new PointReader(context.in(), messages.text("cli.points.standard-input"), names, messages)
                : PointReader.open(file, names, messages);
    }
}
