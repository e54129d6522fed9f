package hesse.app.data;

import hesse.app.state.DataFocus;
import hesse.figure.data.DataLayout;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do to the data while they have the focus: arrows go from one example to the next, with Shift they move it, 0 to 2 choose
/// the class of what is added, Insert adds one in the middle, F flips a label, Delete removes, Ctrl+V pastes.
final class DataKeys {
    /// Part of the window that a key moves an example by.
    private static final double STEP = 0.02;

    private final DataView view;
    private final DataEditor editor;
    private final DataFocus focus;
    private final ClassChoice classes;
    private final DataGestures gestures;
    private final Runnable paste;

    DataKeys(DataView view, DataEditor editor, DataFocus focus, ClassChoice classes, DataGestures gestures, Runnable paste) {
        this.view = view;
        this.editor = editor;
        this.focus = focus;
        this.classes = classes;
        this.gestures = gestures;
        this.paste = paste;
        view.use(this);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (keeps(event)) {
                press(event);
                event.consume();
            }
        });
    }

    boolean keeps(KeyEvent event) {
        if (event.isShortcutDown()) {
            return event.getCode() == KeyCode.V && !event.isShiftDown();
        }
        return switch (event.getCode()) {
            case DIGIT0, DIGIT1, DIGIT2, NUMPAD0, NUMPAD1, NUMPAD2, DELETE, BACK_SPACE, INSERT -> !event.isShiftDown();
            case LEFT, RIGHT, UP, DOWN -> !event.isAltDown();
            case F -> view.selected() >= 0;
            default -> false;
        };
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DIGIT0, NUMPAD0 -> classes.choose(0);
            case DIGIT1, NUMPAD1 -> classes.choose(1);
            case DIGIT2, NUMPAD2 -> classes.choose(2);
            case DELETE, BACK_SPACE -> remove();
            case INSERT -> add();
            case F -> gestures.flip(view.selected());
            case V -> paste.run();
            case LEFT, DOWN -> arrow(event, -1);
            case RIGHT, UP -> arrow(event, 1);
            default -> {}
        }
    }

    private void arrow(KeyEvent event, int by) {
        if (event.isShiftDown()) {
            boolean across = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
            move(across ? by * STEP : 0, across ? 0 : by * STEP);
        } else {
            int size = editor.source().map(source -> source.loss().data().size()).orElse(0);
            if (size > 0) {
                select(Math.floorMod(view.selected() < 0 && by < 0 ? size - 1 : view.selected() + by, size));
            }
        }
    }

    private void select(int example) {
        view.select(example);
        focus.example().set(example);
    }

    private void remove() {
        int example = focus.example().get() >= 0 ? focus.example().get() : view.selected();
        editor.remove(example);
        int left = editor.source().map(source -> source.loss().data().size()).orElse(0);
        view.select(Math.min(view.selected(), left - 1));
    }

    private void add() {
        view.exampleLayout().ifPresent(layout -> {
            var map = layout.map();
            double x = map.left() + map.width() / 2;
            double y = map.top() + map.height() / 2;
            int count = layout.loss().data().size();
            if (editor.add(layout.features(x, y, -1), layout.target(y, DataLayout.hasClasses(layout.loss()) ? classes.get() : 0))) {
                select(count);
            }
        });
    }

    private void move(double right, double up) {
        int example = view.selected();
        view.exampleLayout().filter(layout -> example >= 0 && example < layout.loss().data().size()).ifPresent(layout -> {
            double x = layout.pixelX(example) + right * layout.map().width();
            double y = layout.pixelY(example) - up * layout.map().height();
            double before = layout.loss().data().target(example);
            double target = DataLayout.hasClasses(layout.loss()) || up == 0 ? before : layout.target(y, before);
            editor.move("data-keys", example, layout.features(x, y, example), target);
            focus.example().set(example);
        });
    }
}
