package hesse.app.background;

import hesse.field.Cancellation;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// A value that follows from a key and is computed in the background: the newest key wins.
///
/// One computation runs at a time. A newer key cancels it and starts as soon as it has stopped. A computation may
/// publish several values, coarse ones first; they arrive on the JavaFX thread in order, and those of a cancelled run
/// that were published before it stopped still arrive, so that a picture moves on during a long gesture.
public final class Latest<K, V> {

    /// Computes values for a key in a background thread and publishes them.
    @FunctionalInterface
    public interface Computation<K, V> {
        void run(K key, Cancellation cancellation, Consumer<V> publish);
    }

    private final Workers workers;
    private final Haste haste;
    private final Computation<K, V> computation;
    private final Consumer<V> onResult;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private K requested;
    /// Under the lock, as its thread asks too.
    private Run running;
    private K next;

    public Latest(Workers workers, Haste haste, Computation<K, V> computation, Consumer<V> onResult) {
        this.workers = workers;
        this.haste = haste;
        this.computation = computation;
        this.onResult = onResult;
    }

    /// Asks for the key's value; nothing happens if it equals the last key asked for. On the JavaFX thread.
    public void request(K key) {
        if (Objects.equals(key, requested)) {
            return;
        }
        requested = key;
        busy.set(true);
        var started = startOrCancel(key);
        if (started == null) {
            workers.precedence().wake();
        } else {
            started.begin(false);
            workers.start(started);
        }
    }

    /// True from a request until the newest one is answered.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// @return the key's run, or null if it comes after the one that is under way, which isn't wanted any more
    private synchronized Run startOrCancel(K key) {
        if (running != null) {
            running.cancelled = true;
            next = key;
            return null;
        }
        running = new Run(key);
        return running;
    }

    /// The run that takes the thread of one that has stopped, for the JavaFX thread may wait just now for a frame to be
    /// painted; null if there is none, or as long as values of the old one are on their way, or they would pile up.
    private synchronized Run after(Run stopped) {
        if (!stopped.cancelled) {
            running = null;
        } else if (stopped.onTheirWay.get() == 0) {
            running = newest();
        }
        return running == stopped ? null : running;
    }

    /// The run that comes after one whose values have arrived, if none took its thread.
    private synchronized Run afterArrival(Run stopped) {
        if (running != stopped) {
            return null;
        }
        running = newest();
        return running;
    }

    /// A run for the key that waits, which isn't kept longer than it is of use.
    private Run newest() {
        var run = new Run(next);
        next = null;
        return run;
    }

    private synchronized boolean isIdle() {
        return running == null;
    }

    private final class Run implements Runnable {
        private final K key;
        private volatile boolean cancelled;
        /// Asked by all threads that take part in the computation.
        private volatile boolean published;
        private final AtomicInteger onTheirWay = new AtomicInteger();

        Run(K key) {
            this.key = key;
        }

        /// @param waitedFor whether people wait for it already, as for the run before
        private void begin(boolean waitedFor) {
            workers.precedence().beginRun();
            if (haste == Haste.URGENT) {
                workers.precedence().beginAll();
                if (!waitedFor) {
                    workers.precedence().begin();
                }
            }
        }

        private boolean isWaitedFor() {
            return haste == Haste.URGENT && !published;
        }

        @Override
        public void run() {
            for (var run = this; run != null; run = run.end()) {
                run.compute();
            }
        }

        private void compute() {
            try {
                computation.run(key, this::isStale, this::publish);
            } catch (CancellationException _) {
                // Nobody waits for it any more.
            } catch (RuntimeException | Error failure) {
                Platform.runLater(() -> {
                    throw failure;
                });
            }
        }

        private Run end() {
            var then = after(this);
            if (then != null) {
                then.begin(isWaitedFor());
            } else if (isWaitedFor()) {
                workers.precedence().end();
            }
            Platform.runLater(this::ended);
            return then;
        }

        /// Comes after all of its values.
        private void ended() {
            var then = afterArrival(this);
            if (then != null) {
                then.begin(false);
                workers.start(then);
            }
            if (haste == Haste.URGENT) {
                workers.precedence().endAll();
            }
            workers.precedence().endRun();
            if (isIdle()) {
                busy.set(false);
            }
        }

        private boolean isStale() {
            if (haste == Haste.PATIENT) {
                workers.precedence().giveWayToAll(() -> cancelled);
            } else if (haste == Haste.URGENT && published) {
                workers.precedence().giveWay(() -> cancelled);
            }
            return cancelled || Thread.currentThread().isInterrupted();
        }

        /// What a result makes urgent in turn begins before patient work goes on.
        private void publish(V value) {
            boolean first = isWaitedFor();
            published = true;
            if (first) {
                workers.precedence().computed();
            }
            onTheirWay.incrementAndGet();
            Platform.runLater(() -> {
                try {
                    onResult.accept(value);
                } finally {
                    onTheirWay.decrementAndGet();
                    if (first) {
                        workers.precedence().shown();
                    }
                }
            });
        }
    }
}
