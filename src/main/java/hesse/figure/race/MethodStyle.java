package hesse.figure.race;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Shape;
import hesse.figure.Style;
import hesse.optimize.MethodName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How a runner looks, the same on the map, on the surface, in charts and tables.
///
/// A method has its colour, marker and dash; no two have the same marker and dash. Methods that go by gradients are pale in a dark casing,
/// those that go by H dark in a pale one, and those between strong in a dark one. Several runners of one method share its marker, and of
/// them the first looks as the method does; each further one has a dot more after its dashes, up to three, and its colour is nearer to that
/// of the casing, in three shades: twelve looks before they repeat.
///
/// @param dash lengths at scale 1, empty for a solid line
public record MethodStyle(int argb, Shape marker, List<Double> dash) {

    private static final List<Double> SOLID = List.of();
    private static final List<Double> DASHED = List.of(9.0, 5.0);
    private static final List<Double> SHORT = List.of(4.0, 4.0);
    private static final List<Double> LONG_AND_SHORT = List.of(14.0, 4.0, 5.0, 4.0);

    private static final double SAMPLE_MARKER = 7;
    private static final int MOST_DOTS = 3;
    private static final int SHADES = 3;
    private static final double SHADE = 0.15;
    /// Before the dots of a line that is solid otherwise.
    private static final List<Double> LONG_DASH = List.of(16.0, 4.0);
    private static final List<Double> DOTTED = List.of(2.0, 3.0);
    private static final List<Double> DOT = List.of(2.0, 4.0);

    public MethodStyle {
        dash = List.copyOf(dash);
    }

    /// The looks of a method's first runner.
    public static MethodStyle of(MethodName method) {
        return switch (method) {
            case GRADIENT_DESCENT -> new MethodStyle(Style.GRADIENT_DESCENT, Shape.CIRCLE, SOLID);
            case NEWTON -> new MethodStyle(Style.NEWTON, Shape.SQUARE, DASHED);
            case EXACT_LINE_SEARCH -> new MethodStyle(0xFFFEC47E, Shape.DIAMOND, SOLID);
            case ARMIJO -> new MethodStyle(0xFFFEBD9F, Shape.CIRCLE, DASHED);
            case WOLFE -> new MethodStyle(0xFFFFB7B6, Shape.CIRCLE, LONG_AND_SHORT);
            case BARZILAI_BORWEIN -> new MethodStyle(0xFFC1E187, Shape.TRIANGLE_RIGHT, SOLID);
            case INVERSE_CURVATURE -> new MethodStyle(0xFFDDD674, Shape.CIRCLE, SHORT);
            case POLYAK_MOMENTUM -> new MethodStyle(0xFF6BF5FD, Shape.PENTAGON, SOLID);
            case NESTEROV -> new MethodStyle(0xFF99DDFF, Shape.PENTAGON, DASHED);
            case ADAGRAD -> new MethodStyle(0xFFF9B0F2, Shape.STAR, SOLID);
            case RMSPROP -> new MethodStyle(0xFFFEB5CA, Shape.STAR, SHORT);
            case ADAM -> new MethodStyle(0xFFD5BFFE, Shape.STAR, DASHED);
            case DAMPED_NEWTON -> new MethodStyle(0xFF6F1A76, Shape.SQUARE, SOLID);
            case LEVENBERG_MARQUARDT -> new MethodStyle(0xFF901344, Shape.SQUARE, SHORT);
            case TRUST_REGION -> new MethodStyle(0xFF12419F, Shape.HEXAGON, SOLID);
            case DOGLEG -> new MethodStyle(0xFF035274, Shape.HEXAGON, LONG_AND_SHORT);
            case SADDLE_FREE_NEWTON -> new MethodStyle(0xFF412C94, Shape.SQUARE, LONG_AND_SHORT);
            case SHIFTED_NEWTON -> new MethodStyle(0xFF82145F, Shape.DIAMOND, DASHED);
            case CUBIC_NEWTON -> new MethodStyle(0xFF02575B, Shape.HEXAGON, DASHED);
            case HYBRID -> new MethodStyle(0xFF573D02, Shape.DIAMOND, LONG_AND_SHORT);
            case BFGS -> new MethodStyle(0xFF73F67C, Shape.TRIANGLE_LEFT, SOLID);
            case L_BFGS -> new MethodStyle(0xFF44FFBF, Shape.TRIANGLE_LEFT, DASHED);
            case SR1 -> new MethodStyle(0xFF98CAFF, Shape.HEXAGON, SHORT);
            case NONLINEAR_CG -> new MethodStyle(0xFFFEA9A1, Shape.TRIANGLE_RIGHT, DASHED);
            case LINEAR_CG -> new MethodStyle(0xFFFEAF79, Shape.TRIANGLE_RIGHT, SHORT);
            case NEWTON_CG -> new MethodStyle(0xFFE2A4FE, Shape.TRIANGLE_LEFT, LONG_AND_SHORT);
        };
    }

    /// The looks of all runners of a race, in their order.
    public static List<MethodStyle> of(List<MethodName> runners) {
        var looks = new ArrayList<MethodStyle>();
        for (int i = 0; i < runners.size(); i++) {
            looks.add(of(runners.get(i)).repeated(Collections.frequency(runners.subList(0, i), runners.get(i))));
        }
        return looks;
    }

    /// The looks of the runner before which there were so many of its method.
    private MethodStyle repeated(int times) {
        int dots = times % (MOST_DOTS + 1);
        var pattern = new ArrayList<>(dots > 0 && dash.isEmpty() ? LONG_DASH : dash);
        for (int i = 0; i < dots; i++) {
            pattern.addAll(DOT);
        }
        return new MethodStyle(mixed(argb, outline(), SHADE * (times % SHADES)), marker, pattern);
    }

    /// The colour a part of the way to another, channel by channel.
    private static int mixed(int argb, int other, double part) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = argb >> shift & 0xFF;
            mixed = mixed << 8 | from + (int) Math.round(part * ((other >> shift & 0xFF) - from));
        }
        return mixed;
    }

    /// The looks of the same runner in other coordinates: its colour on a dotted line.
    public MethodStyle dotted() {
        return new MethodStyle(argb, marker, DOTTED);
    }

    /// The colour round lines and markers.
    public int outline() {
        return Style.halo(argb);
    }

    /// A piece of the line with a marker in its middle, as wide as the box.
    public List<Mark> sample(Box box, Style style) {
        return List.of(new Mark.Stroke(new double[] {box.left(), box.right()}, new double[] {box.centerY(), box.centerY()}, false,
                pen(2, style)),
                marker(box.centerX(), box.centerY(), SAMPLE_MARKER, style));
    }

    public Mark.Pen pen(double width, Style style) {
        var solid = Mark.Pen.solid(argb, style.px(width)).withHalo(outline(), style.px(1.1));
        return solid.dashed(dash.stream().map(style::px).toArray(Double[]::new));
    }

    public Mark marker(double x, double y, double size, Style style) {
        return new Mark.Symbol(x, y, marker, style.px(size), argb, outline(), style.px(1.25));
    }
}
