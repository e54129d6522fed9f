package hesse.app.data;

import hesse.app.control.Tip;
import hesse.app.space.WeightPlane.TwoWeights;
import hesse.learning.Loss;
import hesse.learning.WeightNames;
import hesse.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/// Asks for two weights by their names, typed or chosen.
final class TwoWeightsDialog {
    private final Messages messages;
    private final List<String> names;

    TwoWeightsDialog(Messages messages, Loss loss) {
        this.messages = messages;
        names = IntStream.range(0, loss.dimension()).mapToObj(i -> WeightNames.of(loss, i)).toList();
    }

    void show(Window owner, Consumer<TwoWeights> onChosen) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("data.plane.two-weights.title"));
        var first = box("first", 0);
        var second = box("second", 1);
        var notice = new Label();
        notice.setId("two-weights-notice");
        notice.setWrapText(true);
        notice.textProperty()
                .bind(Bindings.createStringBinding(() -> problem(first, second), first.getEditor().textProperty(),
                                second.getEditor().textProperty()));
        var grid = new GridPane(8, 8);
        grid.addRow(0, label("first", first), first);
        grid.addRow(1, label("second", second), second);
        grid.add(notice, 0, 2, 2, 1);
        grid.getStyleClass().add("two-weights-content");
        notice.setMinHeight(40);
        notice.setPrefWidth(420);
        var pane = dialog.getDialogPane();
        pane.setId("two-weights");
        pane.setContent(grid);
        pane.getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        pane.setStyle(owner.getScene().getRoot().getStyle());
        pane.lookupButton(ButtonType.OK).disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !isPossible(first, second), first.getEditor().textProperty(),
                                second.getEditor().textProperty()));
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == ButtonType.OK) {
                onChosen.accept(new TwoWeights(index(first), index(second)));
            }
        });
        dialog.show();
    }

    private Label label(String which, ComboBox<String> box) {
        var label = new Label(messages.text("data.plane.two-weights." + which));
        label.setLabelFor(box);
        return label;
    }

    private ComboBox<String> box(String which, int initial) {
        var box = new ComboBox<String>();
        box.setId("two-weights-" + which);
        box.setEditable(true);
        box.getItems().setAll(names);
        box.setValue(names.get(initial));
        box.setAccessibleText(messages.text("data.plane.two-weights." + which));
        Tip.on(box, messages.text("data.plane.two-weights.tip", names.getFirst(), names.getLast()));
        return box;
    }

    /// Blanks don't count; −1 for no weight.
    private int index(ComboBox<String> box) {
        return names.indexOf(box.getEditor().getText().replace(" ", ""));
    }

    private boolean isPossible(ComboBox<String> first, ComboBox<String> second) {
        return index(first) >= 0 && index(second) >= 0 && index(first) != index(second);
    }

    private String problem(ComboBox<String> first, ComboBox<String> second) {
        if (index(first) < 0 || index(second) < 0) {
            var unknown = index(first) < 0 ? first : second;
            return messages.text("data.plane.two-weights.unknown", unknown.getEditor().getText(), names.getFirst(), names.getLast());
        }
        return messages.text(isPossible(first, second) ? "data.plane.two-weights.words" : "data.plane.two-weights.same");
    }
}
