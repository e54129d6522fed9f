package hesse.figure;

import java.util.List;

/// One thing to draw, in pixels. Arrays belong to the mark and are not modified after it is made.
public sealed interface Mark {

    /// A line through points; a NaN point starts a new piece. `closed` joins each piece's end to its start.
    record Stroke(double[] x, double[] y, boolean closed, Pen pen) implements Mark {}

    /// A filled polygon.
    record Fill(double[] x, double[] y, int argb) implements Mark {}

    /// A symbol of `size` pixels across, centred on a point.
    record Symbol(double x, double y, Shape shape, double size, int fill, int outline, double outlineWidth) implements Mark {}

    /// Text with an anchor point; `angle` turns it counter-clockwise, in radians.
    record Text(double x, double y, String text, Anchor anchor, double angle, Lettering lettering) implements Mark {}

    /// How a line looks. `dash` is on, off, ... in pixels and empty for a solid line; `halo` is the colour of a
    /// wider line beneath (0: none), which keeps it readable on any ground.
    record Pen(int argb, double width, List<Double> dash, int halo, double haloWidth) {
        public Pen {
            dash = List.copyOf(dash);
        }

        public static Pen solid(int argb, double width) {
            return new Pen(argb, width, List.of(), 0, 0);
        }

        public Pen dashed(Double... pattern) {
            return new Pen(argb, width, List.of(pattern), halo, haloWidth);
        }

        public Pen withHalo(int haloArgb, double extra) {
            return new Pen(argb, width, dash, haloArgb, width + 2 * extra);
        }
    }

    /// How text looks: its size in pixels, colour, face and the colour of a halo (0: none).
    record Lettering(double size, int argb, Face face, int halo) {}

    enum Face { PLAIN, BOLD, MATH, MATH_ITALIC, MATH_BOLD }

    enum Shape { CIRCLE, SQUARE, DIAMOND, TRIANGLE_UP, TRIANGLE_DOWN, CROSS, PLUS, RING }

    /// Which point of the text's box lies on the anchor point.
    enum Anchor { CENTER, NORTH, SOUTH, EAST, WEST, NORTH_EAST, NORTH_WEST, SOUTH_EAST, SOUTH_WEST }
}
