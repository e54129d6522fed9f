package hesse.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.control.TextField;

/// How long after a formula that was never seen is typed its map is complete, sharp and with every line and label: in a
/// program that was just started, as soon as its window stands still, and in a warm one; beside the time when it is typed
/// again. The program runs in a Java machine of its own, without a display, its warm-up beside.
public final class FreshWindow {
    private static final int PROGRAMS = 3;
    private static final int WARMING = 60;
    private static final int AGAIN = 15;

    private static final String FIRST = "(x^3 - 2*y)*exp(-x^2/2 - y^2) + sin(x*y)/3 - 0.1*(x - y)^4";
    private static final String LATER = "(y^3 - 3*x)*exp(-y^2/2 - x^2) + cos(x*y)/3 - 0.1*(x + y)^4";

    private final OpenWindow window;

    private FreshWindow(OpenWindow window) {
        this.window = window;
    }

    /// The program: prints how long the first formula, a new one in the warm window and the same again took, in milliseconds.
    public static void main(String[] arguments) {
        try (var window = OpenWindow.open(OpenWindow.WarmUp.BESIDE)) {
            window.settle();
            var fresh = new FreshWindow(window);
            double first = fresh.untilComplete(FIRST);
            for (int i = 0; i < WARMING; i++) {
                fresh.untilComplete(other(i));
            }
            double later = fresh.untilComplete(LATER);
            var again = new ArrayList<Double>();
            for (int i = 0; i < AGAIN; i++) {
                fresh.untilComplete(other(i));
                again.add(fresh.untilComplete(i % 2 == 0 ? FIRST : LATER));
            }
            System.out.printf(Locale.ROOT, "%.1f %.1f %.1f%n", first, later, Times.of(again).median());
        }
    }

    private static String other(int index) {
        return "sin(x)*cos(y)/(1 + x^2) + (x^2 + y^2)/" + (20 + index);
    }

    /// From the change of the text to the end of the frame that shows the last picture of it.
    private double untilComplete(String formula) {
        var shown = new CopyOnWriteArrayList<Long>();
        var subscription = OpenWindow.call(() -> window.ground().imageProperty().subscribe((_, _) -> atEndOfFrame(() -> shown.add(System.nanoTime()))));
        long start = OpenWindow.call(() -> {
            long now = System.nanoTime();
            ((TextField) window.scene().lookup("#formula")).setText(formula);
            return now;
        });
        window.settle();
        OpenWindow.run(subscription::unsubscribe);
        return (shown.getLast() - start) / 1e6;
    }

    private void atEndOfFrame(Runnable then) {
        var listener = new Runnable[1];
        listener[0] = () -> {
            window.scene().removePostLayoutPulseListener(listener[0]);
            Platform.runLater(then);
        };
        window.scene().addPostLayoutPulseListener(listener[0]);
    }

    static void print(PrintStream out) throws IOException, InterruptedException {
        double[][] times = new double[PROGRAMS][];
        for (int i = 0; i < PROGRAMS; i++) {
            times[i] = FreshProgram.run(FreshWindow.class);
        }
        double first = median(times, 0);
        double later = median(times, 1);
        double again = median(times, 2);
        out.println();
        out.printf(Locale.ROOT, "Complete map of a typed formula, window of 1280 x 800, every layer, medians of %d programs, ms: seen before %.0f, "
                + "never seen in a warm program %.0f (%.2f), as the first one in a fresh program %.0f (%.1f)%n",
                PROGRAMS, again, later, later / again, first, first / again);
    }

    private static double median(double[][] times, int column) {
        return Times.of(Arrays.stream(times).map(row -> row[column]).toList()).median();
    }
}
