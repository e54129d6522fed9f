package hesse.figure.scale;

import hesse.figure.HeightMode;

/// Chooses height scales for the values of a function in a window.
///
/// A tail of the distribution is heavy if it is long beside the span from the 15 % to the 85 % quantile: a paraboloid's
/// upper tail is 0.6 to 1 spans long, Himmelblau's 3, Goldstein and Price's 20. Tails up to [#LIGHT] spans aren't
/// clipped at all, those of [#HEAVY] spans or more are cut to [#SHORT] spans, and between them the cut moves steadily,
/// so that the picture doesn't jump while the window moves. Local extrema are never cut off.
final class HeightChoice {
    private static final double LOWER = 0.15;
    private static final double UPPER = 0.85;
    private static final double LIGHT = 2;
    private static final double HEAVY = 4;
    private static final double SHORT = 0.3;

    /// Logarithmic heights begin to bend where this part of the window lies lower.
    private static final double SOFT_QUANTILE = 0.02;

    /// The softness is at least this part of the range: 7 decades are more than lightness can tell apart.
    private static final double LEAST_SOFTNESS = 1e-7;

    /// A range below so many units in the last place is rounding, not relief.
    private static final double ROUNDING_ULPS = 64;

    /// So that differences and their reciprocals are finite.
    private static final double LARGEST = Double.MAX_VALUE / 4;
    private static final double LEAST_RANGE = 1e-290;

    private final Distribution values;
    private final double lowestPit;
    private final double highestPeak;

    HeightChoice(Distribution values, double lowestPit, double highestPeak) {
        this.values = values;
        this.lowestPit = lowestPit;
        this.highestPeak = highestPeak;
    }

    HeightScale heights(HeightMode mode) {
        if (values.isEmpty()) {
            return new HeightScale.Linear(-1, 1);
        }
        return switch (mode) {
            case LINEAR -> linear(low(), high());
            case CLIPPED -> linear(clippedLow(), clippedHigh());
            case LOGARITHMIC -> logarithmic();
        };
    }

    /// The least value, as far as samples and the extrema beside them tell.
    double low() {
        return Math.clamp(Math.min(values.min(), lowestPit), -LARGEST, LARGEST);
    }

    double high() {
        return Math.clamp(Math.max(values.max(), highestPeak), -LARGEST, LARGEST);
    }

    private HeightScale logarithmic() {
        double low = clippedLow();
        double high = high();
        if (isConstant(low, high)) {
            return linear(low, high);
        }
        double softness = Math.max(values.quantile(SOFT_QUANTILE) - low, LEAST_SOFTNESS * (high - low));
        return new HeightScale.Logarithmic(low, high, softness);
    }

    private double clippedLow() {
        double quantile = values.quantile(LOWER);
        double cut = spansCut(quantile - low());
        return cut == 0 ? low() : Math.max(low(), Math.min(quantile - cut * span(), lowestPit));
    }

    private double clippedHigh() {
        double quantile = values.quantile(UPPER);
        double cut = spansCut(high() - quantile);
        return cut == 0 ? high() : Math.min(high(), Math.max(quantile + cut * span(), highestPeak));
    }

    private double span() {
        return values.quantile(UPPER) - values.quantile(LOWER);
    }

    /// To how many spans a tail is cut; 0 if it is left alone.
    private double spansCut(double tail) {
        double spans = tail / span();
        if (isConstant(values.quantile(LOWER), values.quantile(UPPER)) || spans <= LIGHT) {
            return 0;
        }
        double heaviness = Math.min((spans - LIGHT) / (HEAVY - LIGHT), 1);
        return LIGHT + heaviness * (SHORT - LIGHT);
    }

    private static HeightScale linear(double low, double high) {
        if (!isConstant(low, high)) {
            return new HeightScale.Linear(low, high);
        }
        double middle = low + (high - low) / 2;
        double reach = Math.max(1, 1024 * Math.ulp(middle));
        return new HeightScale.Linear(middle - reach, middle + reach);
    }

    private static boolean isConstant(double low, double high) {
        double rounding = ROUNDING_ULPS * Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
        return high - low <= Math.max(rounding, LEAST_RANGE);
    }
}
