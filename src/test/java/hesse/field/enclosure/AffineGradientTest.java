package hesse.field.enclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Expression;
import hesse.field.Enclosure.Component;
import hesse.field.compiler.CompiledField;
import hesse.field.compiler.Formulas;
import hesse.field.compiler.RandomFormulas;
import hesse.testing.ForAll;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Against a hundred digits.
class AffineGradientTest {

    private static final long SEED = 20_632;

    private record Case(Expression formula, double x, double y, double p, double q) {}

    @Test
    void combinationsOfRandomFormulasLieInside() {
        ForAll.seeded(SEED).cases(250)
                .check(draw ->
                        new Case(RandomFormulas.smooth(draw), draw.real(-2, 2), draw.real(-2, 2), draw.real(-3, 3), draw.real(-3, 3)),
                        drawn -> {
            var field = CompiledField.of(drawn.formula, Map.of());
            var enclosure = field.enclosure().orElseThrow();
            enclosure.encloseGradient(drawn.x, drawn.x, drawn.y, drawn.y);
            var slope = enclosure.slope(drawn.p, drawn.q);
            var exact = field.highPrecision().orElseThrow().at(drawn.x, drawn.y);
            if (Double.isFinite(exact.fx().inf()) && Double.isFinite(exact.fy().inf())) {
                // Each of the two is known to its double.
                double error = 8 * (Math.ulp(drawn.p * exact.fx().inf()) + Math.ulp(drawn.q * exact.fy().inf()));
                double value = drawn.p * exact.fx().inf() + drawn.q * exact.fy().inf();
                assertTrue(slope.inf() <= value + error && value - error <= slope.sup(), () -> slope + " without " + value);
            }
        });
    }

    /// In the valley of 10⁹(x² + y² − 1)² the slopes' common error is 10⁹ roundings; along the valley it is gone, exactly.
    @Test
    void errorsInCommonCancelAlongAValley() {
        double x = -0.6, y = -0.8, p = 0.8, q = -0.6;
        for (var formula : List.of("x + y + 1000000000*(x^2 + y^2 - 1)^2", "x + y + 1000000000*(x*x + y*y - 1)^2/(3*x/x - 2)")) {
            var enclosure = Formulas.field(formula).enclosure().orElseThrow();
            enclosure.encloseGradient(x, x, y, y);
            var slope = enclosure.slope(p, q);
            var circle = square(x).add(square(y)).subtract(BigDecimal.ONE).multiply(new BigDecimal(4_000_000_000L));
            var exact = new BigDecimal(p).add(new BigDecimal(q))
                    .add(circle.multiply(new BigDecimal(p).multiply(new BigDecimal(x)).add(new BigDecimal(q).multiply(new BigDecimal(y)))));
            assertTrue(new BigDecimal(slope.inf()).compareTo(exact) <= 0 && new BigDecimal(slope.sup()).compareTo(exact) >= 0,
                    () -> slope + " without " + exact);
            assertEquals(0, slope.sup() - slope.inf(), 1e-14);
            assertTrue(enclosure.sup(Component.FX) - enclosure.inf(Component.FX) > 1e-7);
        }
    }

    private static BigDecimal square(double number) {
        return new BigDecimal(number).multiply(new BigDecimal(number));
    }
}
