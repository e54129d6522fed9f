package hesse.app.space;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.space.WeightPlane.Usual;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.document.Exploration;
import hesse.document.LossSource;
import hesse.document.Point;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.figure.race.LockStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// Lays the plane on screen elsewhere among the weights of a loss or the variables of a formula: through those where the selected run is,
/// and the race goes on to start where it did. It can follow the race: then it is laid anew for the step on screen as soon as the picture
/// of the plane before is there, so that pictures keep coming where steps come faster.
public final class WeightPlanes {

    /// @param wish      what was wished
    /// @param laid      empty where there is no such plane
    /// @param following whether it was wished by the race's going on, which is no step of the history
    private record Answer(PlaneWish wish, Optional<LaidPlane> laid, boolean following) {}

    private record Request(PlaneWish wish, boolean following) {}

    /// What of the race is on screen.
    private record Shown(int runner, LockStep lockStep, int step) {}

    private final ExplorationModel model;
    private final Results results;
    private final ConflatedTask<Request, Answer> planes;
    private final SpaceObjectives objectives = new SpaceObjectives();
    private final ReadOnlyObjectWrapper<Optional<LaidPlane>> laid = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty following = new SimpleBooleanProperty();
    private final List<Runnable> onNone = new ArrayList<>();
    private WeightPlane kind = Usual.GRADIENT_AND_TOP;
    private Shown followed;
    private int wishes;
    private long seed = 1;
    /// Whether a plane that a person wished is still to come: that one is a step of the history, even if the race has gone on meanwhile.
    private boolean owed;
    /// The wish that isn't answered yet; null if all are.
    private PlaneWish awaited;
    private int dimension;

    public WeightPlanes(ExplorationModel model, Results results, Workers workers) {
        this.model = model;
        this.results = results;
        planes = new ConflatedTask<>(workers, TaskPriority.NORMAL, this::find, this::show);
        following.subscribe(on -> {
            if (on) {
                source(model.get()).ifPresent(source -> {
                    keepAxes(source);
                    if (kind.goesThroughIterate()) {
                        request(source, at(source), false);
                    }
                });
            }
        });
        model.property().subscribe(_ -> follow());
        results.runs().subscribe(_ -> follow());
        results.landscape().subscribe(_ -> follow());
    }

    public ObservableBooleanValue busy() {
        return planes.busyProperty();
    }

    /// Whether the plane follows the race's step. It does as long as the plane goes through the iterate on screen.
    public BooleanProperty following() {
        return following;
    }

    /// The plane on screen, if it was laid here; empty for one that came with a scene or a document.
    public ReadOnlyObjectProperty<Optional<LaidPlane>> laid() {
        return laid.getReadOnlyProperty();
    }

    /// What is done where there is no such plane: H isn't finite, the gradient is zero, nothing has run, or points lie on a line.
    public void onNone(Runnable action) {
        onNone.add(action);
    }

    /// The loss on screen, if it has more than two weights.
    public static Optional<LossSource> beyondThePlane(Exploration exploration) {
        return exploration.learning().filter(LossSource::isBeyondThePlane);
    }

    private static Optional<Source> source(Exploration exploration) {
        return Optional.of(exploration.source()).filter(Source::isBeyondThePlane);
    }

    /// Where two variables of a formula are the axes, they go on to be.
    private void keepAxes(Source source) {
        source.formula().flatMap(_ -> source.plane().variables())
                .ifPresent(axes -> kind = new WeightPlane.TwoWeights(axes.first(), axes.second()));
    }

    /// Lays the plane through the weights where the selected run is, as soon as its directions are known.
    public void lay(WeightPlane wished) {
        source(model.get()).ifPresent(source -> lay(wished, at(source)));
    }

    /// Lays the plane through these weights.
    public void lay(WeightPlane wished, double[] through) {
        kind = wished;
        if (wished == Usual.RANDOM) {
            seed++;
        }
        source(model.get()).ifPresent(source -> request(source, through, false));
    }

    private void request(Source source, double[] through, boolean asFollowing) {
        followed = shown();
        owed |= !asFollowing;
        awaited = new PlaneWish(source, kind, through, course(), seed, wishes++);
        planes.request(new Request(awaited, !owed));
    }

    private Shown shown() {
        var race = model.get().race();
        return new Shown(race.lineup().selected(), race.lockStep(), race.step());
    }

    /// Only steps are followed, not a start that is dragged, which would flee from the mouse.
    private void follow() {
        int weights = source(model.get()).map(source -> source.plane().dimension()).orElse(0);
        if (weights != dimension) {
            // Weights and eigenvalues of another model have other numbers.
            dimension = weights;
            kind = Usual.GRADIENT_AND_TOP;
            following.set(false);
        }
        laid.set(laid.get().filter(known -> source(model.get()).filter(source -> source.plane().equals(known.plane())).isPresent()));
        if (following.get() && kind.goesThroughIterate() && !shown().equals(followed) && runs().isPresent() && awaited == null
                && isPictured()) {
            source(model.get()).ifPresent(source -> request(source, at(source), true));
        }
    }

    /// Whether the picture on screen is that of the plane that was laid last.
    private boolean isPictured() {
        return results.field().get() != null && results.isOf(model.get().source(), results.field().get());
    }

    private double[] at(Source source) {
        var race = model.get().race();
        return runs().flatMap(runs -> runs.selected(race).stream()
                        .mapToObj(runner -> runs.point(runner, runs.iterate(runner, race))).findFirst())
                .orElseGet(() -> race.start().map(source::startAt)
                .orElseGet(() -> source.point(new Point(model.get().window().xCenter(), model.get().window().yCenter()))));
    }

    private Optional<RunCourse> course() {
        var race = model.get().race();
        return runs()
                .flatMap(runs -> runs.selected(race).stream().mapToObj(runner -> new RunCourse(runs, runner, runs.iterate(runner, race)))
                        .findFirst());
    }

    private Optional<Runs> runs() {
        return results.runs().getValue().filter(runs -> runs.space().dimension() > 2);
    }

    private void find(Request request, Cancellation cancellation, Consumer<Answer> publish) {
        publish.accept(new Answer(request.wish, request.wish.find(objectives, cancellation), request.following));
    }

    private void show(Answer answer) {
        owed &= answer.following;
        awaited = answer.wish == awaited ? null : awaited;
        if (answer.laid.isEmpty()) {
            if (!answer.following) {
                onNone.forEach(Runnable::run);
            }
            return;
        }
        var found = following.get() ? answer.laid.get().alignedWith(source(model.get()).map(Source::plane)) : answer.laid.get();
        UnaryOperator<Exploration> change = e -> source(e).filter(answer.wish.source()::isSameBeyondThePlane).map(_ -> found.in(e))
                .orElse(e);
        laid.set(Optional.of(found));
        if (answer.following) {
            model.slide(change);
        } else {
            model.change(change);
        }
    }
}
