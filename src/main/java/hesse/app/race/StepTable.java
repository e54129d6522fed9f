package hesse.app.race;

import hesse.app.control.MatrixView;
import hesse.app.state.Duel;
import hesse.curvature.CriticalPoint;
import hesse.curvature.Hessian;
import hesse.curvature.QuadraticModel;
import hesse.field.Jet;
import hesse.optimize.GradientDescent;
import hesse.optimize.Iterate;
import hesse.optimize.Newton;
import hesse.optimize.StopReason;
import hesse.optimize.Trajectory;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ejml.simple.SimpleMatrix;

/// What both methods computed at the step on screen, side by side: point, ∇f, H, the step and its length, f before and
/// after, and what there is to say about the step.
final class StepTable extends GridPane {
    private static final int DIGITS = 4;

    /// One line of the table each; its symbol is under `race.row.<name>`.
    private enum Row { POINT, GRADIENT, HESSIAN, STEP, LENGTH, VALUE, NOTE }

    private final Messages messages;
    private final List<MatrixView> matrices = List.of(new MatrixView(), new MatrixView());
    private final List<Map<Row, Label>> columns = List.of(new EnumMap<>(Row.class), new EnumMap<>(Row.class));

    StepTable(Messages messages) {
        this.messages = messages;
        setId("race-table");
        setHgap(14);
        setVgap(1);
        getStyleClass().add("step-table");
        getColumnConstraints().addAll(new ColumnConstraints(), column(), column());
        addRow(0, new Label(), header("gradient-descent"), header("newton"));
        for (var row : Row.values()) {
            var symbol = new Label(messages.text("race.row." + name(row)));
            symbol.getStyleClass().add("symbol");
            symbol.setMinWidth(Region.USE_PREF_SIZE);
            addRow(getRowCount(), symbol, cell(0, row), cell(1, row));
            GridPane.setValignment(symbol, row == Row.HESSIAN ? VPos.CENTER : VPos.TOP);
        }
    }

    private Label header(String method) {
        var header = new Label(messages.text("race.method." + method));
        header.getStyleClass().addAll("method-header", "method-" + method);
        header.setMinWidth(Region.USE_PREF_SIZE);
        return header;
    }

    private Region cell(int column, Row row) {
        if (row == Row.HESSIAN) {
            var matrix = matrices.get(column);
            matrix.setId("race-" + (column == 0 ? "gradient-descent-" : "newton-") + name(row));
            return matrix;
        }
        var cell = new Label();
        cell.setId("race-" + (column == 0 ? "gradient-descent-" : "newton-") + name(row));
        cell.getStyleClass().add(row == Row.NOTE ? "note" : "number");
        cell.setWrapText(row == Row.NOTE);
        if (row == Row.NOTE) {
            cell.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setVgrow(cell, Priority.ALWAYS);
        }
        columns.get(column).put(row, cell);
        return cell;
    }

    private static ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setPercentWidth(46);
        column.setHalignment(HPos.LEFT);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /// Shows step k of both runs.
    void show(Duel duel, int k) {
        show(columns.get(0), duel.gradientDescent(), k);
        show(columns.get(1), duel.newton(), k);
    }

    void clear() {
        columns.forEach(column -> column.values().forEach(label -> label.setText("")));
        matrices.forEach(matrix -> matrix.show("", "", "", ""));
        columns.getFirst().get(Row.NOTE).setText(messages.text("race.no-start"));
    }

    private void show(Map<Row, Label> column, Trajectory run, int k) {
        var iterates = run.iterates();
        var at = iterates.get(Math.min(k, iterates.size() - 1));
        var jet = jet(at);
        column.get(Row.POINT).setText(vector(at.x()));
        column.get(Row.GRADIENT).setText(vector(at.gradient()));
        matrices.get(column == columns.get(0) ? 0 : 1).show(number(jet.fxx()), number(jet.fxy()), number(jet.fxy()), number(jet.fyy()));
        column.get(Row.STEP).setText(at.step().map(this::vector).orElse(Numbers.UNDEFINED));
        column.get(Row.LENGTH).setText(at.step().map(step -> number(step.normF())).orElse(Numbers.UNDEFINED));
        column.get(Row.VALUE).setText(at.k() + 1 < iterates.size()
                ? messages.text("race.value", number(at.f()), number(iterates.get(at.k() + 1).f())) : number(at.f()));
        column.get(Row.NOTE).setText(at.k() < run.last().k() ? note(run, at, jet) : ending(run));
    }

    private String note(Trajectory run, Iterate at, Jet jet) {
        return switch (run.method()) {
            case GradientDescent(double stepSize) -> stepSizeNote(stepSize, jet);
            case Newton() -> new QuadraticModel(at.x().get(0), at.x().get(1), jet).stationary()
                    .map(target -> messages.text("race.newton-to." + name(target.kind()))).orElse("");
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
            return messages.text("race.converged." + name(kind), Integer.toString(run.last().k()));
        }
        return messages.text("race.ended", Integer.toString(run.last().k()), messages.text("optimize.reason." + name(run.reason())));
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

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
