package hesse.export;

import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.field.Cancellation;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.TextMeasure;
import hesse.figure.map.ContourMarks;
import hesse.figure.map.ContourMarks.Obstacles;
import hesse.figure.map.DetZeroMarks;
import hesse.figure.map.NullLineMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of a ground in the plane's coordinates; those that aren't shown are empty.
///
/// @param detZero of det H = 0
/// @param nullX   of ∂f/∂x = 0, and `nullY` of ∂f/∂y = 0
/// @param levels  ascending
record TracedLines(List<Line> detZero, List<Line> nullX, List<Line> nullY, List<LevelLines> levels) {

    /// As marks in logical pixels, with the labels of the levels.
    Picture picture(GroundSpec spec, TextMeasure measure, Cancellation cancellation) {
        var map = new PlaneProjection(spec.landscape().window(), 0, 0, spec.width() / spec.pixelScale(), spec.height() / spec.pixelScale());
        var marks = new ArrayList<Mark>();
        if (spec.shows(Layer.CONTOURS)) {
            var obstacles = Optional.of(new Obstacles(spec.symbols(), Stream.of(detZero, nullX, nullY).flatMap(List::stream).toList()))
                    .filter(_ -> spec.shows(Layer.CONTOUR_LABELS));
            marks.addAll(ContourMarks.marks(levels, obstacles, map, spec.style(), measure, cancellation));
        }
        marks.addAll(NullLineMarks.marks(nullX, nullY, map, spec.style()));
        marks.addAll(DetZeroMarks.marks(detZero, map, spec.style()));
        return new Picture(marks);
    }
}
