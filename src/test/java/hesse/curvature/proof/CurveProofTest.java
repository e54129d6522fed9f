package hesse.curvature.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.curvature.Certificate;
import hesse.curvature.Certificate.Obstacle;
import hesse.curvature.CriticalPointReport;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.testing.ReferenceFunctions;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveProofTest {

    private static CriticalPointReport report(String formula) {
        return Certification.report(ReferenceFunctions.field(formula), new Window(-2, 2, -2, 2), Cancellation.NEVER);
    }

    private static Set<Obstacle> obstacles(CriticalPointReport report) {
        return report.certificate() instanceof Certificate.Undecided(_, var obstacles) ? obstacles : Set.of();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "x^2", "(x + 2*y)^2", "(x^2 + y^2 - 1)^2", "(x^2 + y^2 - 2)^2 + (x^2 + y^2 - 0.5)^2", "exp(-(x - y)^2)",
            "sin(x*y)", "x^2*y", "x^2*y^2 + 3", "-(x - y)^2*(1 + x^2)",
        "relu(x)^2 + y^2", "x*floor(x) + y^2", "1/(1 + (x*y - 1)^2)", "cos(x^2 + y^2)", "sin(x^2 + y^2)/(1 + x^2 + y^2)",
        "(x^2 + y^2)*exp(1 - x^2 - y^2)", "(2*x - y)^2*exp(y - 2*x)"})
    void curvesOfCriticalPointsAreProved(String formula) {
        var report = report(formula);
        assertEquals(true, report.curve());
        assertEquals(true, obstacles(report).contains(Obstacle.CURVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^4 + y^4", "x^2 + y^2", "x^3 - 3*x*y^2", "(x^2 + y^2)^2", "exp(-x^2 - y^4)", "x^2 + y^6", "(x^2 + y^2 + 1)^2",
            "(x^2 + y^2)*exp(1 - x^2 - 2*y^2)"})
    void isolatedPointsAreNotCalledCurves(String formula) {
        assertEquals(false, report(formula).curve());
    }
}
