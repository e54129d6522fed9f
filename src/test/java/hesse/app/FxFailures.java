package hesse.app;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;

/// The exceptions that end on the JavaFX thread while this is open. Closing it gives the thread its handler back.
public final class FxFailures implements AutoCloseable {
    private final List<Throwable> seen = new CopyOnWriteArrayList<>();
    private final UncaughtExceptionHandler before;

    public FxFailures() throws Exception {
        before = FxThread.call(() -> {
            var handler = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> seen.add(failure));
            return handler;
        });
    }

    public List<Throwable> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        CompletableFuture.runAsync(() -> Thread.currentThread().setUncaughtExceptionHandler(before), Platform::runLater).join();
    }
}
