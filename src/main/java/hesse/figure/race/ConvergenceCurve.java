package hesse.figure.race;

import java.util.Arrays;

/// One run's values in a convergence chart, from step 0 to the one on screen; each is ≥ 0, infinite or NaN.
record ConvergenceCurve(Track track, double[] values) {

    static ConvergenceCurve of(Track track, int step, ConvergenceChart.Quantity quantity, double best) {
        int count = track.at(step) + 1;
        return new ConvergenceCurve(track, switch (quantity) {
            case GRADIENT_NORM -> Arrays.copyOf(track.gradientNorm(), count);
            case EXCESS -> Arrays.stream(track.f(), 0, count).map(f -> f - best).toArray();
        });
    }

    int last() {
        return values.length - 1;
    }
}
