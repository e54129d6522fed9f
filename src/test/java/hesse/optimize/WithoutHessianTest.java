package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.Evaluation;
import hesse.objective.Objective;
import hesse.optimize.factory.MethodFactory;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Methods on an objective of many variables that refuses to form its Hessian.
final class WithoutHessianTest {
    private static final int N = 300;

    /// Σ i xᵢ²/2 over the variables, with products H v alone.
    private record Refusing() implements Objective {

        @Override
        public int dimension() {
            return N;
        }

        @Override
        public boolean hasHessian() {
            return false;
        }

        @Override
        public Evaluation at(ConstMatrix<SimpleMatrix> x) {
            return new At(x);
        }
    }

    private record At(ConstMatrix<SimpleMatrix> x) implements Evaluation {

        @Override
        public double value() {
            return x.dot(gradient()) / 2;
        }

        @Override
        public ConstMatrix<SimpleMatrix> gradient() {
            return hessianTimes(x);
        }

        @Override
        public ConstMatrix<SimpleMatrix> hessian() {
            throw new UnsupportedOperationException("refused");
        }

        @Override
        public ConstMatrix<SimpleMatrix> hessianTimes(ConstMatrix<SimpleMatrix> v) {
            var product = v.copy();
            for (int i = 0; i < N; i++) {
                product.set(i, (i + 1) * v.get(i));
            }
            return product;
        }
    }

    @ParameterizedTest
    @EnumSource
    void methodsAskForWhatTheySayThatTheyNeed(MethodName name) {
        var start = SimpleMatrix.filled(N, 1, 1);
        var method = MethodFactory.method(ConfiguredMethod.of(name));
        var stopping = new Stopping(0, 3, start, 1e9);
        if (name.needsHessian()) {
            assertThrows(UnsupportedOperationException.class, () -> method.run(new Refusing(), start, stopping, Cancellation.NEVER));
        } else {
            assertFalse(method.run(new Refusing(), start, stopping, Cancellation.NEVER).steps().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NEWTON_CG", "L_BFGS"})
    void methodsForManyVariablesArriveWithoutIt(MethodName name) {
        var start = SimpleMatrix.filled(N, 1, 1);
        var run = MethodFactory.method(ConfiguredMethod.of(name))
                .run(new Refusing(), start, new Stopping(0, 200, start, 1e9), Cancellation.NEVER);
        assertTrue(run.last().gradient().normF() < 1e-6, () -> name + " ended at " + run.last().gradient().normF());
    }
}
