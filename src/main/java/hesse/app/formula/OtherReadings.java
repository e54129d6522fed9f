package hesse.app.formula;

import hesse.app.control.Tip;
import hesse.app.space.SpaceModel;
import hesse.app.space.WeightPlanes;
import hesse.app.state.ExplorationModel;
import hesse.expression.Guess;
import hesse.expression.Notice;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.text.Messages;
import hesse.text.Subscripts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/// What a person may want otherwise of how a formula was read: a button for each place that people read in two ways, which takes the other
/// reading, and a menu of the variables, if they aren't x and y. Empty where there is nothing to doubt.
final class OtherReadings extends HBox {
    private static final int MOST_BUTTONS = 3;

    private final Messages messages;
    private final ExplorationModel model;
    private final PlaneMenu menu;
    private final Consumer<String> retype;

    OtherReadings(Messages messages, ExplorationModel model, SpaceModel space, WeightPlanes planes, Consumer<String> retype) {
        super(8);
        this.messages = messages;
        this.model = model;
        this.menu = new PlaneMenu(messages, model, space, planes);
        this.retype = retype;
        setId("other-readings");
        setAlignment(Pos.CENTER_LEFT);
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    /// Puts the focus on the first button.
    void edit() {
        if (!isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
    }

    void show(FormulaSetter.Line line) {
        var reading = line.reading();
        getChildren().clear();
        if (!reading.variables().equals(VariableNames.XY) || reading.origin() == Reading.Origin.CHOSEN
                || reading.notices().contains(Notice.NO_VARIABLE)) {
            getChildren().add(variables(reading));
        }
        for (var notice : List.of(Notice.HEIGHT_OVER_THE_PLANE, Notice.TOO_MANY_VARIABLES)) {
            if (reading.notices().contains(notice)) {
                getChildren().add(muted(messages.text(notice.key(), printed(reading.variables().x()), printed(reading.variables().y()))));
            }
        }
        var guesses = line.guesses();
        for (int i = 0; i < Math.min(guesses.size(), MOST_BUTTONS); i++) {
            getChildren().add(button(guesses.get(i), i + 1, line.text()));
        }
        if (guesses.size() > MOST_BUTTONS) {
            getChildren().add(muted(messages.text("formula.other.more", Integer.toString(guesses.size() - MOST_BUTTONS))));
        }
    }

    private Button button(Guess guess, int number, String text) {
        var other = new OtherReading(messages, guess, text, retype);
        var button = new Button(other.question());
        button.setId("other-reading-" + number);
        button.getStyleClass().add("other-reading");
        button.setMinWidth(0);
        other.on(button);
        return button;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(0);
        return label;
    }

    private MenuButton variables(Reading.Understood reading) {
        boolean none = reading.notices().contains(Notice.NO_VARIABLE);
        var button = new MenuButton(none ? messages.text("formula.variables.none") : menu.axes(reading.variables()));
        button.setId("variables");
        button.getStyleClass().add("other-reading");
        button.setMnemonicParsing(false);
        button.setMinWidth(0);
        button.setAccessibleText(messages.text("formula.variables.tip"));
        Tip.on(button, messages.text("formula.variables.tip"));
        button.getItems().addAll(menu.items(reading, none));
        return button;
    }

    private static String printed(String name) {
        return Subscripts.in(name);
    }
}
