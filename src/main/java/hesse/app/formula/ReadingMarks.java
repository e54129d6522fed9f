package hesse.app.formula;

import hesse.app.typeset.TypesetMark;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// The marks below a formula in print: a line under each place that people read in two ways, a button as large as the place.
final class ReadingMarks extends Region {
    /// How far a mark reaches beyond what it marks, in pixels.
    private static final double MARGIN = 1;
    /// From the line of one mark to that of the one round it.
    private static final double STEP = 3;

    private List<TypesetMark> marks = List.of();
    private double offset;

    ReadingMarks() {
        setPickOnBounds(false);
        setManaged(false);
    }

    /// @param other by the number of a mark
    void show(List<TypesetMark> shown, IntFunction<OtherReading> other) {
        marks = shown;
        getChildren().setAll(marks.stream().<Node>map(mark -> button(mark, other.apply(mark.number()))).toList());
        requestLayout();
    }

    private static Button button(TypesetMark mark, OtherReading other) {
        var button = new Button();
        button.setId("reading-mark-" + (mark.number() + 1));
        button.getStyleClass().setAll("reading-mark");
        other.on(button);
        return button;
    }

    /// Puts the focus on the first one; false if there is none.
    boolean edit() {
        var first = getChildren().stream().filter(Node::isVisible).findFirst();
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    /// Says how far below the top of this the formula begins.
    void lower(double pixels) {
        offset = pixels;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var button = (Button) getChildren().get(i);
            button.setVisible(mark.x() + mark.width() <= getWidth() + MARGIN);
            double top = Math.max(0, offset + mark.y() - MARGIN);
            double bottom = Math.min(getHeight() + STEP, offset + mark.y() + mark.height() + 3 * MARGIN + STEP * within(i));
            button.resizeRelocate(mark.x() - MARGIN, top, mark.width() + 2 * MARGIN, Math.max(0, bottom - top));
        }
    }

    /// How many marks one inside the other there are in this one.
    private int within(int index) {
        int deepest = 0;
        for (int inner = index + 1; inner < marks.size(); inner++) {
            if (contains(marks.get(index), marks.get(inner))) {
                deepest = Math.max(deepest, 1 + within(inner));
            }
        }
        return deepest;
    }

    private static boolean contains(TypesetMark outer, TypesetMark inner) {
        return inner.x() >= outer.x() - MARGIN && inner.x() + inner.width() <= outer.x() + outer.width() + MARGIN
                && inner.y() >= outer.y() - MARGIN && inner.y() + inner.height() <= outer.y() + outer.height() + MARGIN;
    }
}
