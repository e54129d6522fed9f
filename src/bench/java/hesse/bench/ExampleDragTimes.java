package hesse.bench;

import com.sun.management.OperatingSystemMXBean;
import hesse.document.LossSource;
import hesse.document.Panes;
import hesse.figure.Box;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.data.DataLayout;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.learning.data.Generator;
import hesse.objective.plane.Plane;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// How promptly the window answers when an example of 200 is dragged beside the map of a logistic loss of two weights: the mouse moves, and
/// all that follows is done the whole way, from the event over data, picture, critical points, proof and runs to the frame on the screen.
final class ExampleDragTimes {
    private static final int EXAMPLES = 200;
    private static final int UNWATCHED = 60;
    private static final int WATCHED = 41;
    private static final double WANTED = 50;

    private final OpenWindow window;
    private final PrintStream out;
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    ExampleDragTimes(OpenWindow window, PrintStream out) {
        this.window = window;
        this.out = out;
    }

    /// When the first and the last new picture of the map were on the screen after a move, and the processor time of all threads until the
    /// last, in milliseconds.
    private record Answer(double first, double last, double processor) {}

    void print() {
        var loss = new Loss(new Model.GeneralisedLinear(Link.LOGISTIC, false), Generator.GAUSSIANS.make(EXAMPLES, 0.5, 1), Reduction.SUM,
                Penalty.NONE);
        OpenWindow.run(() -> window.workbench().model()
                .change(e -> e.with(new LossSource(loss, Plane.ofVariables(new double[2], 0, 1), Optional.empty()))
                .with(e.view().with(Panes.DATA))));
        window.settle();
        var grip = OpenWindow.call(() -> example(loss));
        OpenWindow.run(() -> {
            window.robot().mouseMove(grip);
            window.robot().mousePress(MouseButton.PRIMARY);
        });
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < UNWATCHED + WATCHED; i++) {
            var answer = answer(grip.add(25 * Math.cos(0.3 * i), 25 * Math.sin(0.3 * i)));
            if (i >= UNWATCHED) {
                answers.add(answer);
            }
        }
        OpenWindow.run(() -> window.robot().mouseRelease(MouseButton.PRIMARY));
        window.settle();
        out.println();
        out.printf("A dragged example of %d, two weights, the window 1280 x 800%n%-52s %8s %8s %8s %12s%n", EXAMPLES, "ms", "median",
                "95 %", "wanted", "median/wanted");
        line("from the move to the first picture of the map", Times.of(answers.stream().map(Answer::first).toList()));
        line("to the sharp one, labels and all", Times.of(answers.stream().map(Answer::last).toList()));
        line("processor time of all threads until then", Times.of(answers.stream().map(Answer::processor).toList()));
    }

    private void line(String what, Times times) {
        out.printf("%-52s %8.2f %8.2f %8.0f %12.2f%n", what, times.median(), times.percentile(95), WANTED, times.median() / WANTED);
    }

    private Point2D example(Loss loss) {
        var view = (Region) window.scene().lookup("#data-view");
        var layout = DataLayout.of(loss, DataLayout.window(loss), new Box(0, 0, view.getWidth(), view.getHeight()),
                Style.of(Theme.LIGHT, 1));
        return view.localToScreen(layout.pixelX(0), layout.pixelY(0));
    }

    private Answer answer(Point2D to) {
        var shown = new ArrayList<long[]>();
        var subscription = OpenWindow.call(() -> window.ground().imageProperty()
                .subscribe((_, _) -> window.atEndOfFrame(() -> shown.add(new long[] {System.nanoTime(), machine.getProcessCpuTime()}))));
        long[] start = OpenWindow.call(() -> {
            long[] now = {System.nanoTime(), machine.getProcessCpuTime()};
            window.robot().mouseMove(to);
            return now;
        });
        window.settle();
        OpenWindow.run(subscription::unsubscribe);
        if (shown.isEmpty()) {
            throw new IllegalStateException("no picture after a move to " + to);
        }
        long[] last = shown.getLast();
        return new Answer((shown.getFirst()[0] - start[0]) / 1e6, (last[0] - start[0]) / 1e6, (last[1] - start[1]) / 1e6);
    }
}
