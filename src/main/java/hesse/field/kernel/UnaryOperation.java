package hesse.field.kernel;

import hesse.field.function.BlockLoop;
import hesse.field.function.CubeRoot;
import hesse.field.function.Exponential;
import hesse.field.function.Logarithm;
import hesse.field.trigonometry.Arcsine;
import hesse.field.trigonometry.Arctangent;
import hesse.field.trigonometry.Tangent;
import hesse.field.trigonometry.Trigonometry;
import hesse.special.ErrorFunction;
import hesse.special.Gamma;
import hesse.special.InverseHyperbolic;
import hesse.special.Polygamma;
import hesse.special.Rounding;

/// The operations on one number, each as the loop over a block that computes it.
public enum UnaryOperation implements Kernel {
    NEGATE,
    ABS,
    /// -1, 0 or 1; the value of `sign`, not the slope of `abs`.
    SIGN,
    FLOOR,
    SQRT,
    CBRT,
    EXP,
    LOG,
    LOG10,
    LOG1P,
    /// See [Trigonometry], which takes sines and cosines apart.
    QUADRANT,
    SIN_OF_REDUCED,
    COS_OF_REDUCED,
    TAN,
    ASIN,
    ACOS,
    ATAN,
    ROUND,
    TRUNC,
    EXPM1,
    ASINH,
    ACOSH,
    ATANH,
    ERF,
    ERFC,
    /// exp(-a²).
    GAUSSIAN,
    GAMMA,
    /// The derivative of the gamma function, in one for enclosures.
    GAMMA_SLOPE;

    @Override
    public BlockLoop loop() {
        return switch (this) {
            case NEGATE -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = -a[i];
            };
            case ABS -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Math.abs(a[i]);
            };
            case SIGN -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Math.signum(a[i]);
            };
            case FLOOR -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Math.floor(a[i]);
            };
            case SQRT -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Math.sqrt(a[i]);
            };
            case CBRT -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = CubeRoot.cbrt(a[i]);
            };
            case EXP -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Exponential.exp(a[i]);
            };
            case LOG -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Logarithm.log(a[i]);
            };
            case LOG10 -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Logarithm.log10(a[i]);
            };
            case LOG1P -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Logarithm.log1p(a[i]);
            };
            case QUADRANT -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Trigonometry.quadrant(a[i]);
            };
            case SIN_OF_REDUCED -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Trigonometry.sinOfReduced(a[i]);
            };
            case COS_OF_REDUCED -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Trigonometry.cosOfReduced(a[i]);
            };
            case TAN -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Tangent.tan(a[i]);
            };
            case ASIN -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Arcsine.asin(a[i]);
            };
            case ACOS -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Arcsine.acos(a[i]);
            };
            case ATAN -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Arctangent.atan(a[i]);
            };
            case ROUND -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Rounding.round(a[i]);
            };
            case TRUNC -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Rounding.trunc(a[i]);
            };
            case EXPM1 -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = StrictMath.expm1(a[i]);
            };
            case ASINH -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = InverseHyperbolic.asinh(a[i]);
            };
            case ACOSH -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = InverseHyperbolic.acosh(a[i]);
            };
            case ATANH -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = InverseHyperbolic.atanh(a[i]);
            };
            case ERF -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = ErrorFunction.erf(a[i]);
            };
            case ERFC -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = ErrorFunction.erfc(a[i]);
            };
            case GAUSSIAN -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = ErrorFunction.gaussian(a[i]);
            };
            case GAMMA -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Gamma.gamma(a[i]);
            };
            case GAMMA_SLOPE -> (to, _, o, q, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i++) to[i] = Gamma.gamma(a[i]) * Polygamma.polygamma(0, a[i]);
            };
        };
    }

    /// The same arithmetic for one number: constants fold to the very bits that the loop would compute.
    public double of(double a) {
        var result = new double[1];
        loop().run(result, 0, new double[][] {{a}}, new double[0], 1);
        return result[0];
    }
}
