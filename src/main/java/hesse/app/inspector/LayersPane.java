package hesse.app.inspector;

import hesse.app.control.Tip;
import hesse.app.keys.Commands;
import hesse.app.keys.LayerKeys;
import hesse.app.state.ExplorationModel;
import hesse.figure.AxisScale;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What is shown: a check box a layer, and how heights and axis lengths are scaled.
final class LayersPane extends VBox {
    private final Messages messages;
    private final ExplorationModel model;
    private final Map<Layer, CheckBox> boxes = new EnumMap<>(Layer.class);
    private final ComboBox<HeightMode> height = new ComboBox<>();
    private final ComboBox<AxisScale> axisScale = new ComboBox<>();
    private boolean showing;

    LayersPane(Messages messages, ExplorationModel model, Commands commands) {
        this.messages = messages;
        this.model = model;
        setId("layers");
        var tiles = new TilePane(6, 4);
        tiles.setPrefColumns(2);
        for (var layer : Layer.values()) {
            tiles.getChildren().add(box(layer, commands));
        }
        tiles.setTileAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var choices = new GridPane(10, 6);
        var grow = new ColumnConstraints();
        grow.setHgrow(Priority.ALWAYS);
        choices.getColumnConstraints().addAll(new ColumnConstraints(), grow);
        choice(choices, "height", height, HeightMode.values());
        choice(choices, "axis-scale", axisScale, AxisScale.values());
        height.valueProperty().addListener((_, _, mode) -> apply(() -> model.change(e -> e.with(e.view().with(mode)))));
        axisScale.valueProperty().addListener((_, _, scale) -> apply(() -> model.change(e -> e.with(e.view().with(scale)))));
        getChildren().addAll(tiles, choices);
        model.property().subscribe(_ -> show());
    }

    private CheckBox box(Layer layer, Commands commands) {
        String id = "layer-" + KebabCase.of(layer);
        var box = new CheckBox(messages.text("inspector." + id));
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        var command = LayerKeys.of(layer);
        command.ifPresentOrElse(found -> commands.describe(box, found), () -> {
            Tip.on(box, messages.text("inspector." + id + ".tip"));
            box.setAccessibleText(messages.text("inspector." + id));
        });
        box.setOnAction(_ -> model.change(e -> e.with(e.view().toggled(layer))));
        boxes.put(layer, box);
        return box;
    }

    private <E extends Enum<E>> void choice(GridPane grid, String id, ComboBox<E> box, E[] values) {
        box.setId(id);
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        Tip.on(box, messages.text("inspector." + id + ".tip"));
        box.setAccessibleText(messages.text("inspector." + id));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : messages.text("inspector." + id + "." + KebabCase.of(value));
            }

            @Override
            public E fromString(String text) {
                throw new IllegalStateException("not editable");
            }
        });
        var label = new Label(messages.text("inspector." + id));
        label.setLabelFor(box);
        label.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, box);
    }

    private void show() {
        showing = true;
        var view = model.get().view();
        boxes.forEach((layer, box) -> box.setSelected(view.shows(layer)));
        height.setValue(view.height());
        axisScale.setValue(view.axisScale());
        showing = false;
    }

    private void apply(Runnable change) {
        if (!showing) {
            change.run();
        }
    }
}
