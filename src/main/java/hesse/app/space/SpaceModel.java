package hesse.app.space;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.curvature.Definiteness;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.document.PlaneChoice;
import hesse.document.Point;
import hesse.field.Cancellation;
import hesse.objective.SymmetricEigen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.ejml.simple.SimpleMatrix;

/// A function of more than two variables beyond the plane on screen: what is read at the cursor by all variables, and where the plane lies.
public final class SpaceModel {

    private record Place(Formula formula, Point at, Definiteness inPlane) {}

    /// @param number tells a wish from the same one before it
    private record Wish(Exploration from, Point at, EigenPlane plane, int number) {}

    /// @param from what is to be on screen still, or the wish is out of date
    /// @param oneOfMany whether eigenvectors aren't unique
    private record Laid(Exploration from, Exploration exploration, boolean oneOfMany) {}

    /// So many across the window.
    private static final double STEPS = 500;

    private final ExplorationModel model;
    private final CursorModel cursor;
    private final ReadOnlyObjectWrapper<Optional<SpaceReading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ConflatedTask<Place, SpaceReading> readings;
    private final ConflatedTask<Wish, Laid> planes;
    private final SpaceObjectives readObjectives = new SpaceObjectives();
    private final SpaceObjectives laidObjectives = new SpaceObjectives();
    private Runnable onRepeated = () -> { };
    private int wishes;

    public SpaceModel(ExplorationModel model, CursorModel cursor, Workers workers) {
        this.model = model;
        this.cursor = cursor;
        readings = new ConflatedTask<>(workers, TaskPriority.NORMAL, this::read, this::show);
        planes = new ConflatedTask<>(workers, TaskPriority.NORMAL, this::lay, this::show);
        cursor.reading().subscribe(_ -> request());
        model.property().map(Exploration::formula).subscribe(_ -> request());
    }

    /// Empty while the cursor is nowhere, where the function has two variables, and until it is computed.
    public ReadOnlyObjectProperty<Optional<SpaceReading>> reading() {
        return reading.getReadOnlyProperty();
    }

    public ObservableBooleanValue busy() {
        return readings.busyProperty();
    }

    /// What is done when the plane was laid along eigenvectors that aren't unique.
    public void setOnRepeated(Runnable action) {
        onRepeated = action;
    }

    private void show(Laid laid) {
        if (model.get() == laid.from) {
            model.change(_ -> laid.exploration);
            if (laid.oneOfMany) {
                onRepeated.run();
            }
        }
    }

    private static Optional<Formula> beyondThePlane(Exploration e) {
        return e.formula().filter(formula -> formula.variables().isBeyondThePlane());
    }

    private void request() {
        var formula = beyondThePlane(model.get());
        var at = cursor.reading().get();
        if (formula.isEmpty() || at == null) {
            reading.set(Optional.empty());
            return;
        }
        if (reading.get().filter(shown -> shown.formula().variables().equals(formula.get().variables())).isEmpty()) {
            reading.set(Optional.empty());
        }
        readings.request(new Place(formula.get(), at.point(), at.definiteness()));
    }

    private void show(SpaceReading computed) {
        boolean present = cursor.reading().get() != null && beyondThePlane(model.get()).filter(computed.formula()::equals).isPresent();
        reading.set(present ? Optional.of(computed) : Optional.empty());
    }

    private void read(Place place, Cancellation cancellation, Consumer<SpaceReading> publish) {
        double[] point = place.formula.point(place.at.x(), place.at.y());
        var objective = readObjectives.of(place.formula);
        var at = objective.at(new SimpleMatrix(point.length, 1, true, point));
        var hessian = at.hessian();
        var eigen = hessian.hasUncountable() ? Optional.<SymmetricEigen>empty() : Optional.of(SymmetricEigen.of(hessian));
        var numbers = new SpaceReading(place.formula, DoubleStream.of(point).boxed().toList(), at.gradient(), hessian, eigen,
                Optional.empty(), place.inPlane);
        publish.accept(numbers);
        cancellation.check();
        publish.accept(numbers.with(objective.inertia(point)));
    }

    /// The cursor, or the middle of the window where it is nowhere. Where a mouse happens to be is rounded: it becomes the values of
    /// sliders.
    private Point place() {
        var at = cursor.reading().get();
        var window = model.get().window();
        var point = at == null ? new Point(window.xCenter(), window.yCenter()) : at.point();
        return at != null && at.frozen() ? point : new Point(rounded(point.x(), window.width()), rounded(point.y(), window.height()));
    }

    private static double rounded(double coordinate, double extent) {
        int digits = (int) Math.ceil(-Math.log10(extent / STEPS));
        return BigDecimal.valueOf(coordinate).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }

    /// Lays the plane along two variables through the cursor.
    public void layAlong(String x, String y) {
        beyondThePlane(model.get()).ifPresent(_ -> {
            var at = place();
            model.change(e -> new PlaneChoice(e, at).along(x, y));
        });
    }

    /// Lays the plane along two eigenvectors of H at the cursor, as soon as these are known. Where H isn't finite it stays.
    public void layAlong(EigenPlane plane) {
        beyondThePlane(model.get()).ifPresent(_ -> planes.request(new Wish(model.get(), place(), plane, wishes++)));
    }

    /// Moves the plane, as it lies, through a point of all variables.
    public void layThrough(List<Double> point) {
        beyondThePlane(model.get()).filter(formula -> formula.variables().all().size() == point.size())
                .ifPresent(_ -> model.change(e -> new PlaneChoice(e, point).moved()));
    }

    private void lay(Wish wish, Cancellation cancellation, Consumer<Laid> publish) {
        var formula = wish.from.formula().orElseThrow();
        double[] point = formula.point(wish.at.x(), wish.at.y());
        var hessian = laidObjectives.of(formula).at(new SimpleMatrix(point.length, 1, true, point)).hessian();
        if (!hessian.hasUncountable()) {
            var eigen = SymmetricEigen.of(hessian);
            publish.accept(new Laid(wish.from, new PlaneChoice(wish.from, wish.at).along(wish.plane.of(eigen)),
                    wish.plane.isOneOfMany(eigen)));
        }
    }
}
