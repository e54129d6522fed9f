package hesse.figure;

import hesse.figure.Mark.Shape;
import hesse.optimize.GradientDescent;
import hesse.optimize.Method;
import hesse.optimize.Newton;
import java.util.List;

/// How a method looks, the same on the map, on the surface, in charts and tables.
///
/// @param nameKey the message with its name
/// @param dash    lengths at scale 1, empty for a solid line
public record MethodStyle(String nameKey, int argb, Shape marker, List<Double> dash) {

    private static final MethodStyle GRADIENT_DESCENT = new MethodStyle("figure.method.gradient-descent", Style.GRADIENT_DESCENT, Shape.CIRCLE, List.of());
    private static final MethodStyle NEWTON = new MethodStyle("figure.method.newton", Style.NEWTON, Shape.SQUARE, List.of(9.0, 5.0));

    public static MethodStyle of(Method method) {
        return switch (method) {
            case GradientDescent _ -> GRADIENT_DESCENT;
            case Newton _ -> NEWTON;
        };
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
