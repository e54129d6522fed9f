package hesse.special;

/// The digamma function ψ = Γ'/Γ and its derivatives, the polygamma functions ψ⁽ⁿ⁾, within 16 ulp of the largest of the terms
/// that make it up: of the value itself for a > 0, but for ψ close to its zero at 1.46, which is within 4 ulp of it.
///
/// Positive arguments are raised by the recurrence until the asymptotic series has all digits (DLMF 5.15.5, 5.15.8), ψ in [1, 2] is
/// (a - a₀) times a polynomial; negative ones are reflected (DLMF 5.15.6).
public final class Polygamma {

    /// Larger orders have no values here.
    public static final int LARGEST_ORDER = 20;

    /// B₂, B₄ ...
    private static final double[] BERNOULLI = {1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510,
        43867.0 / 798, -174611.0 / 330};

    /// From here on ψ is its asymptotic series; higher orders wait for their order more.
    private static final double LARGE = 16;

    /// The n-th derivative of cot by these coefficients, in powers of cot.
    private static final double[][] COTANGENT = new double[LARGEST_ORDER + 1][LARGEST_ORDER + 2];

    static {
        COTANGENT[0][1] = 1;
        for (int n = 1; n <= LARGEST_ORDER; n++) {
            for (int k = 1; k <= n; k++) {
                COTANGENT[n][k - 1] -= k * COTANGENT[n - 1][k];
                COTANGENT[n][k + 1] -= k * COTANGENT[n - 1][k];
            }
        }
    }

    private Polygamma() {}

    /// @param order 0 for ψ; NaN unless it is a whole number up to [#LARGEST_ORDER]
    public static double polygamma(double order, double a) {
        if (!(order >= 0 && order <= LARGEST_ORDER && order == Math.rint(order)) || a <= 0 && a == Math.rint(a)) {
            return Double.NaN;
        }
        int n = (int) order;
        return a > 0 ? ofPositive(n, a) : reflected(n, a);
    }

    private static double ofPositive(int n, double a) {
        return n == 0 ? digamma(a) : (n % 2 == 0 ? -1 : 1) * size(n, a);
    }

    private static double reflected(int n, double a) {
        double cotangent = 1 / StrictMath.tan(Math.PI * (a - Math.rint(a)));
        double other = ofPositive(n, 1 - a);
        return (n % 2 == 0 ? other : -other) - StrictMath.pow(Math.PI, n + 1) * Polynomial.of(COTANGENT[n], cotangent);
    }

    private static double digamma(double a) {
        if (a < 1) {
            return ofUnit(a + 1) - 1 / a;
        }
        if (a >= LARGE) {
            return StrictMath.log(a) - 0.5 / a - digammaSeries(1 / (a * a));
        }
        double sum = 0, rest = a;
        while (rest > 2) {
            rest--;
            sum += 1 / rest;
        }
        return sum + ofUnit(rest);
    }

    /// ψ for 1 <= a <= 2.
    private static double ofUnit(double a) {
        return ((a - GammaCoefficients.ZERO) - GammaCoefficients.ZERO_LOW) * Polynomial.of(GammaCoefficients.DIGAMMA, a - 1.5);
    }

    private static double digammaSeries(double z) {
        double sum = 0;
        for (int k = BERNOULLI.length; k >= 1; k--) {
            sum = (sum + BERNOULLI[k - 1] / (2 * k)) * z;
        }
        return sum;
    }

    /// |ψ⁽ⁿ⁾(a)| for n > 0 and a > 0: n! times the sum of 1/(a + k)^(n + 1), of which the farther ones are the series.
    private static double size(int n, double a) {
        double sum = 0, at = a;
        while (at < LARGE + n) {
            sum += 1 / power(at, n + 1);
            at++;
        }
        return factorial(n) * sum + series(n, at);
    }

    /// (n - 1)! / a^n (1 + n/(2a) + Σ B₂ₖ (n)...(n + 2k - 1) / ((2k)! a^2k)).
    private static double series(int n, double a) {
        double factor = 1, sum = 0;
        double z = 1 / (a * a);
        for (int k = 1; k <= BERNOULLI.length; k++) {
            factor *= (n + 2 * k - 2.0) * (n + 2 * k - 1) / ((2 * k - 1.0) * (2 * k)) * z;
            sum += BERNOULLI[k - 1] * factor;
        }
        return factorial(n - 1) / power(a, n) * (1 + (0.5 * n / a + sum));
    }

    private static double power(double a, int n) {
        double power = a;
        for (int i = 1; i < n; i++) {
            power *= a;
        }
        return power;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }
}
