package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.expression.Printer;
import hesse.field.differentiation.Differentiator;
import hesse.field.graph.Graph;
import hesse.field.graph.Node;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Constants that are folded, beside their values with many digits.
class FoldedConstantsTest {
    private static final MathContext MANY = new MathContext(90);
    private static final double[] NUMBERS = {1e16, 1, 2, 0.1, 0.3, 3, 1e-8, 1e8, 7.25, 0.7, 1e-3};

    /// A constant with sums, products, quotients and roots of numbers far apart.
    private static Expression constant(Draw draw, int depth) {
        if (depth == 0) {
            return new Literal(NUMBERS[draw.integer(0, NUMBERS.length - 1)]);
        }
        int kind = draw.integer(0, 9);
        return switch (kind) {
            case 0, 1, 2, 3,
                    4 -> new Binary(kind < 2 ? Operator.PLUS : Operator.MINUS, constant(draw, depth - 1), constant(draw, depth - 1));
            case 5, 6 -> new Binary(Operator.TIMES, constant(draw, depth - 1), constant(draw, depth - 1));
            case 7 -> new Binary(Operator.DIVIDE, constant(draw, depth - 1), constant(draw, depth - 1));
            case 8 -> new Call(Function.SQRT, List.of(constant(draw, depth - 1)));
            default -> constant(draw, depth - 1);
        };
    }

    /// @param decimals whether numbers are their decimals, else the doubles
    /// @throws ArithmeticException where there is no value
    private static BigDecimal value(Expression constant, boolean decimals) {
        return switch (constant) {
            case Literal(var number) -> decimals ? BigDecimal.valueOf(number) : new BigDecimal(number);
            case Binary(var operator, var left, var right) -> {
                var a = value(left, decimals);
                var b = value(right, decimals);
                yield switch (operator) {
                    case PLUS -> a.add(b, MANY);
                    case MINUS -> a.subtract(b, MANY);
                    case TIMES -> a.multiply(b, MANY);
                    case DIVIDE -> a.divide(b, MANY);
                    case POWER -> throw new IllegalStateException("no powers are drawn");
                };
            }
            case Call call -> value(call.arguments().getFirst(), decimals).sqrt(MANY);
            case Expression.Negation _, Parameter _, Variable _, Expression.Constant _ -> throw new IllegalStateException("none is drawn");
        };
    }

    private static Expression times(Expression constant) {
        return new Binary(Operator.TIMES, constant, new Binary(Operator.POWER, Variable.X, new Literal(2)));
    }

    /// Of the computed constant and of all that is made of it, whichever way numbers are meant.
    @Test
    void errorsOfFoldedConstantsAreBounded() {
        ForAll.seeded(71).cases(3000).check(draw -> constant(draw, draw.integer(1, 5)), constant -> {
            BigDecimal decimal;
            BigDecimal binary;
            try {
                decimal = value(constant, true);
                binary = value(constant, false);
            } catch (ArithmeticException _) {
                return;
            }
            var whole = Differentiator.graph(constant, Map.of());
            assertNear(whole, whole.roots().f(), decimal, constant);
            assertNear(whole, whole.roots().f(), binary, constant);
            var graph = Differentiator.graph(times(constant), Map.of());
            // 2 c, which is folded as well.
            assertNear(graph, graph.roots().fxx(), decimal.add(decimal), constant);
            assertNear(graph, graph.roots().fxx(), binary.add(binary), constant);
        });
    }

    private static double number(Graph graph) {
        return graph.nodes().get(graph.roots().f()) instanceof Node.Constant(double value) ? value : Double.NaN;
    }

    private static void assertNear(Graph graph, int node, BigDecimal exact, Expression constant) {
        double error = graph.error(node);
        if (graph.nodes().get(node) instanceof Node.Constant(double computed) && Double.isFinite(error) && Double.isFinite(computed)) {
            var off = new BigDecimal(computed).subtract(exact).abs();
            assertTrue(off.compareTo(new BigDecimal(error)) <= 0,
                    () -> Printer.print(constant) + " = " + computed + " ± " + error + " is off by " + off.doubleValue());
        }
    }

    /// What a field computes with is right to the last digits, in the decimals' meaning.
    @Test
    void constantsThatLoseDigitsAreComputedWithMany() {
        ForAll.seeded(71).cases(3000).check(draw -> constant(draw, draw.integer(1, 5)), constant -> {
            double exact;
            try {
                exact = value(constant, true).doubleValue();
            } catch (ArithmeticException _) {
                return;
            }
            double f = CompiledField.of(times(constant), Map.of()).at(1, 0).f();
            double plain = number(Differentiator.graph(constant, Map.of()));
            if (Double.isFinite(plain) && Math.abs(exact) < 1e300 && (exact == 0 || Math.abs(exact) > 1e-60)) {
                assertEquals(exact, f, 0x1p-45 * Math.abs(exact), () -> Printer.print(constant));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"(1e16+1-1e16)*x^2+y^2, 2", "(sqrt(2)^2-2)*x^2+y^2, 0", "(pi-3.14159265358979)*x^2+y^2, 6.477e-15", "sin(pi)*x^2+y^2, 0",
            "x^(1e16+3-1e16) + y^2, 6",
        "(a - b)*x^2, 2e-9", "(cosh(20)-sinh(20))*x^2, 4.122307244877116e-09", "(exp(1)-e)*x^2, 0", "(0.1+0.2-0.3)*x^2, 0"})
    void secondDerivativeAtOne(String formula, double fxx) {
        var field = CompiledField.of(Formulas.parsed(formula), Map.of("a", 1.000000001, "b", 1.0));
        assertEquals(fxx, field.at(1, 1).fxx(), 1e-3 * Math.abs(fxx));
    }
}
