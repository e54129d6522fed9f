package hesse.app.data;

import hesse.app.background.Workers;
import hesse.document.LossSource;
import hesse.learning.Loss;
import hesse.learning.LossProblem;
import hesse.learning.data.ColumnChoice;
import hesse.learning.data.DatasetReader;
import hesse.learning.data.ReadDataset;
import hesse.learning.data.UnreadableDataException;
import hesse.text.FileErrors;
import hesse.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Data from outside in the place of those on screen: from the clipboard, as spreadsheets copy them, or from a CSV file. They are read in
/// the background; what can't be read, or doesn't go with the model, is refused with a sentence, and what was there stays.
final class DataImport {
    private final Messages messages;
    private final Workers workers;
    private final DataEditor editor;
    private final Consumer<String> say;

    /// What there is to be read.
    private interface Opened {
        InputStream stream() throws IOException;
    }

    /// @param say a sentence to the person
    DataImport(Messages messages, Workers workers, DataEditor editor, Consumer<String> say) {
        this.messages = messages;
        this.workers = workers;
        this.editor = editor;
        this.say = say;
    }

    void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            say.accept(messages.text("data.paste.nothing"));
        } else {
            read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), messages.text("data.paste.name"));
        }
    }

    void open(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("data.open"));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(messages.text("data.open.kind"), "*.csv", "*.tsv", "*.txt"),
                new FileChooser.ExtensionFilter(messages.text("data.open.all"), "*"));
        var file = chooser.showOpenDialog(owner);
        if (file != null) {
            read(file.toPath());
        }
    }

    void read(Path file) {
        read(() -> Files.newInputStream(file), file.getFileName().toString());
    }

    private void read(Opened opened, String name) {
        workers.start(() -> {
            try (var in = opened.stream()) {
                var read = DatasetReader.read(in, name, ColumnChoice.LAST_IS_TARGET, messages);
                Platform.runLater(() -> take(read));
            } catch (UnreadableDataException refused) {
                Platform.runLater(() -> say.accept(refused.getMessage()));
            } catch (IOException unreadable) {
                Platform.runLater(() -> say.accept(messages.text("files.open-failed", name, FileErrors.reason(unreadable, messages))));
            }
        });
    }

    private void take(ReadDataset read) {
        editor.source().ifPresent(source -> problem(source, read).ifPresentOrElse(say, () -> {
            editor.replace(read.data());
            var sentences = new ArrayList<>(read.notices());
            sentences.addFirst(messages.text("data.read", Integer.toString(read.data().size()), read.source()));
            say.accept(messages.sentences(sentences));
        }));
    }

    /// With line and column where it is one example's.
    private Optional<String> problem(LossSource source, ReadDataset read) {
        var data = read.data();
        var loss = source.loss();
        if (data.width() != loss.data().width()) {
            return Optional.of(messages.text("data.width", Integer.toString(loss.data().width()), Integer.toString(data.width())));
        }
        if (data.size() > LossSource.MOST_EXAMPLES || !source.isOpenToExamples()) {
            return Optional.of(messages.text("data.full", Integer.toString(LossSource.MOST_EXAMPLES)));
        }
        Loss changed = loss.with(data);
        return LossProblem.of(changed).map(problem -> problem.example().isEmpty() ? problem.sentence(messages)
                : messages.text("learning.data.where", read.source(), Long.toString(read.lines()[problem.example().getAsInt()]),
                Integer.toString(data.width() + 1), data.targetName(),
                        problem.sentence(messages)));
    }
}
