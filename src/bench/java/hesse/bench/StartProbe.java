package hesse.bench;

import hesse.app.HesseApplication;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Runs the program and says for how long its JavaFX thread stood still at most in the first ten seconds after its first answer.
public final class StartProbe {
    private static final double SECONDS = 10;

    private StartProbe() {}

    public static void main(String[] arguments) throws InterruptedException {
        HesseApplication.open();
        var started = new CompletableFuture<Void>();
        // The window is shown in the toolkit's first task; this is the second.
        Platform.runLater(() -> started.complete(null));
        started.join();
        long begin = System.nanoTime();
        var blocked = new StringBuilder();
        double most = 0;
        while (System.nanoTime() - begin < SECONDS * 1e9) {
            long asked = System.nanoTime();
            var answered = new CompletableFuture<Long>();
            Platform.runLater(() -> answered.complete(System.nanoTime()));
            double waited = (answered.join() - asked) / 1e6;
            most = Math.max(most, waited);
            if (waited > 50) {
                blocked.append(String.format(Locale.ROOT, " %.0f ms at %.2f s", waited, (asked - begin) / 1e9));
            }
            Thread.sleep(2);
        }
        System.out.printf(Locale.ROOT, "JavaFX thread, first ten seconds: stood still for %.0f ms at most;%s%n", most, blocked.isEmpty() ? " never above 50" : blocked);
        Runtime.getRuntime().halt(0);
    }
}
