package hesse.app.race;

import hesse.app.race.StepColumn.Row;
import hesse.app.settings.Settings;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.app.state.SelectedStep;
import hesse.optimize.explanation.StepExplanation;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the selected runner computed at the step on screen: a few words, point, ∇f, H, the step and its length, f before and
/// after, and the whole explanation as far as there is room for it.
final class StepPane extends VBox {
    private static final int DIGITS = 3;

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final SelectedStep step;
    private final StepColumn column;
    private final LeastSquaresLink leastSquares;
    private final Label explanation = new Label();

    StepPane(Messages messages, ExplorationModel model, Results results, DataFocus focus, Settings settings, SelectedStep step) {
        super(4);
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.step = step;
        setId("race-step");
        getStyleClass().add("step-pane");
        column = new StepColumn(messages);
        explanation.setId("step-explanation");
        explanation.setWrapText(true);
        explanation.setMinHeight(0);
        leastSquares = new LeastSquaresLink(messages, model, focus, settings);
        getChildren().addAll(column.cell(Row.NOTE), grid(), leastSquares, explanation);
    }

    private Region grid() {
        var grid = new GridPane(10, 1);
        grid.getColumnConstraints().addAll(symbolColumn(), valueColumn(), symbolColumn(), valueColumn());
        add(grid, Row.POINT, 0, 0);
        add(grid, Row.GRADIENT, 0, 1);
        add(grid, Row.STEP, 0, 2);
        add(grid, Row.HESSIAN, 2, 0);
        add(grid, Row.LENGTH, 2, 2);
        add(grid, Row.VALUE, 0, 3);
        GridPane.setRowSpan(column.cell(Row.HESSIAN), 2);
        GridPane.setColumnSpan(column.cell(Row.VALUE), 3);
        return grid;
    }

    private void add(GridPane grid, Row row, int columnIndex, int rowIndex) {
        var symbol = new Label(messages.text("race.row." + KebabCase.of(row)));
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        if (row == Row.HESSIAN) {
            GridPane.setRowSpan(symbol, 2);
        }
        Node value = column.cell(row);
        GridPane.setValignment(symbol, VPos.CENTER);
        GridPane.setValignment(value, VPos.CENTER);
        grid.add(symbol, columnIndex, rowIndex);
        grid.add(value, columnIndex + 1, rowIndex);
    }

    private static ColumnConstraints symbolColumn() {
        return new ColumnConstraints();
    }

    private static ColumnConstraints valueColumn() {
        var constraints = new ColumnConstraints();
        constraints.setHalignment(HPos.LEFT);
        constraints.setHgrow(Priority.SOMETIMES);
        return constraints;
    }

    /// Shows the step on screen, while this pane is.
    void refresh() {
        if (!isVisible()) {
            return;
        }
        var race = model.get().race();
        var runs = results.runs().getValue();
        var selected = runs.flatMap(known -> known.selected(race).stream().boxed().findFirst());
        if (selected.isPresent()) {
            int k = runs.get().iterate(selected.get(), race);
            var run = runs.get().trajectories().get(selected.get());
            boolean plane = runs.get().space().dimension() == 2;
            var at = runs.get().objective().at(run.iterates().get(k).x());
            var inSpace = step.explained().get();
            boolean made = run.step(k).isPresent();
            leastSquares.show(runs.get(), OptionalInt.of(selected.get()), k);
            column.show(runs.get(), selected.get(), k, !made ? "" : plane ? StepExplanation.brief(run, k, at, messages)
                    : inSpace.map(SelectedStep.Explained::brief).orElse(""));
            explanation.setText(!made ? "" : plane ? StepExplanation.of(run, k, at, messages)
                    : inSpace.map(SelectedStep.Explained::whole).map(words -> inSpace(runs.get(), selected.get(), k, words)).orElse(""));
        } else {
            column.clear();
            explanation.setText("");
            column.note(messages.text(race.runners().isEmpty() ? "race.no-runner" : "race.no-start"));
        }
    }

    /// With what the plane doesn't show.
    private String inSpace(Runs runs, int runner, int k, String words) {
        double distance = runs.space().distance(runs.trajectories().get(runner).iterates().get(k).x());
        var dimension = Integer.toString(runs.space().dimension());
        return messages.sentences(List.of(words, distance > 0
                ? messages.text("race.space.away", dimension, Numbers.format(distance, DIGITS)) : messages.text("race.space", dimension)));
    }
}
