package hesse.app.picture;

import hesse.figure.Box;
import hesse.figure.Picture;
import java.util.function.Function;

/// A picture made by a function of the room that there is, drawn anew only while it is shown.
public final class PictureView extends PictureRegion {
    private final Function<Box, Picture> painter;

    /// @param painter makes the picture for a box of this region's size
    public PictureView(String id, String accessibleText, CanvasPlayer player, Function<Box, Picture> painter) {
        super(id, accessibleText, player);
        this.painter = painter;
        setMinSize(200, 120);
        setPrefSize(400, 180);
    }

    @Override
    public void redraw() {
        if (isVisible()) {
            super.redraw();
        }
    }

    @Override
    public Picture picture() {
        return painter.apply(room());
    }
}
