package hesse.app.background;

import hesse.field.Cancellation;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Lets work wait for what is more important when there is more to do than there are cores. In this order: interactive work
/// until its first value, the painting of that value, further values of interactive work, background work, and last what is
/// run only while everything else is idle.
///
/// Painting is waited for because it takes longer than the work where the processor paints; but only for a limited time, since
/// on a busy machine it takes as long as other processes let it, and not at all if the last painting took longer than that.
/// All methods may be called from any thread unless they say otherwise.
final class PriorityGate {
    /// Two frames where painting is fast. Where it is slow, as in a program that has just started, further values don't wait.
    private static final long PAINTING_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(40);

    /// Waits that end only by a notification.
    private static final long FOR_EVER = TimeUnit.DAYS.toNanos(1);

    private final ReadOnlyBooleanWrapper interactive = new ReadOnlyBooleanWrapper();
    /// Runs without their first value, first values that aren't painted yet, interactive runs without their last value, and
    /// runs of whatever priority. Written under the lock; volatile, since every cancellation check reads them.
    private volatile int firstValues;
    private volatile int painting;
    private volatile int unfinished;
    private volatile int running;
    private long paintingSince;
    private long paintingTook;

    /// A first value is waited for: until [#firstComputed()] or [#endFirst()].
    void beginFirst() {
        synchronized (this) {
            firstValues++;
        }
        tell();
    }

    /// Interactive work ended without a value.
    void endFirst() {
        synchronized (this) {
            firstValues--;
            notifyAll();
        }
        tell();
    }

    /// The first value is on its way to the screen: [#firstShown()] follows.
    synchronized void firstComputed() {
        firstValues--;
        painting++;
        paintingSince = System.nanoTime();
        notifyAll();
    }

    /// The first value is in the scene, to be painted with the next frame. On the JavaFX thread.
    void firstShown() {
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

    /// An interactive run is under way until [#endInteractive()].
    synchronized void beginInteractive() {
        unfinished++;
    }

    synchronized void endInteractive() {
        unfinished--;
        notifyAll();
    }

    /// A run of any priority is under way until [#endRun()].
    synchronized void beginRun() {
        running++;
    }

    synchronized void endRun() {
        running--;
        notifyAll();
    }

    private void tell() {
        if (Platform.isFxApplicationThread()) {
            interactive.set(firstValues + painting > 0);
        } else {
            Platform.runLater(this::tell);
        }
    }

    /// True while a first value is computed or isn't painted yet. Read and observed on the JavaFX thread.
    ReadOnlyBooleanProperty interactiveProperty() {
        return interactive.getReadOnlyProperty();
    }

    /// For further values of interactive work: returns when no first value is waited for and the last one is painted or was
    /// given the time for that; or when this work isn't wanted any more, or the thread is interrupted, which it then still is.
    void awaitFirstValues(Cancellation unwanted) {
        if (firstValues > 0 || painting > 0) {
            await(unwanted, this::nanosecondsToPaint);
        }
    }

    /// For background work: returns when no interactive run is under way and all first values are painted; or as
    /// [#awaitFirstValues(Cancellation)].
    void awaitInteractive(Cancellation unwanted) {
        if (firstValues > 0 || painting > 0 || unfinished > 0) {
            await(unwanted, () -> painting > 0 || unfinished > 0 ? FOR_EVER : 0);
        }
    }

    /// For work that is run while everything else is idle: returns when no run is under way and all first values are painted; or
    /// when the thread is interrupted, which it then still is.
    void awaitIdle() {
        // Every run that a first value is waited from is counted as running too.
        if (painting > 0 || running > 0) {
            await(Cancellation.NEVER, () -> painting > 0 || running > 0 ? FOR_EVER : 0);
        }
    }

    /// @param rest how many nanoseconds to wait yet when no first value is waited for
    private synchronized void await(Cancellation unwanted, LongSupplier rest) {
        try {
            for (long wait = waiting(rest); wait > 0 && !unwanted.requested(); wait = waiting(rest)) {
                TimeUnit.NANOSECONDS.timedWait(this, wait);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private long waiting(LongSupplier rest) {
        return firstValues > 0 ? FOR_EVER : rest.getAsLong();
    }

    private long nanosecondsToPaint() {
        return painting == 0 || paintingTook > PAINTING_NANOSECONDS ? 0 : PAINTING_NANOSECONDS - (System.nanoTime() - paintingSince);
    }

    /// Lets work that waits ask whether it is still wanted.
    synchronized void wake() {
        notifyAll();
    }

    /// The first frame from now on hands the scene to the renderer; the second one begins when that has painted it.
    private final class Painting extends AnimationTimer {
        private int frames;

        @Override
        public void handle(long now) {
            frames++;
            if (frames == 2) {
                stop();
                Platform.runLater(PriorityGate.this::painted);
            }
        }
    }
}
