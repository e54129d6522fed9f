package hesse.app;

import hesse.app.background.Workers;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The saddle that the window's title, the task bar and the switcher of windows show.
final class WindowIcons {
    /// Edges in pixels; the system takes the one that fits.
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128);

    private WindowIcons() {}

    /// Reads the pictures in the background, once everything else is idle: the first map doesn't wait for them.
    static void giveTo(Stage stage, Workers workers) {
        workers.startWhenIdle(cancellation -> {
            if (!cancellation.requested()) {
                var icons = images().toList();
                Platform.runLater(() -> stage.getIcons().setAll(icons));
            }
        });
    }

    static Stream<Image> images() {
        return SIZES.stream().map(size -> new Image(WindowIcons.class.getResourceAsStream("/hesse/icon/hesse-" + size + ".png")));
    }
}
