package hesse.app.formula;

import hesse.app.background.UiClock;
import hesse.app.control.Icons;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.state.ExplorationModel;
import hesse.document.Catalogue;
import hesse.document.Formula;
import hesse.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first row of the window: chooser, formula, whatever else stands there; below it the parameters.
public final class FormulaBar extends VBox {
    /// The least width for one row.
    private static final double ONE_ROW = 1000;

    private final FormulaField formula;
    private final Button button = new Button();

    /// @param others stand at the row's end
    public FormulaBar(Messages messages, ExplorationModel model, Catalogue catalogue, Commands commands, UiClock clock, Node... others) {
        setId("formula-bar");
        // Over the formulas: the explanation of a mistake hangs down from the formula.
        setViewOrder(-1);
        getStyleClass().add("formula-bar");
        formula = new FormulaField(messages, model, clock);
        button.setId("choose-function");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("chooser-button");
        button.setGraphic(Icons.of(Icons.DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> commands.run(Command.CHOOSE_FUNCTION));
        commands.bind(Command.EDIT_FORMULA, formula::edit);
        commands.describe(button, Command.CHOOSE_FUNCTION);
        model.property().map(e -> e.formula().flatMap(Formula::catalogueId)).subscribe(id -> button.setText(messages.text("chooser.button",
                id.flatMap(catalogue::named).map(entry -> messages.text(entry.nameKey())).orElse(messages.text("chooser.own")))));
        var label = new Label();
        model.property().map(e -> e.source().axisNames()).subscribe(names -> label.setText(messages.text("formula.f", names.x(), names.y())));
        label.getStyleClass().add("symbol");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("formula-label");
        HBox.setHgrow(formula, Priority.ALWAYS);
        var row = new HBox(8, button, label, formula);
        var end = new HBox(8, others);
        end.setAlignment(Pos.TOP_RIGHT);
        row.setAlignment(Pos.TOP_LEFT);
        row.setViewOrder(-1);
        var parameters = new ParametersPane(messages, model);
        widthProperty().subscribe(width -> arrange(width.doubleValue() < ONE_ROW, row, end, parameters));
    }

    /// Everything in one row, or in a narrow window the formula in a row of its own.
    private void arrange(boolean narrow, HBox row, HBox end, Node parameters) {
        if (narrow && end.getParent() != this) {
            row.getChildren().remove(end);
            getChildren().setAll(row, end, parameters);
        } else if (!narrow && end.getParent() != row) {
            getChildren().setAll(row, parameters);
            row.getChildren().add(end);
        }
    }

    /// Runs [Command#CHOOSE_FUNCTION].
    public Node chooserButton() {
        return button;
    }

    /// Gives up a mistyped formula.
    public void leave() {
        formula.leave();
    }
}
