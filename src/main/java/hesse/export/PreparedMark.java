package hesse.export;

import hesse.figure.Mark;
import hesse.figure.Picture;
import java.util.List;
import java.util.stream.Stream;

/// One thing of the ground's lines, made ready to be drawn band by band.
sealed interface PreparedMark {

    /// A line, a halo, or the dashes of one.
    ///
    /// @param width in pixels of the marks
    record Line(Segments segments, double width, int argb) implements PreparedMark {}

    /// All else.
    record Other(Mark mark) implements PreparedMark {}

    /// @param scale pixels per pixel of the marks
    static List<PreparedMark> of(Picture picture, double scale) {
        return picture.marks().stream().flatMap(mark -> of(mark, scale)).toList();
    }

    private static Stream<PreparedMark> of(Mark mark, double scale) {
        return mark instanceof Mark.Stroke stroke ? lines(stroke, scale) : Stream.of(new Other(mark));
    }

    /// The halo, which has no gaps, beneath the line.
    private static Stream<PreparedMark> lines(Mark.Stroke stroke, double scale) {
        var pen = stroke.pen();
        var whole = new Segments(stroke, Segments.ROUND, scale);
        // Dashes end flat, so that they keep their lengths.
        var drawn = Dashes.isDashed(pen) ? new Segments(Dashes.of(stroke), Segments.FLAT, scale) : whole;
        return Stream.<PreparedMark>of(new Line(whole, pen.haloWidth(), pen.halo()), new Line(drawn, pen.width(), pen.argb()))
                .filter(PreparedMark::isVisible);
    }

    private static boolean isVisible(PreparedMark prepared) {
        return !(prepared instanceof Line(_, double width, int argb)) || argb >>> 24 != 0 && width > 0;
    }
}
