package hesse.field.precision;

import hesse.field.JetBounds;
import hesse.interval.Interval;
import org.hipparchus.dfp.Dfp;

/// A jet and the determinant of its Hessian as decimal numbers: f, fx, fy, fxx, fxy, fyy, det H.
record DecimalJet(Dfp[] parts) {

    /// How many times the difference of two precisions the error of the better one is at most taken for.
    private static final int SAFETY = 16;
    /// What is nothing beside the numbers that it is computed from.
    private static final String NEGLIGIBLE = "1e-40";
    private static final int DETERMINANT = 6;

    Dfp fx() {
        return parts[1];
    }

    Dfp fy() {
        return parts[2];
    }

    Dfp fxx() {
        return parts[3];
    }

    Dfp fxy() {
        return parts[4];
    }

    Dfp fyy() {
        return parts[5];
    }

    boolean isFinite() {
        for (var part : parts) {
            if (part.isNaN() || part.isInfinite()) {
                return false;
            }
        }
        return true;
    }

    /// The bounds, by comparison with the same jet computed with fewer digits.
    JetBounds bounds(DecimalJet fewerDigits) {
        if (!isFinite() || !fewerDigits.isFinite()) {
            return JetBounds.UNKNOWN;
        }
        var bounds = new Interval[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bounds[i] = interval(parts[i], parts[i].subtract(parts[i].newInstance(fewerDigits.parts[i].toString())).abs().multiply(SAFETY),
                    i == DETERMINANT ? products() : largest());
        }
        return new JetBounds(bounds[0], bounds[1], bounds[2], bounds[3], bounds[4], bounds[5], bounds[6]);
    }

    private Dfp largest() {
        var largest = parts[0].abs();
        for (int i = 1; i < DETERMINANT; i++) {
            largest = parts[i].abs().greaterThan(largest) ? parts[i].abs() : largest;
        }
        return largest;
    }

    /// What det H compares with: the square of H's largest entry.
    private Dfp products() {
        var size = fxx().abs().add(fyy().abs()).add(fxy().abs());
        return size.multiply(size);
    }

    /// value ± error in doubles; zero where it is nothing but what rounding leaves beside a scale. A number too small for a
    /// double keeps its sign.
    private static Interval interval(Dfp value, Dfp error, Dfp scale) {
        if (!value.abs().greaterThan(error) && !error.greaterThan(scale.multiply(scale.newInstance(NEGLIGIBLE)))) {
            return new Interval(0, 0);
        }
        return new Interval(below(value.subtract(error)), -below(value.add(error).negate()));
    }

    private static double below(Dfp number) {
        double nearest = number.toDouble();
        if (nearest == Double.NEGATIVE_INFINITY || number.newInstance(nearest).equals(number)) {
            return nearest;
        }
        double below = nearest == Double.POSITIVE_INFINITY ? Double.MAX_VALUE : Math.nextDown(nearest);
        return below <= 0 && number.greaterThan(number.getZero()) ? Double.MIN_VALUE : below;
    }
}
