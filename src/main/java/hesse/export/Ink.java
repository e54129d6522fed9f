package hesse.export;

import hesse.figure.Mark;
import hesse.figure.Picture;
import java.util.List;

/// One mark of the ground's lines, made ready to be drawn band by band.
sealed interface Ink {

    /// A line without dashes.
    record Solid(Segments segments, Mark.Pen pen) implements Ink {}

    /// All else.
    record Other(Mark mark) implements Ink {}

    /// @param scale pixels per pixel of the marks
    static List<Ink> of(Picture picture, double scale) {
        return picture.marks().stream().map(mark -> of(mark, scale)).toList();
    }

    private static Ink of(Mark mark, double scale) {
        return mark instanceof Mark.Stroke stroke && stroke.pen().dash().isEmpty() ? new Solid(new Segments(stroke, scale), stroke.pen()) : new Other(mark);
    }
}
