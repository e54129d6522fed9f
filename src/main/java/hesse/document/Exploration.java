package hesse.document;

import hesse.field.Window;
import hesse.figure.Orbit;
import java.util.Optional;

/// Everything on screen that is worth keeping, as one immutable value: the function, the window of the plane, how it is
/// shown, the race, and the frozen cursor (empty while it follows the mouse). `home` is the window that "reset the view"
/// returns to.
public record Exploration(Formula formula, Window window, Window home, View view, Race race, Optional<Point> frozenCursor) {

    public Exploration with(Formula changed) {
        return new Exploration(changed, window, home, view, race, frozenCursor);
    }

    public Exploration with(Window changed) {
        return new Exploration(formula, changed, home, view, race, frozenCursor);
    }

    public Exploration withHome(Window changed) {
        return new Exploration(formula, changed, changed, view, race, frozenCursor);
    }

    public Exploration with(View changed) {
        return new Exploration(formula, window, home, changed, race, frozenCursor);
    }

    public Exploration with(Race changed) {
        return new Exploration(formula, window, home, view, changed, frozenCursor);
    }

    /// The first window and orbit again, scales equal.
    public Exploration reset() {
        return with(home).with(view.withEqualScales(true).with(Orbit.INITIAL));
    }

    public Exploration withFrozenCursor(Optional<Point> changed) {
        return new Exploration(formula, window, home, view, race, changed);
    }
}
