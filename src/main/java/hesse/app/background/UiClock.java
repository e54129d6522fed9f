package hesse.app.background;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;

/// Where the window's timers and times come from: the toolkit's clock, or one that a test moves on by hand.
@FunctionalInterface
public interface UiClock {

    /// Runs an action once, some time after its last start.
    interface Timer {
        /// Starts or starts anew.
        void start(Duration delay);

        /// The action isn't run before the next start.
        void stop();

        boolean isRunning();
    }

    /// A timer that isn't running yet. On the JavaFX thread only.
    ///
    /// @param action run on the JavaFX thread; it may start the timer again
    Timer timer(Runnable action);

    /// As [System#nanoTime()], from any thread.
    default long nanoTime() {
        return System.nanoTime();
    }

    static UiClock ofToolkit() {
        return ToolkitTimer::new;
    }

    /// Runs out with the first frame after its time.
    final class ToolkitTimer implements Timer {
        private final PauseTransition pause = new PauseTransition();

        private ToolkitTimer(Runnable action) {
            pause.setOnFinished(_ -> action.run());
        }

        @Override
        public void start(Duration delay) {
            pause.stop();
            pause.setDuration(javafx.util.Duration.millis(delay.toNanos() / 1e6));
            pause.playFromStart();
        }

        @Override
        public void stop() {
            pause.stop();
        }

        @Override
        public boolean isRunning() {
            return pause.getStatus() == Animation.Status.RUNNING;
        }
    }
}
