package hesse.app.state;

import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPoints;
import hesse.document.PlaneFunction;
import hesse.document.Source;
import hesse.expression.Expression;
import hesse.field.Field;
import hesse.field.Window;
import hesse.figure.scale.Landscape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableObjectValue;

/// What has been computed so far, in two steps, so that everything on screen belongs together.
///
/// A new function or window is surveyed first ([#surveyed()]): from that, views make their pictures. Everything else, the field
/// at the cursor, critical points, proofs, runs, is that of the picture on screen ([#landscape()]): it changes, all at once,
/// when the first picture of the new landscape is shown ([#showPicture(Landscape)]), and what becomes known of a landscape
/// before that is kept for then. On the JavaFX thread only; [Pipeline] writes.
public final class Results {

    /// What is known of one landscape.
    private record Known(PlaneFunction function, Landscape landscape, Optional<CriticalPoints> points, Optional<CriticalPointReport> report,
                         Optional<Runs> runs) {

        Known(PlaneFunction function, Landscape landscape) {
            this(function, landscape, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /// The same function in another window: what was proved is proved of the old one.
        Known in(Landscape other) {
            return new Known(function, other, points, other.window().equals(landscape.window()) ? report : Optional.empty(), runs);
        }

        Known with(CriticalPoints found) {
            return new Known(function, landscape, Optional.of(found), report, runs);
        }

        /// The proof may know more points than the search.
        Known with(CriticalPointReport proved) {
            return new Known(function, landscape, Optional.of(proved.points()), Optional.of(proved), runs);
        }

        Known with(Optional<Runs> raced) {
            return new Known(function, landscape, points, report, raced);
        }

        boolean isOf(Field field) {
            return landscape.field() == field;
        }
    }

    private final ReadOnlyObjectWrapper<Landscape> surveyed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Known> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectBinding<Landscape> landscape = shown(Known::landscape, null);
    private final ObjectBinding<Field> field = shown(known -> known.landscape().field(), null);
    private final ObjectBinding<Optional<CriticalPoints>> criticalPoints = shown(Known::points, Optional.empty());
    private final ObjectBinding<Optional<CriticalPointReport>> report = shown(Known::report, Optional.empty());
    private final ObjectBinding<Optional<Runs>> runs = shown(Known::runs, Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StationaryPoints>> stationary = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// Of the surveys since the one whose picture is shown, in their order.
    private final List<Known> coming = new ArrayList<>();
    private final ReadOnlyBooleanWrapper runsArePending = new ReadOnlyBooleanWrapper();
    private boolean pictureAwaited;
    private boolean runsAreComputed;

    private <T> ObjectBinding<T> shown(Function<Known, T> part, T nothing) {
        return Bindings.createObjectBinding(() -> shown.get() == null ? nothing : part.apply(shown.get()), shown);
    }

    /// The newest survey; null until the first is ready.
    public ReadOnlyObjectProperty<Landscape> surveyed() {
        return surveyed.getReadOnlyProperty();
    }

    /// Whether a function on screen is this source's, and not that of an earlier one.
    public boolean isOf(Source source, Field onScreen) {
        return newest().filter(known -> known.isOf(onScreen) && known.function().equals(source.function())).isPresent();
    }

    /// Whether the newest survey is of this source.
    public boolean isSurveyed(Source source) {
        return newest().filter(known -> known.function().equals(source.function())).isPresent();
    }

    /// The function on screen as it was typed, whatever the values of its parameters; empty before the first, and where it is no formula.
    public Optional<Expression> expression() {
        return Optional.ofNullable(shown.get()).flatMap(known -> switch (known.function()) {
            case PlaneFunction.OfExpression(var onScreen, _) -> Optional.of(onScreen);
            case PlaneFunction.OfLoss _ -> Optional.empty();
        });
    }

    /// Whether the function on screen is this one, whatever the values of its parameters.
    public boolean shows(Expression expression) {
        return expression().filter(expression::equals).isPresent();
    }

    /// Whether the function on screen is this source's; false before the first.
    public boolean shows(Source source) {
        return shown.get() != null && shown.get().function().equals(source.function());
    }

    /// The landscape on screen; null until the first is.
    public ObservableObjectValue<Landscape> landscape() {
        return landscape;
    }

    /// The function on screen, compiled; null until the first is.
    public ObservableObjectValue<Field> field() {
        return field;
    }

    /// The critical points of the function on screen; empty while they are searched for.
    public ObservableObjectValue<Optional<CriticalPoints>> criticalPoints() {
        return criticalPoints;
    }

    /// What is proved about the critical points in the window on screen; empty while they are searched for or proved.
    public ObservableObjectValue<Optional<CriticalPointReport>> report() {
        return report;
    }

    /// The runs on the function on screen; empty while there is no start or they are being computed for the first time.
    public ObservableObjectValue<Optional<Runs>> runs() {
        return runs;
    }

    /// By all variables, the stationary points of a formula of more than two that was on screen last; empty while they are searched for.
    public ReadOnlyObjectProperty<Optional<StationaryPoints>> stationary() {
        return stationary.getReadOnlyProperty();
    }

    /// Whether others than the runs on screen are those of the exploration: they are being computed, or wait for the picture of their
    /// function.
    public ReadOnlyBooleanProperty runsArePending() {
        return runsArePending.getReadOnlyProperty();
    }

    /// A view that is told about a survey says so if it makes the picture of it that is to be awaited.
    public void awaitPicture() {
        pictureAwaited = true;
    }

    /// A picture of this landscape is on screen now.
    public void showPicture(Landscape pictured) {
        int index = coming.stream().map(Known::landscape).toList().indexOf(pictured);
        if (index >= 0) {
            var known = coming.get(index);
            coming.subList(0, index + 1).clear();
            shown.set(known);
            showPending();
        }
    }

    void survey(PlaneFunction function, Landscape landscape) {
        coming.add(newest().filter(known -> known.isOf(landscape.field())).map(known -> known.in(landscape))
                .orElseGet(() -> new Known(function, landscape)));
        showPending();
        pictureAwaited = false;
        surveyed.set(landscape);
        if (!pictureAwaited) {
            showPicture(landscape);
        }
    }

    void find(Field of, CriticalPoints points) {
        update(known -> known.isOf(of), known -> known.with(points));
    }

    void find(Optional<StationaryPoints> points) {
        stationary.set(points);
    }

    void forgetStationary() {
        stationary.set(Optional.empty());
    }

    void prove(Field of, Window window, CriticalPointReport report) {
        update(known -> known.isOf(of) && known.landscape().window().equals(window), known -> known.with(report));
    }

    /// @param computed whether the runs of the exploration are being computed
    void computeRuns(boolean computed) {
        runsAreComputed = computed;
        showPending();
    }

    private void showPending() {
        runsArePending.set(runsAreComputed || !newest().map(Known::runs).equals(Optional.ofNullable(shown.get()).map(Known::runs)));
    }

    void race(Runs raced) {
        update(known -> known.isOf(raced.field()), known -> known.with(Optional.of(raced)));
    }

    void clearRuns() {
        update(_ -> true, known -> known.with(Optional.empty()));
    }

    private Optional<Known> newest() {
        return coming.isEmpty() ? Optional.ofNullable(shown.get()) : Optional.of(coming.getLast());
    }

    private void update(Predicate<Known> which, UnaryOperator<Known> change) {
        coming.replaceAll(known -> which.test(known) ? change.apply(known) : known);
        if (shown.get() != null && which.test(shown.get())) {
            shown.set(change.apply(shown.get()));
        }
        showPending();
    }
}
