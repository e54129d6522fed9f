package hesse.app.background;

import hesse.field.Cancellation;
import java.util.Objects;
import java.util.concurrent.CancellationException;
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
    private Run running;

    public Latest(Workers workers, Haste haste, Computation<K, V> computation, Consumer<V> onResult) {
        this.workers = workers;
        this.haste = haste;
        this.computation = computation;
        this.onResult = onResult;
    }

    /// Asks for the key's value; nothing happens if it equals the last key asked for.
    public void request(K key) {
        if (Objects.equals(key, requested)) {
            return;
        }
        requested = key;
        busy.set(true);
        if (running == null) {
            start();
        } else {
            running.cancelled = true;
            workers.precedence().wake();
        }
    }

    /// True from a request until the newest one is answered.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void start() {
        running = new Run(requested);
        if (running.urgent) {
            workers.precedence().begin();
        }
        workers.start(running);
    }

    private void ended(Run run) {
        running = null;
        run.giveUpUrgency();
        if (run.cancelled) {
            start();
        } else {
            busy.set(false);
        }
    }

    private final class Run implements Runnable {
        private final K key;
        private volatile boolean cancelled;
        /// Asked by all threads that take part in the computation.
        private volatile boolean published;
        /// Until the first value has arrived; JavaFX thread only.
        private boolean urgent = haste == Haste.URGENT;

        Run(K key) {
            this.key = key;
        }

        @Override
        public void run() {
            try {
                computation.run(key, this::isStale, this::publish);
            } catch (CancellationException _) {
                // Nobody waits for it any more.
            } catch (RuntimeException | Error failure) {
                Platform.runLater(() -> {
                    throw failure;
                });
            } finally {
                Platform.runLater(() -> ended(this));
            }
        }

        private boolean isStale() {
            if (haste == Haste.PATIENT || haste == Haste.URGENT && published) {
                workers.precedence().giveWay(() -> cancelled);
            }
            return cancelled || Thread.currentThread().isInterrupted();
        }

        /// What a result makes urgent in turn begins before this run lets others go.
        private void publish(V value) {
            published = true;
            Platform.runLater(() -> {
                onResult.accept(value);
                if (urgent) {
                    urgent = false;
                    workers.precedence().endOnceShown();
                }
            });
        }

        private void giveUpUrgency() {
            if (urgent) {
                urgent = false;
                workers.precedence().end();
            }
        }
    }
}
