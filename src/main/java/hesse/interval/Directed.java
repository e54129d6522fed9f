package hesse.interval;

/// Arithmetic on doubles rounded down and up, from the rounded result and the sign of its error, which is itself computed
/// exactly (Knuth's two-sum; fused multiply-add). Exact results stay as they are.
///
/// Zero times infinity is zero: infinite bounds are limits, never members.
final class Directed {

    /// Results at least this large have errors that are doubles too.
    private static final double SAFE = 0x1p-900;

    private Directed() {}

    static double addDown(double a, double b) {
        double sum = a + b;
        return sumError(a, b, sum) >= 0 || sum == Double.NEGATIVE_INFINITY ? sum : Math.nextDown(sum);
    }

    static double addUp(double a, double b) {
        double sum = a + b;
        return sumError(a, b, sum) <= 0 || sum == Double.POSITIVE_INFINITY ? sum : Math.nextUp(sum);
    }

    /// a + b − sum; NaN where something overflows.
    private static double sumError(double a, double b, double sum) {
        double ofB = sum - a;
        return (a - (sum - ofB)) + (b - ofB);
    }

    static double mulDown(double a, double b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        double product = a * b;
        boolean isBelow = Math.abs(product) > SAFE ? Math.fma(a, b, -product) >= 0 : product == 0 && a > 0 == b > 0;
        return isBelow || product == Double.NEGATIVE_INFINITY ? product : Math.nextDown(product);
    }

    static double mulUp(double a, double b) {
        // Not the negation, which would make zeros negative.
        return 0 - mulDown(-a, b);
    }

    /// b isn't zero; of the two not both are infinite.
    static double divDown(double a, double b) {
        double quotient = a / b;
        if (quotient == 0) {
            return a == 0 || a > 0 == b > 0 ? 0 : -Double.MIN_VALUE;
        }
        return remainderSign(a, b, quotient) >= 0 || quotient == Double.NEGATIVE_INFINITY ? quotient : Math.nextDown(quotient);
    }

    static double divUp(double a, double b) {
        return 0 - divDown(-a, b);
    }

    /// The sign of a / b − quotient; NaN where it can't be told.
    private static double remainderSign(double a, double b, double quotient) {
        if (!(Math.abs(a) > SAFE && Math.abs(quotient) > SAFE)) {
            return Double.NaN;
        }
        double remainder = Math.fma(-quotient, b, a);
        return b > 0 ? remainder : -remainder;
    }

    static double sqrtDown(double a) {
        double root = Math.sqrt(a);
        return a == 0 || a > SAFE && Math.fma(-root, root, a) >= 0 ? root : Math.nextDown(root);
    }

    static double sqrtUp(double a) {
        double root = Math.sqrt(a);
        return a == 0 || root == Double.POSITIVE_INFINITY || a > SAFE && Math.fma(-root, root, a) <= 0 ? root : Math.nextUp(root);
    }

    /// A number below the exact value that a library function came near to.
    ///
    /// An error of n units in the last place of the exact value is at most 2n of those of the result, where a power of two
    /// lies between; and |v| 2^-51 is at least two of them.
    static double below(double v, double ulps) {
        return v == Double.POSITIVE_INFINITY ? Double.MAX_VALUE : v - (Math.abs(v) * (ulps * 0x1p-51) + Double.MIN_NORMAL);
    }

    static double above(double v, double ulps) {
        return -below(-v, ulps);
    }
}
