package hesse.app;

import hesse.document.Catalogue;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.figure.Mark.Face;
import hesse.figure.Mark.Lettering;
import hesse.text.Messages;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// What the window needs and no toolkit, loaded on a thread of its own while JavaFX starts on another core.
public final class HeadStart {
    private static final Lettering MEASURED = new Lettering(12, 0, Face.PLAIN, 0);

    private final CompletableFuture<Loaded> loaded = new CompletableFuture<>();

    /// What is there when the toolkit is.
    public record Loaded(Messages messages, Catalogue catalogue, Fonts fonts) {}

    private HeadStart() {}

    /// Begins in the background; called before the toolkit is started.
    public static HeadStart begin() {
        // Java2D only fills arrays here: with a display of its own it would get in the way of JavaFX's toolkit, as that starts.
        System.setProperty("java.awt.headless", "true");
        var headStart = new HeadStart();
        var thread = new Thread(headStart::run, "hesse-head-start");
        thread.setDaemon(true);
        thread.start();
        return headStart;
    }

    private void run() {
        try {
            var messages = new Messages(Locale.getDefault());
            messages.bundle();
            var catalogue = Catalogue.load();
            var fonts = new Fonts();
            rehearse(messages, catalogue, fonts);
            loaded.complete(new Loaded(messages, catalogue, fonts));
        } catch (RuntimeException | Error failure) {
            loaded.completeExceptionally(failure);
        }
    }

    /// What the window does first and what takes long for the first time: a formula is read, records are compared, a word is measured.
    private static void rehearse(Messages messages, Catalogue catalogue, Fonts fonts) {
        catalogue.initial().equals(catalogue.initial());
        new Graphics2DPlayer(fonts).textWidth(messages.text("app.title"), MEASURED);
    }

    /// Waits for it.
    public Loaded loaded() {
        return loaded.join();
    }
}
