package hesse.app.picture;

import hesse.figure.Picture;
import javafx.scene.layout.Region;

/// A region on the screen whose content is a picture, so that an enlarged export can paint it anew instead of enlarging
/// its pixels.
public interface Repaintable {

    Region region();

    /// What it shows now, in its own pixels.
    Picture picture();
}
