package hesse.optimize.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is measured does what it says.
class WorkloadTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 60})
    void hessiansAreTheDerivativesOfGradients(int d) {
        var loss = new LogisticLoss(d, new Random(d));
        var formed = new HessianFormed(loss, new Random(3));
        formed.run(Cancellation.NEVER);
        var above = new DMatrixRMaj(d, 1);
        var below = new DMatrixRMaj(d, 1);
        double h = 1e-5;
        for (int j = 0; j < d; j++) {
            var w = formed.point().copy();
            w.data[j] += h;
            loss.gradient(w, above);
            w.data[j] -= 2 * h;
            loss.gradient(w, below);
            for (int i = 0; i < d; i++) {
                assertEquals((above.data[i] - below.data[i]) / (2 * h), formed.hessian().get(i, j), 1e-8);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 130})
    void factorsMultiplyToTheMatrix(int d) {
        var factorised = new HessianFactorised(d, new Random(d));
        factorised.run(Cancellation.NEVER);
        factorised.run(Cancellation.NEVER);
        var l = SimpleMatrix.wrap(factorised.factor());
        assertTrue(l.mult(l.transpose()).isIdentical(SimpleMatrix.wrap(factorised.hessian()), 1e-12 * d));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 200})
    void conjugateGradientsSolveNewtonsEquation(int d) {
        var loss = new LogisticLoss(d, new Random(d));
        var newton = new NewtonCgStep(loss, new Random(4));
        newton.run(Cancellation.NEVER);
        var gradient = new DMatrixRMaj(d, 1);
        loss.gradient(newton.point(), gradient);
        var residual = new DMatrixRMaj(d, 1);
        loss.times(loss.curvatures(newton.point()), newton.step(), residual);
        CommonOps_DDRM.addEquals(residual, gradient);
        assertTrue(NormOps_DDRM.normP2(residual) <= 0.01000001 * NormOps_DDRM.normP2(gradient));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30, 200})
    void secantStepsLeadToTheMinimum(int d) {
        var loss = new LogisticLoss(d, new Random(d));
        var bfgs = new BfgsStep(loss, new Random(5));
        var limited = new LimitedMemoryStep(loss, new Random(6));
        assertEquals(0, leastGradient(loss, bfgs, bfgs::point), 1e-9);
        assertEquals(0, leastGradient(loss, limited, limited::point), 1e-9);
    }

    private static double leastGradient(LogisticLoss loss, Workload steps, Supplier<DMatrixRMaj> point) {
        var gradient = new DMatrixRMaj(loss.dimension(), 1);
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 100; k++) {
            steps.run(Cancellation.NEVER);
            loss.gradient(point.get(), gradient);
            least = Math.min(least, NormOps_DDRM.normP2(gradient));
        }
        return least;
    }

    @Test
    void memoryIsThatOfTheArrays() {
        int d = 100;
        assertEquals(8L * d * d, Workload.of(CostTask.HESSIAN, d).bytes());
        assertEquals(8L * d * d, Workload.of(CostTask.CHOLESKY, d).bytes());
        assertEquals(8L * (d * d + 2 * d), Workload.of(CostTask.BFGS, d).bytes());
        assertEquals(8L * 20 * d, Workload.of(CostTask.L_BFGS, d).bytes());
        assertEquals(8L * 3 * d, Workload.of(CostTask.NEWTON_CG, d).bytes());
    }

    @ParameterizedTest
    @EnumSource
    void theyStopWhenTheyArentWanted(CostTask task) {
        var workload = Workload.of(task, 10);
        assertThrows(CancellationException.class, () -> workload.run(() -> true));
    }
}
