package hesse.bench;

import hesse.document.FormulaReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.control.TextField;

/// How long after a formula is typed its map is complete, sharp and with every line and label: the first one in a program
/// that was just started, as soon as its window stands still; ones that were never seen in a warm program; and all of them
/// when they come again. Each program is the packaged one in a Java machine of its own, without a display, its warm-up beside.
public final class FreshWindow {
    private static final int PROGRAMS = 5;
    private static final int WARMING = 40;
    private static final int AGAIN = 5;

    private static final String FIRST = "(x^3 - 2*y)*exp(-x^2/2 - y^2) + sin(x*y)/3 - 0.1*(x - y)^4";
    private static final String WARM = "warm";
    private static final String WARMED_UP = "warmed-up";

    private final OpenWindow window;

    private FreshWindow(OpenWindow window) {
        this.window = window;
    }

    /// A program: prints how long its first formula took and how long it was parsed before, in milliseconds; or the
    /// numbers of [NeverSeen] and then what the first formula takes again and again.
    public static void main(String[] arguments) {
        try (var window = OpenWindow.open(OpenWindow.WarmUp.BESIDE)) {
            window.settle();
            var fresh = new FreshWindow(window);
            if (List.of(arguments).contains(WARM)) {
                window.awaitWarmUp();
                fresh.warm();
            } else {
                if (List.of(arguments).contains(WARMED_UP)) {
                    window.awaitWarmUp();
                }
                double parsing = fresh.parsing(FIRST);
                System.out.printf(Locale.ROOT, "%.2f %.2f%n", fresh.untilComplete(FIRST), parsing);
            }
        }
    }

    private void warm() {
        for (int i = 0; i < WARMING; i++) {
            untilComplete(i % 8 == 0 ? FIRST : other(i));
        }
        var numbers = new ArrayList<Double>();
        NeverSeen.FORMULAS.forEach(formula -> numbers.add(untilComplete(formula)));
        var typed = new ArrayList<>(NeverSeen.FORMULAS);
        typed.add(FIRST);
        double[][] again = new double[typed.size()][AGAIN];
        for (int i = 0; i < AGAIN; i++) {
            for (int formula = 0; formula < typed.size(); formula++) {
                again[formula][i] = untilComplete(typed.get(formula));
            }
        }
        Arrays.stream(again).forEach(times -> numbers.add(NeverSeen.median(times)));
        numbers.forEach(number -> System.out.printf(Locale.ROOT, "%.2f ", number));
    }

    private static String other(int index) {
        return "sin(x)*cos(y)/(1 + x^2) + (x^2 + y^2)/" + (20 + index);
    }

    /// From the change of the text to the end of the frame that shows the last picture of it.
    private double untilComplete(String formula) {
        var shown = new CopyOnWriteArrayList<Long>();
        var subscription = OpenWindow.call(() -> window.ground().imageProperty()
                .subscribe((_, _) -> atEndOfFrame(() -> shown.add(System.nanoTime()))));
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

    /// What the keystroke waits for until there is a formula. It is parsed once more when it is typed, which counts as the map's.
    private double parsing(String text) {
        return OpenWindow.call(() -> {
            var before = window.workbench().model().get().formula();
            long start = System.nanoTime();
            var read = FormulaReader.read(text, before);
            double took = (System.nanoTime() - start) / 1e6;
            if (!(read instanceof FormulaReader.ReadResult.Read)) {
                throw new IllegalStateException(read.toString());
            }
            return took;
        });
    }

    static void print(PrintStream out) throws IOException, InterruptedException {
        double[] warm = FreshProgram.runPackaged(FreshWindow.class, WARM);
        double steady = warm[warm.length - 1];
        out.println();
        out.printf(Locale.ROOT, "Complete map of a typed formula, window of 1280 x 800, every layer, ms, in a warm program: %s%n",
                NeverSeen.of(warm));
        out.printf(Locale.ROOT, "The first one typed in a fresh program, ms, medians of %d, seen before %.0f:%n", PROGRAMS, steady);
        printFirst("as soon as the window stands still", steady, out);
        printFirst("after the warm-up", steady, out, WARMED_UP);
    }

    private static void printFirst(String when, double steady, PrintStream out, String... arguments) throws IOException,
            InterruptedException {
        double[][] fresh = new double[PROGRAMS][];
        for (int i = 0; i < PROGRAMS; i++) {
            fresh[i] = FreshProgram.runPackaged(FreshWindow.class, arguments);
        }
        var first = Times.of(Arrays.stream(fresh).map(program -> program[0]).toList());
        double parsing = NeverSeen.median(Arrays.stream(fresh).mapToDouble(program -> program[1]).toArray());
        out.printf(Locale.ROOT,
                "  %s %.0f (%.0f to %.0f) and %.1f for parsing it before; %.1f times as long without parsing (%.1f to %.1f)%n",
                when, first.median(), first.best(), first.percentile(100), parsing, first.median() / steady, first.best() / steady,
                first.percentile(100) / steady);
    }
}
