package hesse.bench;

import hesse.document.Catalogue;
import hesse.document.LossSource;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.learning.data.Generator;
import hesse.objective.plane.Plane;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;

/// How promptly the window answers, everything shown.
final class WindowTimes {
    private static final int UNWATCHED_MOVES = 400;
    private static final int MOVES = 400;
    private static final int UNWATCHED_CHANGES = 150;
    private static final int CHANGES = 60;
    private static final int UNWATCHED_DRAGS = 60;
    private static final int DRAGS = 200;

    private final OpenWindow window;
    private final PrintStream out;

    WindowTimes(OpenWindow window, PrintStream out) {
        this.window = window;
        this.out = out;
    }

    void print() {
        out.println();
        out.printf("The window, 1280 x 800, every layer shown%n%-52s %8s %8s %8s%n", "ms", "median", "95 %", "at most");
        moves();
        changes("typed formula to coarse picture", this::type);
        changes("pan to coarse picture", this::pan);
        changes("other function to coarse picture", this::choose);
        changes("moved example of 200, two weights, to coarse picture", this::moveExample);
        drag();
    }

    private void line(String what, Times times, String atMost) {
        out.printf("%-52s %8.2f %8.2f %8s%n", what, times.median(), times.percentile(95), atMost);
    }

    /// Along a Lissajous path, a step a frame: what the JavaFX thread does for the event, and for the frame with all that
    /// follows from it until that is handed to the renderer. Processor time, because others use this machine too; the
    /// clock beside it.
    private void moves() {
        var events = new Stopwatch();
        var frames = new Stopwatch();
        OpenWindow.run(() -> {
            window.scene().setEventDispatcher(events.around(window.scene().getEventDispatcher()));
            window.scene().addPreLayoutPulseListener(frames::start);
            window.scene().addPostLayoutPulseListener(() -> Platform.runLater(frames::stop));
        });
        var processor = new ArrayList<Double>();
        var clock = new ArrayList<Double>();
        for (int i = 0; i < UNWATCHED_MOVES + MOVES; i++) {
            var at = onMap(0.5 + 0.4 * Math.sin(0.013 * i), 0.5 + 0.4 * Math.cos(0.021 * i));
            OpenWindow.run(() -> {
                events.reset();
                frames.reset();
                window.robot().mouseMove(at);
            });
            window.frame();
            if (i >= UNWATCHED_MOVES) {
                OpenWindow.run(() -> {
                    processor.add(events.processor() + frames.processor());
                    clock.add(events.clock() + frames.clock());
                });
            }
        }
        line("mouse move, JavaFX thread, processor time", Times.of(processor), "4");
        line("  the same on the clock", Times.of(clock), "");
    }

    private Point2D onMap(double right, double down) {
        return OpenWindow.call(() -> {
            var ground = window.ground().getParent();
            return ground.localToScreen(right * ground.getLayoutBounds().getWidth(), down * ground.getLayoutBounds().getHeight());
        });
    }

    private void changes(String what, IntConsumer change) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < UNWATCHED_CHANGES + CHANGES; i++) {
            double time = untilPicture(change, i);
            if (i >= UNWATCHED_CHANGES) {
                times.add(time);
            }
            window.settle();
        }
        line(what, Times.of(times), "50");
    }

    /// From the change on the JavaFX thread to the end of the frame that shows the next picture.
    private double untilPicture(IntConsumer change, int index) {
        var shown = new CompletableFuture<Long>();
        var subscriptions = new ArrayList<Subscription>();
        long start = OpenWindow.call(() -> {
            long now = System.nanoTime();
            subscriptions.add(window.ground().imageProperty()
                    .subscribe((_, _) -> window.atEndOfFrame(() -> shown.complete(System.nanoTime()))));
            change.accept(index);
            return now;
        });
        long end = shown.join();
        OpenWindow.run(() -> subscriptions.forEach(Subscription::unsubscribe));
        return (end - start) / 1e6;
    }

    private void type(int index) {
        var field = (TextField) window.scene().lookup("#formula");
        field.setText("sin(x)*cos(y) + (x^2 + y^2)/" + (20 + index));
    }

    private void pan(int index) {
        window.workbench().model()
                .change(e -> e.with(e.window().panned((index % 2 == 0 ? 0.03 : -0.03) * e.window().width(), 0.01 * e.window().height())));
    }

    private void choose(int index) {
        var entries = Catalogue.load().entries();
        window.workbench().model().change(e -> entries.get(index % entries.size()).open(e));
    }

    private void moveExample(int index) {
        var data = Generator.GAUSSIANS.make(200, 0.5, 1);
        var moved = data.with(index % data.size(), new double[] {0.01 * index, 1}, index % 2);
        var loss = new Loss(new Model.GeneralisedLinear(Link.LOGISTIC, false), moved, Reduction.SUM, Penalty.NONE);
        window.workbench().model().change(e -> e.with(new LossSource(loss, Plane.ofVariables(new double[2], 0, 1), Optional.empty())));
    }

    /// A drag with the mouse, a step a frame: how often a new picture is shown.
    private void drag() {
        OpenWindow.run(() -> choose(Catalogue.load().entries().indexOf(Catalogue.load().named("himmelblau").orElseThrow())));
        window.settle();
        var shown = new ArrayList<Long>();
        var subscription = OpenWindow.call(() -> window.ground().imageProperty().subscribe((_, _) -> shown.add(System.nanoTime())));
        var grip = onMap(0.3, 0.4);
        OpenWindow.run(() -> {
            window.robot().mouseMove(grip);
            window.robot().mousePress(MouseButton.PRIMARY);
        });
        long start = 0;
        for (int i = 0; i < UNWATCHED_DRAGS + DRAGS; i++) {
            if (i == UNWATCHED_DRAGS) {
                OpenWindow.run(shown::clear);
                start = System.nanoTime();
            }
            var at = onMap(0.5 + 0.2 * Math.cos(0.05 * i), 0.5 + 0.2 * Math.sin(0.07 * i));
            OpenWindow.run(() -> window.robot().mouseMove(at));
            window.frame();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int pictures = OpenWindow.call(shown::size);
        OpenWindow.run(() -> {
            window.robot().mouseRelease(MouseButton.PRIMARY);
            subscription.unsubscribe();
        });
        window.settle();
        out.printf("dragging the plane: %.0f frames and %.0f new pictures a second%n", DRAGS / seconds, pictures / seconds);
    }
}
