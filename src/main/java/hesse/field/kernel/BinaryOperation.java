package hesse.field.kernel;

import hesse.field.function.BlockLoop;
import hesse.field.function.GeneralPower;
import hesse.field.function.Hyperbolic;
import hesse.field.function.Hypotenuse;
import hesse.field.trigonometry.Arctangent;
import hesse.field.trigonometry.Trigonometry;
import hesse.special.Polygamma;
import hesse.special.Root;
import hesse.special.Rounding;
import hesse.special.Sinc;

/// The operations on two numbers, each as the loop over a block that computes it.
public enum BinaryOperation implements Kernel {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    POWER,
    MIN,
    MAX,
    HYPOT,
    /// The angle a reduced by b quarter turns.
    REDUCED_ANGLE,
    /// The sine of a, which is b unless a is large.
    SIN,
    COS,
    /// The hyperbolic sine of a, by b = exp(|a|).
    SINH,
    /// The hyperbolic cosine of a, by b = exp(|a|).
    COSH,
    /// The hyperbolic tangent of a, by b = exp(-2 |a|).
    TANH,
    ATAN2,
    /// The b-th root of a, also of a negative one if b is odd.
    ROOT,
    /// a - b floor(a/b).
    MOD,
    /// sin(a)/a, by b = sin a.
    SINC,
    /// Of order a, at b.
    POLYGAMMA,
    /// 1 where it holds, else 0; of no number none. So are the other comparisons.
    LESS,
    LESS_EQUAL,
    EQUAL,
    NOT_EQUAL;

    @Override
    public BlockLoop loop() {
        return switch (this) {
            case ADD -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = a[i] + b[i];
            };
            case SUBTRACT -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = a[i] - b[i];
            };
            case MULTIPLY -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i];
            };
            case DIVIDE -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = a[i] / b[i];
            };
            case POWER -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = GeneralPower.power(a[i], b[i]);
            };
            case MIN -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Math.min(a[i], b[i]);
            };
            case MAX -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Math.max(a[i], b[i]);
            };
            case HYPOT -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Hypotenuse.hypot(a[i], b[i]);
            };
            case REDUCED_ANGLE -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Trigonometry.reducedAngle(a[i], b[i]);
            };
            case SIN -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Trigonometry.sin(a[i], b[i]);
            };
            case COS -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Trigonometry.cos(a[i], b[i]);
            };
            case SINH -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Hyperbolic.sinh(a[i], b[i]);
            };
            case COSH -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Hyperbolic.cosh(a[i], b[i]);
            };
            case TANH -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Hyperbolic.tanh(a[i], b[i]);
            };
            case ATAN2 -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Arctangent.atan2(a[i], b[i]);
            };
            case ROOT -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Root.root(a[i], b[i]);
            };
            case MOD -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Rounding.mod(a[i], b[i]);
            };
            case SINC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Sinc.value(a[i], b[i]);
            };
            case POLYGAMMA -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = Polygamma.polygamma(a[i], b[i]);
            };
            case LESS -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = a[i] < b[i] ? 1 : a[i] >= b[i] ? 0 : Double.NaN;
            };
            case LESS_EQUAL -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = a[i] <= b[i] ? 1 : a[i] > b[i] ? 0 : Double.NaN;
            };
            case EQUAL -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = a[i] == b[i] ? 1 : a[i] < b[i] || a[i] > b[i] ? 0 : Double.NaN;
            };
            case NOT_EQUAL -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i++) to[i] = a[i] == b[i] ? 0 : a[i] < b[i] || a[i] > b[i] ? 1 : Double.NaN;
            };
        };
    }

    /// Whether `a op b` and `b op a` are the same bits.
    public boolean isCommutative() {
        return switch (this) {
            case ADD, MULTIPLY, MIN, MAX, HYPOT, EQUAL, NOT_EQUAL -> true;
            case SUBTRACT, DIVIDE, POWER, ATAN2, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ROOT, MOD, SINC, POLYGAMMA, LESS,
                    LESS_EQUAL -> false;
        };
    }

    /// The same arithmetic for one pair: constants fold to the very bits that the loop would compute.
    public double of(double a, double b) {
        var result = new double[1];
        loop().run(result, 0, new double[][] {{a}, {b}}, new double[0], 1);
        return result[0];
    }
}
