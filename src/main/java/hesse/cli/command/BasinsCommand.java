package hesse.cli.command;

import hesse.cli.input.MisuseException;
import hesse.cli.option.FormatOption;
import hesse.cli.option.GridOptions;
import hesse.cli.option.PlaneOptions;
import hesse.cli.option.RunOptions;
import hesse.cli.option.StandardOptions;
import hesse.cli.option.SubjectOptions;
import hesse.cli.option.WindowOption;
import hesse.cli.output.Fact;
import hesse.cli.output.Table;
import hesse.curvature.search.CriticalPointSearch;
import hesse.document.Race;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.learning.Loss;
import hesse.learning.objective.LossObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.Stopping;
import hesse.optimize.basin.BasinSearch;
import hesse.optimize.basin.Basins;
import hesse.text.KebabCase;
import java.io.IOException;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Where a method ends from every cell of a window, row by row from below. Points that it reaches have the numbers of the rows that
/// `critical` writes for the window, from 0 on; further ones follow. Of a loss of more than two weights the cells lie on a plane of them.
@Command(name = "basins")
public final class BasinsCommand implements TerminalCommand {
    private static final List<String> COLUMNS = List.of("x", "y", "index", "iterations", "reason");
    private static final double TOLERANCE = 1e-12;
    /// As the window's races have it: so many diagonals from its middle is far away.
    private static final double FAR = 1000;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private SubjectOptions subject;

    @Mixin
    private PlaneOptions plane;

    @Mixin
    private RunOptions run;

    @Mixin
    private WindowOption window;

    @Mixin
    private GridOptions grid = new GridOptions(100);

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        boolean ofLoss = subject.isLoss("cli.basins.missing", context.messages());
        run.requireMethod(context.messages());
        if (ofLoss) {
            ofLoss(context);
            return;
        }
        if (subject.loss().hasWeights() || plane.isGiven()) {
            throw misused(context, "cli.basins.plane-unused");
        }
        var chosen = subject.function().choose(context.messages());
        context.explain(chosen);
        ofField(subject.function().field(chosen, context.messages()), run.configured(chosen, context.messages()),
                window.of(chosen, context.messages()), context);
    }

    /// On the plane of two weights, or on one laid among more.
    private void ofLoss(Context context) throws IOException {
        var chosen = subject.loss().choose(context.messages(), context.notes());
        var objective = LossObjective.of(chosen);
        var configured = run.configured(objective, context.messages());
        var shown = window.required(context.messages());
        boolean laid = subject.loss().hasWeights() && plane.isGiven();
        if (!laid && (chosen.dimension() != 2 || subject.loss().hasWeights() || plane.isGiven())) {
            throw misused(context, "cli.basins.plane", Integer.toString(chosen.dimension()));
        }
        if (laid) {
            onPlane(chosen, configured, shown, context);
        } else {
            ofField(subject.loss().field(chosen, context.messages()), configured, shown, context);
        }
    }

    private void onPlane(Loss chosen, ConfiguredMethod configured, Window shown, Context context) throws IOException {
        var laid = plane.choose(chosen, subject.loss(), context.in(), context.messages());
        var centre = new SimpleMatrix(laid.plane().at(shown.xCenter(), shown.yCenter()));
        var stopping = new Stopping(TOLERANCE, steps(context), centre, FAR * diagonal(shown));
        new PlaneBasinTable(LossObjective.of(chosen), laid.plane(), configured, stopping, Basins.RESOLUTION * diagonal(shown))
                .write(cells(shown, context), format.format(), context.out());
    }

    private void ofField(Field field, ConfiguredMethod configured, Window shown, Context context) throws IOException {
        var centre = new SimpleMatrix(new double[] {shown.xCenter(), shown.yCenter()});
        var stopping = new Stopping(TOLERANCE, steps(context), centre, FAR * diagonal(shown));
        var landings = new BasinSearch(field, configured, stopping).land(cells(shown, context), Cancellation.NEVER);
        var table = format.format().table("starts", context.out(), COLUMNS);
        write(Basins.of(landings, known(field, shown), Basins.RESOLUTION * diagonal(shown), Basins.MOST_ENDS), table);
        table.fact("method", new Fact.Word(configured.name().spelling()));
        table.end();
    }

    private static double diagonal(Window shown) {
        return Math.hypot(shown.width(), shown.height());
    }

    private int steps(Context context) {
        return run.steps(Race.LARGEST_STEP_LIMIT, context.messages());
    }

    private static void write(Basins basins, Table table) throws IOException {
        var landings = basins.landings();
        var grid = landings.grid();
        for (int start = 0; start < basins.index().length; start++) {
            table.number(grid.x(start % grid.columns()));
            table.number(grid.y(start / grid.columns()));
            table.integer(basins.index()[start]);
            table.integer(landings.steps(start));
            table.text(KebabCase.of(landings.reason(start)));
            table.endRow();
        }
        table.fact("points", new Fact.Vectors(basins.ends().stream().map(end -> new double[] {end.x(), end.y()}).toList()));
    }

    /// The middles of the cells.
    private Grid cells(Window shown, Context context) {
        int across = grid.columns(context.messages());
        int upwards = grid.rows(context.messages());
        double dx = shown.width() / across;
        double dy = shown.height() / upwards;
        return new Grid(shown.xMin() + dx / 2, dx, across, shown.yMin() + dy / 2, dy, upwards);
    }

    private static List<Basins.End> known(Field field, Window shown) {
        return CriticalPointSearch.in(field, shown, Cancellation.NEVER).points().stream().map(point -> new Basins.End(point.x(), point.y()))
                .toList();
    }

    private static MisuseException misused(Context context, String key, Object... arguments) {
        return new MisuseException(context.messages().text(key, arguments));
    }
}
