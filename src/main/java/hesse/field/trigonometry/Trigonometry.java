package hesse.field.trigonometry;

/// Sine and cosine in steps without a branch, which the compiler turns into vector instructions; [Math#sin] is a call per
/// number and five times as slow. Both share the first four steps. Within one ulp of the exact value.
///
/// The argument is reduced by multiples of a quarter turn after Cody and Waite, with pi/2 in three parts of which the
/// first two have 33 bits; the polynomials are those of fdlibm (`k_sin.c`, `k_cos.c`), for |r| <= pi/4.
public final class Trigonometry {

    /// Beyond it a number of quarter turns times 33 bits doesn't fit into a double any more.
    static final double LARGEST_REDUCED = 0x1p19;

    /// Adding and subtracting it rounds to a whole number.
    static final double ROUNDING = 0x1.8p52;

    static final double PI_HALF_HIGH = 1.57079632673412561417e+00;
    static final double PI_HALF_MIDDLE = 6.07710050630396597660e-11;
    static final double PI_HALF_LOW = 2.02226624879595063154e-21;

    static final double S1 = -1.66666666666666324348e-01, S2 = 8.33333333332248946124e-03, S3 = -1.98412698298579493134e-04,
            S4 = 2.75573137070700676789e-06, S5 = -2.50507602534068634195e-08, S6 = 1.58969099521155010221e-10;
    static final double C1 = 4.16666666666666019037e-02, C2 = -1.38888888888741095749e-03, C3 = 2.48015872894767294178e-05,
            C4 = -2.75573143513906633035e-07, C5 = 2.08757232129817482790e-09, C6 = -1.13596475577881948265e-11;

    private Trigonometry() {}

    /// The quadrant: the nearest whole number of quarter turns.
    public static double quadrant(double a) {
        return (a * (2 / Math.PI) + ROUNDING) - ROUNDING;
    }

    /// What is left of the angle after the quarter turns, in [-pi/4, pi/4].
    public static double reducedAngle(double a, double quadrant) {
        return ((a - quadrant * PI_HALF_HIGH) - quadrant * PI_HALF_MIDDLE) - quadrant * PI_HALF_LOW;
    }

    public static double sinOfReduced(double r) {
        double z = r * r;
        return r + z * r * (S1 + z * (S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)))));
    }

    public static double cosOfReduced(double r) {
        double z = r * r;
        double half = 0.5 * z;
        double head = 1 - half;
        double tail = z * z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
        return head + (((1 - head) - half) + tail);
    }

    /// The sine of an angle from sine and cosine of its rest: one or the other, with a sign.
    public static double inQuadrant(double quadrant, double sin, double cos) {
        double isOdd = isOdd(quadrant);
        return (1 - 2 * isOdd((quadrant - isOdd) * 0.5)) * (isOdd * cos + (1 - isOdd) * sin);
    }

    /// 1 for odd numbers, 0 for even ones.
    static double isOdd(double whole) {
        double remainder = whole - 2 * ((whole * 0.5 + ROUNDING) - ROUNDING);
        return remainder * remainder;
    }

    /// The reduced sine, or [Math#sin] where the argument was too large to be reduced.
    public static double sin(double a, double reduced) {
        return Math.abs(a) <= LARGEST_REDUCED ? reduced : Math.sin(a);
    }

    public static double cos(double a, double reduced) {
        return Math.abs(a) <= LARGEST_REDUCED ? reduced : Math.cos(a);
    }
}
