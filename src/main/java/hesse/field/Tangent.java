package hesse.field;

/// Tangents in steps without a branch, as [Exponential]: the same bits from every backend. Within one ulp of the exact value,
/// next to poles and zeros too.
///
/// The angle is reduced as in [Trigonometry], but with pi/2 in four parts and what is left of it a sum of two doubles; so are
/// sine and cosine, by the polynomials there, and their quotient.
final class Tangent {

    /// What pi/2 has beyond its first two parts in [Trigonometry]; the first of them has 33 bits too.
    static final double PI_HALF_THIRD = 0x1.3198a2ep-69, PI_HALF_LAST = 0x1.b839a252049c1p-104;

    private Tangent() {}

    static double tan(double a) {
        return finished(a, reduced(a));
    }

    static double finished(double a, double reduced) {
        return isUsual(a) ? reduced : StrictMath.tan(a);
    }

    static boolean isUsual(double a) {
        return Math.abs(a) <= Trigonometry.LARGEST_REDUCED;
    }

    /// The tangent of an angle that isn't large.
    static double reduced(double a) {
        double r = rest(a);
        double low = restLow(a);
        double sin = beyondFirst(r, low), cos = beyondHead(r, low);
        return quotient(a, r, sin, cos, reciprocal(a, r, sin, cos));
    }

    /// r, rounded.
    static double rest(double a) {
        double size = Math.abs(a);
        double quarters = Trigonometry.quarters(size);
        return ((size - quarters * Trigonometry.PI_HALF_HIGH) - quarters * Trigonometry.PI_HALF_MIDDLE) - quarters * PI_HALF_THIRD;
    }

    /// What it lacks.
    static double restLow(double a) {
        double size = Math.abs(a);
        double quarters = Trigonometry.quarters(size);
        double most = size - quarters * Trigonometry.PI_HALF_HIGH;
        double middle = quarters * Trigonometry.PI_HALF_MIDDLE;
        double less = most - middle;
        double third = quarters * PI_HALF_THIRD;
        return (lost(most, middle, less) + lost(less, third, less - third)) - quarters * PI_HALF_LAST;
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
        double p = Trigonometry.S1 + z * (Trigonometry.S2 + z * (Trigonometry.S3 + z * (Trigonometry.S4 + z * (Trigonometry.S5 + z * Trigonometry.S6))));
        return ((r - first) + low * (1 - 0.5 * (first * first))) + z * r * p;
    }

    /// The cosine of r without that head of it, which the first bits of r make.
    static double beyondHead(double r, double low) {
        double first = split(r);
        double half = 0.5 * (first * first);
        double head = 1 - half;
        double z = r * r;
        double p = Trigonometry.C1 + z * (Trigonometry.C2 + z * (Trigonometry.C3 + z * (Trigonometry.C4 + z * (Trigonometry.C5 + z * Trigonometry.C6))));
        return ((1 - head) - half) + (z * z * p - 0.5 * ((r - first) + low) * (first + r));
    }

    /// One over the cosine of a, or over the sine of r, which is that up to a sign.
    static double reciprocal(double a, double r, double sinRest, double cosRest) {
        double isOdd = isOdd(a);
        double first = split(r);
        return 1 / ((1 - isOdd) * (head(first) + cosRest) + isOdd * (first + sinRest));
    }

    static double quotient(double a, double r, double sinRest, double cosRest, double reciprocal) {
        double isOdd = isOdd(a);
        double isEven = 1 - isOdd;
        double first = split(r);
        double head = head(first);
        double sin = first + sinRest, sinLow = (first - sin) + sinRest;
        double cos = head + cosRest, cosLow = (head - cos) + cosRest;
        double n = isEven * sin - isOdd * cos, nLow = isEven * sinLow - isOdd * cosLow;
        double d = isEven * cos + isOdd * sin, dLow = isEven * cosLow + isOdd * sinLow;
        double firstT = split(n * reciprocal);
        double firstD = split(d);
        return Math.signum(a) * (firstT + (((n - firstT * firstD) - firstT * ((d - firstD) + dLow)) + nLow) * reciprocal);
    }

    private static double isOdd(double a) {
        return Trigonometry.isOdd(Trigonometry.quarters(Math.abs(a)));
    }

    /// 1 - r²/2, by the first bits of r.
    private static double head(double first) {
        return 1 - 0.5 * (first * first);
    }

    private static double split(double a) {
        double large = a * GeneralPower.SPLITTING;
        return large - (large - a);
    }
}
