package hesse.app.surface;

import hesse.figure.Mark;
import hesse.figure.race.DistanceScale;
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
/// @param width   which part of a line's width it has at each iterate: less than 1 for a run that leaves the plane
public record SurfaceRace(double[] x, double[] y, int current, MethodStyle style, boolean marked, double[] width) {
    public SurfaceRace {
        if (current >= Math.min(width.length, Math.min(x.length, y.length))) {
            throw new IllegalArgumentException("iterate " + current + " of " + x.length + " and " + y.length);
        }
    }

    /// With markers.
    public SurfaceRace(double[] x, double[] y, int current, MethodStyle style) {
        this(x, y, current, style, true, full(x));
    }

    /// A run up to an iterate, thinner where it is away from the plane.
    static SurfaceRace of(Track track, int current, DistanceScale scale) {
        return new SurfaceRace(track.x(), track.y(), current, track.looks(), true,
                Arrays.stream(track.distance()).map(scale::width).toArray());
    }

    private static double[] full(double[] x) {
        double[] width = new double[x.length];
        Arrays.fill(width, 1);
        return width;
    }

    /// A line alone.
    static SurfaceRace line(double[] x, double[] y, int argb, List<Double> dash) {
        return new SurfaceRace(x, y, x.length - 1, new MethodStyle(argb, Mark.Shape.CIRCLE, dash), false, full(x));
    }

    /// One iterate alone, as large as a current one.
    static SurfaceRace point(Track track, int k) {
        return new SurfaceRace(new double[] {track.x()[k]}, new double[] {track.y()[k]}, 0, track.looks());
    }

    /// Whether the two look the same, also where their arrays are different ones.
    boolean looksLike(SurfaceRace other) {
        return current == other.current && marked == other.marked && style.equals(other.style)
                && Arrays.equals(width, 0, current + 1, other.width, 0, current + 1)
                && Arrays.equals(x, 0, current + 1, other.x, 0, current + 1) && Arrays.equals(y, 0, current + 1, other.y, 0, current + 1);
    }
}
