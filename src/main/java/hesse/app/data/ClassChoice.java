package hesse.app.data;

import hesse.app.control.Tip;
import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.figure.data.DataLayout;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which class an example has that is added: a button for each that there is, of three at most. Hidden where targets are numbers.
final class ClassChoice extends HBox {
    static final int MOST = 3;

    private final List<ToggleButton> buttons = new ArrayList<>();

    ClassChoice(Messages messages, ExplorationModel model) {
        super(6);
        setId("data-classes");
        setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        var pills = new HBox();
        for (int k = 0; k < MOST; k++) {
            var button = new ToggleButton(messages.text("data.class." + k));
            button.setId("data-class-" + k);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setAccessibleText(messages.text("data.class.tip", Integer.toString(k)));
            Tip.on(button, messages.text("data.class.tip", Integer.toString(k)));
            // One of them stays chosen.
            button.setOnAction(_ -> button.setSelected(true));
            buttons.add(button);
        }
        pills.getChildren().addAll(buttons);
        buttons.get(1).setSelected(true);
        var label = new Label(messages.text("data.class.add"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(label, pills);
        model.property().map(Exploration::source)
                .subscribe(source -> show(source.learning().map(learning -> DataLayout.classes(learning.loss())).orElse(0)));
    }

    private void show(int classes) {
        for (int k = 0; k < MOST; k++) {
            buttons.get(k).setVisible(k < classes);
            buttons.get(k).setManaged(k < classes);
            buttons.get(k).getStyleClass().removeAll("left-pill", "center-pill", "right-pill");
            buttons.get(k).getStyleClass().add(k == 0 ? "left-pill" : k == Math.min(classes, MOST) - 1 ? "right-pill" : "center-pill");
        }
        if (get() >= classes && classes > 0) {
            choose(classes - 1);
        }
        setVisible(classes > 0);
        setManaged(classes > 0);
    }

    int get() {
        for (int k = 0; k < MOST; k++) {
            if (buttons.get(k).isSelected()) {
                return k;
            }
        }
        return 0;
    }

    /// Nothing happens for a class that there isn't.
    void choose(int number) {
        if (buttons.get(number).isVisible()) {
            buttons.get(number).setSelected(true);
        }
    }
}
