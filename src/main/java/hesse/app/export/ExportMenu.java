package hesse.app.export;

import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.settings.Settings;
import hesse.app.settings.Settings.ExportSubject;
import hesse.text.KebabCase;
import hesse.text.Messages;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.stage.DirectoryChooser;

/// The export button: a click exports, its menu says what, how large and where to.
public final class ExportMenu extends SplitMenuButton {
    private static final int LARGEST_SCALE = 4;

    private final Messages messages;
    private final Settings settings;

    public ExportMenu(Messages messages, Settings settings, Commands commands) {
        this.messages = messages;
        this.settings = settings;
        setId("export");
        setText(messages.text("export.button"));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> commands.run(Command.EXPORT));
        commands.describe(this, Command.EXPORT);
        subjects();
        getItems().add(new SeparatorMenuItem());
        scales();
        var folder = item("export.folder", this::chooseFolder);
        settings.exportFolder().subscribe(path -> folder.setText(messages.text("export.folder", path.toString())));
        getItems().addAll(new SeparatorMenuItem(), folder, item("export.copy", () -> commands.run(Command.COPY)));
    }

    private void subjects() {
        var group = new ToggleGroup();
        for (var subject : ExportSubject.values()) {
            String id = "export-" + KebabCase.of(subject);
            var item = new RadioMenuItem(messages.text("export.subject." + KebabCase.of(subject)));
            item.setId(id);
            item.setToggleGroup(group);
            item.setOnAction(_ -> settings.exportSubject().set(subject));
            settings.exportSubject().subscribe(chosen -> item.setSelected(chosen == subject));
            getItems().add(item);
        }
    }

    private void scales() {
        var group = new ToggleGroup();
        for (int scale = 1; scale <= LARGEST_SCALE; scale++) {
            int factor = scale;
            var item = new RadioMenuItem(messages.text("export.scale", Integer.toString(factor)));
            item.setId("export-scale-" + factor);
            item.setToggleGroup(group);
            item.setOnAction(_ -> settings.exportScale().set(factor));
            settings.exportScale().subscribe(chosen -> item.setSelected(chosen.intValue() == factor));
            getItems().add(item);
        }
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key, ""));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("export.folder.title"));
        var current = settings.exportFolder().get().toFile();
        if (current.isDirectory()) {
            chooser.setInitialDirectory(current);
        }
        var chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            settings.exportFolder().set(chosen.toPath());
        }
    }
}
