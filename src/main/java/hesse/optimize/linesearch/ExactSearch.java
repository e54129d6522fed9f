package hesse.optimize.linesearch;

import hesse.optimize.LineSearch.Condition;
import hesse.optimize.LineSearch.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The first minimum of f along a ray, as far as one can tell: a zero of the slope to a part of 10¹⁰ of the one at the start.
/// On a quadratic the first trial, at the minimum of the model along the ray, is it (Nocedal & Wright, eq. 3.25); elsewhere trials
/// grow until the slope changes its sign or f rises, then the interval shrinks by regula falsi, halved where that is slow (the
/// Illinois rule; Dowell & Jarratt, BIT 11, 1971).
///
/// @param first the first t > 0
public record ExactSearch(double first) {
    private static final double FLAT = 1e-10;
    private static final int MOST_TRIALS = 100;
    private static final double GROWTH = 2;

    public Optional<Found> along(Ray ray) {
        return ray.descends() ? new Search(ray).run() : Optional.empty();
    }

    private final class Search {
        private final Ray ray;
        private final List<Trial> trials = new ArrayList<>();
        private Ray.Point low;
        private double lowSlope;
        private double high = Double.POSITIVE_INFINITY;
        private double highSlope = Double.NaN;
        private boolean movedHigh;

        Search(Ray ray) {
            this.ray = ray;
            low = ray.start();
            lowSlope = ray.slope();
        }

        Optional<Found> run() {
            for (double t = first; trials.size() < MOST_TRIALS && inside(t) && ray.moves(t); t = next(t)) {
                var point = ray.at(t);
                double slope = point.slope();
                trials.add(new Trial(t, point.value(), Double.isNaN(slope) ? OptionalDouble.empty() : OptionalDouble.of(slope)));
                boolean higher = !(point.value() < low.value() || ray.same(point.value(), low.value()));
                if (!higher && Math.abs(slope) <= FLAT * -ray.slope()) {
                    return ray.found(point, trials, 0, Condition.EXACT);
                }
                narrow(point, slope, higher);
            }
            return low.t() > 0 ? ray.found(low, trials, 0, ray.decrease(low, 0).orElseThrow()) : Optional.empty();
        }

        private boolean inside(double t) {
            return t > low.t() && t < high;
        }

        private void narrow(Ray.Point point, double slope, boolean higher) {
            boolean fromAbove = higher || !(slope < 0);
            // The same end twice in a row: the other one counts half.
            double weight = fromAbove == movedHigh ? 0.5 : 1;
            movedHigh = fromAbove;
            if (fromAbove) {
                high = point.t();
                highSlope = slope > 0 ? slope : Double.NaN;
                lowSlope *= weight;
            } else {
                low = point;
                lowSlope = slope;
                highSlope *= weight;
            }
        }

        private double next(double t) {
            if (Double.isInfinite(high)) {
                return GROWTH * t;
            }
            double secant = low.t() - lowSlope * (high - low.t()) / (highSlope - lowSlope);
            return secant > low.t() && secant < high ? secant : low.t() + (high - low.t()) / 2;
        }
    }
}
