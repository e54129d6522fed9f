package hesse.app.formula;

import hesse.app.control.Tip;
import hesse.app.typeset.Typeset;
import hesse.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A formula in print on a line, where people differ with a mark under the place, which takes the other reading; where it is too wide it
/// fades out. One that can't be printed is shown as plain text.
final class LinePicture extends Region {
    private static final double FADE = 40;

    private final Messages messages;
    private final Consumer<String> retype;
    private final ReadingMarks marks = new ReadingMarks();
    private final ImageView image = new ImageView();
    private final Region fade = new Region();
    private final Label plain = new Label();
    private double width;
    private double height;

    /// @param retype puts another text in the formula's place
    LinePicture(Messages messages, Consumer<String> retype) {
        this.messages = messages;
        this.retype = retype;
        setId("formula-print");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(0, 0);
        fade.getStyleClass().add("formula-fade");
        fade.setMouseTransparent(true);
        plain.setMinWidth(0);
        // The marks are below, so that what they are coloured with doesn't cover the letters.
        image.setMouseTransparent(true);
        plain.setMouseTransparent(true);
        getChildren().addAll(marks, image, plain, fade);
    }

    void show(FormulaSetter.Line line) {
        var typeset = line.typeset();
        image.setImage(typeset.map(set -> set.image().shown()).orElse(null));
        width = typeset.map(set -> set.width()).orElse(Double.MAX_VALUE);
        height = typeset.map(set -> set.height()).orElse(0.0);
        marks.show(typeset.map(Typeset::marks).orElse(List.of()),
                number -> new OtherReading(messages, line.guesses().get(number), line.text(), retype));
        plain.setText(typeset.isPresent() ? "" : line.plain());
        var spoken = messages.text("formula.understood", line.plain());
        setAccessibleText(spoken);
        Tip.on(this, spoken);
        requestLayout();
    }

    /// Puts the focus on the first mark; false if there is none.
    boolean edit() {
        return marks.edit();
    }

    /// What it takes where there is room.
    double naturalWidth() {
        return width;
    }

    @Override
    protected void layoutChildren() {
        double shown = Math.min(width, getWidth());
        if (image.getImage() != null) {
            double scale = image.getImage().getWidth() / width;
            double top = Math.max(0, (height - getHeight()) / 2);
            double high = Math.min(height, getHeight());
            image.setViewport(new Rectangle2D(0, top * scale, Math.max(1, shown * scale), Math.max(1, high * scale)));
            image.setFitWidth(shown);
            image.setFitHeight(high);
            image.relocate(0, snapPositionY((getHeight() - high) / 2));
            marks.lower(image.getLayoutY() - top);
        }
        marks.resizeRelocate(0, 0, shown, getHeight());
        plain.resizeRelocate(0, 0, getWidth(), getHeight());
        fade.setVisible(image.getImage() != null && width > getWidth() + 1);
        fade.resizeRelocate(Math.max(0, shown - FADE), 0, FADE, getHeight());
    }
}
