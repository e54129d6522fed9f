package hesse.app.typeset;

import hesse.app.picture.PixelImage;
import java.util.List;

/// A formula as pixels.
///
/// @param width    in pixels of the layout, as the others
/// @param baseline the distance of the baseline from the top; of several lines, that of the first
/// @param marks    those of its LaTeX, from left to right, what is inside another one behind it
public record Typeset(PixelImage image, double width, double height, double baseline, List<TypesetMark> marks) {
    public Typeset {
        marks = List.copyOf(marks);
    }
}
