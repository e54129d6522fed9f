package hesse.app.state;

import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.curvature.Hessian;
import hesse.curvature.HessianBounds;
import hesse.document.Exploration;
import hesse.document.Point;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Limits;
import hesse.field.Limits.Limit;
import hesse.field.Order;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the cursor is and what is read there. It follows the mouse over either view unless the exploration freezes it.
public final class CursorModel {
    private final ExplorationModel model;
    private final Results results;
    private final ReadOnlyObjectWrapper<CursorReading> reading = new ReadOnlyObjectWrapper<>();
    private final Jets jets = new Jets(Order.HESSIAN, 1);
    private final double[] x = new double[1];
    private final double[] y = new double[1];
    private Field field;
    private Evaluator evaluator;
    private Limits limits;
    private final ReadOnlyObjectWrapper<Optional<HoveredIterate>> iterate = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Point hovered;

    public CursorModel(ExplorationModel model, Results results) {
        this.model = model;
        this.results = results;
        results.field().subscribe(this::use);
        results.criticalPoints().subscribe(_ -> read());
        results.report().subscribe(_ -> read());
        results.runs().subscribe(runs -> {
            if (iterate.get().isPresent() && !runs.filter(known -> known.has(iterate.get().get())).isPresent()) {
                leaveIterate();
            }
        });
        model.property().map(Exploration::frozenCursor).subscribe(_ -> read());
    }

    /// The reading; null while the cursor is nowhere or no function is ready.
    public ReadOnlyObjectProperty<CursorReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// The iterate of the race that the mouse points at in a chart, if it does; the reading is there, unless the cursor is frozen.
    public ReadOnlyObjectProperty<Optional<HoveredIterate>> iterate() {
        return iterate.getReadOnlyProperty();
    }

    /// The mouse points at this iterate, which the runs have.
    public void hover(HoveredIterate pointed) {
        if (!iterate.get().equals(Optional.of(pointed))) {
            iterate.set(Optional.of(pointed));
            results.runs().getValue().map(runs -> runs.tracks().get(pointed.runner()))
                    .ifPresent(track -> hover(track.x()[pointed.k()], track.y()[pointed.k()]));
        }
    }

    /// The mouse points at no iterate any more.
    public void leaveIterate() {
        if (iterate.get().isPresent()) {
            iterate.set(Optional.empty());
            leave();
        }
    }

    /// The mouse is over this point of the plane.
    public void hover(double atX, double atY) {
        if (Double.isFinite(atX) && Double.isFinite(atY)) {
            hovered = new Point(atX, atY);
            if (model.get().frozenCursor().isEmpty()) {
                read();
            }
        }
    }

    /// The mouse has left both views.
    public void leave() {
        hovered = null;
        read();
    }

    /// Freezes the cursor where it is (in the window's middle if it is nowhere), or lets it follow the mouse again.
    public void toggleFrozen() {
        model.change(e -> e.withFrozenCursor(e.frozenCursor().isPresent() ? Optional.empty() : Optional.of(place(e))));
    }

    /// Moves the cursor by fractions of the window's sides and freezes it there.
    public void move(double right, double up) {
        model.drag("cursor-keys", e -> {
            var from = place(e);
            return e.withFrozenCursor(Optional.of(new Point(from.x() + right * e.window().width(), from.y() + up * e.window().height())));
        });
    }

    private Point place(Exploration e) {
        return e.frozenCursor().orElse(hovered != null ? hovered : new Point(e.window().xCenter(), e.window().yCenter()));
    }

    private void use(Field field) {
        this.field = field;
        evaluator = field == null ? null : field.evaluator(Order.HESSIAN);
        limits = field == null ? null : field.limits();
        read();
    }

    private void read() {
        var frozen = model.get().frozenCursor();
        var point = frozen.orElse(hovered);
        if (point == null || evaluator == null) {
            reading.set(null);
            return;
        }
        var critical = criticalAt(point);
        boolean stationary = critical.filter(Finding::certified).isPresent();
        var bounds = stationary ? field.bounds(point.x(), point.y()).stationary() : field.bounds(point.x(), point.y());
        var jet = bounds.nearest(jet(point));
        var eigen = HessianBounds.of(bounds).eigenvalues().nearest(Hessian.of(jet).eigen());
        reading.set(new CursorReading(point, jet, bounds, eigen, critical, limit(point, jet), frozen.isPresent()));
    }

    private Optional<Limit> limit(Point point, Jet jet) {
        return Double.isNaN(jet.f()) ? limits.at(point.x(), point.y()) : Optional.empty();
    }

    private Jet jet(Point point) {
        x[0] = point.x();
        y[0] = point.y();
        evaluator.evaluate(x, y, 1, jets);
        return jets.at(0).whereDefined();
    }

    /// With what is proved of it, if that is known already.
    private Optional<Finding> criticalAt(Point point) {
        var findings = results.report().getValue().map(CriticalPointReport::findings)
                .or(() -> results.criticalPoints().getValue().map(found -> found.points().stream().map(Finding::unproved).toList()));
        return findings.stream().flatMap(List::stream)
                .filter(found -> found.point().x() == point.x() && found.point().y() == point.y()).findFirst();
    }
}
