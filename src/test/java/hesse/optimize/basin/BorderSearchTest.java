package hesse.optimize.basin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.testing.ReferenceFunctions;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BorderSearchTest {
    private static final Window WINDOW = new Window(-5, 5, -5, 5);

    private static Optional<BorderSearch.Sides> near(String formula, ConfiguredMethod method, double x, double y) {
        var field = ReferenceFunctions.field(formula);
        var search = new BasinSearch(field, method, new Stopping(1e-12, 2000, new SimpleMatrix(2, 1), 1e4));
        return new BorderSearch(search, WINDOW, 1e-5).near(x, y, Cancellation.NEVER);
    }

    private static ConfiguredMethod descent(double stepSize) {
        return ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, stepSize);
    }

    /// The gradient keeps its side of the pass: the border is x = 0.
    @Test
    void theStartsLieOnEitherSide() {
        var sides = near("x^4/4 - x^2/2 + y^2/2", descent(0.03), 0.8, 0.5).orElseThrow();
        double diagonal = Math.hypot(10, 10);
        assertEquals(0, sides.one().x() + sides.other().x(), 1e-4);
        assertEquals(0.04 * diagonal, Math.abs(sides.one().x() - sides.other().x()), 1e-4);
        assertEquals(2, Math.abs(sides.one().endX() - sides.other().endX()), 1e-5);
        assertTrue(Math.abs(sides.one().y() - 0.5) < 0.3, "near the point that was asked for");
    }

    /// Whatever the border looks like.
    @ParameterizedTest
    @EnumSource(value = MethodName.class, names = {"NEWTON", "GRADIENT_DESCENT", "BFGS"})
    void theEndsDiffer(MethodName name) {
        var method = name == MethodName.GRADIENT_DESCENT ? descent(0.01) : ConfiguredMethod.of(name);
        var sides = near("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", method, 0, 0).orElseThrow();
        assertEquals(Fate.ELSEWHERE, sides.one().fate());
        assertEquals(Fate.ELSEWHERE, sides.other().fate());
        assertTrue(Math.hypot(sides.one().endX() - sides.other().endX(), sides.one().endY() - sides.other().endY()) > 0.1, sides::toString);
        assertTrue(Math.hypot(sides.one().x() - sides.other().x(), sides.one().y() - sides.other().y()) < 0.6, sides::toString);
    }

    @Test
    void aBowlHasNoBorder() {
        assertEquals(Optional.empty(), near("x^2 + 3*y^2", ConfiguredMethod.of(MethodName.NEWTON), 1, 1));
    }
}
