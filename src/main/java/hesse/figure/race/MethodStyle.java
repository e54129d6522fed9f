package hesse.figure.race;

import hesse.figure.Mark;
import hesse.figure.Mark.Shape;
import hesse.figure.Style;
import hesse.optimize.Method;
import hesse.optimize.MethodName;
import java.util.List;

/// How a method looks, the same on the map, on the surface, in charts and tables.
///
/// @param dash lengths at scale 1, empty for a solid line
public record MethodStyle(int argb, Shape marker, List<Double> dash) {

    private static final MethodStyle GRADIENT_DESCENT = new MethodStyle(Style.GRADIENT_DESCENT, Shape.CIRCLE, List.of());
    private static final MethodStyle NEWTON = new MethodStyle(Style.NEWTON, Shape.SQUARE, List.of(9.0, 5.0));

    public static MethodStyle of(MethodName method) {
        return switch (method) {
            case GRADIENT_DESCENT -> GRADIENT_DESCENT;
            case NEWTON -> NEWTON;
        };
    }

    public static MethodStyle of(Method method) {
        return of(MethodName.of(method));
    }

    /// The colour round lines and markers.
    public int outline() {
        return Style.halo(argb);
    }

    Mark.Pen pen(double width, Style style) {
        var solid = Mark.Pen.solid(argb, style.px(width)).withHalo(outline(), style.px(1.1));
        return solid.dashed(dash.stream().map(style::px).toArray(Double[]::new));
    }

    Mark marker(double x, double y, double size, Style style) {
        return new Mark.Symbol(x, y, marker, style.px(size), argb, outline(), style.px(1.25));
    }
}
