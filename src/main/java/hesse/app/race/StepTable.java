package hesse.app.race;

import hesse.app.state.Runs;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.RunnerNames;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What the runners computed at the step on screen, side by side: point, ∇f, H, the step and its length, f before and
/// after, and what there is to say about the step. Two have room; more scroll.
final class StepTable extends StackPane {
    /// Of the width, for all runners together.
    private static final double PERCENT = 92;
    private static final int ROOM = 2;

    /// One line of the table each; its symbol is under `race.row.<name>`.
    enum Row { POINT, GRADIENT, HESSIAN, STEP, LENGTH, VALUE, NOTE }

    private final Messages messages;
    private final List<StepColumn> columns = new ArrayList<>();
    private List<ConfiguredMethod> runners;

    StepTable(Messages messages) {
        this.messages = messages;
        setId("race-table");
        getStyleClass().add("step-table");
    }

    /// Shows a step of all runs.
    void show(Runs runs, int step) {
        setRunners(runs.methods());
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).show(runs, i, step);
        }
    }

    /// Says that there is no start.
    void clear(List<ConfiguredMethod> waiting, String note) {
        setRunners(waiting);
        columns.forEach(StepColumn::clear);
        columns.stream().findFirst().ifPresent(column -> column.note(note));
    }

    private void setRunners(List<ConfiguredMethod> changed) {
        if (changed.equals(runners)) {
            return;
        }
        runners = changed;
        var names = RunnerNames.of(changed, messages);
        var methods = changed.stream().map(ConfiguredMethod::name).toList();
        var looks = MethodStyle.of(methods);
        columns.clear();
        for (int i = 0; i < changed.size(); i++) {
            columns.add(column(i, methods, names.get(i), looks.get(i)));
        }
        var grid = grid();
        getChildren().setAll(columns.size() <= ROOM ? grid : scrolling(grid));
    }

    /// Where several runners have one method, its colour isn't enough to tell whose line is whose.
    private StepColumn column(int i, List<MethodName> methods, String name, MethodStyle looks) {
        var method = methods.get(i);
        var column = new StepColumn(method, Collections.frequency(methods.subList(0, i), method), name, messages);
        if (Collections.frequency(methods, method) > 1) {
            column.showLine(looks);
        }
        return column;
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.setMinWidth(0);
        grid.setHgap(14);
        grid.setVgap(1);
        grid.getColumnConstraints().add(new ColumnConstraints());
        columns.forEach(_ -> grid.getColumnConstraints().add(constraints(PERCENT / columns.size())));
        grid.add(new Label(), 0, 0);
        for (int i = 0; i < columns.size(); i++) {
            grid.add(columns.get(i).header(), i + 1, 0);
        }
        for (var row : Row.values()) {
            addRow(grid, row, messages.text("race.row." + KebabCase.of(row)));
        }
        return grid;
    }

    private void addRow(GridPane grid, Row row, String name) {
        var symbol = new Label(name);
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(symbol, row == Row.HESSIAN ? VPos.CENTER : VPos.TOP);
        int index = grid.getRowCount();
        grid.add(symbol, 0, index);
        for (int i = 0; i < columns.size(); i++) {
            grid.add(columns.get(i).cell(row), i + 1, index);
        }
    }

    private static ColumnConstraints constraints(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(HPos.LEFT);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /// Every column as wide as those of a table that has room.
    private ScrollPane scrolling(GridPane grid) {
        var scroll = new ScrollPane(grid);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        grid.prefWidthProperty().bind(scroll.widthProperty().multiply((double) columns.size() / ROOM));
        return scroll;
    }
}
