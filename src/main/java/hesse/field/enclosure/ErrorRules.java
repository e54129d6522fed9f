package hesse.field.enclosure;

import hesse.field.graph.Graph;
import hesse.field.graph.Node;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;
import hesse.interval.Intervals;

/// The rules of running error analysis (Higham, "Accuracy and Stability of Numerical Algorithms", 2nd edition, 2002, section
/// 3.3), with ranges of operands in place of their values: what an operation makes of its operands' errors, and the rounding
/// of its own result.
record ErrorRules(Graph graph) {

    /// Of the four operations, relative to the result.
    private static final double UNIT = 0x1p-53;
    /// Of functions: two units in the last place, more than any of `hesse.field.function` takes.
    private static final double OF_FUNCTIONS = 4 * UNIT;
    /// For the rounding of these very bounds.
    private static final double SLACK = 1 + 0x1p-30;
    /// An argument's error beyond which no rule is tried.
    private static final double LARGEST = 0.25;

    ErrorRule rule(int to) {
        return switch (graph.nodes().get(to)) {
            case Node.Constant _ -> {
                double error = graph.error(to);
                yield (_, _) -> error;
            }
            case Node.Input _, Node.Range _ -> (_, _) -> 0;
            case Node.Unary(var operation, int a) -> unary(operation, to, a);
            case Node.Binary(var operation, int a, int b) -> binary(operation, to, a, b);
            case Node.Ternary(var operation, int a, int b, int c) -> ternary(operation, to, a, b, c);
        };
    }

    private static ErrorRule unary(UnaryOperation operation, int to, int a) {
        return switch (operation) {
            case NEGATE, ABS -> (_, e) -> e[a];
            case SIGN -> (r, e) -> e[a] == 0 || mig(r, a) > e[a] ? 0 : 2;
            case FLOOR -> (r, e) -> e[a] == 0 || Math.floor(r.inf(a) - e[a]) == Math.floor(r.sup(a) + e[a]) ? 0 : 1 + e[a];
            case ROUND, TRUNC -> (_, e) -> e[a] == 0 ? 0 : 1 + e[a];
            case EXPM1 -> (r, e) -> rounded(r, to, e[a] < LARGEST ? (mag(r, to) + 1) * (e[a] + e[a] * e[a]) : Double.NaN, OF_FUNCTIONS);
            case ASINH, GAUSSIAN -> (r, e) -> rounded(r, to, e[a], 2 * OF_FUNCTIONS);
            case ERF, ERFC -> (r, e) -> rounded(r, to, 2 * e[a], 2 * OF_FUNCTIONS);
            case ACOSH -> (r, e) -> rounded(r, to, arcosh(r.inf(a), e[a]), OF_FUNCTIONS);
            case ATANH -> (r, e) -> rounded(r, to, artanh(mag(r, a), e[a]), OF_FUNCTIONS);
            case GAMMA_SLOPE -> (r, e) -> rounded(r, to, e[a] == 0 ? 0 : Double.NaN, 8 * OF_FUNCTIONS);
            case GAMMA -> (r, e) -> rounded(r, to, gamma(r.inf(a), mag(r, a), mag(r, to), e[a]), 4 * OF_FUNCTIONS);
            case SQRT -> (r, e) -> rounded(r, to, e[a] == 0 ? 0 : r.inf(a) >= e[a] ? e[a] / Math.sqrt(r.inf(a)) : Double.NaN, UNIT);
            case CBRT -> (r, e) -> rounded(r, to, cbrt(mig(r, a), e[a]), OF_FUNCTIONS);
            case EXP -> (r, e) -> rounded(r, to, e[a] < LARGEST ? mag(r, to) * (e[a] + e[a] * e[a]) : Double.NaN, OF_FUNCTIONS);
            case LOG -> (r, e) -> rounded(r, to, logarithm(r.inf(a), e[a]), OF_FUNCTIONS);
            case LOG10 -> (r, e) -> rounded(r, to, logarithm(r.inf(a), e[a]) / 2, OF_FUNCTIONS);
            case LOG1P -> (r, e) -> rounded(r, to, logarithm(1 + r.inf(a), e[a]), OF_FUNCTIONS);
            case TAN -> (r, e) -> rounded(r, to, tangent(mag(r, to), e[a]), OF_FUNCTIONS);
            case ASIN, ACOS -> (r, e) -> rounded(r, to, arcsine(mag(r, a), e[a]), OF_FUNCTIONS);
            case ATAN -> (r, e) -> rounded(r, to, e[a] / (1 + square(Math.max(0, mig(r, a) - e[a]))), OF_FUNCTIONS);
            case QUADRANT, SIN_OF_REDUCED, COS_OF_REDUCED -> throw new IllegalArgumentException(operation + " is part of a sine");
        };
    }

    private ErrorRule binary(BinaryOperation operation, int to, int a, int b) {
        return switch (operation) {
            case ADD, SUBTRACT -> (r, e) -> rounded(r, to, e[a] + e[b], UNIT);
            case MULTIPLY -> {
                double unit = isPowerOfTwo(a) || isPowerOfTwo(b) ? 0 : UNIT;
                yield (r, e) -> rounded(r, to, times(mag(r, a), e[b]) + times(mag(r, b), e[a]) + e[a] * e[b], unit);
            }
            case DIVIDE -> (r, e) -> rounded(r, to, quotient(mag(r, to), e[a], mig(r, b), e[b]), UNIT);
            case POWER -> (r, e) -> rounded(r, to, power(r, to, a, b, e[a], e[b]), 2 * OF_FUNCTIONS);
            case MIN -> (r, e) -> isLess(r, e, a, b) ? e[a] : isLess(r, e, b, a) ? e[b] : Math.max(e[a], e[b]);
            case MAX -> (r, e) -> isLess(r, e, a, b) ? e[b] : isLess(r, e, b, a) ? e[a] : Math.max(e[a], e[b]);
            case HYPOT -> (r, e) -> rounded(r, to, e[a] + e[b], OF_FUNCTIONS);
            case SIN, COS -> (r, e) -> rounded(r, to, e[a], OF_FUNCTIONS);
            case SINH, COSH -> (r, e) -> rounded(r, to, e[a] < LARGEST ? times(2 * Math.cosh(mag(r, a)), e[a]) : Double.NaN, OF_FUNCTIONS);
            case TANH -> (r, e) ->
                    rounded(r, to, e[a] < LARGEST ? e[a] * Math.min(1, 8 * Math.exp(-2 * mig(r, a))) : Double.NaN, OF_FUNCTIONS);
            case ATAN2 -> (r, e) -> rounded(r, to, angle(Math.hypot(mig(r, a), mig(r, b)), e[a] + e[b]), OF_FUNCTIONS);
            case ROOT -> (r, e) -> rounded(r, to, root(mag(r, to), mig(r, a), mig(r, b), e[a], e[b]), OF_FUNCTIONS);
            case MOD -> (r, e) -> rounded(r, to, remainder(r, a, b, e[a], e[b]), 2 * UNIT);
            case SINC -> (r, e) -> rounded(r, to, e[a], OF_FUNCTIONS);
            case POLYGAMMA -> (r, e) -> rounded(r, to, e[a] == 0 && e[b] == 0 ? 0 : Double.NaN, 4 * OF_FUNCTIONS);
            case LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> (r, e) -> e[a] + e[b] == 0 || isLess(r, e, a, b) || isLess(r, e, b, a) ? 0 : 1;
            case REDUCED_ANGLE -> throw new IllegalArgumentException(operation + " is part of a sine");
        };
    }

    /// Whether a is less than b whatever their errors.
    private static boolean isLess(Intervals r, double[] e, int a, int b) {
        return r.sup(a) + e[a] < r.inf(b) - e[b];
    }

    /// Beside a border that rounding may have crossed the difference of both is an error too.
    private static ErrorRule ternary(TernaryOperation operation, int to, int a, int b, int c) {
        return switch (operation) {
            case BRANCH -> (r, e) -> r.inf(a) > e[a] ? e[b] : r.sup(a) < -e[a] ? e[c]
                    : Math.max(e[b], e[c]) + (e[a] == 0 ? 0 : mag(r, b) + mag(r, c));
            case CHOOSE -> (r, e) -> r.inf(a) >= e[a] ? e[b] : r.sup(a) < -e[a] ? e[c] : Math.max(e[b], e[c]);
            case SELECT -> (r, e) -> r.inf(a) > e[a] || r.sup(a) < -e[a] ? e[b] : mag(r, a) == 0 && e[a] == 0 ? e[c]
                    : Math.max(e[b], e[c]) + (e[a] == 0 ? 0 : mag(r, b) + mag(r, c));
            case SINC_SLOPE, SINC_CURVATURE -> (r, e) -> rounded(r, to, e[a], 2 * OF_FUNCTIONS) + OF_FUNCTIONS;
            case SIN_IN_QUADRANT, COS_IN_QUADRANT -> throw new IllegalArgumentException(operation + " is part of a sine");
        };
    }

    /// With the rounding of the result, which may be subnormal.
    private static double rounded(Intervals r, int to, double inherited, double unit) {
        double largest = mag(r, to);
        double error = inherited * SLACK + unit * (largest + inherited);
        return error == 0 && (largest == 0 || largest > Double.MIN_NORMAL) ? 0 : error + Double.MIN_VALUE;
    }

    /// Nothing times infinity is nothing: infinite bounds are limits.
    private static double times(double size, double error) {
        return error == 0 ? 0 : size * error;
    }

    private static double square(double a) {
        return a * a;
    }

    private static double quotient(double size, double ofDividend, double divisor, double ofDivisor) {
        if (ofDividend == 0 && ofDivisor == 0) {
            return 0;
        }
        return divisor > ofDivisor ? (ofDividend + times(size, ofDivisor)) / (divisor - ofDivisor) : Double.NaN;
    }

    private static double logarithm(double least, double error) {
        return error == 0 ? 0 : least > error ? error / (least - error) : Double.NaN;
    }

    private static double cbrt(double least, double error) {
        if (error == 0) {
            return 0;
        }
        return least > 2 * error ? error / square(Math.cbrt(least - error)) : 2 * Math.cbrt(error);
    }

    private static double tangent(double size, double error) {
        double first = times(1 + size * size, error);
        return first < LARGEST * 0.25 ? 2 * first : Double.NaN;
    }

    private static double arcsine(double largest, double error) {
        if (error == 0) {
            return 0;
        }
        double reached = largest + error;
        return reached < 1 ? error / Math.sqrt((1 - reached) * (1 + reached)) : Double.NaN;
    }

    private static double arcosh(double least, double error) {
        return error == 0 ? 0 : least - error > 1 ? error / Math.sqrt((least - error - 1) * (least - error + 1)) : Double.NaN;
    }

    private static double artanh(double largest, double error) {
        double reached = largest + error;
        return error == 0 ? 0 : reached < 1 ? error / ((1 - reached) * (1 + reached)) : Double.NaN;
    }

    /// |Γ'/Γ| is at most 1 + log a from 1 on.
    private static double gamma(double least, double largest, double size, double error) {
        return error == 0 ? 0 : least > 1 && error < LARGEST ? 2 * size * error * (1 + Math.log1p(largest)) : Double.NaN;
    }

    private static double root(double size, double least, double degree, double error, double ofDegree) {
        if (error == 0 && ofDegree == 0) {
            return 0;
        }
        return ofDegree == 0 && least > 2 * error ? 2 * size * error / (least - error) / degree : Double.NaN;
    }

    private static double remainder(Intervals r, int a, int b, double error, double ofDivisor) {
        if (error == 0 && ofDivisor == 0) {
            return 0;
        }
        return ofDivisor == 0
                ? error + (Math.floor((r.inf(a) - error) / r.inf(b)) == Math.floor((r.sup(a) + error) / r.sup(b)) ? 0 : mag(r, b))
                : Double.NaN;
    }

    private static double angle(double radius, double error) {
        return error == 0 ? 0 : radius > error ? error / (radius - error) : Double.NaN;
    }

    /// By the relative error of a^b, b a'/a + b' log a; at zero by the slope of whole powers.
    private static double power(Intervals r, int to, int a, int b, double ofBase, double ofExponent) {
        if (ofBase == 0 && ofExponent == 0) {
            return 0;
        }
        double least = mig(r, a) - ofBase;
        if (least > 0) {
            double logarithm = Math.max(Math.abs(Math.log(least)), Math.abs(Math.log(mag(r, a) + ofBase)));
            double relative = times(mag(r, b), ofBase) / least + times(logarithm, ofExponent);
            return relative < LARGEST ? mag(r, to) * (relative + relative * relative) : Double.NaN;
        }
        double n = r.inf(b);
        boolean whole = ofExponent == 0 && n == r.sup(b) && n >= 1 && n == Math.rint(n);
        return whole ? n * Math.pow(mag(r, a) + ofBase, n - 1) * ofBase : Double.NaN;
    }

    private boolean isPowerOfTwo(int a) {
        return graph.nodes().get(a) instanceof Node.Constant(double value) && Math.abs(value) == Math.scalb(1.0, Math.getExponent(value));
    }

    /// The largest absolute value; NaN where there is none.
    private static double mag(Intervals r, int a) {
        return Math.max(Math.abs(r.inf(a)), Math.abs(r.sup(a)));
    }

    /// The least absolute value.
    private static double mig(Intervals r, int a) {
        return r.inf(a) <= 0 && r.sup(a) >= 0 ? 0 : Math.min(Math.abs(r.inf(a)), Math.abs(r.sup(a)));
    }
}
