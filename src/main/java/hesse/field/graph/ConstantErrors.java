package hesse.field.graph;

import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;
import java.util.HashMap;
import java.util.Map;

/// How far constants may be from what they stand for: numbers of a formula from their decimals, and what was folded from all that was
/// rounded on the way, `1e16 + 1 - 1e16` by 2. Never too small by more than the second order of the operands' own errors.
///
/// Constants are one node for one value. It has the largest error of all the ways that led to it so far.
final class ConstantErrors {
    /// Of the four operations, relative to the result.
    private static final double UNIT = 0x1p-53;
    /// Of functions, as in `hesse.field.function`.
    private static final double OF_FUNCTIONS = 4 * UNIT;
    private static final double SLACK = 1 + 0x1p-20;

    private final Map<Integer, Double> folded = new HashMap<>();

    /// The error of a number that was written, or that a rule of differentiation brings.
    static double written(double value) {
        return Decimals.isExact(value) ? 0 : 2 * UNIT * Math.abs(value);
    }

    double of(int node, double value) {
        var known = folded.get(node);
        return known == null ? written(value) : known;
    }

    /// Takes note of another way that led to a constant.
    void add(int node, double value, double error) {
        double before = of(node, value);
        if (!(error <= before)) {
            folded.put(node, error);
        }
    }

    /// Those that are larger than of numbers that were written.
    Map<Integer, Double> folded() {
        return Map.copyOf(folded);
    }

    /// Functions are asked beside the operand as well.
    static double unary(UnaryOperation operation, double a, double error, double value) {
        return switch (operation) {
            case NEGATE, ABS -> error;
            case SIGN, FLOOR, ROUND, TRUNC, QUADRANT -> spread(operation.of(a - error), operation.of(a + error), value);
            case SIN_OF_REDUCED, COS_OF_REDUCED -> error + OF_FUNCTIONS * Math.abs(value);
            case SQRT, CBRT, EXP, LOG, LOG10, LOG1P, TAN, ASIN, ACOS, ATAN, EXPM1, ASINH, ACOSH, ATANH, ERF, ERFC, GAUSSIAN, GAMMA,
                    GAMMA_SLOPE ->
                    (error == 0 ? 0 : spread(operation.of(a - error), operation.of(a + error), value)) * 2 + error * error
                            + rounding(operation, value);
        };
    }

    private static double rounding(UnaryOperation operation, double value) {
        return (operation == UnaryOperation.GAMMA || operation == UnaryOperation.GAMMA_SLOPE ? 8 : 1) * OF_FUNCTIONS * Math.abs(value);
    }

    static double binary(BinaryOperation operation, double a, double ofA, double b, double ofB, double value) {
        double size = Math.abs(value);
        return switch (operation) {
            case ADD -> sum(a, ofA, b, ofB, value);
            case SUBTRACT -> sum(a, ofA, -b, ofB, value);
            case MULTIPLY -> SLACK * (times(a, ofB) + times(b, ofA) + ofA * ofB) + (ConstantFolding.isExactProduct(a, b) ? 0 : UNIT * size);
            case DIVIDE -> ofA == 0 && ofB == 0 ? UNIT * size : Math.abs(b) > ofB
                    ? SLACK * ((ofA + times(size, ofB)) / (Math.abs(b) - ofB)) + UNIT * size : Double.NaN;
            case MIN, MAX -> Math.max(ofA, ofB);
            case LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> ofA + ofB > 0 && Math.abs(a - b) <= ofA + ofB ? 1 : 0;
            case REDUCED_ANGLE -> ofA + ofB + UNIT * size;
            case SIN, COS -> ofA + OF_FUNCTIONS * size;
            case POWER, HYPOT, SINH, COSH, TANH, ATAN2, ROOT, MOD, SINC,
                    POLYGAMMA -> around(operation, a, ofA, b, ofB, value) * 2 + ofA * ofA + ofB * ofB + 2 * OF_FUNCTIONS * size;
        };
    }

    private static double sum(double a, double ofA, double b, double ofB, double value) {
        return SLACK * (ofA + ofB) + (ConstantFolding.isExactSum(a, b) ? 0 : UNIT * Math.abs(value));
    }

    /// Nothing times infinity is nothing: infinite numbers are exact.
    private static double times(double size, double error) {
        return error == 0 ? 0 : Math.abs(size) * error;
    }

    private static double spread(double below, double above, double value) {
        return Math.max(Math.abs(below - value), Math.abs(above - value));
    }

    private static double around(BinaryOperation operation, double a, double ofA, double b, double ofB, double value) {
        double ofFirst = ofA == 0 ? 0 : spread(operation.of(a - ofA, b), operation.of(a + ofA, b), value);
        return ofFirst + (ofB == 0 ? 0 : spread(operation.of(a, b - ofB), operation.of(a, b + ofB), value));
    }

    static double ternary(TernaryOperation operation, double a, double ofA, double b, double ofB, double c, double ofC, double value) {
        return switch (operation) {
            case BRANCH, CHOOSE, SELECT -> Math.max(ofB, ofC) + (ofA > 0 && Math.abs(a) <= ofA ? Math.abs(b - c) : 0);
            case SIN_IN_QUADRANT, COS_IN_QUADRANT -> Math.max(ofB, ofC);
            case SINC_SLOPE, SINC_CURVATURE -> ofA + 2 * OF_FUNCTIONS * (1 + Math.abs(value));
        };
    }
}
