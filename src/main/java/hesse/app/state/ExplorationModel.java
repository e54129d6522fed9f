package hesse.app.state;

import hesse.document.Exploration;
import hesse.document.History;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Holds the current [Exploration] and its history. Every gesture ends here as a pure function from the old
/// exploration to the new one; every view listens to the one property.
public final class ExplorationModel {
    private final ReadOnlyObjectWrapper<Exploration> exploration = new ReadOnlyObjectWrapper<>();
    private History history;

    public ExplorationModel(Exploration initial) {
        history = History.of(initial);
        exploration.set(initial);
    }

    public Exploration get() {
        return exploration.get();
    }

    public ReadOnlyObjectProperty<Exploration> property() {
        return exploration.getReadOnlyProperty();
    }

    /// Changes the exploration as one step of the history; nothing happens if the change changes nothing.
    public void change(UnaryOperator<Exploration> change) {
        var changed = change.apply(get());
        if (!changed.equals(get())) {
            show(history.push(changed));
        }
    }

    /// Changes the exploration within a continuous gesture: changes with the same gesture object are one step of the
    /// history.
    public void drag(Object gesture, UnaryOperator<Exploration> change) {
        var changed = change.apply(get());
        if (!changed.equals(get())) {
            show(history.push(changed, gesture));
        }
    }

    /// Changes the exploration without a step of the history, as for the race's playing, which isn't undone step by step.
    public void slide(UnaryOperator<Exploration> change) {
        var changed = change.apply(get());
        if (!changed.equals(get())) {
            show(history.replace(changed));
        }
    }

    /// Ends a continuous gesture, so that the next one is a step of its own.
    public void settle() {
        history = history.settled();
    }

    public void undo() {
        show(history.undo());
    }

    public void redo() {
        show(history.redo());
    }

    private void show(History changed) {
        history = changed;
        exploration.set(changed.present());
    }
}
