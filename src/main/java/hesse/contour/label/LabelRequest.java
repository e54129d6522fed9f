package hesse.contour.label;

import hesse.contour.line.Line;
import java.util.List;

/// The lines of one level in pixels (y downwards) and the size of the text that names it.
public record LabelRequest(List<Line> lines, double width, double height) {

    public LabelRequest {
        lines = List.copyOf(lines);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a label has a size, but was " + width + " x " + height);
        }
    }
}
