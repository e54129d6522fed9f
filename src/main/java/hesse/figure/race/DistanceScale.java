package hesse.figure.race;

import hesse.field.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How paths are drawn that leave the plane on screen: as wide as any while they are in it, and the thinner the further away, measured by
/// what the window shows. So a path that is hardly off the plane looks like one in it, and one that diverges leaves the others as they are.
///
/// @param far the distance from which on a line is at its thinnest, > 0: half the window's smaller side
public record DistanceScale(double far) {
    /// Of a line's width, far away.
    private static final double LEAST = 0.3;
    private static final int LEVELS = 6;

    public static DistanceScale of(Window window) {
        return new DistanceScale(Math.min(window.width(), window.height()) / 2);
    }

    /// The scale, if any of the paths is seen to leave the plane.
    public static Optional<DistanceScale> of(Window window, List<Track> tracks) {
        return Optional.of(of(window))
                .filter(scale -> tracks.stream()
                        .anyMatch(track -> Arrays.stream(track.distance()).anyMatch(distance -> scale.width(distance) < 1)));
    }

    /// Which part of its width a line has at a distance, in few levels, so that a path consists of few pieces: 1 in the plane.
    public double width(double distance) {
        return width((int) Math.rint((LEVELS - 1) * (distance < far ? distance / far : 1)));
    }

    private static double width(int level) {
        return 1 - (1 - LEAST) * level / (LEVELS - 1);
    }

    /// All widths, from the plane outwards.
    public static double[] widths() {
        return IntStream.range(0, LEVELS).mapToDouble(DistanceScale::width).toArray();
    }
}
