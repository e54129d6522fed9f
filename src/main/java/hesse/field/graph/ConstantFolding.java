package hesse.field.graph;

import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;

/// Which operations on constants a [GraphBuilder] replaces by their result, and how much it may rewrite.
public enum ConstantFolding {
    /// All, to the bits that a program would compute; nothing else may change a result.
    ROUNDED,
    /// Those only whose result is a double without rounding, whether numbers mean decimals or doubles ([Decimals]), so that enclosures are
    /// of the formula itself. Then identities of real numbers may be used too; what falls away by them is kept as a guard, since it may be
    /// undefined somewhere.
    EXACT;

    /// Products and quotients at least this large have rounding errors that are doubles too.
    private static final double SAFE = 0x1p-900;

    boolean folds(UnaryOperation operation, double a) {
        return this == ROUNDED || switch (operation) {
            case NEGATE, ABS, SIGN, FLOOR, ROUND, TRUNC -> true;
            case SQRT -> a == 0 || a > SAFE && Math.fma(Math.sqrt(a), Math.sqrt(a), -a) == 0 && Decimals.isExact(a);
            case EXP, SIN_OF_REDUCED, COS_OF_REDUCED, CBRT, LOG, LOG10, LOG1P, QUADRANT, TAN, ASIN, ACOS, ATAN, EXPM1, ASINH, ACOSH, ATANH,
                    ERF, ERFC, GAUSSIAN, GAMMA, GAMMA_SLOPE -> false;
        };
    }

    boolean folds(BinaryOperation operation, double a, double b) {
        return this == ROUNDED || switch (operation) {
            case ADD -> Decimals.isExactSum(a, b);
            case SUBTRACT -> Decimals.isExactSum(a, -b);
            case MULTIPLY -> Decimals.isExactProduct(a, b);
            case DIVIDE -> a == 0 && b != 0 || Math.abs(a) > SAFE && Math.abs(a / b) > SAFE && Decimals.isExactProduct(a / b, b);
            case MIN, MAX, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> true;
            case POWER, HYPOT, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ATAN2, ROOT, MOD, SINC, POLYGAMMA -> false;
        };
    }

    /// Whether the choice between constants is one of them.
    boolean folds(TernaryOperation operation) {
        return this == ROUNDED || switch (operation) {
            case BRANCH, CHOOSE, SELECT -> true;
            case SIN_IN_QUADRANT, COS_IN_QUADRANT, SINC_SLOPE, SINC_CURVATURE -> false;
        };
    }

    /// By Knuth's two-sum.
    public static boolean isExactSum(double a, double b) {
        double sum = a + b;
        double ofB = sum - a;
        return (a - (sum - ofB)) + (b - ofB) == 0;
    }

    public static boolean isExactProduct(double a, double b) {
        return a == 0 || b == 0 || Math.abs(a * b) > SAFE && Math.fma(a, b, -(a * b)) == 0;
    }
}
