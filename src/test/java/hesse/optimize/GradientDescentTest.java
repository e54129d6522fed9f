package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.optimize.firstorder.GradientDescent;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import org.junit.jupiter.api.Test;

/// On f = ½ (λ₁ u² + λ₂ v²) in rotated coordinates (u, v) each component is multiplied by 1 − η λᵢ in each step.
class GradientDescentTest {

    private record Bowl(double lambda1, double lambda2, double angle, double stepSize) {

        String formula() {
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            return "0.5*((%s)*((%s)*x + (%s)*y)^2 + (%s)*((%s)*y - (%s)*x)^2)".formatted(lambda1, c, s, lambda2, c, s);
        }

        double u(Iterate iterate) {
            return Math.cos(angle) * iterate.x().get(0) + Math.sin(angle) * iterate.x().get(1);
        }

        double v(Iterate iterate) {
            return Math.cos(angle) * iterate.x().get(1) - Math.sin(angle) * iterate.x().get(0);
        }

        double largest() {
            return Math.max(lambda1, lambda2);
        }
    }

    private static Bowl anyBowl(Draw draw) {
        double lambda1 = Math.exp(draw.real(-3, 3));
        double lambda2 = Math.exp(draw.real(-3, 3));
        // In units of 1/λmax, 2 being the border of stability.
        return new Bowl(lambda1, lambda2, draw.real(-1.5, 1.5), (0.05 + 2.5 * draw.random().nextDouble()) / Math.max(lambda1, lambda2));
    }

    @Test
    void eachEigencomponentContractsAtItsRate() {
        ForAll.seeded(74_001).cases(300).check(GradientDescentTest::anyBowl, bowl -> {
            var iterates = Runs.run(new GradientDescent(bowl.stepSize()), bowl.formula(), Runs.steps(20), 1, -2).iterates();
            for (int k = 1; k < iterates.size(); k++) {
                var before = iterates.get(k - 1);
                var after = iterates.get(k);
                // A few roundings of the point, times those in forming λ from the formula.
                double tolerance = 64 * Math.ulp(1.0) * (1 + before.x().normF()) * (1 + bowl.stepSize() * bowl.largest());
                assertEquals((1 - bowl.stepSize() * bowl.lambda1()) * bowl.u(before), bowl.u(after), tolerance);
                assertEquals((1 - bowl.stepSize() * bowl.lambda2()) * bowl.v(before), bowl.v(after), tolerance);
            }
        });
    }

    @Test
    void itDivergesIfAndOnlyIfTheStepSizeExceedsTwoOverTheLargestEigenvalue() {
        ForAll.seeded(74_002).cases(300).check(GradientDescentTest::anyBowl, bowl -> {
            double stability = bowl.stepSize() * bowl.largest() / 2;
            // At the border itself it bounces for ever; within a percent of it 5000 steps don't tell.
            if (Math.abs(stability - 1) > 0.01) {
                var trajectory = Runs.run(new GradientDescent(bowl.stepSize()), bowl.formula(),
                        new Stopping(1e-9, 5000, Runs.point(0, 0), 1e6), 1, -2);
                assertEquals(stability > 1 ? StopReason.DIVERGED : StopReason.CONVERGED, trajectory.reason());
            }
        });
    }

    @Test
    void belowTheBorderTheValueNeverRises() {
        ForAll.seeded(74_003).cases(300).check(GradientDescentTest::anyBowl, bowl -> {
            if (bowl.stepSize() * bowl.largest() < 2) {
                var iterates = Runs.run(new GradientDescent(bowl.stepSize()), bowl.formula(), Runs.steps(50), 1, -2).iterates();
                for (int k = 1; k < iterates.size(); k++) {
                    assertTrue(iterates.get(k).f() <= iterates.get(k - 1).f() * (1 + 16 * Math.ulp(1.0)), "step " + k);
                }
            }
        });
    }

    @Test
    void stepSizesArePositiveAndFinite() {
        for (double bad : new double[] {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertEquals("a step size is positive and finite, but was " + bad,
                    assertThrows(IllegalArgumentException.class, () -> new GradientDescent(bad)).getMessage());
        }
    }
}
