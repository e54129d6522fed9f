package hesse.app.surface;

import hesse.figure.Mark;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.Track;
import java.util.Arrays;
import java.util.List;

/// The iterates of one method, drawn on the surface from the start to the current one.
///
/// The arrays may be longer than what is drawn and are not modified; iterates outside the window, in holes or not finite
/// are left out.
///
/// @param current index of the current iterate, which is emphasised; −1 draws nothing
/// @param marked  whether there are markers at the iterates; a line alone has none
public record SurfaceRace(double[] x, double[] y, int current, MethodStyle style, boolean marked) {
    public SurfaceRace {
        if (current >= Math.min(x.length, y.length)) {
            throw new IllegalArgumentException("iterate " + current + " of " + x.length + " and " + y.length);
        }
    }

    /// With markers.
    public SurfaceRace(double[] x, double[] y, int current, MethodStyle style) {
        this(x, y, current, style, true);
    }

    /// A line alone.
    static SurfaceRace line(double[] x, double[] y, int argb, List<Double> dash) {
        return new SurfaceRace(x, y, x.length - 1, new MethodStyle(argb, Mark.Shape.CIRCLE, dash), false);
    }

    /// One iterate alone, as large as a current one.
    static SurfaceRace point(Track track, int k) {
        return new SurfaceRace(new double[] {track.x()[k]}, new double[] {track.y()[k]}, 0, track.looks());
    }

    /// Whether the two look the same, also where their arrays are different ones.
    boolean looksLike(SurfaceRace other) {
        return current == other.current && marked == other.marked && style.equals(other.style)
                && Arrays.equals(x, 0, current + 1, other.x, 0, current + 1) && Arrays.equals(y, 0, current + 1, other.y, 0, current + 1);
    }
}
