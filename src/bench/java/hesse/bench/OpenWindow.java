package hesse.bench;

import hesse.app.HeadStart;
import hesse.app.Workbench;
import hesse.app.background.UiClock;
import hesse.app.background.Workers;
import hesse.app.settings.Settings;
import hesse.document.View;
import hesse.field.Cancellation;
import hesse.field.kernel.KernelBackend;
import hesse.field.warmup.Warmup;
import hesse.figure.Layer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// The program's own window with everything that it can show, worked from another thread.
final class OpenWindow implements AutoCloseable {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Workers workers = new Workers();
    private final Settings settings = new Settings(Path.of(""));
    private final Stage stage;
    private final Workbench workbench;
    private final Robot robot;
    private final CompletableFuture<Void> warm;

    /// How long the loops of the engine have been warmed when the window is there.
    enum WarmUp {
        /// To the end.
        BEFORE,
        /// Not at all: it goes on in the background, as in the program.
        BESIDE
    }

    private OpenWindow(HeadStart.Loaded loaded, WarmUp warmUp) {
        var kernels = KernelBackend.fastest();
        if (warmUp == WarmUp.BEFORE) {
            new Warmup(kernels, Cancellation.NEVER).run();
        }
        workbench = new Workbench(loaded.messages(), loaded.catalogue(), settings, loaded.fonts(), workers, UiClock.ofToolkit(), kernels);
        workbench.addAllParts();
        stage = new Stage();
        stage.setScene(new Scene(workbench.root(), WIDTH, HEIGHT));
        workbench.attach(stage);
        workbench.model().change(e -> e.with(everything(e.view())));
        stage.show();
        warm = warmUp == WarmUp.BESIDE ? workbench.warmUp() : CompletableFuture.completedFuture(null);
        robot = new Robot();
    }

    private static View everything(View view) {
        var shown = view;
        for (var layer : Layer.values()) {
            shown = shown.shows(layer) ? shown : shown.toggled(layer);
        }
        return shown;
    }

    /// Starts the toolkit (without a display where there is none) and opens the window, as the program does.
    static OpenWindow open(WarmUp warmUp) {
        var headStart = HeadStart.begin();
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        } else {
            System.setProperty("prism.forceGPU", "true");
        }
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        return call(() -> new OpenWindow(headStart.loaded(), warmUp));
    }

    /// Runs something on the JavaFX thread and waits for it.
    static <T> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("would wait for itself");
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }

    static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /// Returns when nothing is left to warm up.
    void awaitWarmUp() {
        warm.join();
    }

    Workbench workbench() {
        return workbench;
    }

    Settings settings() {
        return settings;
    }

    Robot robot() {
        return robot;
    }

    Scene scene() {
        return stage.getScene();
    }

    /// The view of the map's ground: its image changes with every picture that is shown.
    ImageView ground() {
        return (ImageView) workbench.map().lookup("ImageView");
    }

    /// Waits for a frame to be painted.
    void frame() {
        var painted = new CountDownLatch(1);
        run(() -> {
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                scene().removePostLayoutPulseListener(listener[0]);
                Platform.runLater(painted::countDown);
            };
            scene().addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        try {
            painted.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Does something once the next frame is painted; on the JavaFX thread.
    void atEndOfFrame(Runnable then) {
        var listener = new Runnable[1];
        listener[0] = () -> {
            scene().removePostLayoutPulseListener(listener[0]);
            Platform.runLater(then);
        };
        scene().addPostLayoutPulseListener(listener[0]);
    }

    /// Waits until nothing is computed or waits to be shown.
    void settle() {
        for (int still = 0; still < 5; still++) {
            frame();
            if (call(workbench::isBusy)) {
                still = 0;
            }
        }
    }

    /// Makes the window so many pixels narrower than it was at first.
    void resize(int narrower) {
        run(() -> stage.setWidth(WIDTH - narrower));
    }

    @Override
    public void close() {
        run(stage::close);
        workers.close();
        Platform.exit();
    }
}
