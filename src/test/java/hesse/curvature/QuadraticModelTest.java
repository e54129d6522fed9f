package hesse.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.QuadraticModel.Stationary;
import hesse.curvature.QuadraticModel.Step;
import hesse.field.Jet;
import hesse.testing.ForAll;
import hesse.testing.ReferenceFunctions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuadraticModelTest {

    private static QuadraticModel model(String formula, double x, double y) {
        return new QuadraticModel(x, y, ReferenceFunctions.field(formula).at(x, y));
    }

    /// A quadratic with whole numbers is computed without rounding, so the model equals it everywhere.
    @Test
    void modelOfAQuadraticIsTheQuadratic() {
        var field = ReferenceFunctions.field("5*x^2 + 6*x*y + 5*y^2 - 4*x + 8*y");
        ForAll.seeded(72_001)
                .check(draw -> new int[] {draw.integer(-99, 99), draw.integer(-99, 99), draw.integer(-99, 99), draw.integer(-99, 99)},
                        p -> {
            var model = new QuadraticModel(p[0], p[1], field.at(p[0], p[1]));
            var there = field.at(p[2], p[3]);
            assertEquals(there.f(), model.value(p[2], p[3]));
            assertEquals(there.fx(), model.gradientX(p[2], p[3]));
            assertEquals(there.fy(), model.gradientY(p[2], p[3]));
            assertEquals(there.f() - model.jet().f(), model.predictedChange(p[2] - p[0], p[3] - p[1]));
        });
    }

    @Test
    void stationaryPointsAreOfTheModelsKind() {
        assertEquals(Optional.of(new Stationary(0, 0, 0, Kind.MINIMUM)), model("x^2 + 4*y^2", -4, 3).stationary());
        assertEquals(Optional.of(new Stationary(0, 0, 1, Kind.MAXIMUM)), model("1 - x^2 - 4*y^2", -4, 2).stationary());
        assertEquals(Optional.of(new Stationary(0, 0, 0, Kind.SADDLE)), model("x*y", -4, 3).stationary());
    }

    @Test
    void thereIsNoStepWhereTheHessianIsSingularOrNotFinite() {
        assertEquals(Optional.empty(), model("x^2", 1, 1).newtonStep());
        assertEquals(Optional.empty(), model("x + y", 1, 1).newtonStep());
        assertEquals(Optional.empty(), model("log(x) + y^2", -1, 1).newtonStep());
        assertEquals(Optional.empty(), new QuadraticModel(0, 0, new Jet(0, 1e300, 0, 1e-300, 0, 1e-300)).newtonStep());
        assertEquals(Optional.empty(), model("x^2", 1, 1).stationary());
    }

    @Test
    void aSmallEigenvalueIsNotZero() {
        assertEquals(Optional.of(new Step(-1, -1)), model("x^2 + 1e-10*y^2", 1, 1).newtonStep());
        assertEquals(Optional.of(CriticalPoint.Kind.SADDLE),
                model("x^2 - 1e-300*y^2", 1, 1).stationary().map(QuadraticModel.Stationary::kind));
    }

    /// Scaling f by a power of two changes nothing, down to the last bit and out to 1e±270.
    @Test
    void stepDoesNotDependOnTheScaleOfTheFunction() {
        ForAll.seeded(72_002)
                .check(draw -> new Jet(0, draw.real(-9, 9), draw.real(-9, 9), draw.real(1, 9), draw.real(-0.9, 0.9), draw.real(1, 9)),
                        jet -> {
            var step = new QuadraticModel(0, 0, jet).newtonStep();
            for (double s : new double[] {0x1p900, 0x1p-900}) {
                var scaled = new Jet(0, s * jet.fx(), s * jet.fy(), s * jet.fxx(), s * jet.fxy(), s * jet.fyy());
                assertEquals(step, new QuadraticModel(0, 0, scaled).newtonStep());
            }
        });
    }

    @Test
    void stepFromACriticalPointIsZero() {
        assertEquals(Optional.of(new Step(0, 0)), model("x^2 + 3*y^2", 0, 0).newtonStep().map(p -> new Step(p.dx() + 0.0, p.dy() + 0.0)));
    }
}
