package hesse.app.formula;

import hesse.app.control.Tip;
import hesse.text.Messages;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A formula in print on a line; where it is too wide it fades out. One that can't be printed is shown as plain text.
final class LinePicture extends Region {
    private static final double FADE = 40;

    private final Messages messages;
    private final ImageView image = new ImageView();
    private final Region fade = new Region();
    private final Label plain = new Label();
    private double width;
    private double height;

    LinePicture(Messages messages) {
        this.messages = messages;
        setId("formula-print");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(0, 0);
        fade.getStyleClass().add("formula-fade");
        fade.setMouseTransparent(true);
        plain.setMinWidth(0);
        getChildren().addAll(image, plain, fade);
    }

    void show(FormulaSetter.Line line) {
        var typeset = line.typeset();
        image.setImage(typeset.map(set -> set.image().shown()).orElse(null));
        width = typeset.map(set -> set.width()).orElse(Double.MAX_VALUE);
        height = typeset.map(set -> set.height()).orElse(0.0);
        plain.setText(typeset.isPresent() ? "" : line.plain());
        var spoken = messages.text("formula.understood", line.plain());
        setAccessibleText(spoken);
        Tip.on(this, spoken);
        requestLayout();
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
        }
        plain.resizeRelocate(0, 0, getWidth(), getHeight());
        fade.setVisible(image.getImage() != null && width > getWidth() + 1);
        fade.resizeRelocate(Math.max(0, shown - FADE), 0, FADE, getHeight());
    }
}
