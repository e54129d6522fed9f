package hesse.bench;

import hesse.app.HesseApplication;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Runs the program, or with the argument [EmptyWindow#SPHERE] that window, and prints the longest time for which its JavaFX thread
/// answered nothing in the first ten seconds after its first answer: milliseconds of the clock, and of that thread's processor time.
public final class StartProbe {
    private static final double SECONDS = 10;

    /// When the JavaFX thread answered, and what of the processor it had used by then, in nanoseconds.
    private record Answer(long time, long processor) {}

    private StartProbe() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(EmptyWindow.SPHERE)) {
            Platform.startup(() -> EmptyWindow.show(new Stage(), true));
        } else {
            HesseApplication.open();
        }
        // The window is shown in the toolkit's first task; this is the second.
        var before = answer();
        long begin = before.time();
        double longest = 0;
        double busiest = 0;
        while (System.nanoTime() - begin < SECONDS * 1e9) {
            long asked = System.nanoTime();
            var answer = answer();
            longest = Math.max(longest, (answer.time() - asked) / 1e6);
            busiest = Math.max(busiest, (answer.processor() - before.processor()) / 1e6);
            before = answer;
            Thread.sleep(2);
        }
        System.out.printf(Locale.ROOT, "%.1f %.1f%n", longest, busiest);
        Runtime.getRuntime().halt(0);
    }

    private static Answer answer() {
        var answer = new CompletableFuture<Answer>();
        Platform.runLater(() ->
                answer.complete(new Answer(System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime())));
        return answer.join();
    }
}
