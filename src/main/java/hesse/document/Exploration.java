package hesse.document;

import hesse.field.Window;
import hesse.figure.Orbit;
import hesse.objective.plane.PlanePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Everything on screen that is worth keeping, as one immutable value: where the function comes from, the window of the
/// plane, how it is shown, the race, and the frozen cursor (empty while it follows the mouse). `home` is the window that
/// "reset the view" returns to.
public record Exploration(Source source, Window window, Window home, View view, Race race, Optional<Point> frozenCursor) {

    /// The formula, where the function comes from one.
    public Optional<Formula> formula() {
        return source.formula();
    }

    /// The loss, where the function is one.
    public Optional<LossSource> learning() {
        return source.learning();
    }

    public Exploration with(Source changed) {
        return new Exploration(changed, window, home, view, race, frozenCursor);
    }

    /// The same function on another plane in the space of its variables. Races start where they did, by all variables, and are seen at the
    /// nearest points of the plane.
    ///
    /// @param rounding of these points
    public Exploration on(Source laid, UnaryOperator<Point> rounding) {
        var plane = laid.plane();
        var beyond = new ArrayList<Source.Start>();
        UnaryOperator<Point> moved = start -> {
            double[] variables = source.startAt(start);
            var position = PlanePosition.of(variables, plane);
            var seen = rounding.apply(new Point(position.a(), position.b()));
            if (!Arrays.equals(laid.point(seen), variables)) {
                beyond.add(new Source.Start(seen, Arrays.stream(variables).boxed().toList()));
            }
            return seen;
        };
        var runners = race.runners().stream().map(runner -> runner.start().map(moved).map(runner::from).orElse(runner)).toList();
        var there = race.with(runners);
        var after = race.start().map(moved).map(there::movedTo).orElse(there);
        return new Exploration(laid.withStarts(beyond), window, home, view, after, frozenCursor);
    }

    public Exploration with(Window changed) {
        return new Exploration(source, changed, home, view, race, frozenCursor);
    }

    public Exploration withHome(Window changed) {
        return new Exploration(source, changed, changed, view, race, frozenCursor);
    }

    public Exploration with(View changed) {
        return new Exploration(source, window, home, changed, race, frozenCursor);
    }

    public Exploration with(Race changed) {
        return new Exploration(source, window, home, view, changed, frozenCursor);
    }

    /// The first window and orbit again, scales equal.
    public Exploration reset() {
        return with(home).with(view.withEqualScales(true).with(Orbit.INITIAL));
    }

    public Exploration withFrozenCursor(Optional<Point> changed) {
        return new Exploration(source, window, home, view, race, changed);
    }
}
