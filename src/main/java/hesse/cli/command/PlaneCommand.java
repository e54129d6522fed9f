package hesse.cli.command;

import hesse.cli.input.Coordinates;
import hesse.cli.input.MisuseException;
import hesse.cli.option.ChosenPlane;
import hesse.cli.option.FormatOption;
import hesse.cli.option.GridOptions;
import hesse.cli.option.LossOptions;
import hesse.cli.option.PlaneOptions;
import hesse.cli.option.StandardOptions;
import hesse.cli.option.WindowOption;
import hesse.cli.output.Fact;
import hesse.cli.output.Table;
import hesse.expression.VariableNames;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.learning.Loss;
import hesse.learning.objective.LossObjective;
import hesse.learning.plane.LossField;
import hesse.objective.spectrum.Spectrum;
import hesse.objective.spectrum.SpectrumSettings;
import hesse.objective.spectrum.SymmetricOperator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A loss on a plane of its weights: f, its derivatives along the two directions, eigenvalues and class, on a grid or at points; and
/// beside it how many eigenvalues of the whole Hessian are negative where the plane's weights are, for a plane doesn't show that.
@Command
public final class PlaneCommand implements TerminalCommand {
    private static final VariableNames COORDINATES = new VariableNames("a", "b");

    @Mixin
    private StandardOptions standard;

    @Mixin
    private LossOptions loss;

    @Mixin
    private PlaneOptions plane;

    @Mixin
    private WindowOption window;

    @Mixin
    private GridOptions grid = new GridOptions(21);

    @Option(names = "--at", paramLabel = "A,B", descriptionKey = "cli.option.plane-at")
    private List<Coordinates> at = new ArrayList<>();

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        var shown = window.given(context.messages());
        if (!loss.isGiven() || !loss.hasWeights() || !plane.isGiven() || shown.isEmpty() == at.isEmpty()) {
            throw new MisuseException(context.messages().text("cli.plane.missing"));
        }
        int across = grid.columns(context.messages());
        int upwards = grid.rows(context.messages());
        var chosen = loss.choose(context.messages(), context.notes());
        var laid = plane.choose(chosen, loss, context.in(), context.messages());
        var table = format.format().table(context.out(), JetTable.columns(false));
        var jets = new JetTable(LossField.of(chosen, laid.plane()), table, false);
        for (var point : at) {
            double[] ab = point.of(2).orElseThrow(() -> point.refusal("--at", COORDINATES, context.messages()));
            jets.add(ab[0], ab[1]);
        }
        if (shown.isPresent()) {
            addNodes(shown.get(), across, upwards, jets);
        }
        jets.flush();
        writeFacts(chosen, laid, table);
        jets.end();
    }

    private static void addNodes(Window shown, int across, int upwards, JetTable jets) throws IOException {
        for (int row = 0; row < upwards; row++) {
            for (int column = 0; column < across; column++) {
                jets.add(node(shown.xMin(), shown.xMax(), column, across), node(shown.yMin(), shown.yMax(), row, upwards));
            }
        }
    }

    /// From one end to the other, both included.
    private static double node(double min, double max, int k, int count) {
        return count == 1 ? (min + max) / 2 : ((count - 1 - k) * min + k * max) / (count - 1);
    }

    private static void writeFacts(Loss loss, ChosenPlane laid, Table table) throws IOException {
        if (laid.found()) {
            table.fact("w", new Fact.Vectors(List.of(laid.plane().origin())));
            table.fact("u", new Fact.Vectors(List.of(laid.plane().u())));
            table.fact("v", new Fact.Vectors(List.of(laid.plane().v())));
        }
        if (laid.principal().isPresent()) {
            var principal = laid.principal().get();
            table.fact("explained", new Fact.Vectors(List.of(new double[] {principal.firstExplained(), principal.secondExplained()})));
        }
        table.fact("dimension", new Fact.Number(loss.dimension()));
        var hessian = SymmetricOperator.hessian(LossObjective.of(loss).at(new SimpleMatrix(laid.weights())));
        var spectrum = Spectrum.of(hessian, SpectrumSettings.USUAL, Cancellation.NEVER, _ -> { });
        if (spectrum.isPresent()) {
            table.fact("negative", new Fact.Number(spectrum.get().negative().atLeast()));
            table.fact("negative_all", new Fact.Flag(spectrum.get().negative().all()));
        }
    }
}
