package hesse.app.data;

import hesse.app.state.DataFocus;
import hesse.figure.data.DataLayout;
import hesse.learning.Dataset;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the mouse does to the data: hover points at an example, a click beside all of them adds one, a drag moves one, a right click
/// flips its label, a double click removes it.
final class DataGestures {
    private static final double GRAB = 13;
    /// A press that moves less than this many pixels is a click.
    private static final double CLICK = 4;

    private final DataView view;
    private final DataEditor editor;
    private final DataFocus focus;
    private final DataWords words;
    private final ClassChoice classes;
    private Object gesture;
    private Dataset before;
    private int pressed = -1;
    private double pressX;
    private double pressY;
    private boolean moved;

    DataGestures(DataView view, DataEditor editor, DataFocus focus, DataWords words, ClassChoice classes) {
        this.view = view;
        this.editor = editor;
        this.focus = focus;
        this.words = words;
        this.classes = classes;
        view.setOnMouseMoved(this::hover);
        view.setOnMouseExited(_ -> focus.example().set(-1));
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
    }

    private int at(MouseEvent event) {
        return view.exampleLayout().map(layout -> layout.nearest(event.getX(), event.getY(), GRAB).orElse(-1)).orElse(-1);
    }

    private void hover(MouseEvent event) {
        int example = at(event);
        if (example >= 0 && example != focus.example().get()) {
            words.forget();
        }
        focus.example().set(example);
        view.setCursor(example >= 0 ? Cursor.OPEN_HAND : Cursor.CROSSHAIR);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        pressed = at(event);
        pressX = event.getX();
        pressY = event.getY();
        moved = false;
        gesture = new Object();
        before = editor.source().map(source -> source.loss().data()).orElse(null);
        if (pressed >= 0) {
            view.select(pressed);
        }
    }

    private void drag(MouseEvent event) {
        boolean wasMoved = moved;
        moved |= Math.hypot(event.getX() - pressX, event.getY() - pressY) >= CLICK;
        if (!moved || pressed < 0 || event.getButton() != MouseButton.PRIMARY || before == null) {
            return;
        }
        if (!wasMoved) {
            view.hold(true);
            view.setCursor(Cursor.CLOSED_HAND);
        }
        view.exampleLayout().ifPresent(layout -> move(layout, event));
    }

    private void move(DataLayout layout, MouseEvent event) {
        var map = layout.map();
        double x = Math.clamp(event.getX(), map.left(), map.left() + map.width());
        double y = Math.clamp(event.getY(), map.top(), map.top() + map.height());
        double target = DataLayout.hasClasses(layout.loss()) ? before.target(pressed) : layout.target(y, before.target(pressed));
        editor.move(gesture, pressed, layout.features(x, y, pressed), target);
        focus.example().set(pressed);
    }

    /// Puts the example back that is being dragged.
    ///
    /// @return whether one was
    boolean cancel() {
        boolean dragging = pressed >= 0 && moved && before != null;
        if (dragging) {
            editor.cancel(gesture, before);
            pressed = -1;
            view.hold(false);
        }
        return dragging;
    }

    private void release(MouseEvent event) {
        if (moved) {
            editor.settle();
            view.hold(false);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            flip(pressed);
        } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && pressed >= 0) {
            editor.remove(pressed);
            focus.example().set(-1);
        } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && pressed < 0) {
            view.exampleLayout().filter(layout -> layout.map().covers(event.getX(), event.getY()))
                    .ifPresent(layout -> add(layout, event.getX(), event.getY()));
        }
        pressed = -1;
        view.setCursor(Cursor.CROSSHAIR);
    }

    private void add(DataLayout layout, double x, double y) {
        int count = layout.loss().data().size();
        double otherwise = DataLayout.hasClasses(layout.loss()) ? classes.get() : words.prediction(layout.features(x, y, -1));
        if (editor.add(layout.features(x, y, -1), layout.target(y, otherwise))) {
            view.select(count);
            focus.example().set(count);
        } else {
            words.sayFull();
        }
    }

    /// Gives an example the next class.
    void flip(int example) {
        editor.source().filter(source -> example >= 0 && DataLayout.hasClasses(source.loss())).ifPresent(source -> {
            int classes = DataLayout.classes(source.loss());
            editor.retarget(example, (source.loss().data().target(example) + 1) % classes);
            words.sayFlipped();
        });
    }
}
