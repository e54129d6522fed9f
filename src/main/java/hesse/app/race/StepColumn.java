package hesse.app.race;

import hesse.app.control.MatrixView;
import hesse.app.race.StepTable.Row;
import hesse.app.state.Runs;
import hesse.curvature.CriticalPoint;
import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.field.Jet;
import hesse.figure.race.MethodStyle;
import hesse.optimize.MethodName;
import hesse.optimize.Step;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.Trajectory;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// One runner's column of the [StepTable].
final class StepColumn {
    private static final int DIGITS = 4;
    private static final double LINE = 22;
    private static final double LINE_WIDTH = 2.5;
    private static final double CASING_WIDTH = 4.5;

    private final String id;
    private final Messages messages;
    private final Label header;
    private final MatrixView hessian = new MatrixView();
    private final Map<Row, Label> labels = new EnumMap<>(Row.class);

    /// @param method what it runs
    /// @param nth    how many runners before it run that too
    /// @param name   what it is called
    StepColumn(MethodName method, int nth, String name, Messages messages) {
        id = "race-" + method.spelling() + (nth == 0 ? "" : "-" + (nth + 1));
        this.messages = messages;
        header = new Label(name);
        header.getStyleClass().addAll("method-header", "method-" + method.spelling());
        header.setMinWidth(Region.USE_PREF_SIZE);
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
        return id + "-" + KebabCase.of(row);
    }

    /// The runner's name in its method's colour.
    Region header() {
        return header;
    }

    /// Puts a piece of the runner's line before its name.
    void showLine(MethodStyle looks) {
        var casing = new Line(0, 0, LINE, 0);
        casing.setStroke(colour(looks.outline()));
        casing.setStrokeWidth(CASING_WIDTH);
        var line = new Line(0, 0, LINE, 0);
        line.setStroke(colour(looks.argb()));
        line.setStrokeWidth(LINE_WIDTH);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(looks.dash());
        header.setGraphic(new Group(casing, line));
        header.setMinWidth(0);
        header.setTooltip(new Tooltip(header.getText()));
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
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

    /// Shows a step of the race, or the last one of a run that has ended.
    void show(Runs runs, int runner, int raceStep) {
        var run = runs.trajectories().get(runner);
        int k = runs.tracks().get(runner).at(raceStep);
        var at = run.iterates().get(k);
        var step = run.step(k);
        var jet = runs.jet(runner, k);
        hessian.show(number(jet.fxx()), number(jet.fxy()), number(jet.fxy()), number(jet.fyy()));
        set(Row.POINT, vector(at.x()));
        set(Row.GRADIENT, vector(at.gradient()));
        set(Row.STEP, step.map(Step::p).map(this::vector).orElse(Numbers.UNDEFINED));
        set(Row.LENGTH, step.map(made -> number(made.p().normF())).orElse(Numbers.UNDEFINED));
        set(Row.VALUE, step.isPresent() ? messages.text("race.value", number(at.f()), number(run.iterates().get(k + 1).f())) : number(at.f()));
        note(step.map(made -> note(made.detail(), jet)).orElseGet(() -> ending(run, runs.definiteness(runner, raceStep))));
    }

    private void set(Row row, String text) {
        labels.get(row).setText(text);
    }

    private String note(StepDetail detail, Jet jet) {
        return switch (detail) {
            case StepDetail.GradientStep(double stepSize) -> stepSizeNote(stepSize, jet);
            case StepDetail.NewtonStep(var target) -> messages.text("race.newton-to." + KebabCase.of(target));
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

    /// @param definiteness at the last iterate
    private String ending(Trajectory run, Definiteness definiteness) {
        if (run.reason() == StopReason.CONVERGED) {
            var kind = CriticalPoint.Kind.of(definiteness);
            return messages.text("race.converged." + KebabCase.of(kind), Integer.toString(run.last().k()));
        }
        return messages.text("race.ended", Integer.toString(run.last().k()), messages.text("optimize.reason." + KebabCase.of(run.reason())));
    }

    private String vector(ConstMatrix<SimpleMatrix> v) {
        return messages.text("inspector.pair", number(v.get(0)), number(v.get(1)));
    }

    private static String number(double value) {
        return Numbers.format(value, DIGITS);
    }
}
