package hesse.app.background;

import javafx.beans.property.ReadOnlyBooleanProperty;

/// Puts an update off while urgent work is under way and until its outcome is painted, so that what takes long to draw
/// doesn't stand in its way. On the JavaFX thread only.
public final class Lull {
    private final ReadOnlyBooleanProperty hurried;
    private final Runnable update;
    private boolean wanted;

    /// @param update brings everything up to date
    public Lull(Workers workers, Runnable update) {
        this.hurried = workers.hurriedProperty();
        this.update = update;
        hurried.subscribe(_ -> serve());
    }

    /// Updates at once, or in the next lull, however often it is asked until then.
    public void request() {
        wanted = true;
        serve();
    }

    private void serve() {
        if (wanted && !hurried.get()) {
            wanted = false;
            update.run();
        }
    }
}
