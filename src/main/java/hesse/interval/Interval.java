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

    /// The interval of one number.
    public static Interval of(double point) {
        return new Interval(point, point);
    }

    public boolean isEmpty() {
        return Double.isNaN(inf);
    }

    public boolean contains(double number) {
        return inf <= number && number <= sup;
    }

    /// Whether every member of this is one of the other.
    public boolean isSubsetOf(Interval other) {
        return isEmpty() || other.inf <= inf && sup <= other.sup;
    }

    /// The smallest interval that contains both.
    public Interval hull(Interval other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Interval(Math.min(inf, other.inf), Math.max(sup, other.sup));
    }
}
