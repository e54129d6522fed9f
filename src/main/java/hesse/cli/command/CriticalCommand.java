package hesse.cli.command;

import hesse.cli.input.MisuseException;
import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.cli.option.SubjectOptions;
import hesse.cli.option.WindowOption;
import hesse.cli.output.Fact.Flag;
import hesse.cli.output.Table;
import hesse.curvature.Convexity;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.proof.Certification;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.text.KebabCase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The critical points in a window, and what is proved about them and about convexity.
@Command
public final class CriticalCommand implements TerminalCommand {
    private static final List<String> COLUMNS = List.of("x", "y", "f", "lambda_min", "lambda_max", "type", "certified");
    private static final double MOST_SECONDS = 1e6;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private SubjectOptions subject;

    @Mixin
    private WindowOption window;

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "cli.option.time-limit")
    private Double seconds;

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        boolean ofLoss = subject.isLoss("cli.critical.missing", context.messages());
        var deadline = deadline(context);
        var report = ofLoss ? ofLoss(deadline, context) : ofFunction(deadline, context);
        boolean over = deadline.isOver();
        var table = format.format().table("points", context.out(), COLUMNS);
        for (var finding : report.findings()) {
            write(finding, table);
        }
        Verdict.write(report, table);
        if (seconds != null) {
            table.fact("time_limit_reached", new Flag(over));
        }
        table.end();
    }

    private CriticalPointReport ofFunction(Deadline deadline, Context context) {
        var chosen = subject.function().choose(context.messages());
        context.explain(chosen);
        return Certification.report(subject.function().field(chosen, context.messages()), window.of(chosen, context.messages()), Cancellation.NEVER, deadline);
    }

    private CriticalPointReport ofLoss(Deadline deadline, Context context) {
        var loss = subject.loss();
        var shown = window.required(context.messages());
        var chosen = loss.choose(context.messages(), context.notes());
        var report = Certification.report(loss.field(chosen, context.messages()), shown, Cancellation.NEVER, deadline);
        return chosen.isConvex() ? new CriticalPointReport(report.findings(), report.curve(), report.truncated(), report.certificate(),
                new Convexity.Proved(Convexity.Shape.CONVEX, chosen.isStrictlyConvex(), true)) : report;
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
