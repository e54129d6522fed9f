package hesse.app.picture;

import hesse.figure.Box;
import hesse.figure.Picture;
import java.util.function.Function;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A picture on a canvas of its own size, drawn anew when that changes or [#redraw] is called, but only while it is shown.
public final class PictureView extends Region implements Repaintable {
    private final CanvasPlayer player;
    private final Function<Box, Picture> painter;
    private final Canvas canvas = new Canvas();

    /// @param painter makes the picture for a box of this region's size
    public PictureView(String id, String accessibleText, CanvasPlayer player, Function<Box, Picture> painter) {
        this.player = player;
        this.painter = painter;
        setId(id);
        setAccessibleText(accessibleText);
        setMinSize(200, 120);
        setPrefSize(400, 180);
        getChildren().add(canvas);
    }

    public void redraw() {
        if (isVisible()) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        player.play(picture(), g);
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public Picture picture() {
        return painter.apply(new Box(0, 0, getWidth(), getHeight()));
    }
}
