package hesse.field.kernel;

import static hesse.field.function.Vectors.WIDTH;
import static hesse.field.function.Vectors.all;
import static hesse.field.function.Vectors.v;

import hesse.field.function.BlockLoop;
import hesse.field.function.VectorCubeRoot;
import hesse.field.function.VectorExponential;
import hesse.field.function.VectorGeneralPower;
import hesse.field.function.VectorHyperbolic;
import hesse.field.function.VectorHypotenuse;
import hesse.field.function.VectorLogarithm;
import hesse.field.trigonometry.Trigonometry;
import hesse.field.trigonometry.VectorArcsine;
import hesse.field.trigonometry.VectorArctangent;
import hesse.field.trigonometry.VectorTangent;
import hesse.field.trigonometry.VectorTrigonometry;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The loops of single operations in vectors. Functions without vector instructions keep their plain loops.
final class VectorFunctions {

    private VectorFunctions() {}

    static BlockLoop loop(UnaryOperation operation) {
        return switch (operation) {
            case NEGATE -> (to, at, o, _, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i += WIDTH) v(a, i).neg().intoArray(to, at + i);
            };
            case ABS -> (to, at, o, _, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i += WIDTH) v(a, i).abs().intoArray(to, at + i);
            };
            case SQRT -> (to, at, o, _, n) -> {
                double[] a = o[0];
                for (int i = 0; i < n; i += WIDTH) v(a, i).sqrt().intoArray(to, at + i);
            };
            case EXP -> (to, at, o, _, n) -> VectorExponential.run(o[0], to, at, n);
            case LOG -> (to, at, o, _, n) -> VectorLogarithm.log(o[0], to, at, n);
            case LOG10 -> (to, at, o, _, n) -> VectorLogarithm.log10(o[0], to, at, n);
            case LOG1P -> (to, at, o, _, n) -> VectorLogarithm.log1p(o[0], to, at, n);
            case TAN -> new VectorTangent();
            case ATAN -> (to, at, o, _, n) -> VectorArctangent.atan(o[0], to, at, n);
            case ASIN -> (to, at, o, _, n) -> VectorArcsine.asin(o[0], to, at, n);
            case ACOS -> (to, at, o, _, n) -> VectorArcsine.acos(o[0], to, at, n);
            case CBRT -> (to, at, o, _, n) -> VectorCubeRoot.run(o[0], to, at, n);
            case SIGN, FLOOR, QUADRANT, SIN_OF_REDUCED, COS_OF_REDUCED, ROUND, TRUNC, EXPM1, ASINH, ACOSH, ATANH, ERF, ERFC, GAUSSIAN,
                    GAMMA, GAMMA_SLOPE ->
                    operation.loop();
        };
    }

    static BlockLoop loop(BinaryOperation operation) {
        return switch (operation) {
            case ADD -> (to, at, o, _, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i += WIDTH) v(a, i).add(v(b, i)).intoArray(to, at + i);
            };
            case SUBTRACT -> (to, at, o, _, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i += WIDTH) v(a, i).sub(v(b, i)).intoArray(to, at + i);
            };
            case MULTIPLY -> (to, at, o, _, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).intoArray(to, at + i);
            };
            case DIVIDE -> (to, at, o, _, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i += WIDTH) v(a, i).div(v(b, i)).intoArray(to, at + i);
            };
            case MIN -> (to, at, o, _, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i += WIDTH) v(a, i).min(v(b, i)).intoArray(to, at + i);
            };
            case MAX -> (to, at, o, _, n) -> {
                double[] a = o[0], b = o[1];
                for (int i = 0; i < n; i += WIDTH) v(a, i).max(v(b, i)).intoArray(to, at + i);
            };
            case REDUCED_ANGLE, ROOT, MOD, SINC, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> operation.loop();
            case SIN -> (to, at, o, _, n) -> VectorTrigonometry.run(o[0], o[1], to, at, n, Trigonometry::sin);
            case COS -> (to, at, o, _, n) -> VectorTrigonometry.run(o[0], o[1], to, at, n, Trigonometry::cos);
            case SINH -> (to, at, o, _, n) -> VectorHyperbolic.sinh(o[0], o[1], to, at, n);
            case COSH -> (to, at, o, _, n) -> VectorHyperbolic.cosh(o[0], o[1], to, at, n);
            case TANH -> (to, at, o, _, n) -> VectorHyperbolic.tanh(o[0], o[1], to, at, n);
            case POWER -> new VectorGeneralPower();
            case HYPOT -> (to, at, o, _, n) -> VectorHypotenuse.run(o[0], o[1], to, at, n);
            case ATAN2 -> (to, at, o, _, n) -> VectorArctangent.atan2(o[0], o[1], to, at, n);
        };
    }

    static BlockLoop loop(TernaryOperation operation) {
        return switch (operation) {
            case BRANCH -> (to, at, o, _, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i += WIDTH) branch(v(a, i), v(b, i), v(c, i)).intoArray(to, at + i);
            };
            case CHOOSE -> (to, at, o, _, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i += WIDTH) v(c, i).blend(v(b, i), v(a, i).compare(VectorOperators.GE, 0)).intoArray(to, at + i);
            };
            case SIN_IN_QUADRANT, COS_IN_QUADRANT, SINC_SLOPE, SINC_CURVATURE, SELECT -> operation.loop();
        };
    }

    private static DoubleVector branch(DoubleVector a, DoubleVector b, DoubleVector c) {
        return all(Double.NaN).blend(c, a.compare(VectorOperators.LT, 0)).blend(b, a.compare(VectorOperators.GT, 0));
    }
}
