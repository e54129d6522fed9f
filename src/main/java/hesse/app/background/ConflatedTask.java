package hesse.app.background;

import hesse.field.Cancellation;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Computes a value from a key in the background; of keys that come faster than values only the newest is computed.
///
/// One run has the slot at a time, from its beginning until its computation has stopped and all values that it published
/// have arrived on the JavaFX thread: so no more values exist at once than one run publishes, however slowly they arrive. A
/// newer key cancels the run in the slot and takes over from it. A computation may publish several values, coarse ones first;
/// they arrive in order, and those of a cancelled run that were published before it stopped still arrive, so that a picture
/// moves on during a long gesture.
public final class ConflatedTask<K, V> {

    /// Computes values for a key in a background thread and publishes them.
    @FunctionalInterface
    public interface Computation<K, V> {
        void run(K key, Cancellation cancellation, Consumer<V> publish);
    }

    private final Workers workers;
    private final PriorityGate gate;
    private final TaskPriority priority;
    private final Computation<K, V> computation;
    private final Consumer<V> onValue;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private K requested;
    /// The run in the slot; null if it is free. Under the lock, as is what waits for it.
    private Run running;
    private K next;

    /// @param onValue called on the JavaFX thread with each value
    public ConflatedTask(Workers workers, TaskPriority priority, Computation<K, V> computation, Consumer<V> onValue) {
        this.workers = workers;
        this.gate = workers.gate();
        this.priority = priority;
        this.computation = computation;
        this.onValue = onValue;
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
            gate.wake();
        } else {
            started.begin(false);
            workers.start(started);
        }
    }

    /// True from a request until all values of the newest key have arrived.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// @return the key's run, or null if it comes after the one in the slot, which is cancelled
    private synchronized Run startOrCancel(K key) {
        if (running != null) {
            running.cancelled = true;
            next = key;
            return null;
        }
        running = new Run(key);
        return running;
    }

    /// Frees the slot if the run in it is done.
    ///
    /// @return the run that takes over: it is in the slot, and the caller begins it; null if none waits or the slot isn't free
    private synchronized Run takeOver(Run done) {
        if (running != done || !done.stopped || done.onTheirWay > 0) {
            return null;
        }
        running = next == null ? null : new Run(next);
        // A key may hold much, and isn't kept longer than it is of use.
        next = null;
        return running;
    }

    private synchronized boolean isIdle() {
        return running == null;
    }

    private final class Run implements Runnable {
        private final K key;
        private volatile boolean cancelled;
        /// Asked by all threads that take part in the computation.
        private volatile boolean published;
        /// Under the task's lock, as is the number of published values that haven't arrived yet.
        private boolean stopped;
        private int onTheirWay;

        Run(K key) {
            this.key = key;
        }

        /// @param waitedFor whether a first value was waited for already when this run took over
        private void begin(boolean waitedFor) {
            gate.beginRun();
            if (priority == TaskPriority.INTERACTIVE) {
                gate.beginInteractive();
                if (!waitedFor) {
                    gate.beginFirst();
                }
            }
        }

        private boolean isWaitedFor() {
            return priority == TaskPriority.INTERACTIVE && !published;
        }

        /// A run that takes over without values on their way is run by the same thread: to start it from the JavaFX thread would
        /// make it wait while that one waits for a frame.
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
                // A newer key was requested, or the window was closed.
            } catch (RuntimeException | Error failure) {
                Platform.runLater(() -> {
                    throw failure;
                });
            }
        }

        private Run end() {
            boolean waitedFor = isWaitedFor();
            markStopped();
            var then = takeOver(this);
            if (then != null) {
                then.begin(waitedFor);
            } else if (waitedFor) {
                gate.endFirst();
            }
            Platform.runLater(this::ended);
            return then;
        }

        private void markStopped() {
            synchronized (ConflatedTask.this) {
                stopped = true;
            }
        }

        /// Comes after all of its values.
        private void ended() {
            if (priority == TaskPriority.INTERACTIVE) {
                gate.endInteractive();
            }
            gate.endRun();
            if (isIdle()) {
                busy.set(false);
            }
        }

        private boolean isStale() {
            switch (priority) {
                case INTERACTIVE -> {
                    if (published) {
                        gate.awaitFirstValues(() -> cancelled);
                    }
                }
                case NORMAL -> {}
                case BACKGROUND -> gate.awaitInteractive(() -> cancelled);
            }
            return cancelled || Thread.currentThread().isInterrupted();
        }

        /// What a value makes interactive in turn begins before background work goes on.
        private void publish(V value) {
            boolean first = isWaitedFor();
            published = true;
            if (first) {
                gate.firstComputed();
            }
            synchronized (ConflatedTask.this) {
                onTheirWay++;
            }
            Platform.runLater(() -> {
                try {
                    onValue.accept(value);
                } finally {
                    arrived();
                    if (first) {
                        gate.firstShown();
                    }
                }
            });
        }

        private void arrived() {
            synchronized (ConflatedTask.this) {
                onTheirWay--;
            }
            var then = takeOver(this);
            if (then != null) {
                then.begin(false);
                workers.start(then);
            }
        }
    }
}
