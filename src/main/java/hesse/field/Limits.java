package hesse.field;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a function tends to at points where it is 0/0. For one thread at a time.
@FunctionalInterface
public interface Limits {

    /// As many as tell doubles apart.
    int MOST_DIGITS = 17;

    /// Proved bounds of the limit at a point: the function tends to a number between them, however the point is approached
    /// within the domain.
    ///
    /// @param inf the lower one, `inf <= sup`, both finite and the same where the limit is known without rounding
    record Limit(double inf, double sup) {
        public Limit {
            if (!(inf <= sup && Double.isFinite(inf) && Double.isFinite(sup))) {
                throw new IllegalArgumentException("no bounds: [" + inf + ", " + sup + "]");
            }
        }

        /// The number between the bounds that has the fewest digits.
        public double value() {
            if (inf == sup || inf <= 0 && sup >= 0) {
                return inf == sup ? inf : 0;
            }
            var middle = new BigDecimal(inf).add(new BigDecimal(sup)).divide(BigDecimal.TWO);
            return IntStream.rangeClosed(1, MOST_DIGITS).mapToDouble(digits -> middle.round(new MathContext(digits)).doubleValue())
                    .filter(rounded -> inf <= rounded && rounded <= sup).findFirst().orElse(inf);
        }

        /// How far the limit is from [#value] at most.
        public double error() {
            double farthest = Math.max(sup - value(), value() - inf);
            return farthest == 0 ? 0 : Math.nextUp(farthest);
        }
    }

    /// The limit at a point where the function isn't defined because of a quotient 0/0; empty where there is none, or where
    /// none could be proved.
    Optional<Limit> at(double x, double y);
}
