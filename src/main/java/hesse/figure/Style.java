package hesse.figure;

import hesse.figure.Mark.Face;
import hesse.figure.Mark.Lettering;
import hesse.figure.Mark.Pen;

/// What all overlays share: sizes and colours.
///
/// Lines on the map are `ink` or a strong colour with a halo of the opposite lightness, which shows on blue, vermilion,
/// mint and grey grounds of any lightness; both follow the theme, as the map's colours do. The methods and the symbols of
/// points don't: they are told apart by lightness first (gradient descent pale in a dark casing, Newton dark in a pale
/// one), so that they stay apart without colour vision too, then by marker (circle, square) and dash (solid, dashed),
/// and by a hue on the yellow–violet axis.
///
/// @param scale        multiplies all sizes; 1 is the desktop's, presentations use more
/// @param ground       behind the pictures
/// @param foreground   text beside the map
/// @param muted        less important text beside the map
/// @param frame        the line round a map or chart, and its tick marks
/// @param grid         lines inside a chart
/// @param panel        the translucent ground of boxes on the map
/// @param ink          lines and text on the map
/// @param curvingUp    positive curvature, in the class hue
/// @param curvingDown  negative curvature, in the class hue
/// @param flat         zero curvature
/// @param model        the quadratic model, in Newton's hue, as his step goes to its stationary point
public record Style(Theme theme, double scale, int ground, int foreground, int muted, int frame, int grid, int panel,
                    int ink, int curvingUp, int curvingDown, int flat, int model) {

    public static final int DEEP = 0xFF14181F;
    public static final int PALE = 0xFFFFFFFF;

    public static final int GRADIENT_DESCENT = 0xFFFFC933;
    public static final int NEWTON = 0xFF5B1F96;

    private static final Style LIGHT = new Style(Theme.LIGHT, 1, 0xFFFFFFFF, 0xFF1B1F26, 0xFF59616E, 0xFF3B424D, 0xFFE1E5EA, 0xF4FFFFFF,
            DEEP, 0xFF0B3F9E, 0xFFA8320A, 0xFF5A616B, 0xFF6F35AE);
    private static final Style DARK = new Style(Theme.DARK, 1, 0xFF14181F, 0xFFE9ECF1, 0xFFA3ACB9, 0xFFB4BCC8, 0xFF2E3540, 0xF014181F,
            0xFFF4F6FA, 0xFF82BCFC, 0xFFF99E65, 0xFFB4B8BE, 0xFFD2B0FF);

    /// The size of text at scale 1, never less.
    public static final double TEXT = 12;

    public Style {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("a scale is positive and finite, but was " + scale);
        }
    }

    public static Style of(Theme theme, double scale) {
        return switch (theme) {
            case LIGHT -> LIGHT.scaled(scale);
            case DARK -> DARK.scaled(scale);
        };
    }

    private Style scaled(double factor) {
        return new Style(theme, factor, ground, foreground, muted, frame, grid, panel, ink, curvingUp, curvingDown, flat, model);
    }

    /// A length given at scale 1.
    public double px(double length) {
        return length * scale;
    }

    public Lettering small() {
        return new Lettering(px(TEXT), foreground, Face.PLAIN, 0);
    }

    public Lettering smallMuted() {
        return new Lettering(px(TEXT), muted, Face.PLAIN, 0);
    }

    Lettering heading() {
        return new Lettering(px(TEXT), foreground, Face.BOLD, 0);
    }

    /// A variable, like x. STIX is smaller than Inter at the same size.
    public Lettering variable() {
        return new Lettering(px(16), foreground, Face.MATH_ITALIC, 0);
    }

    /// The title of an axis: of the program's math faces none has superscripts.
    public Lettering title(Ticks ticks) {
        return ticks.isPlain() ? variable() : small();
    }

    /// The name of a quantity. Of the program's faces only STIX has ∇, and only Inter has subscripts and superscripts.
    public Lettering quantity(String name) {
        return name.contains("∇") ? new Lettering(px(15), foreground, Face.MATH, 0) : heading();
    }

    /// Text on the map.
    public Lettering onMap(int argb) {
        return new Lettering(px(13), argb, Face.BOLD, halo(argb));
    }

    public Pen framePen() {
        return Pen.solid(frame, px(1));
    }

    /// A line on the map that shows on every ground.
    public Pen onMap(int argb, double width) {
        return Pen.solid(argb, px(width)).withHalo(halo(argb), px(1.25));
    }

    /// Dashes of these lengths at scale 1 on an unbroken halo.
    public Pen onMap(int argb, double width, double on, double off) {
        return onMap(argb, width).dashed(px(on), px(off));
    }

    /// The colour with another opacity in [0, 255].
    public static int withOpacity(int argb, int opacity) {
        return opacity << 24 | argb & 0xFFFFFF;
    }

    /// The colour that sets another one off from any ground: pale for dark ones, deep for pale ones.
    public static int halo(int argb) {
        double luma = 0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF);
        return luma < 140 ? PALE : DEEP;
    }
}
