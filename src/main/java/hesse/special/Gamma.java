package hesse.special;

/// The gamma function, within 8 ulp of the exact value, where that is not subnormal.
///
/// In [1, 2] a polynomial, fitted in Chebyshev's points; up to [#LARGE] that times (a - 1)(a - 2)..., of which the roundings are
/// kept; beyond it Stirling's series (DLMF 5.11.3), and below -1 the reflection Γ(a) Γ(-a) = -π / (a sin πa).
public final class Gamma {

    /// From here on Stirling's series has all digits.
    private static final double LARGE = 20;

    /// From here on the gamma function is infinite.
    private static final double LARGEST = 171.7;

    /// So far below zero it is zero, but for its poles.
    private static final double LEAST = 190;

    private static final double ROOT_OF_2_PI = 2.5066282746310005;

    /// The coefficients of log Γ(a) - (a - 1/2) log a + a - log √2π in odd powers of 1/a.
    private static final double[] STIRLING = {1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156};

    private Gamma() {}

    /// Infinite at 0 with the sign of the zero, NaN at negative whole numbers.
    public static double gamma(double a) {
        if (a > 0) {
            return a < LARGE ? ofSmall(a) : a < LARGEST ? head(a) * power(a) : Double.POSITIVE_INFINITY;
        }
        if (a == 0) {
            return 1 / a;
        }
        return a == Math.rint(a) ? Double.NaN : a > -1 ? ofUnit(a + 2) / ((a + 1) * a) : reflected(a);
    }

    private static double ofSmall(double a) {
        if (a < 1) {
            return ofUnit(a + 1) / a;
        }
        double product = 1, lost = 0, rest = a;
        while (rest > 2) {
            rest--;
            double next = product * rest;
            lost = lost * rest + Math.fma(product, rest, -next);
            product = next;
        }
        double unit = ofUnit(rest);
        return product * unit + lost * unit;
    }

    /// For 1 <= a <= 2.
    private static double ofUnit(double a) {
        return Polynomial.of(GammaCoefficients.GAMMA, a - 1.5);
    }

    /// The gamma function but for [#power], so that neither overflows.
    private static double head(double a) {
        double z = 1 / (a * a);
        return ROOT_OF_2_PI * StrictMath.exp(Polynomial.of(STIRLING, z) / a) * (power(a) * StrictMath.exp(-a));
    }

    /// a^((a - 1/2)/2).
    private static double power(double a) {
        return StrictMath.pow(a, (a - 0.5) / 2);
    }

    private static double reflected(double a) {
        double sine = sineOfTurns(a);
        if (-a > LEAST) {
            return 0.0 * sine;
        }
        return -a < LARGE ? -Math.PI / (sine * ofSmall(-a)) / a : -Math.PI / sine / head(-a) / power(-a) / a;
    }

    /// sin(πa).
    private static double sineOfTurns(double a) {
        double nearest = Math.rint(a);
        double sine = StrictMath.sin(Math.PI * (a - nearest));
        return nearest % 2 == 0 ? sine : -sine;
    }
}
