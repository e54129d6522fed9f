package hesse.figure.step;

import hesse.field.Window;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import java.util.List;

/// The lines of [StepMarks] in the plane's coordinates, to be laid on a surface; without the heads of arrows.
///
/// @param x    NaN starts a new piece
/// @param y    NaN starts a new piece
/// @param argb the line's colour
/// @param dash lengths at scale 1, empty for a solid line
public record StepLines(double[] x, double[] y, int argb, List<Double> dash) {
    /// Of the picture from which they are taken, in pixels.
    private static final double SIZE = 500;

    /// Those that are seen in a window.
    public static List<StepLines> of(PlaneStep step, Window window, Style style) {
        var map = new PlaneProjection(window, 0, 0, SIZE, SIZE * window.height() / window.width());
        return StepMarks.marks(step, map, Style.of(style.theme(), 1)).stream()
                .filter(mark -> mark instanceof Mark.Stroke stroke && !stroke.closed())
                .map(mark -> of((Mark.Stroke) mark, map)).toList();
    }

    private static StepLines of(Mark.Stroke stroke, PlaneProjection map) {
        double[] x = new double[stroke.x().length];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = map.toPlaneX(stroke.x()[i]);
            y[i] = map.toPlaneY(stroke.y()[i]);
        }
        return new StepLines(x, y, stroke.pen().argb(), stroke.pen().dash());
    }
}
