package hesse.figure.race;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One run's values in a convergence chart, from step 0 to the one on screen; each is ≥ 0, infinite or NaN.
record ConvergenceCurve(Track track, double[] values) {

    static ConvergenceCurve of(Track track, int step, ConvergenceChart.Quantity quantity, double best) {
        int count = track.at(step) + 1;
        return new ConvergenceCurve(track, switch (quantity) {
            case GRADIENT_NORM -> Arrays.copyOf(track.gradientNorm(), count);
            // A run that went below what it may be measured by has no excess there.
            case EXCESS -> Arrays.stream(track.f(), 0, count).map(f -> f < best ? Double.NaN : f - best).toArray();
            case DISTANCE -> IntStream.range(0, count).mapToDouble(k -> track.converged() ? distance(track, k, track.last()) : Double.NaN).toArray();
            case STEP_LENGTH -> IntStream.range(0, count).mapToDouble(k -> k < track.last() ? distance(track, k, k + 1) : Double.NaN).toArray();
        });
    }

    private static double distance(Track track, int from, int to) {
        return Math.hypot(track.x()[to] - track.x()[from], track.y()[to] - track.y()[from]);
    }

    int last() {
        return values.length - 1;
    }
}
