package hesse.app.state;

import hesse.field.Grid;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How far a computation on several grids has come, told to the JavaFX thread once a hundredth at most.
final class Progress {
    private static final int PARTS = 100;

    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper();
    private final AtomicLong done = new AtomicLong();
    private volatile long all = 1;

    /// In [0, 1].
    ReadOnlyDoubleProperty part() {
        return part.getReadOnlyProperty();
    }

    void begin(List<Grid> grids) {
        all = grids.stream().mapToLong(Progress::points).sum();
        done.set(0);
        Platform.runLater(() -> part.set(0));
    }

    /// The same tasks, equal parts of the work on a grid, counted when they are done.
    List<Runnable> counted(List<Runnable> tasks, Grid grid) {
        long each = points(grid) / tasks.size();
        return tasks.stream().<Runnable>map(task -> () -> {
            task.run();
            count(each);
        }).toList();
    }

    private void count(long more) {
        long now = done.addAndGet(more);
        if (now * PARTS / all != (now - more) * PARTS / all) {
            Platform.runLater(() -> part.set((double) now / all));
        }
    }

    private static long points(Grid grid) {
        return (long) grid.columns() * grid.rows();
    }
}
