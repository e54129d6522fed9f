package hesse.bench;

import hesse.app.settings.RaceView;
import hesse.document.Catalogue;
import hesse.document.Lineup;
import hesse.document.Point;
import hesse.document.Race;
import hesse.document.Runner;
import hesse.field.Cancellation;
import hesse.figure.race.LockStep;
import hesse.objective.FieldObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.optimize.factory.MethodFactory;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import org.ejml.simple.SimpleMatrix;

/// How promptly a large race is scrubbed, 30 pictures a second at least: twenty runners with a thousand steps each on Rosenbrock's
/// function, a step of the race that is far from the last one with every frame. Counted in processor time, because others use this machine
/// too, of the slower of the two threads that work at once on a picture and on the next one. And how promptly the runs follow when the
/// start is dragged.
final class RaceTimes {
    private static final int RUNNERS = 20;
    private static final int STEPS = 1000;
    private static final int UNWATCHED_FRAMES = 60;
    private static final int FRAMES = 100;
    private static final int ROUNDS = 3;
    private static final List<MethodName> METHODS = List.of(MethodName.GRADIENT_DESCENT, MethodName.POLYAK_MOMENTUM, MethodName.NESTEROV,
            MethodName.ADAM,
            MethodName.RMSPROP, MethodName.ADAGRAD);

    private final OpenWindow window;
    private final PrintStream out;

    RaceTimes(OpenWindow window, PrintStream out) {
        this.window = window;
        this.out = out;
    }

    void print() {
        OpenWindow.run(() -> {
            var model = window.workbench().model();
            model.change(e -> Catalogue.load().named("rosenbrock").orElseThrow().open(e));
            model.change(e ->
                    e.with(new Race(Optional.of(new Point(-1.2, 1)), new Lineup(runners(), 3, false), STEPS, LockStep.ITERATIONS, 0,
                                    Optional.empty())));
        });
        window.settle();
        int last = OpenWindow.call(() -> window.workbench().results().runs().get().orElseThrow().lastStep(LockStep.ITERATIONS));
        if (last != STEPS) {
            throw new IllegalStateException("the longest run has " + last + " steps");
        }
        out.println();
        out.printf("Scrubbing a race of %d runners with %d steps, 1280 x 800, ms of processor time%n%-42s %10s %10s %10s %12s%n", RUNNERS,
                STEPS, "a step of the race",
                "JavaFX", "95 %", "renderer", "pictures/s");
        var frames = new Stopwatch();
        OpenWindow.run(() -> {
            window.scene().addPreLayoutPulseListener(frames::start);
            window.scene().addPostLayoutPulseListener(() -> Platform.runLater(frames::stop));
        });
        for (var view : List.of(RaceView.MECHANISM, RaceView.CHARTS, RaceView.SHARPNESS)) {
            OpenWindow.run(() -> window.settings().raceView().set(view));
            window.settle();
            scrub(view, frames);
        }
        OpenWindow.run(() -> {
            window.workbench().model().slide(e -> e.with(e.race().at(0)));
            window.settings().raceView().set(RaceView.MECHANISM);
        });
        window.settle();
        drag(frames);
        out.println("heap MB after each round of scrubbing: " + IntStream.range(0, ROUNDS).mapToObj(_ -> heapAfter()).toList());
    }

    private static List<Runner> runners() {
        return IntStream.range(0, RUNNERS).mapToObj(i -> {
            var method = ConfiguredMethod.of(METHODS.get(i % METHODS.size()));
            return new Runner(method.with(MethodParameter.STEP_SIZE, 1e-4 * (1 + i / METHODS.size())), Optional.empty());
        }).toList();
    }

    private void scrub(RaceView view, Stopwatch frames) {
        var processor = new ArrayList<Double>();
        long rendererStart = 0;
        for (int i = 0; i < UNWATCHED_FRAMES + FRAMES; i++) {
            if (i == UNWATCHED_FRAMES) {
                rendererStart = rendererTime();
            }
            double change = frame(step(i), frames);
            if (i >= UNWATCHED_FRAMES) {
                processor.add(change);
            }
        }
        double renderer = (rendererTime() - rendererStart) / 1e6 / FRAMES;
        var times = Times.of(processor);
        out.printf("%-42s %10.1f %10.1f %10.1f %12.0f%n", view.name().toLowerCase(Locale.ROOT) + " beside it", times.median(),
                times.percentile(95), renderer,
                1000 / Math.max(times.median(), renderer));
    }

    /// What JavaFX's thread that paints has spent.
    private static long rendererTime() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }

    private double frame(int step, Stopwatch frames) {
        var thread = ManagementFactory.getThreadMXBean();
        double change = OpenWindow.call(() -> {
            frames.reset();
            long before = thread.getCurrentThreadCpuTime();
            window.workbench().model().slide(e -> e.with(e.race().at(step)));
            return (thread.getCurrentThreadCpuTime() - before) / 1e6;
        });
        window.frame();
        return change + OpenWindow.call(frames::processor);
    }

    /// To and fro, always far from where it was.
    private static int step(int frame) {
        return (int) (STEPS * (0.5 + 0.5 * Math.sin(0.7 * frame)));
    }

    /// The start moves with every frame, as under a fast mouse, and all runs follow as far as they can; then each start is waited for,
    /// beside the runs alone in one thread.
    private void drag(Stopwatch frames) {
        // Counted and not kept: a hundred races of so many steps don't fit into memory.
        var seen = new AtomicInteger();
        ChangeListener<Object> shown = (_, _, _) -> seen.incrementAndGet();
        OpenWindow.run(() -> window.workbench().results().runs().addListener(shown));
        var follows = dragged(frames, false);
        OpenWindow.run(() -> window.workbench().results().runs().removeListener(shown));
        var waits = dragged(frames, true);
        double alone = alone();
        out.printf("%nDragging the start of that race, ms of processor time a start%n%-42s %10s %10s %10s %12s%n", "the start moves",
                "JavaFX", "renderer", "the others", "new runs/s");
        out.printf("%-42s %10.1f %10.1f %10.1f %12.0f%n", "with every frame, " + seen.get() + " of " + FRAMES + " starts seen",
                follows.javaFx(), follows.renderer(), follows.others(),
                follows.rate() * seen.get() / FRAMES);
        out.printf("%-42s %10.1f %10.1f %10.1f %12.0f%n", "each waited for", waits.javaFx(), waits.renderer(), waits.others(),
                waits.rate());
        out.printf("%-42s %10s %10s %10.1f%n", "the runs alone, in one thread", "", "", alone);
        out.printf("the others / the runs alone: %.2f%n", waits.others() / alone);
    }

    /// Milliseconds of processor time for each start that the mouse was at, of the three that work at once.
    private record Dragged(double javaFx, double renderer, double others) {
        double rate() {
            return 1000 / Math.max(javaFx, Math.max(renderer, others));
        }
    }

    private Dragged dragged(Stopwatch frames, boolean waiting) {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        var gesture = new Object();
        double javaFx = 0;
        long renderer = 0;
        long all = 0;
        for (int i = 0; i < UNWATCHED_FRAMES + FRAMES; i++) {
            if (i == UNWATCHED_FRAMES) {
                javaFx = 0;
                renderer = rendererTime();
                all = system.getProcessCpuTime();
            }
            javaFx += moved(gesture, start(i), frames);
            if (waiting) {
                window.settle();
            }
        }
        window.settle();
        double painted = (rendererTime() - renderer) / 1e6 / FRAMES;
        double shown = javaFx / FRAMES;
        return new Dragged(shown, painted, (system.getProcessCpuTime() - all) / 1e6 / FRAMES - painted - shown);
    }

    private double moved(Object gesture, Point start, Stopwatch frames) {
        var thread = ManagementFactory.getThreadMXBean();
        double change = OpenWindow.call(() -> {
            frames.reset();
            long before = thread.getCurrentThreadCpuTime();
            window.workbench().model().drag(gesture, e -> e.with(e.race().movedTo(start)));
            return (thread.getCurrentThreadCpuTime() - before) / 1e6;
        });
        window.frame();
        return change + OpenWindow.call(frames::processor);
    }

    /// Round a circle.
    private static Point start(int frame) {
        return new Point(-1.2 + 0.2 * Math.cos(0.1 * frame), 1 + 0.2 * Math.sin(0.1 * frame));
    }

    /// The median time of the runs of one start, without a window.
    private double alone() {
        var thread = ManagementFactory.getThreadMXBean();
        var objective = new FieldObjective(OpenWindow.call(() -> window.workbench().results().field().get()));
        var times = new ArrayList<Double>();
        for (int i = 0; i < FRAMES; i++) {
            var at = start(i);
            var from = new SimpleMatrix(new double[] {at.x(), at.y()});
            long before = thread.getCurrentThreadCpuTime();
            for (var runner : runners()) {
                MethodFactory.method(runner.method())
                        .run(objective, from, new Stopping(1e-12, STEPS, new SimpleMatrix(2, 1), 1e3), Cancellation.NEVER);
            }
            times.add((thread.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return Times.of(times).median();
    }

    private String heapAfter() {
        for (int i = 0; i < UNWATCHED_FRAMES; i++) {
            int step = step(i);
            OpenWindow.run(() -> window.workbench().model().slide(e -> e.with(e.race().at(step))));
            window.frame();
        }
        window.settle();
        System.gc();
        var runtime = Runtime.getRuntime();
        return "%.1f".formatted((runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }
}
