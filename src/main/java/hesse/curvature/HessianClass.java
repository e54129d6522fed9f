package hesse.curvature;

/// The class of one computed Hessian with bounds on the errors of its entries, without an object, for pictures.
final class HessianClass {

    /// Between these determinants neither products nor their errors leave the range of normal numbers.
    private static final double LEAST = 0x1p-500;
    private static final double LARGEST = 0x1p500;
    /// Above the rounding errors of these lines, relative to what they compute.
    private static final double ROUNDING = 0x1p-50;

    private HessianClass() {}

    /// The class of all matrices within the errors of the entries; [Definiteness#NOT_DECIDED] unless they all have the
    /// same.
    ///
    /// @param singular whether the determinant is known to be zero
    static Definiteness of(double a, double b, double c, double ofA, double ofB, double ofC, boolean singular) {
        double size = Math.max(Math.abs(a), Math.max(Math.abs(b), Math.abs(c)));
        if (!(size <= Double.MAX_VALUE)) {
            return Definiteness.UNDEFINED;
        }
        if (ofA == 0 && ofB == 0 && ofC == 0 && !singular) {
            return Hessian.definiteness(a, b, c);
        }
        if (singular) {
            return ofSingular(a + c, ofA + ofC + ROUNDING * size, size + ofA + ofB + ofC);
        }
        if (size > LEAST && size < LARGEST) {
            return byDeterminant(a, b, c, ofA, ofB, ofC);
        }
        double scale = Math.scalb(1.0, Math.clamp(-Math.getExponent(size), Double.MIN_EXPONENT, Double.MAX_EXPONENT));
        return byDeterminant(a * scale, b * scale, c * scale, ofA * scale, ofB * scale, ofC * scale);
    }

    private static Definiteness byDeterminant(double a, double b, double c, double ofA, double ofB, double ofC) {
        double determinant = SymmetricEigenvalues.differenceOfProducts(a, c, b, b);
        double error = Math.abs(a) * ofC + Math.abs(c) * ofA + 2 * Math.abs(b) * ofB + ofA * ofC + ofB * ofB;
        double bound = error + ROUNDING * (error + Math.abs(determinant));
        if (error == 0 && determinant == 0) {
            return ofSingular(a + c, ofA + ofC + ROUNDING * (Math.abs(a) + Math.abs(c)), 1);
        }
        if (!(Math.abs(determinant) > bound)) {
            return Definiteness.NOT_DECIDED;
        }
        return determinant < 0 ? Definiteness.INDEFINITE : a + c > 0 ? Definiteness.POSITIVE_DEFINITE : Definiteness.NEGATIVE_DEFINITE;
    }

    private static Definiteness ofSingular(double trace, double error, double size) {
        if (size == 0) {
            return Definiteness.ZERO;
        }
        if (!(Math.abs(trace) > error)) {
            return Definiteness.NOT_DECIDED;
        }
        return trace > 0 ? Definiteness.POSITIVE_SEMIDEFINITE : Definiteness.NEGATIVE_SEMIDEFINITE;
    }
}
