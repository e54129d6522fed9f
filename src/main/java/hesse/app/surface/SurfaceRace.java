package hesse.app.surface;

import hesse.figure.race.MethodStyle;
import hesse.figure.race.Track;
import java.util.Arrays;

/// The iterates of one method, drawn on the surface from the start to the current one.
///
/// The arrays may be longer than what is drawn and are not modified; iterates outside the window, in holes or not finite
/// are left out.
///
/// @param current index of the current iterate, which is emphasised; −1 draws nothing
public record SurfaceRace(double[] x, double[] y, int current, MethodStyle style) {
    public SurfaceRace {
        if (current >= Math.min(x.length, y.length)) {
            throw new IllegalArgumentException("iterate " + current + " of " + x.length + " and " + y.length);
        }
    }

    /// One iterate alone, as large as a current one.
    static SurfaceRace point(Track track, int k) {
        return new SurfaceRace(new double[] {track.x()[k]}, new double[] {track.y()[k]}, 0, track.looks());
    }

    /// Whether the two look the same, also where their arrays are different ones.
    boolean looksLike(SurfaceRace other) {
        return current == other.current && style.equals(other.style)
                && Arrays.equals(x, 0, current + 1, other.x, 0, current + 1) && Arrays.equals(y, 0, current + 1, other.y, 0, current + 1);
    }
}
