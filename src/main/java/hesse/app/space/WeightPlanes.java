package hesse.app.space;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.document.Exploration;
import hesse.document.LossSource;
import hesse.document.Point;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.learning.objective.LossObjective;
import hesse.learning.plane.RandomDirections;
import hesse.objective.plane.Directions;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import hesse.objective.plane.PrincipalDirections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;

/// Lays the plane on screen elsewhere among the weights of a loss: through those where the selected run is, and the race goes on to start
/// where it did.
public final class WeightPlanes {
    /// How much more than a path is shown.
    private static final double MARGIN = 1.3;

    /// @param number tells a wish from the same one before it
    /// @param at     weights that the plane goes through
    /// @param path   the weights of the selected run, one after the other
    private record Wish(Exploration from, LossSource source, WeightPlane kind, double[] at, List<double[]> path, int number) {}

    /// @param exploration empty where there is no such plane
    private record Laid(Wish wish, Optional<Exploration> exploration) {}

    private final ExplorationModel model;
    private final Results results;
    private final ConflatedTask<Wish, Laid> planes;
    private Runnable onNone = () -> { };
    private int wishes;

    public WeightPlanes(ExplorationModel model, Results results, Workers workers) {
        this.model = model;
        this.results = results;
        planes = new ConflatedTask<>(workers, TaskPriority.NORMAL, WeightPlanes::lay, this::show);
    }

    public ObservableBooleanValue busy() {
        return planes.busyProperty();
    }

    /// What is done where there is no such plane: H isn't finite, the gradient is zero, nothing has run, or a run lies on a line.
    public void setOnNone(Runnable action) {
        onNone = action;
    }

    /// The loss on screen, if it has more than two weights.
    public static Optional<LossSource> beyondThePlane(Exploration exploration) {
        return exploration.source().learning().filter(source -> source.loss().dimension() > 2);
    }

    /// Lays the plane, as soon as its directions are known.
    public void lay(WeightPlane kind) {
        var from = model.get();
        beyondThePlane(from).ifPresent(source -> planes.request(new Wish(from, source, kind, at(source), path(), wishes++)));
    }

    private double[] at(LossSource source) {
        var race = model.get().race();
        return runs().flatMap(runs -> runs.selected(race).stream()
                        .mapToObj(runner -> runs.point(runner, runs.iterate(runner, race))).findFirst())
                .orElseGet(() -> race.start().map(source::weightsAt).orElseGet(() -> source.plane().origin()));
    }

    private List<double[]> path() {
        var race = model.get().race();
        return runs().flatMap(runs -> runs.selected(race).stream().mapToObj(runner -> path(runs, runner)).findFirst()).orElse(List.of());
    }

    private Optional<Runs> runs() {
        return results.runs().getValue().filter(runs -> runs.space().dimension() > 2);
    }

    private static List<double[]> path(Runs runs, int runner) {
        return IntStream.range(0, runs.trajectories().get(runner).iterates().size()).mapToObj(k -> runs.point(runner, k)).toList();
    }

    private static void lay(Wish wish, Cancellation cancellation, Consumer<Laid> publish) {
        publish.accept(new Laid(wish, plane(wish, cancellation).map(plane -> moved(wish, plane))));
    }

    private static Optional<Plane> plane(Wish wish, Cancellation cancellation) {
        return switch (wish.kind) {
            case RANDOM -> Optional.of(RandomDirections.through(wish.source.loss(), wish.at, wish.number + 1L));
            case TOP_TWO -> directions(wish, cancellation).topTwo();
            case TOP_AND_BOTTOM -> directions(wish, cancellation).topAndBottom();
            case GRADIENT_AND_TOP -> directions(wish, cancellation).gradientAndTop();
            case PATH -> wish.path.size() < 3 ? Optional.empty() : PrincipalDirections.of(wish.path, false).map(PrincipalDirections::plane);
        };
    }

    private static Directions directions(Wish wish, Cancellation cancellation) {
        return Directions.at(LossObjective.of(wish.source.loss()), wish.at, cancellation);
    }

    private static Exploration moved(Wish wish, Plane plane) {
        var from = wish.from;
        double[] start = from.race().start().map(wish.source::weightsAt).orElse(wish.at);
        var seen = PlanePosition.of(start, plane);
        var window = wish.kind == WeightPlane.PATH ? around(wish.path, plane) : about(from.window());
        return from.with(wish.source.on(plane, start)).withHome(window).with(from.race().movedTo(new Point(seen.a(), seen.b()))).withFrozenCursor(Optional.empty());
    }

    /// As large, with the plane's origin in the middle.
    private static Window about(Window window) {
        return new Window(-window.width() / 2, window.width() / 2, -window.height() / 2, window.height() / 2);
    }

    /// A square that shows the whole path.
    private static Window around(List<double[]> path, Plane plane) {
        var seen = path.stream().map(point -> PlanePosition.of(point, plane)).toList();
        var a = seen.stream().mapToDouble(PlanePosition::a).summaryStatistics();
        var b = seen.stream().mapToDouble(PlanePosition::b).summaryStatistics();
        double half = MARGIN * Math.max(a.getMax() - a.getMin(), b.getMax() - b.getMin()) / 2;
        double x = (a.getMin() + a.getMax()) / 2;
        double y = (b.getMin() + b.getMax()) / 2;
        return new Window(x - half, x + half, y - half, y + half);
    }

    private void show(Laid laid) {
        if (laid.exploration.isEmpty()) {
            onNone.run();
        } else {
            model.change(e -> e == laid.wish.from ? laid.exploration.get() : e);
        }
    }
}
