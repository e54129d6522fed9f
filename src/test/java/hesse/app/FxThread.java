package hesse.app;

import hesse.testing.HangGuard;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// Runs tests on the JavaFX thread; starts the toolkit once for all of them.
public final class FxThread {
    private FxThread() {}

    public static <T> T call(Callable<T> task) throws Exception {
        start();
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Exception | AssertionError failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(HangGuard.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case Exception exception -> throw exception;
                case Error error -> throw error;
                default -> throw failure;
            }
        }
    }

    private static void start() throws TimeoutException, ExecutionException, InterruptedException {
        var started = new CompletableFuture<Void>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException already) {
            started.complete(null);
        }
        started.get(HangGuard.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        Platform.setImplicitExit(false);
    }
}
