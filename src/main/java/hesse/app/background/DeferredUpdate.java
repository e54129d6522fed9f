package hesse.app.background;

import javafx.beans.property.ReadOnlyBooleanProperty;

/// An update of the scene that may come later: it is put off while [TaskPriority#INTERACTIVE] work is under way and until
/// that work's first value is painted, because drawing it would delay that. Requests until then become one update. On the
/// JavaFX thread only.
public final class DeferredUpdate {
    private final ReadOnlyBooleanProperty interactive;
    private final Runnable update;
    private boolean requested;

    /// @param update brings everything up to date
    public DeferredUpdate(Workers workers, Runnable update) {
        this.interactive = workers.interactiveProperty();
        this.update = update;
        interactive.subscribe(_ -> runIfDue());
    }

    /// Runs the update now, or as soon as no interactive work is in its way.
    public void request() {
        requested = true;
        runIfDue();
    }

    private void runIfDue() {
        if (requested && !interactive.get()) {
            requested = false;
            update.run();
        }
    }
}
