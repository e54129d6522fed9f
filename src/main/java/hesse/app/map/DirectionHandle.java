package hesse.app.map;

import hesse.app.control.Handle;
import hesse.app.state.CursorModel;
import hesse.app.state.CursorReading;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.View;
import hesse.figure.Layer;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/// The end of the direction u at a frozen cursor, to be taken by the mouse or turned by arrow keys. It catches at the eigenvectors.
final class DirectionHandle implements Handle.Mover {
    private static final double DEGREE = Math.toRadians(1);
    private static final double CATCH = Math.toRadians(2);
    private static final double TURN = Math.toRadians(5);

    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final Supplier<PlaneProjection> projection;
    private final Handle handle;
    private Object gesture = new Object();
    private Optional<View> before = Optional.empty();

    DirectionHandle(Messages messages, ExplorationModel model, CursorModel cursor, Results results, Supplier<PlaneProjection> projection) {
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.projection = projection;
        handle = new Handle("direction-end", messages.text("map.direction"), messages.text("map.direction.tip"), this);
        handle.setManaged(false);
    }

    Node node() {
        return handle;
    }

    /// Puts it where u ends; there is none while the cursor follows the mouse.
    void place(PlaneProjection map, Style style) {
        var reading = reading();
        handle.setVisible(reading.isPresent());
        reading.ifPresent(at -> {
            double[] end = MapPictures.direction(at, model.get().view(), results.landscape().get()).end(map, style);
            handle.setVisible(map.covers(end[0], end[1]));
            handle.place(end[0], end[1], style.scale());
        });
    }

    private Optional<CursorReading> reading() {
        return Optional.ofNullable(cursor.reading().get())
                .filter(at -> at.frozen() && at.hessian().isFinite() && model.get().view().shows(Layer.DIRECTION)
                && results.landscape().get() != null);
    }

    @Override
    public void take() {
        gesture = new Object();
        before = Optional.of(model.get().view());
    }

    @Override
    public void drag(double x, double y) {
        if (before.isPresent()) {
            var map = projection.get();
            reading().ifPresent(at -> turn(Math.atan2(map.toPlaneY(y) - at.point().y(), map.toPlaneX(x) - at.point().x()), at));
        }
    }

    private void turn(double angle, CursorReading at) {
        double caught = Math.rint(angle / DEGREE) * DEGREE;
        if (at.eigen().hasAxes()) {
            double off = Math.IEEEremainder(angle - at.eigen().angleMin(), Math.PI / 2);
            caught = Math.abs(off) < CATCH ? angle - off : caught;
        }
        double turned = caught;
        model.drag(gesture, e -> e.with(e.view().withDirection(turned)));
    }

    @Override
    public void drop() {
        before = Optional.empty();
        model.settle();
    }

    @Override
    public void nudge(double right, double up) {
        model.drag("direction-keys", e -> e.with(e.view().withDirection(e.view().direction() + (up - right) * TURN)));
    }

    /// Puts back what the drag under way has changed.
    void cancel() {
        before.ifPresent(was -> {
            model.drag(gesture, e -> e.with(e.view().withDirection(was.direction())));
            drop();
        });
    }
}
