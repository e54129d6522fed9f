package hesse.app.race;

import hesse.app.control.MatrixView;
import hesse.app.race.StepTable.Row;
import hesse.app.state.Runs;
import hesse.curvature.CriticalPoint;
import hesse.curvature.Hessian;
import hesse.curvature.QuadraticModel;
import hesse.field.Jet;
import hesse.optimize.GradientDescent;
import hesse.optimize.Iterate;
import hesse.optimize.MethodName;
import hesse.optimize.Newton;
import hesse.optimize.StopReason;
import hesse.optimize.Trajectory;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ejml.simple.SimpleMatrix;

/// One method's column of the [StepTable].
final class StepColumn {
    private static final int DIGITS = 4;

    private final MethodName method;
    private final Messages messages;
    private final MatrixView hessian = new MatrixView();
    private final Map<Row, Label> labels = new EnumMap<>(Row.class);

    StepColumn(MethodName method, Messages messages) {
        this.method = method;
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
        if (row == Row.NOTE) {
            label.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setVgrow(label, Priority.ALWAYS);
            GridPane.setValignment(label, VPos.TOP);
        }
        return label;
    }

    private String id(Row row) {
        return "race-" + method.spelling() + "-" + KebabCase.of(row);
    }

    /// The method's name in its colour.
    Region header() {
        var header = new Label(messages.text(method.nameKey()));
        header.getStyleClass().addAll("method-header", "method-" + method.spelling());
        header.setMinWidth(Region.USE_PREF_SIZE);
        return header;
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

    /// Shows step k of the method's run, or the last one of a shorter run.
    void show(Runs runs, int k) {
        var run = runs.of(method);
        var iterates = run.iterates();
        var at = iterates.get(Math.min(k, iterates.size() - 1));
        var jet = jet(at);
        hessian.show(number(jet.fxx()), number(jet.fxy()), number(jet.fxy()), number(jet.fyy()));
        set(Row.POINT, vector(at.x()));
        set(Row.GRADIENT, vector(at.gradient()));
        set(Row.STEP, at.step().map(this::vector).orElse(Numbers.UNDEFINED));
        set(Row.LENGTH, at.step().map(step -> number(step.normF())).orElse(Numbers.UNDEFINED));
        set(Row.VALUE, at.k() + 1 < iterates.size()
                ? messages.text("race.value", number(at.f()), number(iterates.get(at.k() + 1).f())) : number(at.f()));
        note(at.k() < run.last().k() ? stepNote(run, at, jet) : ending(run));
    }

    private void set(Row row, String text) {
        labels.get(row).setText(text);
    }

    private String stepNote(Trajectory run, Iterate at, Jet jet) {
        return switch (run.method()) {
            case GradientDescent(double stepSize) -> stepSizeNote(stepSize, jet);
            case Newton() -> new QuadraticModel(at.x().get(0), at.x().get(1), jet).stationary()
                    .map(target -> messages.text("race.newton-to." + KebabCase.of(target.kind()))).orElse("");
        };
    }

    private String stepSizeNote(double stepSize, Jet jet) {
        double lambdaMax = Hessian.of(jet).eigen().lambdaMax();
        if (!(lambdaMax > 0)) {
            return messages.text("race.step-size.no-bound");
        }
        double stable = 2 / lambdaMax;
        return messages.text(stepSize < stable ? "race.step-size.stable" : "race.step-size.unstable", number(stepSize), number(stable));
    }

    private String ending(Trajectory run) {
        if (run.reason() == StopReason.CONVERGED) {
            var kind = CriticalPoint.Kind.of(Hessian.of(jet(run.last())).definiteness());
            return messages.text("race.converged." + KebabCase.of(kind), Integer.toString(run.last().k()));
        }
        return messages.text("race.ended", Integer.toString(run.last().k()), messages.text("optimize.reason." + KebabCase.of(run.reason())));
    }

    private static Jet jet(Iterate at) {
        var g = at.gradient();
        var h = at.hessian();
        return new Jet(at.f(), g.get(0), g.get(1), h.get(0, 0), h.get(0, 1), h.get(1, 1));
    }

    private String vector(SimpleMatrix v) {
        return messages.text("inspector.pair", number(v.get(0)), number(v.get(1)));
    }

    private static String number(double value) {
        return Numbers.format(value, DIGITS);
    }
}
