package hesse.app;

import hesse.document.Catalogue;
import hesse.export.Fonts;
import hesse.text.Messages;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// What the window needs and no toolkit, loaded on a thread of its own while JavaFX starts on another core.
public final class HeadStart {
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
            loaded.complete(new Loaded(messages, Catalogue.load(), new Fonts()));
        } catch (RuntimeException | Error failure) {
            loaded.completeExceptionally(failure);
        }
    }

    /// Waits for it.
    public Loaded loaded() {
        return loaded.join();
    }
}
