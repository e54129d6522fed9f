package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Operator;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.function.Blocks;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What holds for every formula, on random ones.
class CompiledFieldPropertiesTest {

    private static final long SEED = 20_252;

    private record Case(Expression formula, double x, double y) {}

    private static Case drawCase(Draw draw) {
        return new Case(RandomFormulas.smooth(draw), draw.real(-2, 2), draw.real(-2, 2));
    }

    /// The independent jet, up to rounding: a tree of five levels amplifies it, relative to the jet's largest number, by
    /// less than 1e5.
    @Test
    void jetsAreThoseOfAnIndependentArithmetic() {
        ForAll.seeded(SEED).cases(3000).check(CompiledFieldPropertiesTest::drawCase, drawn -> {
            double[] expected = numbers(HipparchusWalk.jet(drawn.formula, drawn.x, drawn.y));
            double[] computed = numbers(CompiledField.of(drawn.formula, Map.of()).at(drawn.x, drawn.y));
            double largest = 1;
            for (double number : expected) {
                largest = Math.max(largest, Math.abs(number));
            }
            if (largest < 1e100) { // beyond it squares overflow in one arithmetic earlier than in the other
                assertArrayEquals(expected, computed, 1e-11 * largest);
            }
        });
    }

    @Test
    void hessianOfASumIsTheSumOfHessians() {
        ForAll.seeded(SEED + 1).cases(1000).check(draw -> List.of(drawCase(draw), drawCase(draw)), drawn -> {
            var first = drawn.getFirst();
            var second = drawn.getLast().formula;
            double[] sum = numbers(CompiledField.of(new Binary(Operator.PLUS, first.formula, second), Map.of()).at(first.x, first.y));
            double[] left = numbers(CompiledField.of(first.formula, Map.of()).at(first.x, first.y));
            double[] right = numbers(CompiledField.of(second, Map.of()).at(first.x, first.y));
            for (int i = 0; i < sum.length; i++) {
                // Signs and powers of two may move, so a zero may change its sign; nothing else may change.
                assertEquals(left[i] + right[i], sum[i], 0.0);
            }
        });
    }

    @Test
    void aBatchIsItsPointsBitForBit() {
        ForAll.seeded(SEED + 2).cases(200).check(RandomFormulas::smooth, formula -> {
            var field = CompiledField.of(formula, Map.of());
            int count = 2 * Blocks.LENGTH + 17;
            var points = points(count);
            var out = new Jets(Order.HESSIAN, count);
            field.evaluator(Order.HESSIAN).evaluate(points[0], points[1], count, out);
            for (int i = 0; i < count; i += 23) {
                assertArrayEquals(numbers(field.at(points[0][i], points[1][i])), numbers(out.at(i)));
            }
        });
    }

    @Test
    void otherOrdersAreTheSameBits() {
        ForAll.seeded(SEED + 3).cases(500).check(RandomFormulas::smooth, formula -> {
            var field = CompiledField.of(formula, Map.of());
            var value = jets(field, Order.VALUE);
            var gradient = jets(field, Order.GRADIENT);
            var hessian = jets(field, Order.HESSIAN);
            assertArrayEquals(hessian.f, value.f);
            assertArrayEquals(hessian.f, gradient.f);
            assertArrayEquals(hessian.fx, gradient.fx);
            assertArrayEquals(hessian.fy, gradient.fy);
            var curvature = jets(field, Order.CURVATURE);
            assertArrayEquals(hessian.f, curvature.f);
            assertArrayEquals(hessian.fxx, curvature.fxx);
            assertArrayEquals(hessian.fxy, curvature.fxy);
            assertArrayEquals(hessian.fyy, curvature.fyy);
        });
    }

    @Test
    void anExpressionWithoutAVariableHasZeroDerivativesByIt() {
        ForAll.seeded(SEED + 4).cases(300).check(CompiledFieldPropertiesTest::drawCase, drawn -> {
            var onXAlone = withoutY(drawn.formula);
            var jet = CompiledField.of(onXAlone, Map.of()).at(drawn.x, drawn.y);
            assertTrue(jet.fy() == 0 && jet.fxy() == 0 && jet.fyy() == 0, () -> onXAlone + ": " + jet);
        });
    }

    private static Expression withoutY(Expression expression) {
        return switch (expression) {
            case Expression.Variable _ -> Expression.Variable.X;
            case Expression.Negation(var operand) -> new Expression.Negation(withoutY(operand));
            case Binary(var operator, var left, var right) -> new Binary(operator, withoutY(left), withoutY(right));
            case Expression.Call(var function, var arguments) ->
                    new Expression.Call(function, arguments.stream().map(CompiledFieldPropertiesTest::withoutY).toList());
            case Expression.Literal _, Expression.Constant _, Expression.Parameter _ -> expression;
        };
    }

    private static Jets jets(Field field, Order order) {
        int count = Blocks.LENGTH + 5;
        var points = points(count);
        var out = new Jets(order, count);
        field.evaluator(order).evaluate(points[0], points[1], count, out);
        return out;
    }

    private static double[][] points(int count) {
        var points = new double[2][count];
        for (int i = 0; i < count; i++) {
            points[0][i] = 5 * Math.sin(i);
            points[1][i] = 5 * Math.cos(1.3 * i);
        }
        return points;
    }

    private static double[] numbers(Jet jet) {
        return new double[] {jet.f(), jet.fx(), jet.fy(), jet.fxx(), jet.fxy(), jet.fyy()};
    }
}
