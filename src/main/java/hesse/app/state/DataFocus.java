package hesse.app.state;

import hesse.document.Exploration;
import hesse.document.LossSource;
import hesse.document.Point;
import hesse.learning.example.Fit;
import hesse.learning.example.PlaneExamples;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/// What map and data say about each other: the loss by its examples, the weights that count, the example that is pointed at.
///
/// The weights are those under the map's cursor. While it is nowhere they are where the selected run is on screen once the race has begun,
/// and before the ones of the minimum that there was when the cursor left. They stay while data are changed, so that one sees what changes
/// at the same weights.
public final class DataFocus {

    /// A generalised linear model on the plane on screen.
    public record Shown(PlaneExamples examples, Fit fit) {}

    /// What lets the weights follow a run.
    private record Progress(int step, int selected) {}

    private final ExplorationModel model;
    private final Results results;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Point> weights = new ReadOnlyObjectWrapper<>(new Point(0, 0));
    private final IntegerProperty example = new SimpleIntegerProperty(-1);
    private Optional<String> scene = Optional.empty();
    private boolean onMap;
    private LossSource last;
    /// Whose runs were the last ones, or are the first ones to come of a scene.
    private LossSource ran;

    public DataFocus(ExplorationModel model, CursorModel cursor, Results results) {
        this.model = model;
        this.results = results;
        model.property().map(Exploration::source).subscribe(_ -> follow());
        model.property().map(e -> new Progress(e.race().step(), e.race().lineup().selected())).subscribe(_ -> {
            if (!onMap) {
                rest();
            }
        });
        results.runs().subscribe(_ -> {
            if (ran == last && !onMap && model.get().race().step() > 0) {
                rest();
            }
            ran = last;
        });
        cursor.reading().subscribe(reading -> {
            if (reading != null) {
                onMap = true;
                weights.set(reading.point());
            } else if (onMap) {
                onMap = false;
                rest();
            }
        });
    }

    /// Empty for formulas and for losses that aren't a sum over examples of functions of one number each.
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The point of the plane whose weights count.
    public ReadOnlyObjectProperty<Point> weights() {
        return weights.getReadOnlyProperty();
    }

    /// The index of the example that is pointed at; -1 for none.
    public IntegerProperty example() {
        return example;
    }

    private void follow() {
        var learning = model.get().learning();
        if (learning.orElse(null) == last) {
            return;
        }
        last = learning.orElse(null);
        shown.set(learning.flatMap(source -> PlaneExamples.of(source.loss(), source.plane()))
                .map(examples -> new Shown(examples, Fit.of(examples))));
        if (example.get() >= learning.map(source -> source.loss().data().size()).orElse(0)) {
            example.set(-1);
        }
        if (!learning.flatMap(LossSource::sceneId).equals(scene)) {
            scene = learning.flatMap(LossSource::sceneId);
            ran = last;
            rest();
        }
    }

    private void rest() {
        weights.set(iterate().orElseGet(this::minimum));
    }

    /// Where the selected run is on screen; empty before the first step, while its loss isn't on screen yet, and for runs that left the
    /// numbers.
    private Optional<Point> iterate() {
        var race = model.get().race();
        return results.runs().get().filter(_ -> race.step() > 0 && results.shows(model.get().source()))
                .flatMap(runs -> runs.selected(race).stream().mapToObj(runner -> {
            var track = runs.tracks().get(runner);
            int k = runs.iterate(runner, race);
            return new Point(track.x()[k], track.y()[k]);
        }).findFirst()).filter(at -> Double.isFinite(at.x()) && Double.isFinite(at.y()));
    }

    private Point minimum() {
        var window = model.get().window();
        return shown.get().map(Shown::fit).filter(Fit.Minimum.class::isInstance).map(Fit.Minimum.class::cast)
                .map(minimum -> new Point(minimum.a(), minimum.b())).orElse(new Point(window.xCenter(), window.yCenter()));
    }
}
