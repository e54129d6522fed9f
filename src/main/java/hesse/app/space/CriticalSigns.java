package hesse.app.space;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.curvature.CriticalPoint;
import hesse.document.Point;
import hesse.document.Source;
import hesse.field.Cancellation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the whole H is at the critical points of a plane among more variables, counted in the background.
public final class CriticalSigns {
    /// With more points than these none is counted at.
    private static final int MOST = 200;

    private record Wanted(Source source, List<Point> points) {}

    private record Counted(Source source, Map<Point, HessianSigns> signs) {}

    private final ExplorationModel model;
    private final Results results;
    private final ConflatedTask<Wanted, Counted> counts;
    private final SpaceObjectives formulas = new SpaceObjectives();
    private final ReadOnlyObjectWrapper<Map<Point, HessianSigns>> signs = new ReadOnlyObjectWrapper<>(Map.of());

    public CriticalSigns(ExplorationModel model, Results results, Workers workers) {
        this.model = model;
        this.results = results;
        counts = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, this::count, this::show);
        results.criticalPoints().subscribe(_ -> request());
    }

    /// By the points' places in the plane, as far as they are known.
    public ReadOnlyObjectProperty<Map<Point, HessianSigns>> signs() {
        return signs.getReadOnlyProperty();
    }

    private void request() {
        signs.set(Map.of());
        var source = model.get().source();
        var found = results.criticalPoints().get();
        if (source.isBeyondThePlane() && found.isPresent() && results.isOf(source, results.field().get())
                && found.get().points().size() <= MOST) {
            counts.request(new Wanted(source, found.get().points().stream().map(CriticalSigns::place).toList()));
        }
    }

    /// Where a critical point is.
    public static Point place(CriticalPoint point) {
        return new Point(point.x(), point.y());
    }

    private void count(Wanted wanted, Cancellation cancellation, Consumer<Counted> publish) {
        var known = new HashMap<Point, HessianSigns>();
        for (var point : wanted.points) {
            cancellation.check();
            HessianSigns.of(wanted.source, wanted.source.point(point), formulas, cancellation).ifPresent(found -> known.put(point, found));
        }
        publish.accept(new Counted(wanted.source, Map.copyOf(known)));
    }

    private void show(Counted counted) {
        if (model.get().source().equals(counted.source)) {
            signs.set(counted.signs);
        }
    }
}
