package hesse.app.surface;

import hesse.figure.Orbit;
import hesse.figure.surface.OrbitProjection;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Mouse and touch on the surface: a left drag orbits, a right drag or one with Shift pans, wheel and pinch zoom at the
/// pointer, a double click resets, a click that moved less than four pixels is a click. A left drag on the start of the
/// races moves it.
final class SurfaceGestures {
    private static final double CLICK = 4;
    private static final double RADIANS_PER_PIXEL = Math.toRadians(0.4);
    private static final double ZOOM_PER_NOTCH = Math.pow(2, 0.25);
    private static final double PIXELS_PER_NOTCH = 40;

    /// What the gestures ask and tell.
    interface Target {
        OrbitProjection projection();

        /// The depth of what is seen at a pixel.
        double depth(double pixelX, double pixelY);

        void look(Orbit orbit);

        void hover(double pixelX, double pixelY);

        void leave();

        void click(double pixelX, double pixelY);

        /// Whether a drag from here moves the start of the races instead of turning the box.
        boolean isStart(double pixelX, double pixelY);
    }

    private final Target target;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean dragging;
    private boolean draggingStart;

    SurfaceGestures(Node node, Target target) {
        this.target = target;
        node.setOnMousePressed(this::pressed);
        node.setOnMouseDragged(this::dragged);
        node.setOnMouseClicked(this::clicked);
        node.setOnMouseMoved(event -> target.hover(event.getX(), event.getY()));
        node.setOnMouseExited(_ -> target.leave());
        node.setOnScroll(this::scrolled);
        node.setOnZoom(this::pinched);
    }

    private void pressed(MouseEvent event) {
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        dragging = false;
        draggingStart = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && target.isStart(pressX, pressY);
    }

    private void dragged(MouseEvent event) {
        dragging |= Math.hypot(event.getX() - pressX, event.getY() - pressY) >= CLICK;
        if (!dragging) {
            return;
        }
        if (draggingStart) {
            target.click(event.getX(), event.getY());
            return;
        }
        double right = event.getX() - lastX;
        double down = event.getY() - lastY;
        lastX = event.getX();
        lastY = event.getY();
        var projection = target.projection();
        if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) {
            target.look(projection.orbit().turned(-right * RADIANS_PER_PIXEL, down * RADIANS_PER_PIXEL));
        } else {
            double side = Math.min(projection.width(), projection.height());
            target.look(projection.orbit().panned(right / side, -down / side));
        }
    }

    private void clicked(MouseEvent event) {
        boolean moved = Math.hypot(event.getX() - pressX, event.getY() - pressY) >= CLICK;
        if (event.getButton() != MouseButton.PRIMARY || moved || dragging) {
            return;
        }
        if (event.getClickCount() == 2) {
            target.look(Orbit.INITIAL);
        } else {
            target.click(event.getX(), event.getY());
        }
    }

    /// With Shift some platforms turn the wheel sideways.
    private void scrolled(ScrollEvent event) {
        if (!event.isDirect() && !event.isInertia()) {
            double turned = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
            zoom(Math.pow(ZOOM_PER_NOTCH, turned / PIXELS_PER_NOTCH), event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        target.look(target.projection().zoomed(factor, x, y, target.depth(x, y)));
    }
}
