package hesse.figure;

import hesse.curvature.CriticalPoint.Kind;
import hesse.figure.Mark.Shape;

/// The symbols of critical points: a triangle points down into the minimum and up to the maximum, a saddle is a cross,
/// and a diamond stands where the second-derivative test is inconclusive.
public final class KindShape {
    private KindShape() {}

    public static Shape of(Kind kind) {
        return switch (kind) {
            case MINIMUM -> Shape.TRIANGLE_DOWN;
            case MAXIMUM -> Shape.TRIANGLE_UP;
            case SADDLE -> Shape.CROSS;
            case DEGENERATE -> Shape.DIAMOND;
        };
    }
}
