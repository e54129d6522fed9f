package hesse.app.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A spot on a picture that the mouse drags, and that arrow keys move while it has the focus. It shows nothing itself but the focus: the
/// picture has a mark there.
public final class Handle extends Region {
    /// Across, at scale 1: more than the mark, for hands aren't exact.
    private static final double SIZE = 24;
    private static final double FINE = 0.1;

    /// What is to be done with it.
    public interface Mover {
        /// A drag begins.
        void take();

        /// The mouse is at this point of the handle's parent.
        void drag(double x, double y);

        /// The drag has ended.
        void drop();

        /// An arrow key was pressed: to the right and upwards in steps, parts of one with Shift.
        void nudge(double right, double up);
    }

    private final Mover mover;

    /// @param name what a screen reader calls it
    /// @param tip  how it is used
    public Handle(String id, String name, String tip, Mover mover) {
        this.mover = mover;
        setId(id);
        getStyleClass().add("handle");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        Tip.on(this, tip);
        setCursor(Cursor.OPEN_HAND);
        setFocusTraversable(true);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnKeyPressed(this::key);
    }

    /// Puts its middle on a point of its parent.
    public void place(double x, double y, double scale) {
        double size = SIZE * scale;
        resizeRelocate(x - size / 2, y - size / 2, size, size);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            setCursor(Cursor.CLOSED_HAND);
            mover.take();
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            var at = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
            mover.drag(at.getX(), at.getY());
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        setCursor(Cursor.OPEN_HAND);
        mover.drop();
        event.consume();
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? FINE : 1;
        if (event.getCode().isArrowKey() && !event.isShortcutDown() && !event.isAltDown()) {
            mover.nudge(across(event.getCode()) * step, upwards(event.getCode()) * step);
            event.consume();
        }
    }

    private static int across(KeyCode code) {
        return code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
    }

    private static int upwards(KeyCode code) {
        return code == KeyCode.UP ? 1 : code == KeyCode.DOWN ? -1 : 0;
    }
}
