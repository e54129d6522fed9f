package hesse.app.surface;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Notices, while the picture keeps changing, that frames take too long, and when it has come to rest again.
final class FramePace {
    private static final Duration REST = Duration.millis(300);
    private static final double SLOW_MILLIS = 50;

    /// The weight of the newest interval in the mean.
    private static final double NEWEST = 0.25;

    private final Consumer<Boolean> hurry;
    private final PauseTransition rest = new PauseTransition(REST);
    private long last;
    private double mean;

    /// @param hurry told whether to draw fast rather than well
    FramePace(Consumer<Boolean> hurry) {
        this.hurry = hurry;
        rest.setOnFinished(_ -> {
            mean = 0;
            hurry.accept(false);
        });
    }

    /// Called for every frame in which something has changed.
    void changed(long nanoTime) {
        double millis = (nanoTime - last) / 1e6;
        boolean moving = rest.getStatus() == Animation.Status.RUNNING;
        last = nanoTime;
        mean = moving ? mean + NEWEST * (millis - mean) : 0;
        if (mean > SLOW_MILLIS) {
            hurry.accept(true);
        }
        rest.playFromStart();
    }
}
