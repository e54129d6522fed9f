package hesse.figure.cursor;

import hesse.curvature.QuadraticModel;
import hesse.figure.AxisScale;
import hesse.figure.Box;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.scale.ReferenceMagnitudes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// All that is drawn on the map for the point under the cursor: crosshair, quadratic model, curvature axes, gradient.
public final class CursorMarks {

    /// What to draw, and how long.
    ///
    /// @param layers of which [Layer#MODEL], [Layer#AXES] and [Layer#GRADIENT] count
    public record Shown(Set<Layer> layers, AxisScale scale, ReferenceMagnitudes reference) {}

    private CursorMarks() {}

    /// @param at    the point and the jet there, which may have infinite or NaN parts: they aren't drawn
    /// @param taken where other labels stand
    public static List<Mark> of(QuadraticModel at, Shown shown, List<Box> taken, PlaneProjection map, Style style, TextMeasure measure) {
        double x = at.x0();
        double y = at.y0();
        var marks = new ArrayList<>(Crosshair.lines(x, y, map, style));
        if (shown.layers().contains(Layer.MODEL)) {
            marks.addAll(ModelMarks.marks(at, map, style));
        }
        var labels = EndLabels.around(x, y, taken, map, style, measure);
        if (shown.layers().contains(Layer.AXES)) {
            marks.addAll(CurvatureAxes.marks(x, y, at.eigen(), shown.scale(), shown.reference(), map, style, labels));
        }
        if (shown.layers().contains(Layer.GRADIENT)) {
            marks.addAll(GradientArrow.marks(x, y, at.jet(), shown.reference(), map, style, labels));
        }
        marks.addAll(Crosshair.dot(x, y, map, style));
        return marks;
    }
}
