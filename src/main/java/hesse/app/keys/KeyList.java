package hesse.app.keys;

import atlantafx.base.theme.Styles;
import hesse.text.Messages;
import hesse.text.ProgramVersion;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The list of all keys and gestures, made from [Command].
public final class KeyList {
    private static final int GESTURES = 12;
    private static final double WIDTH = 1060;
    private static final double HEIGHT = 640;
    private static final double MARGIN = 70;
    private static final double SECTIONS_GAP = 20;
    /// The same in every section, so that they line up.
    private static final double KEYS_PERCENT = 41;

    private final Messages messages;

    public KeyList(Messages messages) {
        this.messages = messages;
    }

    /// Shows the list over the window until it is closed.
    public void show(Window owner) {
        var dialog = new Dialog<Void>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("keys.title"));
        var sections = sections();
        var content = new ScrollPane(sections);
        content.setFitToWidth(true);
        double width = Math.min(WIDTH, owner.getWidth() - MARGIN);
        sections.setPrefWrapLength(width - MARGIN);
        content.setPrefViewportWidth(width);
        content.setPrefViewportHeight(Math.min(HEIGHT, owner.getHeight() - 2 * MARGIN));
        dialog.getDialogPane().setId("key-list");
        dialog.getDialogPane().setContent(new VBox(SECTIONS_GAP / 2, content, version()));
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
        dialog.setResizable(true);
        dialog.show();
    }

    private Label version() {
        var version = new Label(ProgramVersion.text(messages));
        version.setId("version");
        version.getStyleClass().add("muted");
        return version;
    }

    private FlowPane sections() {
        var sections = new FlowPane(28, SECTIONS_GAP);
        sections.getStyleClass().add("key-sections");
        var left = new VBox(SECTIONS_GAP, gestures());
        var right = new VBox(SECTIONS_GAP);
        for (var group : Command.Group.values()) {
            (group.ordinal() % 2 == 0 ? right : left).getChildren().add(section(group));
        }
        sections.getChildren().addAll(left, right);
        return sections;
    }

    private Node section(Command.Group group) {
        var table = table();
        Arrays.stream(Command.values()).filter(command -> command.group() == group)
                .forEach(command -> row(table, keys(command), messages.text(command.messageKey())));
        return titled("keys.group." + group.name().toLowerCase(java.util.Locale.ROOT), table);
    }

    private Node gestures() {
        var table = table();
        for (int i = 1; i <= GESTURES; i++) {
            row(table, messages.text("keys.gesture." + i), messages.text("keys.gesture." + i + ".does"));
        }
        return titled("keys.group.mouse", table);
    }

    private Node titled(String key, GridPane table) {
        var title = new Label(messages.text(key));
        title.getStyleClass().add(Styles.TITLE_4);
        var section = new VBox(8, title, table);
        section.getStyleClass().add("key-section");
        return section;
    }

    private static GridPane table() {
        var table = new GridPane(16, 5);
        table.getStyleClass().add("key-table");
        var keys = new ColumnConstraints();
        keys.setPercentWidth(KEYS_PERCENT);
        table.getColumnConstraints().add(keys);
        return table;
    }

    private static void row(GridPane table, String keys, String does) {
        var key = new Label(keys);
        key.getStyleClass().add("key-cap");
        key.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        var meaning = new Label(does);
        meaning.setWrapText(true);
        table.addRow(table.getRowCount(), key, meaning);
    }

    private static String keys(Command command) {
        return command.keys().stream().map(KeyCombination::getDisplayText).distinct().limit(2).collect(Collectors.joining("  "));
    }
}
