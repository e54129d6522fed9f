package hesse.app.export;

import hesse.app.background.Workers;
import hesse.document.Exploration;
import hesse.export.Exportable;
import hesse.export.FileFormat;
import hesse.export.FileNames;
import hesse.export.PngFormat;
import hesse.export.Rendition;
import hesse.export.Rendition.Raster;
import hesse.text.FileErrors;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Exports what [hesse.app.state.Settings] say: the map, the surface or the window, at one to four times its size.
public final class Exporter {
    private static final FileFormat<Raster> FORMAT = new PngFormat();

    private final ExportSubjects subjects;
    private final ScreenState screen;
    private final Workers workers;
    private final Messages messages;
    private final Consumer<String> say;
    private boolean making;

    /// @param say shows a sentence to the person in front of the window
    public Exporter(ExportSubjects subjects, ScreenState screen, Workers workers, Messages messages, Consumer<String> say) {
        this.subjects = subjects;
        this.screen = screen;
        this.workers = workers;
        this.messages = messages;
        this.say = say;
    }

    /// Writes a file with an automatic name into the export folder and says where, or why not.
    public void toFile() {
        toFile(FORMAT);
    }

    private <R extends Rendition> void toFile(FileFormat<R> format) {
        var folder = screen.settings().exportFolder().get();
        var stem = stem(screen.model().get());
        make(subject -> format.ask(subject, scale()),
                rendition -> write(rendition, format, FileNames.automatic(folder, stem, LocalDateTime.now(), format.extension())));
    }

    /// Puts the picture on the clipboard.
    public void toClipboard() {
        make(subject -> subject.raster(scale()), raster -> Platform.runLater(() -> copy(raster)));
    }

    private void copy(Raster raster) {
        var content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(raster.image(), null));
        Clipboard.getSystemClipboard().setContent(content);
        say.accept(messages.text("export.copied", pixels(raster.width()), pixels(raster.height())));
    }

    private double scale() {
        return screen.settings().exportScale().get();
    }

    private String stem(Exploration exploration) {
        String subject = KebabCase.of(screen.settings().exportSubject().get());
        return "hesse-" + exploration.source().shortName() + "-" + subject;
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

    /// Asks the chosen subject for a rendition, which is made and used in a background thread; does nothing while another one is
    /// made, so that a key held down makes one picture.
    private <R extends Rendition> void make(Function<Exportable, Supplier<R>> ask, Consumer<R> use) {
        if (making || screen.isEmpty()) {
            return;
        }
        var rendition = ask.apply(subjects.of(screen.settings().exportSubject().get()));
        making = true;
        workers.start(() -> {
            try {
                use.accept(rendition.get());
            } catch (OutOfMemoryError _) {
                Platform.runLater(() -> say.accept(messages.text("export.too-large")));
            } finally {
                Platform.runLater(() -> making = false);
            }
        });
    }
}
