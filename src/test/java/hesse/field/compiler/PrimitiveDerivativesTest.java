package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.expression.Expression;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.field.Jet;
import hesse.testing.ForAll;
import hesse.testing.TreeEvaluator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every function that a formula can call, alone, against extrapolated differences of its values.
class PrimitiveDerivativesTest {

    private static final long SEED = 20_251;

    /// The longest step; the differences are extrapolated from it and its half, quarter and eighth.
    private static final double STEP = 1.0 / 16;

    /// What extrapolation leaves: about STEP^8 times a ninth derivative, and rounding over the shortest step squared.
    private static final double TOLERANCE = 1e-7;

    /// Where the function is smooth, with room for the steps.
    private record Domain(double xMin, double xMax, double yMin, double yMax) {

        static Domain of(double min, double max) {
            return new Domain(min, max, 0, 0);
        }
    }

    private static List<Domain> domains(Function function) {
        return switch (function) {
            case SIN, COS, ATAN, ACOT, SINH, COSH, TANH, SECH, ASINH, EXP, EXPM1, SIGMOID, SOFTPLUS, SINC, ERF,
                    ERFC -> List.of(Domain.of(-3, 3));
            case TAN, SEC -> List.of(Domain.of(-1, 1));
            case COT, CSC -> List.of(Domain.of(0.7, 2.4), Domain.of(-2.4, -0.7));
            case COTH, CSCH, ACSCH -> List.of(Domain.of(0.8, 4), Domain.of(-4, -0.8));
            case ASIN, ACOS, ATANH -> List.of(Domain.of(-0.6, 0.6));
            case ASEC, ACSC, ACOTH -> List.of(Domain.of(1.8, 5), Domain.of(-5, -1.8));
            case ACOSH -> List.of(Domain.of(1.8, 5));
            case ASECH, LOGIT -> List.of(Domain.of(0.45, 0.55));
            case LOG1P -> List.of(Domain.of(-0.3, 5));
            case LOG, LOG10, LOG2, SQRT -> List.of(Domain.of(0.7, 5));
            case GAMMA -> List.of(Domain.of(1.2, 5));
            case POLYGAMMA -> List.of(new Domain(0, 0, 1.2, 5), new Domain(1, 1, 1.2, 5));
            case LOGADDEXP -> List.of(new Domain(-3, 3, -3, 3));
            case ROOT -> List.of(new Domain(0.7, 5, 5, 5), new Domain(-5, -0.7, 7, 7), new Domain(0.7, 5, -2, -2),
                    new Domain(0.7, 5, 2.5, 2.5));
            case MOD -> List.of(new Domain(0.2, 0.8, 1.2, 2), new Domain(-2.1, -1.5, 1.2, 1.2), new Domain(2.3, 2.6, -1, -1));
            case CBRT -> List.of(Domain.of(0.7, 5), Domain.of(-5, -0.7));
            case ABS, SIGN, HEAVISIDE, RELU -> List.of(Domain.of(0.2, 4), Domain.of(-4, -0.2));
            case ROUND -> List.of(Domain.of(-0.3, 0.3), Domain.of(0.7, 1.3));
            case LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> List.of(new Domain(-1, 1, 1.5, 3), new Domain(1.5, 3, -1, 1));
            case IF -> List.of(new Domain(0.5, 3, 1, 2), new Domain(-3, -0.5, 1, 2));
            case FLOOR, CEIL, TRUNC, FRAC -> List.of(Domain.of(0.2, 0.8), Domain.of(-2.8, -2.2));
            case MIN, MAX -> List.of(new Domain(-1, 1, 1.5, 3), new Domain(1.5, 3, -1, 1));
            case HYPOT, ATAN2 -> List.of(new Domain(0.8, 3, -2, 2), new Domain(-2, 2, 0.8, 3), new Domain(-3, -0.8, -2, 2));
        };
    }

    @ParameterizedTest
    @EnumSource
    void derivativesAreLimitsOfDifferences(Function function) {
        for (var domain : domains(function)) {
            var call = new Call(function, arguments(function, domain));
            var field = CompiledField.of(call, Map.of());
            ForAll.seeded(SEED).cases(200).check(
                    draw -> new double[] {draw.real(domain.xMin, domain.xMax), draw.real(domain.yMin, domain.yMax)},
                    point -> assertDifferences(call, field.at(point[0], point[1]), point[0], point[1]));
        }
    }

    /// The variables; numbers where only these have a meaning.
    private static List<Expression> arguments(Function function, Domain domain) {
        return switch (function) {
            case POLYGAMMA -> List.of(new Literal(domain.xMin), Variable.Y);
            case ROOT -> List.of(Variable.X, number(domain.yMin));
            case IF -> List.of(Variable.X, Variable.X, Variable.Y);
            default -> List.<Expression>of(Variable.X, Variable.Y).subList(0, function.arity());
        };
    }

    private static Expression number(double value) {
        return value < 0 ? new Negation(new Literal(-value)) : new Literal(value);
    }

    private static void assertDifferences(Expression expression, Jet jet, double x, double y) {
        DoubleBinaryOperator f = (dx, dy) -> TreeEvaluator.value(expression, x + dx, y + dy);
        assertEquals(f.applyAsDouble(0, 0), jet.f(), 4 * Math.ulp(jet.f()), "f");
        close(extrapolated(h -> (f.applyAsDouble(h, 0) - f.applyAsDouble(-h, 0)) / (2 * h)), jet.fx(), "fx");
        close(extrapolated(h -> (f.applyAsDouble(0, h) - f.applyAsDouble(0, -h)) / (2 * h)), jet.fy(), "fy");
        close(extrapolated(h -> (f.applyAsDouble(h, 0) - 2 * f.applyAsDouble(0, 0) + f.applyAsDouble(-h, 0)) / (h * h)), jet.fxx(), "fxx");
        close(extrapolated(h -> (f.applyAsDouble(h, h) - f.applyAsDouble(-h, h) - f.applyAsDouble(h, -h) + f.applyAsDouble(-h, -h))
                / (4 * h * h)), jet.fxy(), "fxy");
        close(extrapolated(h -> (f.applyAsDouble(0, h) - 2 * f.applyAsDouble(0, 0) + f.applyAsDouble(0, -h)) / (h * h)), jet.fyy(), "fyy");
    }

    private static void close(double expected, double computed, String what) {
        assertEquals(expected, computed, TOLERANCE * Math.max(1, Math.abs(expected)), what);
    }

    /// Richardson: the error of a central difference is a series in h^2.
    private static double extrapolated(DoubleUnaryOperator difference) {
        double[] row = new double[4];
        for (int i = 0; i < row.length; i++) {
            row[i] = difference.applyAsDouble(STEP / (1 << i));
        }
        for (int level = 1; level < row.length; level++) {
            double factor = 1 << (2 * level);
            for (int i = row.length - 1; i >= level; i--) {
                row[i] += (row[i] - row[i - 1]) / (factor - 1);
            }
        }
        return row[row.length - 1];
    }
}
