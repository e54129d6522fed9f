package hesse.figure.data;

import hesse.figure.Mark;
import hesse.figure.Mark.Shape;
import hesse.figure.Style;

/// How examples of a class look: told apart by shape and by lightness, and by a hue on the yellow–violet axis.
enum ExampleLook {
    ZERO(Shape.CIRCLE, 0xFFFFB42E, Style.DEEP), ONE(Shape.SQUARE, 0xFF3F3DA5, Style.PALE), TWO(Shape.TRIANGLE_UP, 0xFF3FA68C, Style.DEEP),
    /// A target that is no class.
    NUMBER(Shape.CIRCLE, 0xFF3F3DA5, Style.PALE);

    private final Shape shape;
    private final int fill;
    private final int outline;

    ExampleLook(Shape shape, int fill, int outline) {
        this.shape = shape;
        this.fill = fill;
        this.outline = outline;
    }

    static ExampleLook of(double target, boolean isClass) {
        return !isClass ? NUMBER : values()[(int) Math.clamp(target, 0, 2)];
    }

    Mark symbol(double x, double y, double size, Style style) {
        return new Mark.Symbol(x, y, shape, style.px(size), fill, outline, style.px(1.2));
    }
}
