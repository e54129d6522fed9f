package hesse.figure;

import hesse.figure.Mark.Face;
import hesse.figure.Mark.Lettering;
import hesse.figure.Mark.Pen;

/// What all overlays share: sizes and colours.
///
/// What stands beside the map follows the theme. What is drawn on the map does not, as the map's colours are the same in
/// both themes: it is `ink` with a halo of `paper`, or a colour with one of the two as its halo, which shows on
/// blue, vermilion, mint and grey grounds of any lightness. The methods are told apart by lightness first (gradient
/// descent pale in a dark casing, Newton dark in a pale one), so that they stay apart without colour vision too, then
/// by marker (circle, square) and dash (solid, dashed), and by a hue on the yellow–violet axis.
///
/// @param scale      multiplies all sizes; 1 is the desktop's, presentations use more
/// @param ground     behind the pictures
/// @param foreground text beside the map
/// @param muted      less important text beside the map
/// @param frame      the line round a map or chart, and its tick marks
/// @param grid       lines inside a chart
/// @param panel      the translucent ground of boxes on the map
public record Style(Theme theme, double scale, int ground, int foreground, int muted, int frame, int grid, int panel) {

    public static final int INK = 0xFF14181F;
    public static final int PAPER = 0xFFFFFFFF;

    /// The sign of a curvature: the hues of the classes, dark enough for text on paper.
    public static final int CURVING_UP = 0xFF0B3F9E;
    public static final int CURVING_DOWN = 0xFFA8320A;
    public static final int FLAT = 0xFF5A616B;

    public static final int GRADIENT_DESCENT = 0xFFFFC933;
    public static final int NEWTON = 0xFF5B1F96;
    /// The quadratic model has Newton's hue: his step goes to its stationary point.
    public static final int MODEL = 0xFF7A3FB8;

    /// The size of text at scale 1, never less.
    static final double TEXT = 12;

    public Style {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("a scale is positive and finite, but was " + scale);
        }
    }

    public static Style of(Theme theme, double scale) {
        return switch (theme) {
            case LIGHT -> new Style(theme, scale, 0xFFFFFFFF, 0xFF1B1F26, 0xFF59616E, 0xFF3B424D, 0xFFE1E5EA, 0xE8FFFFFF);
            case DARK -> new Style(theme, scale, 0xFF14181F, 0xFFE9ECF1, 0xFFA3ACB9, 0xFFB4BCC8, 0xFF2E3540, 0xE014181F);
        };
    }

    /// A length given at scale 1.
    public double px(double length) {
        return length * scale;
    }

    Lettering small() {
        return new Lettering(px(TEXT), foreground, Face.PLAIN, 0);
    }

    Lettering smallMuted() {
        return new Lettering(px(TEXT), muted, Face.PLAIN, 0);
    }

    Lettering heading() {
        return new Lettering(px(TEXT), foreground, Face.BOLD, 0);
    }

    /// Names of axes and quantities. STIX is smaller than Inter at the same size.
    Lettering math() {
        return new Lettering(px(16), foreground, Face.MATH_ITALIC, 0);
    }

    /// Text on the map.
    Lettering onMap(int argb) {
        return new Lettering(px(13), argb, Face.BOLD, PAPER);
    }

    Pen framePen() {
        return Pen.solid(frame, px(1));
    }

    /// A line on the map that shows on every ground.
    Pen onMap(int argb, double width) {
        return Pen.solid(argb, px(width)).withHalo(halo(argb), px(1.5));
    }

    /// Dashes of these lengths at scale 1 on an unbroken halo.
    Pen onMap(int argb, double width, double on, double off) {
        return onMap(argb, width).dashed(px(on), px(off));
    }

    /// The colour that sets another one off from any ground: paper for dark ones, ink for pale ones.
    static int halo(int argb) {
        double luma = 0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF);
        return luma < 140 ? PAPER : INK;
    }
}
