package hesse.objective;

import java.util.OptionalDouble;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// f in other coordinates: g(z) = f(Tz) with an invertible T, so that ∇g = Tᵀ∇f and ∇²g = TᵀHT.
///
/// @param t n × n, not modified
public record TransformedObjective(Objective f, SimpleMatrix t) implements Objective {

    @Override
    public int dimension() {
        return f.dimension();
    }

    @Override
    public boolean hasHessian() {
        return f.hasHessian();
    }

    @Override
    public Evaluation at(ConstMatrix<SimpleMatrix> z) {
        return new At(z, f.at(t.mult(z)), t);
    }

    private record At(ConstMatrix<SimpleMatrix> x, Evaluation f, SimpleMatrix t) implements Evaluation {

        @Override
        public double value() {
            return f.value();
        }

        @Override
        public SimpleMatrix gradient() {
            return t.transpose().mult(f.gradient());
        }

        @Override
        public SimpleMatrix hessian() {
            var h = t.transpose().mult(f.hessian()).mult(t);
            return h.plus(h.transpose()).scale(0.5);
        }

        /// That of H, by Sylvester's law.
        @Override
        public Inertia inertia(ConstMatrix<SimpleMatrix> hessian) {
            return f.inertia(f.hessian());
        }

        @Override
        public SimpleMatrix hessianTimes(ConstMatrix<SimpleMatrix> v) {
            return t.transpose().mult(f.hessianTimes(t.mult(v)));
        }

        @Override
        public OptionalDouble hessianNorm() {
            if (f.hessianNorm().isEmpty()) {
                return OptionalDouble.empty();
            }
            var hessian = hessian();
            return OptionalDouble.of(hessian.hasUncountable() ? Double.NaN : hessian.normF());
        }
    }
}
