package hesse.app.surface;

import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.FontBook;
import hesse.field.Cancellation;
import hesse.figure.Orbit;
import hesse.figure.TextMeasure;
import hesse.figure.surface.SurfaceSample;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Prints how long the view's calls and frames take. A frame's time is that between two pulses, so a fast machine shows
/// its screen's rate.
public final class SurfaceTiming extends Application {
    private static final int FRAMES = 40;

    private record Phase(String name, IntConsumer change) {}

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        var view = new SurfaceView(new Messages(Locale.ROOT), new CanvasPlayer(new FontBook(), TextMeasure.cautious()));
        stage.setScene(new Scene(view, 700, 600));
        stage.show();
        var example = SurfaceDemo.examples().getFirst();
        SurfaceDemo.show(view, example);
        var scale = SurfaceDemo.scale(example);
        var sample = SurfaceSample.of(example.field(), example.window(), scale, SurfaceDemo.NODES, SurfaceDemo.NODES, Cancellation.NEVER);
        var phases = List.of(
                new Phase("bare", k -> {
                    view.showRaces(List.of());
                    view.showCursor(null);
                    view.orbitProperty().set(Orbit.INITIAL.turned(0.02 * k, 0));
                }),
                new Phase("with cursor", k -> {
                    view.showCursor(Examples.cursor("(x^2+y-11)^2+(x+y^2-7)^2", 1, 1));
                    view.orbitProperty().set(Orbit.INITIAL.turned(0.02 * k, 0));
                }),
                new Phase("with races", k -> {
                    view.showRaces(SurfaceDemo.races(example));
                    view.orbitProperty().set(Orbit.INITIAL.turned(0.02 * k, 0));
                }),
                new Phase("orbit", k -> view.orbitProperty().set(Orbit.INITIAL.turned(0.02 * k, 0))),
                new Phase("sample", k -> sample.fill(example.field(), example.window(), scale, Cancellation.NEVER)),
                new Phase("sample and surface", k -> {
                    sample.fill(example.field(), example.window(), scale, Cancellation.NEVER);
                    view.showSample(sample);
                }),
                new Phase("cursor", k -> view.showCursor(Examples.cursor("(x^2+y-11)^2+(x+y^2-7)^2", 0.05 * k, 1))),
                new Phase("races of 200", k -> view.showRaces(Examples.races(200 + k % 2))),
                new Phase("races of 3000", k -> view.showRaces(Examples.races(3000 + k % 2))),
                new Phase("no races", k -> view.showRaces(List.of())));
        new AnimationTimer() {
            private int frame;
            private long started;
            private long spent;

            @Override
            public void handle(long now) {
                var phase = phases.get(frame / FRAMES);
                int k = frame % FRAMES;
                if (k == 3) {
                    started = System.nanoTime();
                    spent = 0;
                }
                long before = System.nanoTime();
                phase.change().accept(k);
                spent += System.nanoTime() - before;
                if (k == FRAMES - 1) {
                    System.out.printf("%-20s call %6.2f ms, frame %6.1f ms%n", phase.name(), spent / 1e6 / (FRAMES - 3),
                            (System.nanoTime() - started) / 1e6 / (FRAMES - 3));
                }
                if (++frame == FRAMES * phases.size()) {
                    stop();
                    Platform.exit();
                }
            }
        }.start();
    }
}
