package hesse.app;

import hesse.app.settings.Recent;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.document.ExplorationJson;
import hesse.text.FileErrors;
import hesse.text.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Saves the exploration to a file and opens one; what can't be read is refused with a sentence and nothing changes.
final class DocumentFiles {
    private final Messages messages;
    private final ExplorationModel model;
    private final Settings settings;
    private final Consumer<String> say;
    private final Stage stage;

    DocumentFiles(Messages messages, ExplorationModel model, Settings settings, Consumer<String> say, Stage stage) {
        this.messages = messages;
        this.model = model;
        this.settings = settings;
        this.say = say;
        this.stage = stage;
    }

    void save() {
        var chooser = chooser("files.save");
        chooser.setInitialFileName("exploration.hesse");
        var file = chooser.showSaveDialog(stage);
        if (file != null) {
            write(file.toPath());
        }
    }

    void open() {
        var file = chooser("files.open").showOpenDialog(stage);
        if (file != null) {
            read(file.toPath());
        }
    }

    /// Written beside its place and moved there, so that a failure leaves an older file as it was.
    void write(Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, ExplorationJson.write(model.get()));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            settings.remember(new Recent.OfFile(file));
            say.accept(messages.text("files.saved", file.toString()));
        } catch (IOException e) {
            part.toFile().delete();
            say.accept(messages.text("files.save-failed", file.toString(), FileErrors.reason(e, messages)));
        }
    }

    void read(Path file) {
        try {
            if (Files.size(file) > 4L * ExplorationJson.MAX_LENGTH) {
                say.accept(messages.text("document.file.tooLarge", Integer.toString(ExplorationJson.MAX_LENGTH)));
                return;
            }
            show(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            say.accept(messages.text("files.open-failed", file.toString(), FileErrors.reason(e, messages)));
        }
    }

    private void show(String text, Path file) {
        switch (ExplorationJson.read(text)) {
            case ExplorationJson.ReadResult.Read(Exploration opened) -> {
                settings.remember(new Recent.OfFile(file));
                model.change(_ -> opened);
            }
            case ExplorationJson.ReadResult.Invalid(var key, var arguments) -> say.accept(messages.text(key, arguments.toArray()));
        }
    }

    private FileChooser chooser(String key) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(key));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("files.kind"), "*.hesse", "*.hesse.json", "*.json"));
        File folder = settings.exportFolder().get().toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }
}
