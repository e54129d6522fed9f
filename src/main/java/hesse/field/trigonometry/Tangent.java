package hesse.field.trigonometry;

import static hesse.field.function.VeltkampSplitting.split;

/// Tangents in steps without a branch, as [hesse.field.function.Exponential]: the same bits from every backend. Within one ulp of the exact
/// value, next to poles and zeros too.
///
/// The angle is reduced as in [Trigonometry], but with pi/2 in four parts and what is left of it a sum of two doubles; so are
/// sine and cosine, by the polynomials there, and their quotient.
public final class Tangent {

    /// What pi/2 has beyond its first two parts in [Trigonometry]; the first of them has 33 bits too.
    static final double PI_HALF_THIRD = 0x1.3198a2ep-69, PI_HALF_LAST = 0x1.b839a252049c1p-104;

    private Tangent() {}

    public static double tan(double a) {
        return finished(a, reduced(a));
    }

    static double finished(double a, double reduced) {
        return isInRange(a) ? reduced : StrictMath.tan(a);
    }

    private static boolean isInRange(double a) {
        return Math.abs(a) <= Trigonometry.LARGEST_REDUCED;
    }

    /// The tangent of an angle that isn't large.
    private static double reduced(double a) {
        double isOdd = isOdd(a);
        double r = reducedAngle(a);
        double low = reducedAngleLow(a, r, lostOfMiddle(a));
        double sin = beyondFirst(r, low), cos = beyondHead(r, low);
        double n = numeratorRest(isOdd, sin, cos), d = divisorRest(isOdd, sin, cos);
        double reciprocal = reciprocal(isOdd, r, d);
        double t = ratio(isOdd, r, n, reciprocal);
        return quotient(a, isOdd, r, n, t, left(isOdd, r, n, d, t), reciprocal);
    }

    /// Whether (1) or not (0) an odd number of quarter turns is taken off.
    static double isOdd(double a) {
        return Trigonometry.isOdd(Trigonometry.quadrant(Math.abs(a)));
    }

    /// r, rounded.
    static double reducedAngle(double a) {
        double size = Math.abs(a);
        double quadrant = Trigonometry.quadrant(size);
        return ((size - quadrant * Trigonometry.PI_HALF_HIGH) - quadrant * Trigonometry.PI_HALF_MIDDLE) - quadrant * PI_HALF_THIRD;
    }

    /// What taking off the second part of the quarter turns lost.
    static double lostOfMiddle(double a) {
        double size = Math.abs(a);
        double quadrant = Trigonometry.quadrant(size);
        double most = size - quadrant * Trigonometry.PI_HALF_HIGH;
        double middle = quadrant * Trigonometry.PI_HALF_MIDDLE;
        return lost(most, middle, most - middle);
    }

    /// What r lacks.
    static double reducedAngleLow(double a, double r, double lostOfMiddle) {
        double size = Math.abs(a);
        double quadrant = Trigonometry.quadrant(size);
        double most = (size - quadrant * Trigonometry.PI_HALF_HIGH) - quadrant * Trigonometry.PI_HALF_MIDDLE;
        return (lostOfMiddle + lost(most, quadrant * PI_HALF_THIRD, r)) - quadrant * PI_HALF_LAST;
    }

    /// What rounding a - b lost.
    private static double lost(double a, double b, double difference) {
        double ofB = difference - a;
        return (a - (difference - ofB)) - (b + ofB);
    }

    /// The sine of r without the first bits of r.
    static double beyondFirst(double r, double low) {
        double first = split(r);
        double z = r * r;
        double p = Trigonometry.S1
                + z * (Trigonometry.S2 + z * (Trigonometry.S3 + z * (Trigonometry.S4 + z * (Trigonometry.S5 + z * Trigonometry.S6))));
        return ((r - first) + low * (1 - 0.5 * (first * first))) + z * r * p;
    }

    /// The cosine of r without that head of it, which the first bits of r make.
    static double beyondHead(double r, double low) {
        double first = split(r);
        double half = 0.5 * (first * first);
        double head = 1 - half;
        double z = r * r;
        double p = Trigonometry.C1
                + z * (Trigonometry.C2 + z * (Trigonometry.C3 + z * (Trigonometry.C4 + z * (Trigonometry.C5 + z * Trigonometry.C6))));
        return ((1 - head) - half) + (z * z * p - 0.5 * ((r - first) + low) * (first + r));
    }

    /// The numerator without its first part: of sine over cosine, or of -cosine over sine.
    static double numeratorRest(double isOdd, double sinRest, double cosRest) {
        return (1 - isOdd) * sinRest - isOdd * cosRest;
    }

    static double divisorRest(double isOdd, double sinRest, double cosRest) {
        return (1 - isOdd) * cosRest + isOdd * sinRest;
    }

    private static double numeratorFirst(double isOdd, double r) {
        double first = split(r);
        return (1 - isOdd) * first - isOdd * (1 - 0.5 * (first * first));
    }

    private static double divisorFirst(double isOdd, double r) {
        double first = split(r);
        return (1 - isOdd) * (1 - 0.5 * (first * first)) + isOdd * first;
    }

    /// One over the divisor.
    static double reciprocal(double isOdd, double r, double divisorRest) {
        return 1 / (divisorFirst(isOdd, r) + divisorRest);
    }

    /// The tangent up to a sign, rounded.
    static double ratio(double isOdd, double r, double numeratorRest, double reciprocal) {
        return (numeratorFirst(isOdd, r) + numeratorRest) * reciprocal;
    }

    /// What is left of the numerator's rounded sum after the first bits of the ratio times the divisor.
    static double left(double isOdd, double r, double numeratorRest, double divisorRest, double ratio) {
        double divisorFirst = divisorFirst(isOdd, r);
        double d = divisorFirst + divisorRest;
        double first = split(ratio);
        double firstD = split(d);
        double last = (d - firstD) + ((divisorFirst - d) + divisorRest);
        return ((numeratorFirst(isOdd, r) + numeratorRest) - first * firstD) - first * last;
    }

    static double quotient(double a, double isOdd, double r, double numeratorRest, double ratio, double left, double reciprocal) {
        double numeratorFirst = numeratorFirst(isOdd, r);
        double rounding = (numeratorFirst - (numeratorFirst + numeratorRest)) + numeratorRest;
        return Math.signum(a) * (split(ratio) + (left + rounding) * reciprocal);
    }
}
