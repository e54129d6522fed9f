package hesse.app.cost;

import hesse.app.background.Workers;
import hesse.optimize.cost.CostLab;
import hesse.optimize.cost.CostReport;
import java.util.concurrent.CancellationException;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Measurements in the background, one run at a time. On the JavaFX thread.
final class CostRun {
    private final CostLab lab;
    private final Workers workers;
    private final ReadOnlyObjectWrapper<CostReport> report = new ReadOnlyObjectWrapper<>(CostReport.EMPTY);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper outOfMemory = new ReadOnlyBooleanWrapper();
    private Measuring measuring;

    CostRun(CostLab lab, Workers workers) {
        this.lab = lab;
        this.workers = workers;
    }

    /// What was measured so far, by this run or the one before.
    ReadOnlyObjectProperty<CostReport> report() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Whether the last run ended because the program's memory did.
    ReadOnlyBooleanProperty outOfMemory() {
        return outOfMemory.getReadOnlyProperty();
    }

    /// How many measurements a whole run makes.
    int count() {
        return lab.count();
    }

    /// Begins anew.
    void start() {
        stop();
        report.set(CostReport.EMPTY);
        outOfMemory.set(false);
        running.set(true);
        measuring = new Measuring();
        workers.start(measuring);
    }

    /// What was measured so far stays. A measurement under way ends by itself, and isn't heard of any more.
    void stop() {
        if (measuring != null) {
            measuring.unwanted = true;
            measuring = null;
        }
        running.set(false);
    }

    private final class Measuring implements Runnable {
        private volatile boolean unwanted;

        @Override
        public void run() {
            try {
                var measurements = lab.measurements(() -> unwanted || Thread.currentThread().isInterrupted());
                while (measurements.hasNext()) {
                    var measurement = measurements.next();
                    tell(() -> report.set(report.get().with(measurement)));
                }
            } catch (CancellationException _) {
                // It was stopped, or the program is closed.
            } catch (OutOfMemoryError _) {
                tell(() -> outOfMemory.set(true));
            } finally {
                tell(CostRun.this::stop);
            }
        }

        private void tell(Runnable news) {
            Platform.runLater(() -> {
                if (!unwanted) {
                    news.run();
                }
            });
        }
    }
}
