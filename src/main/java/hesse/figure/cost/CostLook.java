package hesse.figure.cost;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Shape;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.optimize.cost.CostTask;
import java.util.List;

/// The colour and the marker of a task. A line is solid where it was measured and dashed beyond, so that dashes tell no tasks apart.
public record CostLook(int argb, Shape marker) {
    private static final double MARKER = 8;

    public static CostLook of(CostTask task, Theme theme) {
        boolean light = theme == Theme.LIGHT;
        return switch (task) {
            case HESSIAN -> new CostLook(light ? 0xFF0B3F9E : 0xFF82BCFC, Shape.SQUARE);
            case CHOLESKY -> new CostLook(light ? 0xFFA8320A : 0xFFF99E65, Shape.DIAMOND);
            case BFGS -> new CostLook(light ? 0xFF6F35AE : 0xFFD2B0FF, Shape.TRIANGLE_UP);
            case L_BFGS -> new CostLook(light ? 0xFF007A5E : 0xFF5CD6B0, Shape.CIRCLE);
            case NEWTON_CG -> new CostLook(light ? 0xFF7A5A00 : 0xFFFFC933, Shape.TRIANGLE_DOWN);
        };
    }

    /// A piece of the line with a marker in its middle, as wide as the box.
    public List<Mark> sample(Box box, Style style) {
        return List.of(Mark.Stroke.line(box.left(), box.centerY(), box.right(), box.centerY(), Mark.Pen.solid(argb, style.px(2))),
                marker(box.centerX(), box.centerY(), style));
    }

    Mark marker(double x, double y, Style style) {
        return new Mark.Symbol(x, y, marker, style.px(MARKER), argb, style.ground(), style.px(1));
    }
}
