package hesse.field.enclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Variable;
import hesse.field.Enclosure.Component;
import hesse.field.compiler.Formulas;
import hesse.field.compiler.RandomFormulas;
import hesse.testing.ForAll;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientContractorTest {

    private static final long SEED = 20_631;

    /// A box around a critical point, which is at quarters.
    private record Case(Expression formula, double p, double q, double[] box) {}

    /// Every smooth function of (x − p)² and (y − q)² has a critical point at (p, q).
    @Test
    void noCriticalPointIsLost() {
        ForAll.seeded(SEED).cases(800).check(draw -> {
            double p = draw.integer(0, 8) / 4.0, q = draw.integer(0, 8) / 4.0;
            var formula = composed(RandomFormulas.smooth(draw), square(Variable.X, p), square(Variable.Y, q));
            double size = Math.pow(10, -6 * draw.random().nextDouble());
            double left = size * draw.random().nextDouble(), below = size * draw.random().nextDouble();
            return new Case(formula, p, q, new double[] {p - left, p + size - left, q - below, q + size - below});
        }, drawn -> {
            var enclosure = IntervalEnclosure.of(drawn.formula, Map.of());
            var box = drawn.box.clone();
            enclosure.encloseGradient(box[0], box[1], box[2], box[3]);
            assertTrue(enclosure.contracts(box));
            assertTrue(box[0] <= drawn.p && drawn.p <= box[1] && box[2] <= drawn.q && drawn.q <= box[3], () -> Arrays.toString(box));
            assertTrue(box[0] >= drawn.box[0] && box[1] <= drawn.box[1] && box[2] >= drawn.box[2] && box[3] <= drawn.box[3]);
        });
    }

    private static Expression square(Expression variable, double centre) {
        return new Binary(Operator.POWER, new Binary(Operator.MINUS, variable, new Literal(centre)), new Literal(2));
    }

    private static Expression composed(Expression term, Expression x, Expression y) {
        return switch (term) {
            case Variable variable -> variable == Variable.X ? x : y;
            case Negation(var operand) -> new Negation(composed(operand, x, y));
            case Binary(var operator, var left, var right) -> new Binary(operator, composed(left, x, y), composed(right, x, y));
            case Call(var function, var arguments) ->
                    new Call(function, arguments.stream().map(argument -> composed(argument, x, y)).toList());
            case Literal _, Expression.Constant _, Expression.Parameter _ -> term;
        };
    }

    /// What excludes them is that the valley's slope would have to be −1/x and −1/y at once.
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"x + y + 1e9*(x^2 + y^2 - 1)^2; 0.9, 1, 0, 0.4", "x + 1e6*(x^2 + y^2 - 1)^2; 0, 0.5, 0.8, 1",
                    "1/(x^2 + y^2 - 1); 0.5, 0.9, 0.5, 0.9",
        "exp(-x^2)*y; -9, 9, 1, 2", "sin(x)*cos(y); 1, 2, 1, 1.5", "if(less(x, 9), x^2 + y, abs(x)); -1, 1, -1, 1",
        "sqrt(x) + y^2; -1, 4, -1, 1"})
    void largeBoxesAreExcluded(String formula, String sides) {
        var enclosure = Formulas.field(formula).enclosure().orElseThrow();
        var box = Arrays.stream(sides.split(",")).mapToDouble(Double::parseDouble).toArray();
        enclosure.encloseGradient(box[0], box[1], box[2], box[3]);
        assertFalse(enclosure.contracts(box));
    }

    /// Even where the derivatives' bounds say nothing, x² has no slope at x = 0 only; and the Hessian still is that over the whole box.
    @Test
    void boxesShrinkAndWhatWasEnclosedStays() {
        var enclosure = Formulas.field("x^2*y + (y - 1)^2").enclosure().orElseThrow();
        double[] box = {-1, 1, 0.5, 2};
        enclosure.encloseGradient(-1, 1, 0.5, 2);
        enclosure.contracts(box);
        assertEquals(0, box[0]);
        assertEquals(0, box[1]);
        enclosure.encloseHessian();
        assertEquals(4, enclosure.sup(Component.FXX));
        assertEquals(2, enclosure.sup(Component.FXY));
        var untouched = new double[] {-1, 1, -1, 1};
        var free = Formulas.field("0*x").enclosure().orElseThrow();
        free.encloseGradient(-1, 1, -1, 1);
        assertTrue(free.contracts(untouched));
        assertArrayEquals(new double[] {-1, 1, -1, 1}, untouched);
    }
}
