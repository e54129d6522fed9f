package hesse.app.background;

import hesse.field.Cancellation;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Who goes first when there is more to do than there are cores: urgent work until its first value, the painting of that,
/// its further values, then all that is patient, and last what nobody waits for.
///
/// The painting is waited for because where the processor paints, that takes longer than the work; but only for a while,
/// for on a busy machine it takes as long as others let it, and not at all if the last one took longer than that.
final class Precedence {
    /// Two frames where painting is fast. Elsewhere, as in a program that has just started, the sharp picture goes on beside.
    private static final long PAINTING_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(40);

    /// Until somebody notifies.
    private static final long FOR_EVER = TimeUnit.DAYS.toNanos(1);

    private final ReadOnlyBooleanWrapper hurried = new ReadOnlyBooleanWrapper();
    /// Written under the lock; volatile, for everybody asks all the time.
    private volatile int urgent;
    private volatile int painting;
    private volatile int unfinished;
    private volatile int running;
    private long paintingSince;
    private long paintingTook;

    /// People wait for urgent work from now on: until [#computed()] or [#end()].
    void begin() {
        synchronized (this) {
            urgent++;
        }
        tell();
    }

    /// Urgent work comes to nothing.
    void end() {
        synchronized (this) {
            urgent--;
            notifyAll();
        }
        tell();
    }

    /// The first value of urgent work is on its way to the screen: [#shown()] follows.
    synchronized void computed() {
        urgent--;
        painting++;
        paintingSince = System.nanoTime();
        notifyAll();
    }

    /// The value is in the scene and waits for being painted; on the JavaFX thread.
    void shown() {
        new Painting().start();
    }

    private void painted() {
        synchronized (this) {
            painting--;
            paintingTook = System.nanoTime() - paintingSince;
            notifyAll();
        }
        tell();
    }

    /// Work is under way that is urgent at first, until [#endAll()]; all of it goes before what is patient.
    void beginAll() {
        synchronized (this) {
            unfinished++;
        }
    }

    void endAll() {
        synchronized (this) {
            unfinished--;
            notifyAll();
        }
    }

    /// Work of whatever haste is under way, until [#endRun()].
    void beginRun() {
        synchronized (this) {
            running++;
        }
    }

    void endRun() {
        synchronized (this) {
            running--;
            notifyAll();
        }
    }

    private void tell() {
        if (Platform.isFxApplicationThread()) {
            hurried.set(urgent + painting > 0);
        } else {
            Platform.runLater(this::tell);
        }
    }

    /// True while urgent work is under way or its outcome isn't painted yet; on the JavaFX thread.
    ReadOnlyBooleanProperty hurriedProperty() {
        return hurried.getReadOnlyProperty();
    }

    /// For the further values of urgent work: returns when no first one is waited for any more and the last one is painted,
    /// or was given the time for it; or when this work isn't wanted any more, or the thread is interrupted, which it then
    /// still is.
    void giveWay(Cancellation unwanted) {
        if (urgent > 0 || painting > 0) {
            standStill(unwanted, this::nanosecondsToPaint);
        }
    }

    /// For patient work: returns when nothing is under way that began as urgent, and all is painted; or as
    /// [#giveWay(Cancellation)].
    void giveWayToAll(Cancellation unwanted) {
        if (urgent > 0 || painting > 0 || unfinished > 0) {
            standStill(unwanted, () -> painting > 0 || unfinished > 0 ? FOR_EVER : 0);
        }
    }

    /// For what nobody waits for: returns when nothing else is under way, and all is painted; or when the thread is interrupted,
    /// which it then still is.
    void giveWayToEverything() {
        // What is urgent is running too.
        if (painting > 0 || running > 0) {
            standStill(Cancellation.NEVER, () -> painting > 0 || running > 0 ? FOR_EVER : 0);
        }
    }

    /// @param rest how long to wait yet when nothing urgent is under way
    private synchronized void standStill(Cancellation unwanted, LongSupplier rest) {
        try {
            for (long wait = waiting(rest); wait > 0 && !unwanted.requested(); wait = waiting(rest)) {
                TimeUnit.NANOSECONDS.timedWait(this, wait);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private long waiting(LongSupplier rest) {
        return urgent > 0 ? FOR_EVER : rest.getAsLong();
    }

    private long nanosecondsToPaint() {
        return painting == 0 || paintingTook > PAINTING_NANOSECONDS ? 0 : PAINTING_NANOSECONDS - (System.nanoTime() - paintingSince);
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
                Platform.runLater(Precedence.this::painted);
            }
        }
    }
}
