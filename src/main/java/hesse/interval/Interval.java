package hesse.interval;

/// A closed interval of real numbers, `inf <= sup`, unbounded where a bound is infinite (infinity is no member); or the
/// empty set, whose bounds are NaN.
public record Interval(double inf, double sup) {

    public static final Interval EMPTY = new Interval(Double.NaN, Double.NaN);
    public static final Interval ENTIRE = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        boolean empty = Double.isNaN(inf) && Double.isNaN(sup);
        if (!empty && !(inf <= sup && inf < Double.POSITIVE_INFINITY && sup > Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException("no interval: [" + inf + ", " + sup + "]");
        }
    }

    public boolean isEmpty() {
        return Double.isNaN(inf);
    }

    public boolean contains(double number) {
        return inf <= number && number <= sup;
    }

    /// What both have in common.
    public Interval intersection(Interval other) {
        double lower = Math.max(inf, other.inf);
        double upper = Math.min(sup, other.sup);
        return lower <= upper ? new Interval(lower, upper) : EMPTY;
    }

    /// The number of the interval that is nearest to a finite one; the number itself if it isn't finite or there is none.
    public double nearest(double number) {
        return Double.isFinite(number) && !isEmpty() && !contains(number) ? number < inf ? inf : sup : number;
    }

    /// How far a number that stands for one in this interval may be off; infinite where that isn't bounded, NaN if it isn't
    /// finite or there is none.
    public double error(double number) {
        return !Double.isFinite(number) ? Double.NaN : Math.max(above(number - inf), above(sup - number));
    }

    private static double above(double difference) {
        return difference == 0 ? 0 : Math.nextUp(difference);
    }
}
