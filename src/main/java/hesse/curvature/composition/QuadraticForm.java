package hesse.curvature.composition;

import hesse.curvature.Curvature;
import java.math.BigDecimal;
import java.util.Optional;

/// A polynomial of degree 2 at most, exactly: (one + x·x + y·y + xx·x² + xy·xy + yy·y²) / denominator, the denominator positive.
record QuadraticForm(BigDecimal one, BigDecimal x, BigDecimal y, BigDecimal xx, BigDecimal xy, BigDecimal yy, BigDecimal denominator) {
    static final QuadraticForm X = new QuadraticForm(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
            BigDecimal.ZERO, BigDecimal.ONE);
    static final QuadraticForm Y = new QuadraticForm(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO,
            BigDecimal.ZERO, BigDecimal.ONE);

    /// Longer numbers aren't worth their time.
    private static final int MOST_DIGITS = 4000;
    private static final BigDecimal TWO = BigDecimal.TWO;

    static QuadraticForm constant(double value) {
        return constant(new BigDecimal(value));
    }

    private static QuadraticForm constant(BigDecimal value) {
        return new QuadraticForm(value, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ONE);
    }

    /// Nothing if the numbers grow too long.
    Optional<QuadraticForm> plus(QuadraticForm other) {
        if (denominator.compareTo(other.denominator) != 0) {
            var common = new QuadraticForm(one.multiply(other.denominator), x.multiply(other.denominator), y.multiply(other.denominator),
                    xx.multiply(other.denominator), xy.multiply(other.denominator), yy.multiply(other.denominator),
                    denominator.multiply(other.denominator));
            return common.plusNumerators(other.times(denominator)).checked();
        }
        return plusNumerators(other).checked();
    }

    private QuadraticForm plusNumerators(QuadraticForm other) {
        return new QuadraticForm(one.add(other.one), x.add(other.x), y.add(other.y), xx.add(other.xx), xy.add(other.xy), yy.add(other.yy),
                denominator);
    }

    /// The numerators alone multiplied.
    private QuadraticForm times(BigDecimal factor) {
        return new QuadraticForm(one.multiply(factor), x.multiply(factor), y.multiply(factor), xx.multiply(factor), xy.multiply(factor),
                yy.multiply(factor), denominator);
    }

    QuadraticForm negative() {
        return times(BigDecimal.ONE.negate());
    }

    /// Nothing if the degree or the numbers grow too large.
    Optional<QuadraticForm> times(QuadraticForm other) {
        if (degree() + other.degree() > 2) {
            return Optional.empty();
        }
        return Optional.of(new QuadraticForm(one.multiply(other.one), one.multiply(other.x).add(x.multiply(other.one)),
                one.multiply(other.y).add(y.multiply(other.one)),
                one.multiply(other.xx).add(x.multiply(other.x)).add(xx.multiply(other.one)),
                one.multiply(other.xy).add(x.multiply(other.y)).add(y.multiply(other.x)).add(xy.multiply(other.one)),
                one.multiply(other.yy).add(y.multiply(other.y)).add(yy.multiply(other.one)),
                denominator.multiply(other.denominator))).flatMap(QuadraticForm::checked);
    }

    /// Nothing if the other isn't a number but zero.
    Optional<QuadraticForm> dividedBy(QuadraticForm other) {
        if (other.degree() > 0 || other.one.signum() == 0) {
            return Optional.empty();
        }
        var sign = BigDecimal.valueOf(other.one.signum());
        return times(new QuadraticForm(other.denominator.multiply(sign), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ZERO, other.one.abs()));
    }

    private Optional<QuadraticForm> checked() {
        int digits = Math.max(Math.max(Math.max(one.precision(), x.precision()), Math.max(y.precision(), xx.precision())),
                Math.max(Math.max(xy.precision(), yy.precision()), denominator.precision()));
        return digits <= MOST_DIGITS ? Optional.of(this) : Optional.empty();
    }

    int degree() {
        boolean quadratic = xx.signum() != 0 || xy.signum() != 0 || yy.signum() != 0;
        return quadratic ? 2 : x.signum() != 0 || y.signum() != 0 ? 1 : 0;
    }

    /// CONSTANT, AFFINE, CONVEX, CONCAVE, or UNKNOWN, which here means neither.
    Curvature shape() {
        if (degree() < 2) {
            return degree() == 0 ? Curvature.CONSTANT : Curvature.AFFINE;
        }
        if (determinant().signum() < 0) {
            return Curvature.UNKNOWN;
        }
        return xx.signum() + yy.signum() > 0 ? Curvature.CONVEX : Curvature.CONCAVE;
    }

    /// 4 xx yy − xy².
    private BigDecimal determinant() {
        return xx.multiply(yy).multiply(TWO).multiply(TWO).subtract(xy.multiply(xy));
    }

    /// Along which directions a form that is semidefinite isn't strict.
    Flat flat() {
        if (determinant().signum() > 0) {
            return Flat.NOWHERE;
        }
        return new Flat.Across(xx.signum() != 0 ? new Slope(Bounds.around(xx.multiply(TWO)), Bounds.around(xy))
                : new Slope(Bounds.around(xy), Bounds.around(yy.multiply(TWO))));
    }

    /// The gradient where the degree is 1 at most.
    Slope slope() {
        var per = Bounds.around(denominator);
        return new Slope(Bounds.quotient(Bounds.around(x), per), Bounds.quotient(Bounds.around(y), per));
    }

    /// Whether the polynomial is negative nowhere, and so a sum of squares of affine terms: its matrix
    /// [[2xx, xy, x], [xy, 2yy, y], [x, y, 2one]] is positive semidefinite, by Sylvester's criterion for all principal minors.
    boolean isSumOfSquares() {
        return xx.signum() >= 0 && yy.signum() >= 0 && one.signum() >= 0 && determinant().signum() >= 0
                && minor(xx, x).signum() >= 0 && minor(yy, y).signum() >= 0 && whole().signum() >= 0;
    }

    /// Whether the polynomial is a sum of squares and its root is strictly convex along every line: the matrix is definite.
    boolean isDefinite() {
        return isSumOfSquares() && determinant().signum() > 0 && whole().signum() > 0;
    }

    /// Whether the polynomial is one square and a positive number, so that its root is strict where the square isn't constant.
    boolean isSquareAndNumber() {
        return isSumOfSquares() && degree() == 2 && determinant().signum() == 0 && (minor(xx, x).signum() > 0 || minor(yy, y).signum() > 0);
    }

    /// 4 a one − b².
    private BigDecimal minor(BigDecimal a, BigDecimal b) {
        return a.multiply(one).multiply(TWO).multiply(TWO).subtract(b.multiply(b));
    }

    /// The determinant of the whole matrix.
    private BigDecimal whole() {
        var a = TWO.multiply(xx).multiply(minor(yy, y));
        var b = xy.multiply(xy.multiply(TWO).multiply(one).subtract(y.multiply(x)));
        var c = x.multiply(xy.multiply(y).subtract(TWO.multiply(yy).multiply(x)));
        return a.subtract(b).add(c);
    }
}
