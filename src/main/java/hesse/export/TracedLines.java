package hesse.export;

import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.field.Cancellation;
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

    /// As marks in the pixels of the design, with the labels of the levels.
    Picture picture(GroundSpec job, TextMeasure measure, Cancellation cancellation) {
        var map = new PlaneProjection(job.landscape().window(), 0, 0, job.width() / job.pixelScale(), job.height() / job.pixelScale());
        var marks = new ArrayList<Mark>();
        if (job.contours()) {
            var obstacles = Optional.of(new Obstacles(job.symbols(), Stream.of(detZero, nullX, nullY).flatMap(List::stream).toList())).filter(_ -> job.labels());
            marks.addAll(ContourMarks.marks(levels, obstacles, map, job.style(), measure, cancellation));
        }
        marks.addAll(NullLineMarks.marks(nullX, nullY, map, job.style()));
        marks.addAll(DetZeroMarks.marks(detZero, map, job.style()));
        return new Picture(marks);
    }
}
