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
/// The weights are those under the map's cursor. While it is nowhere they are the ones of the minimum that there was when it left, and
/// stay while data are changed, so that one sees what changes at the same weights.
public final class DataFocus {

    /// A generalised linear model on the plane on screen.
    public record Shown(PlaneExamples examples, Fit fit) {}

    private final ExplorationModel model;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Point> weights = new ReadOnlyObjectWrapper<>(new Point(0, 0));
    private final IntegerProperty example = new SimpleIntegerProperty(-1);
    private Optional<String> scene = Optional.empty();
    private boolean onMap;
    private LossSource last;

    public DataFocus(ExplorationModel model, CursorModel cursor) {
        this.model = model;
        model.property().map(Exploration::source).subscribe(_ -> follow());
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
        shown.set(learning.flatMap(source -> PlaneExamples.of(source.loss(), source.plane())).map(examples -> new Shown(examples, Fit.of(examples))));
        if (example.get() >= learning.map(source -> source.loss().data().size()).orElse(0)) {
            example.set(-1);
        }
        if (!learning.flatMap(LossSource::sceneId).equals(scene)) {
            scene = learning.flatMap(LossSource::sceneId);
            rest();
        }
    }

    private void rest() {
        var window = model.get().window();
        weights.set(shown.get().map(Shown::fit).filter(Fit.Minimum.class::isInstance).map(Fit.Minimum.class::cast)
                .map(minimum -> new Point(minimum.a(), minimum.b())).orElse(new Point(window.xCenter(), window.yCenter())));
    }
}
