package hesse.app.inspector;

import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPoints;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// The critical points found in the window: how many of each kind, and a list; choosing one puts the cursor there.
final class CriticalPointsPane extends VBox {
    private static final int DIGITS = 4;

    private final Messages messages;
    private final Label summary = new Label();
    private final ListView<CriticalPoint> list = new ListView<>();

    CriticalPointsPane(Messages messages, Consumer<CriticalPoint> onChosen) {
        this.messages = messages;
        setId("critical");
        summary.setId("critical-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        list.setId("critical-list");
        list.setAccessibleText(messages.text("inspector.critical-points"));
        list.setFixedCellSize(26);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label());
        list.setOnMouseClicked(_ -> choose(onChosen));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
                choose(onChosen);
            }
        });
        getChildren().addAll(summary, list);
        showSearching();
    }

    private void choose(Consumer<CriticalPoint> onChosen) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onChosen.accept(chosen);
        }
    }

    void showSearching() {
        summary.setText(messages.text("inspector.critical.searching"));
    }

    void show(CriticalPoints found) {
        list.getItems().setAll(found.points());
        list.setPrefHeight(Math.clamp(found.points().size(), 0, 9) * list.getFixedCellSize() + 4);
        list.setVisible(!found.points().isEmpty());
        list.setManaged(!found.points().isEmpty());
        summary.setText(summary(found));
    }

    private String summary(CriticalPoints found) {
        String counts = found.points().isEmpty() ? messages.text("inspector.critical.none")
                : messages.text("inspector.critical.counts", count(found, CriticalPoint.Kind.MINIMUM), count(found, CriticalPoint.Kind.MAXIMUM),
                        count(found, CriticalPoint.Kind.SADDLE), count(found, CriticalPoint.Kind.DEGENERATE));
        String curve = found.curve() ? " " + messages.text("inspector.critical.curve") : "";
        return counts + curve + (found.truncated() ? " " + messages.text("inspector.critical.truncated") : "");
    }

    private static long count(CriticalPoints found, CriticalPoint.Kind kind) {
        return found.points().stream().filter(point -> point.kind() == kind).count();
    }

    private final class Cell extends ListCell<CriticalPoint> {
        @Override
        protected void updateItem(CriticalPoint point, boolean empty) {
            super.updateItem(point, empty);
            getStyleClass().removeIf(style -> style.startsWith("kind-is-"));
            if (empty || point == null) {
                setText(null);
                return;
            }
            String kind = point.kind().name().toLowerCase(Locale.ROOT);
            getStyleClass().add("kind-is-" + kind);
            String x = Numbers.format(point.x(), DIGITS);
            String y = Numbers.format(point.y(), DIGITS);
            String f = Numbers.format(point.f(), DIGITS);
            setText(messages.text("inspector.critical.item", messages.text("inspector.symbol." + kind), x, y, f));
            setAccessibleText(messages.text("inspector.critical.item.spoken", messages.text("curvature.kind." + kind), x, y, f));
        }
    }
}
