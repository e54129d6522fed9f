package hesse.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The explorations that undo and redo walk through, as an immutable value: the past with the latest last, what is on
/// screen, and the future with the next one first.
///
/// A continuous gesture (a drag, a slider) pushes many explorations under one key, any object that equals no
/// other gesture's, and is one step to undo. A step that undo passes over (the race playing) is a [#replace].
///
/// @param gesture the key of the gesture that made the present, empty once anything else happened
public record History(List<Exploration> past, Exploration present, List<Exploration> future, Optional<Object> gesture) {

    /// How many steps can be undone; older ones are forgotten.
    public static final int LIMIT = 500;

    public History {
        past = List.copyOf(past.size() > LIMIT ? past.subList(past.size() - LIMIT, past.size()) : past);
        future = List.copyOf(future);
    }

    public static History of(Exploration exploration) {
        return new History(List.of(), exploration, List.of(), Optional.empty());
    }

    /// One step on; what was undone before is forgotten. Nothing happens if nothing changes.
    public History push(Exploration next) {
        return next.equals(present) ? settled() : new History(appended(past, present), next, List.of(), Optional.empty());
    }

    /// One step on, or a change of the last one if that belongs to the same gesture.
    public History push(Exploration next, Object ofGesture) {
        if (gesture.equals(Optional.of(ofGesture))) {
            return new History(past, next, future, gesture);
        }
        var pushed = push(next);
        return pushed.present == present ? pushed : new History(pushed.past, next, pushed.future, Optional.of(ofGesture));
    }

    /// Another present without a step, past and future unchanged.
    public History replace(Exploration other) {
        return new History(past, other, future, gesture);
    }

    /// The end of a gesture: the next push is a step of its own whatever its key.
    public History settled() {
        return gesture.isEmpty() ? this : new History(past, present, future, Optional.empty());
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// One step back, or the same history at its beginning.
    public History undo() {
        return canUndo() ? new History(past.subList(0, past.size() - 1), past.getLast(), prepended(present, future), Optional.empty())
                : this;
    }

    /// One step forth, or the same history at its end.
    public History redo() {
        return canRedo() ? new History(appended(past, present), future.getFirst(), future.subList(1, future.size()), Optional.empty())
                : this;
    }

    private static List<Exploration> appended(List<Exploration> list, Exploration last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static List<Exploration> prepended(Exploration first, List<Exploration> list) {
        return Stream.concat(Stream.of(first), list.stream()).toList();
    }
}
