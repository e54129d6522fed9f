package hesse.app.export;

import hesse.app.background.Workers;
import hesse.app.settings.Settings;
import hesse.export.Exportable;
import hesse.export.FileFormat;
import hesse.export.FileNames;
import hesse.export.PngFormat;
import hesse.export.Rendition;
import hesse.export.Rendition.Raster;
import hesse.text.FileErrors;
import hesse.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Exports pictures in the size and to the folder that [Settings] say, one at a time: while one is made another isn't begun, so that a
/// key held down makes one picture. On the JavaFX thread; what takes long is done in the background.
public final class ExportJob {
    private static final FileFormat<Raster> FORMAT = new PngFormat();

    private final Settings settings;
    private final Workers workers;
    private final Messages messages;
    private final Consumer<String> say;
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();

    /// @param say shows a sentence to the person in front of the window
    public ExportJob(Settings settings, Workers workers, Messages messages, Consumer<String> say) {
        this.settings = settings;
        this.workers = workers;
        this.messages = messages;
        this.say = say;
    }

    /// True while a picture is made.
    public ObservableBooleanValue busy() {
        return making.getReadOnlyProperty();
    }

    /// Writes a file with an automatic name into the export folder and says where, or why not.
    ///
    /// @param stem what its name begins with
    public void toFile(Exportable subject, String stem) {
        toFile(subject, stem, FORMAT);
    }

    private <R extends Rendition> void toFile(Exportable subject, String stem, FileFormat<R> format) {
        if (making.get()) {
            return;
        }
        var folder = settings.exportFolder().get();
        make(format.ask(subject, settings.exportScale().get()),
                rendition -> write(rendition, format, FileNames.automatic(folder, stem, LocalDateTime.now(), format.extension())));
    }

    /// Puts the picture on the clipboard.
    public void toClipboard(Exportable subject) {
        if (!making.get()) {
            make(subject.raster(settings.exportScale().get()), raster -> Platform.runLater(() -> copy(raster)));
        }
    }

    private void copy(Raster raster) {
        var content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(raster.image(), null));
        Clipboard.getSystemClipboard().setContent(content);
        say.accept(messages.text("export.copied", pixels(raster.width()), pixels(raster.height())));
    }

    private <R extends Rendition> void write(R rendition, FileFormat<R> format, Path file) {
        String said;
        try {
            format.write(rendition, file);
            said = messages.text("export.saved", file.toString(), pixels(rendition.width()), pixels(rendition.height()));
        } catch (IOException e) {
            said = messages.text("export.failed", file.toString(), FileErrors.reason(e, messages));
        }
        String sentence = said;
        Platform.runLater(() -> say.accept(sentence));
    }

    private static String pixels(double length) {
        return Long.toString(Math.round(length));
    }

    private <R extends Rendition> void make(Supplier<R> rendition, Consumer<R> use) {
        making.set(true);
        workers.start(() -> {
            try {
                use.accept(rendition.get());
            } catch (OutOfMemoryError _) {
                Platform.runLater(() -> say.accept(messages.text("export.too-large")));
            } finally {
                Platform.runLater(() -> making.set(false));
            }
        });
    }
}
