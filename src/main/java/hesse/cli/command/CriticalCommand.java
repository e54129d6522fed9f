package hesse.cli.command;

import hesse.cli.input.InvalidInputException;
import hesse.cli.input.MisuseException;
import hesse.cli.option.ChosenFunction;
import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.cli.option.StartOptions;
import hesse.cli.option.SubjectOptions;
import hesse.cli.option.WindowOption;
import hesse.cli.output.Fact.Flag;
import hesse.cli.output.Table;
import hesse.curvature.Convexity;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.proof.Certification;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.learning.objective.LossObjective;
import hesse.objective.Objective;
import hesse.objective.stationary.SearchBox;
import hesse.objective.stationary.StationarySearch;
import hesse.text.KebabCase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The critical points in a window, and what is proved about them and about convexity; in more than two variables those that a search from
/// many starts finds in a box.
@Command
public final class CriticalCommand implements TerminalCommand {
    private static final List<String> COLUMNS = List.of("x", "y", "f", "lambda_min", "lambda_max", "type", "certified");
    private static final double MOST_SECONDS = 1e6;
    /// Whose H is formed and factorised at every step from every start.
    private static final int MOST_WEIGHTS = 200;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private SubjectOptions subject;

    @Mixin
    private WindowOption window;

    @Mixin
    private StartOptions starts;

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "cli.option.time-limit")
    private Double seconds;

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        boolean ofLoss = subject.isLoss("cli.critical.missing", context.messages());
        var deadline = deadline(context);
        if (ofLoss) {
            ofLoss(deadline, context);
        } else {
            ofFunction(deadline, context);
        }
    }

    /// Of a function of more than two variables in the whole space, unless the window is one of the plane.
    private void ofFunction(Deadline deadline, Context context) throws IOException {
        var chosen = subject.function().choose(context.messages());
        context.explain(chosen);
        var names = chosen.variables();
        if (names.isBeyondThePlane() && window.isBeyondThePlane(names.all().size())) {
            var found = search(subject.function().objective(chosen, context.messages()), deadline, context);
            new StationaryTable(format.format(), context.out()).ofFunction(found, names.all(), starts.seed(), limit(deadline));
        } else {
            starts.requireUnused(context.messages());
            requireWholeWindow(chosen, context);
            var field = subject.function().field(chosen, context.messages());
            write(Certification.report(field, window.of(chosen, context.messages()), Cancellation.NEVER, deadline), deadline, context);
        }
    }

    /// Of a function of the catalogue the other variables have values in the plane.
    private static void requireWholeWindow(ChosenFunction chosen, Context context) {
        var names = chosen.variables();
        if (names.isBeyondThePlane() && chosen.entry().isEmpty()) {
            throw new MisuseException(context.messages()
                    .text("cli.critical.window", Integer.toString(names.all().size()), names.all().get(2)));
        }
    }

    private void ofLoss(Deadline deadline, Context context) throws IOException {
        var chosen = subject.loss().choose(context.messages(), context.notes());
        var convexity = chosen.isConvex() ? Optional.of(new Convexity.Proved(Convexity.Shape.CONVEX, chosen.isStrictlyConvex(), true))
                : Optional.<Convexity.Proved>empty();
        if (chosen.dimension() != 2) {
            if (chosen.dimension() > MOST_WEIGHTS) {
                throw new InvalidInputException(context.messages()
                        .text("cli.loss.large", Integer.toString(chosen.dimension()), Integer.toString(MOST_WEIGHTS)));
            }
            var found = search(LossObjective.of(chosen), deadline, context);
            new StationaryTable(format.format(), context.out())
                    .ofLoss(found, chosen.dimension(), convexity, starts.seed(), limit(deadline));
            return;
        }
        starts.requireUnused(context.messages());
        var shown = window.required(context.messages());
        var report = Certification.report(subject.loss().field(chosen, context.messages()), shown, Cancellation.NEVER, deadline);
        write(convexity.map(known ->
                new CriticalPointReport(report.findings(), report.curve(), report.truncated(), report.certificate(), known)).orElse(report),
                deadline, context);
    }

    private StationarySearch.Found search(Objective objective, Deadline deadline, Context context) {
        var box = new SearchBox(window.box(objective.dimension(), context.messages()));
        return new StationarySearch(objective, box, starts.count(context.messages()), starts.seed()).run(deadline);
    }

    private void write(CriticalPointReport report, Deadline deadline, Context context) throws IOException {
        var limit = limit(deadline);
        var table = format.format().table("points", context.out(), COLUMNS);
        for (var finding : report.findings()) {
            write(finding, table);
        }
        Verdict.write(report, table);
        if (limit.isPresent()) {
            table.fact("time_limit_reached", new Flag(limit.get()));
        }
        table.end();
    }

    /// Whether the time was over, where it has a limit.
    private Optional<Boolean> limit(Deadline deadline) {
        return seconds == null ? Optional.empty() : Optional.of(deadline.isOver());
    }

    private Deadline deadline(Context context) {
        if (seconds == null) {
            return Deadline.NEVER;
        }
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            throw new MisuseException(context.messages().text("cli.time-limit.refused"));
        }
        return Deadline.after(Duration.ofNanos((long) (seconds * 1e9)));
    }

    private static void write(CriticalPointReport.Finding finding, Table table) throws IOException {
        var point = finding.point();
        var eigen = finding.eigen();
        table.number(point.x());
        table.number(point.y());
        table.number(point.f());
        table.number(eigen.lambdaMin());
        table.number(eigen.lambdaMax());
        table.text(KebabCase.of(point.kind()));
        table.flag(finding.certified());
        table.endRow();
    }
}
