package hesse.app.map;

import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.curvature.CriticalPoint;
import hesse.document.Exploration;
import hesse.document.Point;
import hesse.document.Race;
import hesse.field.Window;
import hesse.figure.Layer;
import hesse.figure.PlaneProjection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What the mouse does on the map: hover reads, a click sets the race's start, dragging the start moves it, dragging
/// elsewhere pans, the wheel zooms at the cursor (one axis with Shift or over its labels), a double click resets.
final class MapGestures {
    /// A press that moves less than this many pixels is a click.
    private static final double CLICK = 4;
    private static final double GRAB = 12;
    private static final double SNAP = 6;
    /// Zoom per unit of the wheel: a notch of 40 zooms by 1.15.
    private static final double WHEEL = Math.log(1.15) / 40;

    private final MapView view;
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final Runnable onLimit;
    private Object gesture;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean moved;
    private boolean draggingStart;
    private Race beforeClick;
    private Exploration beforeDrag;
    private boolean cancelled;

    /// @param onLimit told when a window can't be zoomed any further
    MapGestures(MapView view, ExplorationModel model, CursorModel cursor, Results results, Runnable onLimit) {
        this.view = view;
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.onLimit = onLimit;
        view.setOnMouseMoved(this::hover);
        view.setOnMouseExited(_ -> cursor.leave());
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
        view.setOnScroll(this::scroll);
        view.setOnZoom(this::pinch);
    }

    private void hover(MouseEvent event) {
        var map = view.projection();
        if (!map.covers(event.getX(), event.getY())) {
            cursor.leave();
            view.setCursor(Cursor.DEFAULT);
            return;
        }
        view.setCursor(onStart(event) ? Cursor.OPEN_HAND : Cursor.CROSSHAIR);
        nearestCritical(map, event.getX(), event.getY()).ifPresentOrElse(point -> cursor.hover(point.x(), point.y()),
                () -> cursor.hover(map.toPlaneX(event.getX()), map.toPlaneY(event.getY())));
    }

    /// The critical point under the mouse, which a hand could never hit exactly.
    private Optional<CriticalPoint> nearestCritical(PlaneProjection map, double x, double y) {
        if (!model.get().view().shows(Layer.CRITICAL_POINTS)) {
            return Optional.empty();
        }
        return results.criticalPoints().getValue().map(found -> found.points()).orElse(List.of()).stream()
                .filter(point -> distance(map, point, x, y) <= SNAP)
                .min(Comparator.comparingDouble(point -> distance(map, point, x, y)));
    }

    private static double distance(PlaneProjection map, CriticalPoint point, double x, double y) {
        return Math.hypot(map.toPixelX(point.x()) - x, map.toPixelY(point.y()) - y);
    }

    private boolean onStart(MouseEvent event) {
        var map = view.projection();
        return model.get().race().start()
                .filter(start -> Math.hypot(map.toPixelX(start.x()) - event.getX(), map.toPixelY(start.y()) - event.getY()) <= GRAB)
                .isPresent();
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        gesture = new Object();
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        moved = false;
        cancelled = false;
        beforeDrag = model.get();
        draggingStart = event.getButton() == MouseButton.PRIMARY && onStart(event);
    }

    /// Puts back what the drag under way has changed and ignores the rest of it.
    void cancel() {
        if (beforeDrag != null && !cancelled) {
            cancelled = true;
            var before = beforeDrag;
            model.drag(gesture, _ -> before);
            model.settle();
        }
    }

    private void drag(MouseEvent event) {
        if (cancelled) {
            return;
        }
        moved |= Math.hypot(event.getX() - pressX, event.getY() - pressY) >= CLICK;
        if (!moved) {
            return;
        }
        view.setCursor(Cursor.CLOSED_HAND);
        var map = view.projection();
        if (draggingStart) {
            moveStart(map, event);
        } else {
            double dx = map.toPlaneX(lastX) - map.toPlaneX(event.getX());
            double dy = map.toPlaneY(lastY) - map.toPlaneY(event.getY());
            model.drag(gesture, e -> e.with(map.window().panned(dx, dy)));
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void moveStart(PlaneProjection map, MouseEvent event) {
        double x = Math.clamp(event.getX(), map.left(), map.left() + map.width());
        double y = Math.clamp(event.getY(), map.top(), map.top() + map.height());
        var start = Point.rounded(map.toPlaneX(x), map.toPlaneY(y), map.window());
        model.drag(gesture, e -> e.with(e.race().movedTo(start)));
        cursor.hover(start.x(), start.y());
    }

    private void release(MouseEvent event) {
        model.settle();
        beforeDrag = null;
        view.setCursor(Cursor.CROSSHAIR);
        var map = view.projection();
        if (moved || event.getButton() != MouseButton.PRIMARY || !map.covers(event.getX(), event.getY())) {
            return;
        }
        if (event.getClickCount() == 2 && beforeClick != null) {
            var race = beforeClick;
            model.change(e -> e.with(race).reset());
        } else if (event.getClickCount() == 1) {
            beforeClick = model.get().race();
            model.change(e -> e.with(e.race().from(Point.rounded(map.toPlaneX(event.getX()), map.toPlaneY(event.getY()), map.window()))));
        }
    }

    private void scroll(ScrollEvent event) {
        // With Shift the toolkit turns the wheel sideways on some systems.
        double turn = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        zoom(event.getX(), event.getY(), Math.exp(-turn * WHEEL), event.isShiftDown());
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoom(event.getX(), event.getY(), 1 / event.getZoomFactor(), false);
        event.consume();
    }

    private void zoom(double pixelX, double pixelY, double factor, boolean xOnly) {
        var map = view.projection();
        boolean below = pixelY > map.top() + map.height();
        boolean beside = pixelX < map.left();
        double x = map.toPlaneX(Math.clamp(pixelX, map.left(), map.left() + map.width()));
        double y = map.toPlaneY(Math.clamp(pixelY, map.top(), map.top() + map.height()));
        boolean oneAxis = xOnly || below || beside;
        BiFunction<Window, Double, Window> zoomed = xOnly || below ? (w, f) -> withSides(w.zoomed(x, y, f, 1), w)
                : beside ? (w, f) -> withSides(w, w.zoomed(x, y, 1, f)) : (w, f) -> w.zoomed(x, y, f, f);
        var changed = zoomed.apply(map.window(), factor);
        if (factor < 1 && changed.equals(map.window())) {
            onLimit.run();
        }
        model.drag("zoom", e -> e.with(changed).with(oneAxis ? e.view().withEqualScales(false) : e.view()));
    }

    /// One window's x and another one's y: the axis that isn't zoomed stays as it is to the last bit.
    private static Window withSides(Window x, Window y) {
        return new Window(x.xMin(), x.xMax(), y.yMin(), y.yMax());
    }
}
