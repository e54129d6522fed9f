package hesse.app.picture;

import hesse.figure.Box;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A region that is all [#picture], on a canvas of its own size, drawn anew when that changes or [#redraw] is called.
public abstract class PictureRegion extends Region implements Repaintable {
    private final CanvasPlayer player;
    private final Canvas canvas = new Canvas();

    /// @param accessibleText what the picture is of
    @SuppressWarnings("this-escape") // What a Region lets its subclasses override and this calls, none of them does.
    protected PictureRegion(String id, String accessibleText, CanvasPlayer player) {
        this.player = player;
        setId(id);
        setAccessibleText(accessibleText);
        getChildren().add(canvas);
    }

    public void redraw() {
        setNeedsLayout(true);
    }

    /// What the picture fills; never empty.
    protected final Box room() {
        return new Box(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight()));
    }

    @Override
    protected final void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        player.play(picture(), g);
    }

    @Override
    public final Region region() {
        return this;
    }
}
