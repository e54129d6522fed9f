package hesse.optimize.linesearch;

import hesse.optimize.LineSearch.Condition;
import hesse.optimize.LineSearch.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A step of sufficient decrease with |φ′(t)| ≤ c₂ |φ′(0)|: trials grow until they enclose one, then the interval shrinks by
/// interpolation (Nocedal & Wright, Algorithms 3.5 and 3.6, eq. 3.59).
///
/// Where no such step is found in [#MOST_TRIALS], because f falls without end or isn't smooth, the best one of sufficient
/// decrease is taken, and claims no more.
///
/// @param first the first t > 0
/// @param c1    in (0, 1)
/// @param c2    in (0, 1), usually above c₁
public record StrongWolfe(double first, double c1, double c2) {
    private static final int MOST_TRIALS = 60;
    private static final double GROWTH = 2;
    /// How near to an end of the interval interpolation may come, in its lengths.
    private static final double MARGIN = 0.05;

    public Optional<Found> along(Ray ray) {
        return ray.descends() ? new Search(ray).run() : Optional.empty();
    }

    private final class Search {
        private final Ray ray;
        private final List<Trial> trials = new ArrayList<>();
        /// The best point of sufficient decrease so far, the start of the ray at first.
        private Ray.Point low;
        private Ray.Point high;

        Search(Ray ray) {
            this.ray = ray;
            low = ray.start();
        }

        Optional<Found> run() {
            for (double t = first; trials.size() < MOST_TRIALS && ray.moves(t); t = next(t)) {
                var point = ray.at(t);
                boolean fits = ray.decrease(point, c1).isPresent() && !higher(point);
                double slope = fits ? point.slope() : Double.NaN;
                trials.add(new Trial(t, point.value(), fits ? OptionalDouble.of(slope) : OptionalDouble.empty()));
                if (Math.abs(slope) <= -c2 * ray.slope()) {
                    return ray.found(point, trials, c1, claim(point));
                }
                narrow(point, slope);
            }
            return low.t() > 0 ? ray.found(low, trials, c1, ray.decrease(low, c1).orElseThrow()) : Optional.empty();
        }

        private Condition claim(Ray.Point point) {
            var decrease = ray.decrease(point, c1).orElseThrow();
            return decrease == Condition.ARMIJO ? Condition.STRONG_WOLFE : decrease;
        }

        /// Than the best one; rounding apart.
        private boolean higher(Ray.Point point) {
            return !(point.value() < low.value() || ray.same(point.value(), low.value()));
        }

        /// @param slope NaN where the point is too high or has none
        private void narrow(Ray.Point point, double slope) {
            if (Double.isNaN(slope)) {
                high = point;
            } else {
                if (high == null ? slope >= 0 : slope * (high.t() - low.t()) >= 0) {
                    high = low;
                }
                low = point;
            }
        }

        private double next(double t) {
            if (high == null) {
                return GROWTH * t;
            }
            double length = high.t() - low.t();
            double fraction = (interpolated() - low.t()) / length;
            return low.t() + length * (fraction >= MARGIN && fraction <= 1 - MARGIN ? fraction : 0.5);
        }

        /// Where the cubic through both ends' values and slopes is least; without the upper end's slope the parabola.
        private double interpolated() {
            double length = high.t() - low.t();
            double slope = low.slope();
            double highSlope = Double.isFinite(high.value()) ? high.slope() : Double.NaN;
            double rise = high.value() - low.value();
            if (Double.isNaN(highSlope)) {
                return low.t() - slope * length * length / (2 * (rise - slope * length));
            }
            double d1 = slope + highSlope - 3 * rise / length;
            double d2 = Math.copySign(Math.sqrt(d1 * d1 - slope * highSlope), length);
            return high.t() - length * (highSlope + d2 - d1) / (highSlope - slope + 2 * d2);
        }
    }
}
