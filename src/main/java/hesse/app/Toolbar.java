package hesse.app;

import hesse.app.control.Icons;
import hesse.app.control.Tip;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.state.ExplorationModel;
import hesse.document.Panes;
import hesse.figure.ColourBy;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// What stands at the end of the first row: which views, what the colour shows, export, theme, help. It comes empty: see [#parts].
final class Toolbar extends HBox {
    private static final Map<Panes, Command> PANES = Map.of(Panes.MAP, Command.SHOW_MAP, Panes.BOTH, Command.SHOW_BOTH, Panes.SURFACE,
            Command.SHOW_SURFACE,
            Panes.DATA, Command.SHOW_DATA);

    private final Messages messages;
    private final ExplorationModel model;
    private final Commands commands;

    Toolbar(Messages messages, ExplorationModel model, Commands commands) {
        super(8);
        this.messages = messages;
        this.model = model;
        this.commands = commands;
        setId("toolbar");
        setAlignment(Pos.TOP_RIGHT);
    }

    /// What adds its parts, from the right to the left, so that none moves, each to be run once: apart, so that no frame takes long.
    List<Runnable> parts(Supplier<Node> export) {
        return List.of(() -> getChildren().setAll(export.get(), theme(), button(Command.HELP, "?")),
                () -> getChildren().addFirst(colourBy()),
                () -> getChildren().addAll(0, List.of(button(Command.FORMULAS, messages.text("toolbar.formulas")), panes())));
    }

    private Button theme() {
        var theme = button(Command.THEME, "");
        theme.setGraphic(Icons.of(Icons.THEME));
        return theme;
    }

    private Node panes() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("panes");
        for (var panes : Panes.values()) {
            var toggle = new ToggleButton(messages.text("panes." + KebabCase.of(panes)));
            toggle.setId("panes-" + KebabCase.of(panes));
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setToggleGroup(group);
            toggle.getStyleClass().add(panes == Panes.MAP ? "left-pill" : panes == Panes.DATA ? "right-pill" : "center-pill");
            toggle.setOnAction(_ -> {
                toggle.setSelected(true);
                commands.run(PANES.get(panes));
            });
            commands.describe(toggle, PANES.get(panes));
            model.property().subscribe(e -> toggle.setSelected(e.view().panes() == panes));
            row.getChildren().add(toggle);
        }
        return row;
    }

    private Node colourBy() {
        var box = new ComboBox<ColourBy>();
        box.setId("colour-by");
        box.getItems().setAll(ColourBy.values());
        box.setVisibleRowCount(ColourBy.values().length);
        Tip.on(box, messages.text("toolbar.colour-by.tip"));
        box.setAccessibleText(messages.text("toolbar.colour-by"));
        box.setMinWidth(120);
        box.setPrefWidth(150);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ColourBy value) {
                return value == null ? "" : messages.text("toolbar.colour-by." + KebabCase.of(value));
            }

            @Override
            public ColourBy fromString(String text) {
                throw new IllegalStateException("not editable");
            }
        });
        model.property().subscribe(e -> box.setValue(e.view().colourBy()));
        box.setOnAction(_ -> model.change(e -> e.with(e.view().with(box.getValue()))));
        return box;
    }

    private Button button(Command command, String text) {
        var button = new Button(text);
        button.setId(command.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> commands.run(command));
        commands.describe(button, command);
        return button;
    }
}
