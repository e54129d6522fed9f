package hesse.field.function;

/// Hyperbolic functions of a from an exponential of |a|, which their derivatives need too; in steps without a branch, as
/// [Exponential]. Within 1 ulp of the exact value (tanh), 1.7 ulp (sinh, cosh).
///
/// Close to zero, where exponentials would cancel, tanh a = a - a z P(z)/Q(z) and sinh a = a + a z p(z) with z = a², rational and
/// polynomial approximations of relative error 2^-59.
public final class Hyperbolic {

    /// Up to here tanh is the rational function.
    static final double TANH_SMALL = 1;

    static final double P0 = 0x1.5555555555555p-2, P1 = 0x1.5ec0dbdc4ed1ep-6, P2 = 0x1.fe10c5771b72cp-13, P3 = 0x1.281b5124255d8p-26;
    static final double Q1 = 0x1.db5dc2d2e8601p-2, Q2 = 0x1.91a6ac56c1c8cp-6, Q3 = 0x1.0a961b331bb88p-12;

    /// Up to here sinh is the polynomial.
    static final double SINH_SMALL = 1;

    static final double S1 = 0x1.5555555555556p-3, S2 = 0x1.11111111110a1p-7, S3 = 0x1.a01a01a029209p-13, S4 = 0x1.71de3a45f69acp-19,
            S5 = 0x1.ae646766e25f4p-26, S6 = 0x1.611a3a03c6c8bp-33, S7 = 0x1.b4cf8002861f3p-41;

    /// Beyond it the exponential of |a| is infinite before its half is.
    static final double LARGEST = 709;

    private Hyperbolic() {}

    /// @param decay exp(-2 |a|)
    public static double tanh(double a, double decay) {
        double size = Math.abs(a);
        double isSmall = Math.max(0, Math.signum(TANH_SMALL - size));
        double small = Math.min(size, TANH_SMALL);
        double z = small * small;
        double z2 = z * z;
        double p = ((P0 + P1 * z) + (P2 + P3 * z) * z2) * (z * small);
        double q = (1 + Q1 * z) + (Q2 + Q3 * z) * z2;
        double isLarge = 1 - isSmall;
        double part = (isSmall * p + isLarge * (2 * decay)) / (isSmall * q + isLarge * (1 + decay));
        return Math.signum(a) * ((isSmall * small + isLarge) - part);
    }

    /// @param growth exp(|a|)
    public static double sinh(double a, double growth) {
        return isLarge(a) ? Math.copySign(ofLarge(a), a) : sinhInRange(a, growth);
    }

    /// @param growth exp(|a|)
    public static double cosh(double a, double growth) {
        return isLarge(a) ? ofLarge(a) : coshInRange(growth);
    }

    static boolean isLarge(double a) {
        return Math.abs(a) > LARGEST;
    }

    /// Half of exp(|a|), which is sinh and cosh alike.
    static double ofLarge(double a) {
        double root = Exponential.exp(0.5 * Math.abs(a));
        return 0.5 * root * root;
    }

    /// The hyperbolic sine of a number that isn't large.
    static double sinhInRange(double a, double growth) {
        double size = Math.abs(a);
        double isSmall = Math.max(0, Math.signum(SINH_SMALL - size));
        double small = Math.min(size, SINH_SMALL);
        double z = small * small;
        double z2 = z * z;
        double p = (S1 + S2 * z) + ((S3 + S4 * z) + ((S5 + S6 * z) + S7 * z2) * z2) * z2;
        double half = 0.5 * growth;
        return Math.signum(a) * (isSmall * (small + small * z * p) + (1 - isSmall) * (half - 0.25 / half));
    }

    static double coshInRange(double growth) {
        double half = 0.5 * growth;
        return half + 0.25 / half;
    }
}
