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
}
