package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.loss.ShippedLosses;
import hesse.field.Cancellation;
import hesse.learning.InitialWeights;
import hesse.learning.Loss;
import hesse.learning.objective.LossObjective;
import hesse.objective.SymmetricEigen;
import hesse.optimize.factory.MethodFactory;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// |λ|-Newton on the 1-8-1 network that is to learn T₄, among whose eigenvalues are many near zero: pure Newton ends at the mean of y from 7 of 8 starts.
class SaddleFreeNewtonTest {
    private static final Loss LOSS = ShippedLosses.named("cheb181").orElseThrow().loss();
    private static final LossObjective NETWORK = LossObjective.of(LOSS);
    private static final MethodParameter DAMPING = MethodName.SADDLE_FREE_NEWTON.parameter("damping").orElseThrow();

    private static Trajectory run(int seed, double damping, int steps) {
        return MethodFactory.method(ConfiguredMethod.of(MethodName.SADDLE_FREE_NEWTON).with(DAMPING, damping)).run(NETWORK,
                new SimpleMatrix(InitialWeights.of(LOSS, seed)), new Stopping(1e-12, steps, new SimpleMatrix(25, 1), 1e4),
                Cancellation.NEVER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void dampedItLearnsFromEveryStart(int seed) {
        double f = run(seed, 0.01, 100).last().f();
        assertTrue(f < 1e-4, () -> "from start " + seed + " to f = " + f);
    }

    /// p = −Σ q (q·∇f) / (|λ| + μ).
    @Test
    void everyPartIsDividedByItsDampedMagnitude() {
        var run = run(4, 0.01, 1);
        var at = NETWORK.at(run.iterates().getFirst().x());
        var eigen = SymmetricEigen.of(at.hessian());
        double[] gradient = eigen.parts(at.gradient());
        double[] step = eigen.parts(run.steps().getFirst().p());
        for (int i = 0; i < step.length; i++) {
            assertEquals(-gradient[i] / (Math.abs(eigen.values()[i]) + 0.01), step[i], 1e-12);
        }
    }

    @Test
    void withoutDampingNothingIsKnownOfEigenvaluesOfUnknownSign() {
        assertTrue(run(1, 0, 100).last().f() > 1e-4 || Double.isNaN(run(1, 0, 100).last().f()));
        assertEquals(0, DAMPING.initial());
    }
}
