package hesse.app.inspector;

import hesse.app.control.NumberField;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.state.ExplorationModel;
import hesse.field.Window;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Subscripts;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The window as four numbers. Numbers that make no window are refused with a sentence and change nothing; a typed
/// window is shown exactly, so its scales needn't be equal.
final class WindowPane extends VBox {
    private static final List<String> IDS = List.of("window-x-min", "window-x-max", "window-y-min", "window-y-max");

    private final Messages messages;
    private final ExplorationModel model;
    private final List<NumberField> fields;
    private final Label refused = new Label();
    private final CheckBox equalScales = new CheckBox();

    WindowPane(Messages messages, ExplorationModel model, Commands commands) {
        this.messages = messages;
        this.model = model;
        setId("window-pane");
        fields = IDS.stream().map(id -> new NumberField(id, messages, Double::isFinite, _ -> take())).toList();
        var grid = new GridPane(6, 4);
        var x = new Label();
        var y = new Label();
        grid.addRow(0, x, fields.get(0), new Label(messages.text("window.to")), fields.get(1));
        grid.addRow(1, y, fields.get(2), new Label(messages.text("window.to")), fields.get(3));
        refused.setId("window-refused");
        refused.getStyleClass().add("formula-error");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        equalScales.setId("equal-scales");
        equalScales.setText(messages.text("window.equal-scales"));
        equalScales.setOnAction(_ -> commands.run(Command.EQUAL_SCALES));
        commands.describe(equalScales, Command.EQUAL_SCALES);
        getChildren().addAll(grid, refused, equalScales);
        model.property().subscribe(e -> {
            equalScales.setSelected(e.view().equalScales());
            x.setText(messages.text("window.from", Subscripts.in(e.source().axisNames().x())));
            y.setText(messages.text("window.from", Subscripts.in(e.source().axisNames().y())));
            show(e.window());
        });
    }

    private void show(Window window) {
        double[] sides = {window.xMin(), window.xMax(), window.yMin(), window.yMax()};
        for (int i = 0; i < sides.length; i++) {
            fields.get(i).show(sides[i]);
        }
        say("");
    }

    private void take() {
        if (fields.stream().anyMatch(field -> field.value().isEmpty())) {
            return;
        }
        double[] sides = fields.stream().mapToDouble(field -> field.value().getAsDouble()).toArray();
        var problem = Window.problem(sides[0], sides[1], sides[2], sides[3]);
        if (problem != null) {
            say(messages.text("window.refused." + KebabCase.of(problem)));
            return;
        }
        say("");
        model.change(e -> e.with(new Window(sides[0], sides[1], sides[2], sides[3])).with(e.view().withEqualScales(false)));
    }

    private void say(String sentence) {
        refused.setText(sentence);
        refused.setVisible(!sentence.isEmpty());
        refused.setManaged(!sentence.isEmpty());
    }
}
