package hesse.app.race;

import hesse.app.control.MatrixView;
import hesse.app.state.Runs;
import hesse.curvature.CriticalPoint;
import hesse.document.Point;
import hesse.optimize.Trajectory;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The values of a step, a cell for each.
final class StepColumn {
    private static final int DIGITS = 4;

    /// What there is a cell for; its symbol is under `race.row.<name>`.
    enum Row { POINT, GRADIENT, HESSIAN, STEP, LENGTH, VALUE, NOTE }

    private final Messages messages;
    private final MatrixView hessian = new MatrixView();
    private final Map<Row, Label> labels = new EnumMap<>(Row.class);

    StepColumn(Messages messages) {
        this.messages = messages;
        for (var row : Row.values()) {
            if (row == Row.HESSIAN) {
                hessian.setId(id(row));
            } else {
                labels.put(row, label(row));
            }
        }
    }

    private Label label(Row row) {
        var label = new Label();
        label.setId(id(row));
        label.getStyleClass().add(row == Row.NOTE ? "note" : "number");
        label.setWrapText(row == Row.NOTE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String id(Row row) {
        return "step-" + KebabCase.of(row);
    }

    Region cell(Row row) {
        return row == Row.HESSIAN ? hessian : labels.get(row);
    }

    void clear() {
        labels.values().forEach(label -> label.setText(""));
        hessian.show("", "", "", "");
    }

    void note(String text) {
        labels.get(Row.NOTE).setText(text);
    }

    /// Shows the step that a runner makes from its k-th iterate, or why it ends there.
    ///
    /// @param brief the step in a few words
    void show(Runs runs, int runner, int k, String brief) {
        var run = runs.trajectories().get(runner);
        var at = run.iterates().get(k);
        var step = run.step(k);
        var jet = runs.jet(runner, k);
        var off = runs.errors(runner, k);
        var mixed = Numbers.right(jet.fxy(), off.fxy(), DIGITS);
        hessian.show(Numbers.right(jet.fxx(), off.fxx(), DIGITS), mixed, mixed, Numbers.right(jet.fyy(), off.fyy(), DIGITS));
        var track = runs.tracks().get(runner);
        set(Row.POINT, pair(new Point(track.x()[k], track.y()[k])));
        var gradient = runs.space().dimension() > 2 ? new Point(jet.fx(), jet.fy()) : runs.space().seen(at.gradient());
        set(Row.GRADIENT,
                messages.text("inspector.pair", Numbers.right(gradient.x(), off.fx(), DIGITS),
                        Numbers.right(gradient.y(), off.fy(), DIGITS)));
        set(Row.STEP, step.map(made -> pair(runs.space().seen(made.p()))).orElse(Numbers.UNDEFINED));
        set(Row.LENGTH, step.map(made -> number(made.p().normF())).orElse(Numbers.UNDEFINED));
        set(Row.VALUE, step.isPresent()
                ? messages.text("race.value", Numbers.right(at.f(), off.f(), DIGITS),
                        Numbers.right(run.iterates().get(k + 1).f(), runs.errors(runner, k + 1).f(), DIGITS))
                : Numbers.right(at.f(), off.f(), DIGITS));
        note(step.map(_ -> brief).orElseGet(() -> ending(run, runs.end(runner))));
    }

    private void set(Row row, String text) {
        labels.get(row).setText(text);
    }

    /// @param kind of the point that the run converged to
    private String ending(Trajectory run, Optional<CriticalPoint.Kind> kind) {
        if (kind.isPresent()) {
            return messages.text("race.converged." + KebabCase.of(kind.get()), Integer.toString(run.last().k()));
        }
        if (run.cycle().isPresent()) {
            return messages.text("race.cycling", Integer.toString(run.cycle().getAsInt()), Integer.toString(run.last().k()));
        }
        return messages.text("race.ended", Integer.toString(run.last().k()),
                messages.text("optimize.reason." + KebabCase.of(run.reason())));
    }

    private String pair(Point point) {
        return messages.text("inspector.pair", number(point.x()), number(point.y()));
    }

    private static String number(double value) {
        return Numbers.format(value, DIGITS);
    }
}
