package hesse.figure.scale;

/// Turns values of f into heights in [0, 1] and back: the same map for the surface's z, the map's lightness and the
/// choice of contour levels. Monotone; immutable.
public sealed interface HeightScale {

    /// The height of a value: 0 at or below `low`, 1 at or above `high`, NaN for NaN.
    double height(double value);

    /// d height / d value; 0 where the height is clipped.
    double slope(double value);

    /// The value at a height in [0, 1].
    double value(double height);

    double low();

    double high();

    /// Straight from `low` to `high`, flat beyond. `low < high`, finite; a constant function gets low = c − 1, high = c + 1.
    record Linear(double low, double high) implements HeightScale {
        @Override
        public double height(double value) {
            return Math.clamp((value - low) / (high - low), 0.0, 1.0);
        }

        @Override
        public double slope(double value) {
            return value >= low && value <= high ? 1 / (high - low) : 0;
        }

        @Override
        public double value(double height) {
            return low + height * (high - low);
        }
    }

    /// log(1 + (value − low)/softness), scaled to reach 1 at `high`; 0 < softness.
    record Logarithmic(double low, double high, double softness) implements HeightScale {
        @Override
        public double height(double value) {
            return Math.clamp(Math.log1p(Math.max(value - low, 0) / softness) / full(), 0.0, 1.0);
        }

        @Override
        public double slope(double value) {
            return value >= low && value <= high ? 1 / (softness + value - low) / full() : 0;
        }

        @Override
        public double value(double height) {
            return low + softness * Math.expm1(height * full());
        }

        private double full() {
            return Math.log1p((high - low) / softness);
        }
    }
}
