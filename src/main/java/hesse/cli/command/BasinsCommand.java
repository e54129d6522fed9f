package hesse.cli.command;

import hesse.cli.input.MisuseException;
import hesse.cli.option.ChosenFunction;
import hesse.cli.option.FieldOptions;
import hesse.cli.option.FormatOption;
import hesse.cli.option.MethodOptions;
import hesse.cli.option.StandardOptions;
import hesse.cli.output.Fact;
import hesse.cli.output.Table;
import hesse.curvature.search.CriticalPointSearch;
import hesse.document.Race;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.optimize.Stopping;
import hesse.optimize.basin.BasinSearch;
import hesse.optimize.basin.Basins;
import hesse.text.KebabCase;
import java.io.IOException;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where a method ends from every cell of a window, row by row from below. Points that it reaches have the numbers of the rows that
/// `critical` writes for the window, from 0 on; further ones follow.
@Command(name = "basins")
public final class BasinsCommand implements TerminalCommand {
    private static final List<String> COLUMNS = List.of("x", "y", "index", "iterations", "reason");
    private static final int MOST_CELLS = 4096;
    private static final double TOLERANCE = 1e-12;
    /// As the window's races have it: so many diagonals from its middle is far away.
    private static final double FAR = 1000;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private FieldOptions function;

    @Mixin
    private MethodOptions method;

    @Option(names = "--window", paramLabel = "XMIN,XMAX,YMIN,YMAX", descriptionKey = "cli.option.basins-window")
    private Window window;

    @Option(names = "--columns", paramLabel = "N", descriptionKey = "cli.option.columns")
    private Long columns = 100L;

    @Option(names = "--rows", paramLabel = "N", descriptionKey = "cli.option.rows")
    private Long rows = 100L;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "cli.option.steps")
    private Long steps = (long) Race.INITIAL.stepLimit();

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        if (!function.isFunctionGiven()) {
            throw misused(context, "cli.basins.missing");
        }
        method.requireMethod(context.messages());
        var chosen = function.choose(context.messages());
        context.explain(chosen);
        var shown = window(chosen, context);
        var field = function.field(chosen, context.messages());
        var configured = method.configured(chosen, context.messages());
        double diagonal = Math.hypot(shown.width(), shown.height());
        var centre = new SimpleMatrix(new double[] {shown.xCenter(), shown.yCenter()});
        var stopping = new Stopping(TOLERANCE, inRange(steps, 0, Race.LARGEST_STEP_LIMIT, "--steps", context), centre, FAR * diagonal);
        var landings = new BasinSearch(field, configured, stopping).land(cells(shown, context), Cancellation.NEVER);
        var table = format.format().table("starts", context.out(), COLUMNS);
        write(Basins.of(landings, known(field, shown), Basins.RESOLUTION * diagonal, Basins.MOST_ENDS), table);
        table.fact("method", new Fact.Word(configured.name().spelling()));
        table.end();
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
        int across = inRange(columns, 1, MOST_CELLS, "--columns", context);
        int upwards = inRange(rows, 1, MOST_CELLS, "--rows", context);
        double dx = shown.width() / across;
        double dy = shown.height() / upwards;
        return new Grid(shown.xMin() + dx / 2, dx, across, shown.yMin() + dy / 2, dy, upwards);
    }

    private static List<Basins.End> known(Field field, Window shown) {
        return CriticalPointSearch.in(field, shown, Cancellation.NEVER).points().stream().map(point -> new Basins.End(point.x(), point.y())).toList();
    }

    private Window window(ChosenFunction chosen, Context context) {
        if (window != null) {
            return window;
        }
        return chosen.entry().orElseThrow(() -> misused(context, "cli.window.missing")).window();
    }

    private static int inRange(long value, int least, int most, String option, Context context) {
        if (value < least || value > most) {
            throw misused(context, "cli.range", option, Integer.toString(least), Integer.toString(most), Long.toString(value));
        }
        return (int) value;
    }

    private static MisuseException misused(Context context, String key, Object... arguments) {
        return new MisuseException(context.messages().text(key, arguments));
    }
}
