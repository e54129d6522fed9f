package hesse.app.formula;

import hesse.app.background.UiClock;
import hesse.app.control.Icons;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.document.Catalogue;
import hesse.document.Source;
import hesse.text.Messages;
import hesse.text.Subscripts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first row of the window: chooser, formula, whatever else stands there; below it the formula in print and the parameters. A
/// presentation shows the formula in print alone.
public final class FormulaBar extends VBox {
    /// The least width for one row.
    private static final double ONE_ROW = 1000;
    private static final int MOST_NAMED = 4;

    /// Everything in one row, or in a narrow window the formula in a row of its own; in a presentation its print alone.
    private enum Arrangement { WIDE, NARROW, PRESENTED }

    private final Settings settings;
    private final FormulaField formula;
    private final Button button = new Button();
    private final LineRoom line;
    private final HBox end = new HBox();
    private Arrangement arrangement;

    public FormulaBar(Messages messages, ExplorationModel model, Catalogue catalogue, Settings settings, Commands commands, UiClock clock) {
        setId("formula-bar");
        // Over the formulas: the explanation of a mistake hangs down from the formula.
        setViewOrder(-1);
        getStyleClass().add("formula-bar");
        this.settings = settings;
        line = new LineRoom(settings);
        formula = new FormulaField(messages, model, clock, line::edit);
        line.outdatedProperty().bind(formula.mistaken());
        button.setId("choose-function");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("chooser-button");
        button.setGraphic(Icons.of(Icons.DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> commands.run(Command.CHOOSE_FUNCTION));
        commands.bind(Command.EDIT_FORMULA, formula::edit);
        commands.describe(button, Command.CHOOSE_FUNCTION);
        model.property().map(e -> e.source().catalogueId()).subscribe(id -> button.setText(messages.text("chooser.button",
                id.flatMap(catalogue::item).map(item -> messages.text(item.nameKey())).orElse(messages.text("chooser.own")))));
        var label = new Label();
        model.property().map(e -> names(e.source())).subscribe(names -> label.setText(title(messages, names)));
        label.getStyleClass().add("symbol");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("formula-label");
        HBox.setHgrow(formula, Priority.ALWAYS);
        var row = new HBox(8, button, label, formula);
        end.getStyleClass().add("toolbar-room");
        end.setAlignment(Pos.TOP_RIGHT);
        row.setAlignment(Pos.TOP_LEFT);
        row.setViewOrder(-1);
        var parameters = new VBox(new ParametersPane(messages, model), new LossSliders(messages, model));
        formula.layoutXProperty().subscribe(x -> line.indent(x.doubleValue()));
        widthProperty().subscribe(_ -> arrange(row, parameters));
        settings.presentation().subscribe(_ -> arrange(row, parameters));
        visibleProperty().bind(Bindings.or(settings.presentation().not(), line.row()));
        managedProperty().bind(visibleProperty());
    }

    /// f(x, y) = or, of many variables, the first and the last.
    private static List<String> names(Source source) {
        return source.formula().map(formula -> formula.variables().all()).orElse(List.of(source.axisNames().x(), source.axisNames().y()));
    }

    private static String title(Messages messages, List<String> names) {
        var printed = names.stream().map(Subscripts::in).toList();
        return printed.size() <= MOST_NAMED
                ? messages.text("formula.f", String.join(", ", printed.subList(0, printed.size() - 1)), printed.getLast())
                : messages.text("formula.f.many", printed.getFirst(), printed.getLast());
    }

    /// Only what changes is put anew, for what is taken out of the window loses the focus. Before it is laid out the window is assumed to
    /// be wide.
    private void arrange(HBox row, Node parameters) {
        var wanted = settings.presentation().get() ? Arrangement.PRESENTED : getWidth() > 0 && getWidth() < ONE_ROW ? Arrangement.NARROW
                : Arrangement.WIDE;
        if (wanted == arrangement) {
            return;
        }
        arrangement = wanted;
        row.getChildren().remove(end);
        switch (wanted) {
            case PRESENTED -> getChildren().setAll(line);
            case NARROW -> getChildren().setAll(row, line, end, parameters);
            case WIDE -> {
                getChildren().setAll(row, line, parameters);
                row.getChildren().add(end);
            }
        }
    }

    /// A line without a row hangs down over what is below.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!line.isManaged()) {
            line.resizeRelocate(0, getHeight(), getWidth(), line.prefHeight(-1));
        }
    }

    /// Puts what stands at the row's end into the room that is kept free for it.
    public void put(Node toolbar) {
        end.getChildren().setAll(toolbar);
    }

    /// Gives what stands at the row's end the room that it takes, now that all of it is there.
    public void fit() {
        end.getStyleClass().remove("toolbar-room");
    }

    /// Puts the formula in print into the room that is kept free for it.
    public void put(FormulaLine inPrint, LossLine lossInPrint) {
        line.put(inPrint, lossInPrint);
    }

    /// Puts another text in the place of the formula, as one step of the history.
    public void retype(String text) {
        formula.replace(text);
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
