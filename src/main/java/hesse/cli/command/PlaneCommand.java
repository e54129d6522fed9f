package hesse.cli.command;

import hesse.cli.input.Coordinates;
import hesse.cli.input.InvalidInputException;
import hesse.cli.input.MisuseException;
import hesse.cli.input.WeightsReader;
import hesse.cli.option.FormatOption;
import hesse.cli.option.LossOptions;
import hesse.cli.option.StandardOptions;
import hesse.expression.VariableNames;
import hesse.field.Window;
import hesse.learning.plane.LossField;
import hesse.objective.plane.Plane;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A loss on a plane of its weights: f, its derivatives along the two directions, eigenvalues and class, on a grid or at points.
@Command
public final class PlaneCommand implements TerminalCommand {
    private static final int MOST_CELLS = 4096;
    private static final VariableNames COORDINATES = new VariableNames("a", "b");

    @Mixin
    private StandardOptions standard;

    @Mixin
    private LossOptions loss;

    @Option(names = "--directions", paramLabel = "FILE.csv", descriptionKey = "cli.option.directions")
    private String directions;

    @Option(names = "--window", paramLabel = "AMIN,AMAX,BMIN,BMAX", descriptionKey = "cli.option.plane-window")
    private Window window;

    @Option(names = "--columns", paramLabel = "N", descriptionKey = "cli.option.plane-columns")
    private Long columns = 21L;

    @Option(names = "--rows", paramLabel = "N", descriptionKey = "cli.option.plane-rows")
    private Long rows = 21L;

    @Option(names = "--at", paramLabel = "A,B", descriptionKey = "cli.option.plane-at")
    private List<Coordinates> at = new ArrayList<>();

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        if (!loss.isGiven() || !loss.hasWeights() || directions == null || (window == null) == at.isEmpty()) {
            throw new MisuseException(context.messages().text("cli.plane.missing"));
        }
        int across = inRange(columns, "--columns", context);
        int upwards = inRange(rows, "--rows", context);
        var chosen = loss.choose(context.messages(), context.notes());
        var origins = loss.weights(chosen, context.in(), context.messages());
        var both = WeightsReader.read(directions, chosen.dimension(), context.in(), context.messages());
        if (origins.size() != 1 || both.size() != 2) {
            throw new InvalidInputException(context.messages().text("cli.plane.rows", Integer.toString(origins.size()), Integer.toString(both.size())));
        }
        var field = LossField.of(chosen, new Plane(origins.getFirst(), both.get(0), both.get(1)));
        var jets = new JetTable(field, format.format().table(context.out(), JetTable.columns(false)), false);
        for (var point : at) {
            double[] ab = point.of(2).orElseThrow(() -> point.refusal("--at", COORDINATES, context.messages()));
            jets.add(ab[0], ab[1]);
        }
        for (int row = 0; window != null && row < upwards; row++) {
            for (int column = 0; column < across; column++) {
                jets.add(node(window.xMin(), window.xMax(), column, across), node(window.yMin(), window.yMax(), row, upwards));
            }
        }
        jets.end();
    }

    /// From one end to the other, both included.
    private static double node(double min, double max, int k, int count) {
        return count == 1 ? (min + max) / 2 : ((count - 1 - k) * min + k * max) / (count - 1);
    }

    private static int inRange(long value, String option, Context context) {
        if (value < 1 || value > MOST_CELLS) {
            throw new MisuseException(context.messages().text("cli.range", option, "1", Integer.toString(MOST_CELLS), Long.toString(value)));
        }
        return (int) value;
    }
}
