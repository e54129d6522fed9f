package hesse.app.race;

import hesse.app.state.Runs;
import hesse.optimize.MethodName;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the methods computed at the step on screen, side by side: point, ∇f, H, the step and its length, f before and
/// after, and what there is to say about the step.
final class StepTable extends GridPane {
    /// Of the width, for all methods together.
    private static final double PERCENT = 92;

    /// One line of the table each; its symbol is under `race.row.<name>`.
    public enum Row { POINT, GRADIENT, HESSIAN, STEP, LENGTH, VALUE, NOTE }

    private final List<StepColumn> columns;

    StepTable(Messages messages) {
        columns = Arrays.stream(MethodName.values()).map(method -> new StepColumn(method, messages)).toList();
        setId("race-table");
        setHgap(14);
        setVgap(1);
        getStyleClass().add("step-table");
        getColumnConstraints().add(new ColumnConstraints());
        columns.forEach(_ -> getColumnConstraints().add(constraints(PERCENT / columns.size())));
        add(new Label(), 0, 0);
        for (int i = 0; i < columns.size(); i++) {
            add(columns.get(i).header(), i + 1, 0);
        }
        for (var row : Row.values()) {
            addRow(row, messages.text("race.row." + KebabCase.of(row)));
        }
    }

    private void addRow(Row row, String name) {
        var symbol = new Label(name);
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(symbol, row == Row.HESSIAN ? VPos.CENTER : VPos.TOP);
        int index = getRowCount();
        add(symbol, 0, index);
        for (int i = 0; i < columns.size(); i++) {
            add(columns.get(i).cell(row), i + 1, index);
        }
    }

    private static ColumnConstraints constraints(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(HPos.LEFT);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /// Shows step k of all runs.
    void show(Runs runs, int k) {
        columns.forEach(column -> column.show(runs, k));
    }

    /// Says that there is no start.
    void clear(String note) {
        columns.forEach(StepColumn::clear);
        columns.getFirst().note(note);
    }
}
