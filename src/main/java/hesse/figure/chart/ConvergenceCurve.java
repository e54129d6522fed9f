package hesse.figure.chart;

import hesse.figure.chart.ConvergenceChart.Quantity;
import hesse.figure.race.Track;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// One run's values in a convergence chart from step 0 on; each is finite, infinite or NaN.
record ConvergenceCurve(ChartedRun run, double[] values) {

    /// Up to a step of the race.
    static ConvergenceCurve of(ChartedRun run, int step, Quantity quantity, double best) {
        var track = run.track();
        int count = track.at(step) + 1;
        return new ConvergenceCurve(run, switch (quantity) {
            case GRADIENT_NORM -> Arrays.copyOf(track.gradientNorm(), count);
            // A run that went below what it may be measured by has no excess there.
            case EXCESS -> Arrays.stream(track.f(), 0, count).map(f -> f < best ? Double.NaN : f - best).toArray();
            case DISTANCE -> IntStream.range(0, count).mapToDouble(k -> track.converged() ? distance(track, k, track.last()) : Double.NaN)
                    .toArray();
            case DIGITS -> IntStream.range(0, count)
                    .mapToDouble(k -> track.converged() ? -Math.log10(distance(track, k, track.last())) : Double.NaN).toArray();
            case STEP_LENGTH -> IntStream.range(0, count).mapToDouble(k -> k < track.last() ? distance(track, k, k + 1) : Double.NaN)
                    .toArray();
            case CONDITION -> IntStream.range(0, count).mapToDouble(run.curvatures()::condition).toArray();
        });
    }

    /// The same run, from its start to its end, as it would be if every step shortened the error by the rate that holds in the end;
    /// no values where there is no such rate.
    ConvergenceCurve predicted(Quantity quantity) {
        OptionalDouble rate = run.rate();
        double first = values[0];
        if (rate.isEmpty() || !Double.isFinite(first)) {
            return new ConvergenceCurve(run, new double[0]);
        }
        double r = rate.getAsDouble();
        return new ConvergenceCurve(run, IntStream.rangeClosed(0, run.track().last()).mapToDouble(k -> switch (quantity) {
            case GRADIENT_NORM, DISTANCE, STEP_LENGTH -> first * Math.pow(r, k);
            // Quadratic in the error.
            case EXCESS -> first * Math.pow(r, 2 * k);
            case DIGITS -> first - k * Math.log10(r);
            case CONDITION -> Double.NaN;
        }).toArray());
    }

    private static double distance(Track track, int from, int to) {
        return Math.hypot(track.x()[to] - track.x()[from], track.y()[to] - track.y()[from]);
    }

    int last() {
        return values.length - 1;
    }
}
