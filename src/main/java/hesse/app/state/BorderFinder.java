package hesse.app.state;

import hesse.app.background.Workers;
import hesse.document.Exploration;
import hesse.document.Lineup;
import hesse.document.Point;
import hesse.document.Runner;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.figure.ColourBy;
import hesse.optimize.MethodName;
import hesse.optimize.basin.BasinSearch;
import hesse.optimize.basin.BorderSearch;
import hesse.optimize.basin.BorderSearch.Sides;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Sets up a race of the selected method against itself from both sides of a border between its basins, and shows these.
public final class BorderFinder {
    /// Of the starts' distance.
    private static final double ROUNDING = 0.1;

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final CursorModel cursor;
    private final Workers workers;
    private final Consumer<String> say;

    /// @param say shows a sentence to the person in front of the window
    public BorderFinder(Messages messages, ExplorationModel model, Results results, CursorModel cursor, Workers workers,
            Consumer<String> say) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.cursor = cursor;
        this.workers = workers;
        this.say = say;
    }

    /// Of a function of two variables: near the cursor, or where the race starts if it is nowhere; what was changed in the meantime isn't
    /// changed again. On the JavaFX thread.
    public void race() {
        var field = results.field().get();
        var exploration = model.get();
        if (field == null || !results.isOf(exploration.source(), field)) {
            return;
        }
        if (exploration.source().isBeyondThePlane()) {
            say.accept(messages.text("race.border.beyond", exploration.source().plane().dimension()));
            return;
        }
        var near = Optional.ofNullable(cursor.reading().get()).map(CursorReading::point).or(() -> exploration.race().start())
                .orElseGet(() -> new Point(exploration.window().xCenter(), exploration.window().yCenter()));
        var runner = exploration.race().lineup().selectedRunner().orElseGet(() -> Runner.of(MethodName.NEWTON));
        workers.start(() -> {
            var found = find(field, exploration, runner, near);
            Platform.runLater(() -> show(found, exploration, runner));
        });
    }

    private static Optional<Sides> find(Field field, Exploration exploration, Runner runner, Point near) {
        var home = exploration.home();
        var search = new BasinSearch(field, runner.method(), RaceStopping.of(home, exploration.race().stepLimit()));
        return new BorderSearch(search, exploration.window(), BasinPipeline.resolution(home)).near(near.x(), near.y(), Cancellation.NEVER);
    }

    private void show(Optional<Sides> found, Exploration asked, Runner runner) {
        if (found.isEmpty()) {
            say.accept(messages.text("race.border.none"));
        } else if (model.get() == asked) {
            double apart = Math.hypot(found.get().one().x() - found.get().other().x(), found.get().one().y() - found.get().other().y());
            var one = point(found.get().one(), apart, asked);
            var other = point(found.get().other(), apart, asked);
            var lineup = Lineup.of(List.of(runner.withHidden(false).from(one), runner.withHidden(false).from(other)));
            model.change(e -> e.with(e.race().from(one).with(lineup)).with(e.view().with(ColourBy.BASINS)));
        }
    }

    /// With as few digits as a click has, if it stays on its side.
    private static Point point(BorderSearch.Start start, double apart, Exploration asked) {
        var rounded = Point.rounded(start.x(), start.y(), asked.window());
        return Math.hypot(rounded.x() - start.x(), rounded.y() - start.y()) <= ROUNDING * apart ? rounded : new Point(start.x(), start.y());
    }
}
