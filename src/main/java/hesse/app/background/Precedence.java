package hesse.app.background;

import hesse.field.Cancellation;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Lets urgent work go first, and the painting of its outcome: where the processor paints, that takes longer than the
/// work. Urgent work begins and ends on the JavaFX thread.
final class Precedence {
    private final ReadOnlyBooleanWrapper hurried = new ReadOnlyBooleanWrapper();
    private volatile int urgent;

    void begin() {
        count(1);
    }

    void end() {
        count(-1);
    }

    /// Ends when what is in the scene now has been painted.
    void endOnceShown() {
        new Painting().start();
    }

    private void count(int more) {
        synchronized (this) {
            urgent += more;
            notifyAll();
        }
        hurried.set(urgent > 0);
    }

    /// True while urgent work is under way or its outcome isn't painted yet.
    ReadOnlyBooleanProperty hurriedProperty() {
        return hurried.getReadOnlyProperty();
    }

    /// Returns when no urgent work is under way, or this work isn't wanted any more, or the thread is interrupted, which
    /// it then still is.
    void giveWay(Cancellation unwanted) {
        if (urgent > 0) {
            standStill(unwanted);
        }
    }

    private synchronized void standStill(Cancellation unwanted) {
        try {
            while (urgent > 0 && !unwanted.requested()) {
                wait();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets whoever isn't wanted any more notice it.
    synchronized void wake() {
        notifyAll();
    }

    /// The first frame from now on hands the scene to the renderer; the second waits there until it is painted.
    private final class Painting extends AnimationTimer {
        private int frames;

        @Override
        public void handle(long now) {
            frames++;
            if (frames == 2) {
                stop();
                Platform.runLater(Precedence.this::end);
            }
        }
    }
}
