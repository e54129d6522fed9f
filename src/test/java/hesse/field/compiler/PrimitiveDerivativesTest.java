package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.expression.Expression;
import hesse.expression.Expression.Call;
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
            case SIN, COS, ATAN, SINH, COSH, TANH, EXP, SIGMOID, SOFTPLUS -> List.of(Domain.of(-3, 3));
            case TAN -> List.of(Domain.of(-1, 1));
            case ASIN, ACOS -> List.of(Domain.of(-0.7, 0.7));
            case LOG, LOG10, LOG2, SQRT -> List.of(Domain.of(0.7, 5));
            case CBRT -> List.of(Domain.of(0.7, 5), Domain.of(-5, -0.7));
            case ABS, SIGN, RELU -> List.of(Domain.of(0.2, 4), Domain.of(-4, -0.2));
            case FLOOR -> List.of(Domain.of(0.2, 0.8), Domain.of(-2.8, -2.2));
            case MIN, MAX -> List.of(new Domain(-1, 1, 1.5, 3), new Domain(1.5, 3, -1, 1));
            case POW -> List.of(new Domain(0.7, 3, -2, 3));
            case HYPOT, ATAN2 -> List.of(new Domain(0.8, 3, -2, 2), new Domain(-2, 2, 0.8, 3), new Domain(-3, -0.8, -2, 2));
        };
    }

    @ParameterizedTest
    @EnumSource
    void derivativesAreLimitsOfDifferences(Function function) {
        List<Expression> arguments = function.arity() == 1 ? List.of(Variable.X) : List.of(Variable.X, Variable.Y);
        var call = new Call(function, arguments);
        var field = CompiledField.of(call, Map.of());
        for (var domain : domains(function)) {
            ForAll.seeded(SEED).cases(200).check(
                    draw -> new double[] {draw.real(domain.xMin, domain.xMax), draw.real(domain.yMin, domain.yMax)},
                    point -> assertDifferences(call, field.at(point[0], point[1]), point[0], point[1]));
        }
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
