package hesse.figure;

import java.util.List;

/// One thing to draw, in pixels. Arrays belong to the mark and are not modified after it is made.
public sealed interface Mark {

    /// A line through points; a NaN point starts a new piece. `closed` joins each piece's end to its start.
    record Stroke(double[] x, double[] y, boolean closed, Pen pen) implements Mark {

        /// One straight line.
        public static Stroke line(double x0, double y0, double x1, double y1, Pen pen) {
            return new Stroke(new double[] {x0, x1}, new double[] {y0, y1}, false, pen);
        }

        /// The border of a box, from its upper left corner clockwise.
        public static Stroke outline(Box box, Pen pen) {
            return new Stroke(box.cornersX(), box.cornersY(), true, pen);
        }
    }

    /// A filled polygon.
    record Fill(double[] x, double[] y, int argb) implements Mark {

        public static Fill of(Box box, int argb) {
            return new Fill(box.cornersX(), box.cornersY(), argb);
        }
    }

    /// A symbol of `size` pixels across, centred on a point.
    record Symbol(double x, double y, Shape shape, double size, int fill, int outline, double outlineWidth) implements Mark {}

    /// Text with an anchor point; `angle` turns it counter-clockwise, in radians.
    record Text(double x, double y, String text, Anchor anchor, double angle, Lettering lettering) implements Mark {

        /// From the anchor point right to the text's left end, before turning; `width` is the text's advance.
        public double left(double width) {
            return switch (anchor) {
                case WEST, NORTH_WEST, SOUTH_WEST -> 0;
                case CENTER, NORTH, SOUTH -> -width / 2;
                case EAST, NORTH_EAST, SOUTH_EAST -> -width;
            };
        }

        /// From the anchor point down to the baseline, before turning. Half-way up the box is half-way up the capitals.
        public double baseline() {
            double middle = switch (anchor) {
                case NORTH, NORTH_EAST, NORTH_WEST -> Lettering.LINE / 2;
                case CENTER, EAST, WEST -> 0;
                case SOUTH, SOUTH_EAST, SOUTH_WEST -> -Lettering.LINE / 2;
            };
            return (middle + Lettering.CAPITALS / 2) * lettering.size();
        }
    }

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
    record Lettering(double size, int argb, Face face, int halo) {
        /// The height of a text's box, in units of its size, whatever the face.
        private static final double LINE = 1.25;

        /// The height of capitals and digits, in units of the size: 0.73 for Inter, 0.66 for STIX.
        private static final double CAPITALS = 0.71;

        /// The height of a text's box, in pixels.
        public double lineHeight() {
            return size * LINE;
        }

        /// The width of the line that a halo is drawn with round the letters.
        public double haloWidth() {
            return 0.28 * size;
        }
    }

    /// A face of the program's own fonts: Inter, and STIX for formulas.
    enum Face {
        PLAIN("Inter-Regular"), BOLD("Inter-SemiBold"), MATH("STIXGeneral-Regular"), MATH_ITALIC("STIXGeneral-Italic"),
                MATH_BOLD("STIXGeneral-Bold");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /// Where its font is among the resources.
        public String resource() {
            return "/hesse/fonts/" + file + ".otf";
        }
    }

    enum Shape { CIRCLE, SQUARE, DIAMOND, TRIANGLE_UP, TRIANGLE_DOWN, TRIANGLE_LEFT, TRIANGLE_RIGHT, PENTAGON, HEXAGON, STAR, CROSS, PLUS,
            RING }

    /// Which point of the text's box lies on the anchor point.
    enum Anchor { CENTER, NORTH, SOUTH, EAST, WEST, NORTH_EAST, NORTH_WEST, SOUTH_EAST, SOUTH_WEST }
}
