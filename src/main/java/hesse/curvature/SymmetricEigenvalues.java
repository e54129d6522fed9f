package hesse.curvature;

/// The eigenvalues of [[a, b], [b, c]] one by one, each with a small relative error, without overflow.
///
/// The dominant one, with the larger |λ|, is the mean ± the radius of Mohr's circle with the sign that avoids
/// cancellation. The other is det / dominant, the determinant by Kahan's difference of products, so that it is accurate
/// where the rows are nearly parallel.
public final class SymmetricEigenvalues {

    /// Determinants whose products, and rounding errors of products, are normal numbers.
    private static final double SMALLEST_DETERMINANT = 1e-280;
    private static final double LARGEST_DETERMINANT = 1e300;
    /// The binary exponent to which the dominant eigenvalue is brought otherwise: as large as squares allow, since
    /// the other eigenvalue may be smaller by any factor.
    private static final int LARGEST_SQUARABLE = 508;

    private SymmetricEigenvalues() {}

    /// The eigenvalue with the larger absolute value; NaN or infinite where an entry is.
    public static double dominant(double a, double b, double c) {
        double mean = a / 2 + c / 2;
        double radius = length(a / 2 - c / 2, b);
        return mean < 0 ? mean - radius : mean + radius;
    }

    /// The eigenvalue that isn't `dominant`; NaN where that one isn't finite.
    public static double other(double a, double b, double c, double dominant) {
        double determinant = differenceOfProducts(a, c, b, b);
        double size = Math.abs(determinant);
        if (size > SMALLEST_DETERMINANT && size < LARGEST_DETERMINANT) {
            return determinant / dominant;
        }
        return dominant == 0 ? 0 : otherScaled(a, b, c, dominant);
    }

    private static double otherScaled(double a, double b, double c, double dominant) {
        double scale = Math.scalb(1.0, Math.min(LARGEST_SQUARABLE - Math.getExponent(dominant), Double.MAX_EXPONENT));
        double determinant = differenceOfProducts(a * scale, c * scale, b * scale, b * scale);
        return determinant / (dominant * scale) / scale;
    }

    /// √(x² + y²), by [Math#hypot] only where the squares leave the range of doubles.
    private static double length(double x, double y) {
        double square = x * x + y * y;
        return square > 1e-280 && square < 1e300 ? Math.sqrt(square) : Math.hypot(x, y);
    }

    /// `p q − r s` with an error of at most 1.5 units in the last place of the result (Jeannerod, Louvet & Muller,
    /// "Further analysis of Kahan's algorithm for the accurate computation of 2 × 2 determinants", 2013).
    public static double differenceOfProducts(double p, double q, double r, double s) {
        double product = r * s;
        return Math.fma(p, q, -product) + Math.fma(-r, s, product);
    }
}
