package hesse.objective;

import hesse.curvature.HessianBounds;
import hesse.field.Field;
import hesse.field.Jet;
import java.util.OptionalDouble;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A field of the plane as an objective of the two variables (x, y). A point costs one jet, whatever is asked there.
public record FieldObjective(Field field) implements Objective {

    @Override
    public int dimension() {
        return 2;
    }

    /// @throws IllegalArgumentException unless the point is 2 × 1
    @Override
    public Evaluation at(ConstMatrix<SimpleMatrix> x) {
        if (x.getNumRows() != 2 || x.getNumCols() != 1) {
            throw new IllegalArgumentException("a point of the plane is 2 x 1, but was " + x.getNumRows() + " x " + x.getNumCols());
        }
        return new OfJet(field, x, field.at(x.get(0), x.get(1)).whereDefined());
    }

    private record OfJet(Field field, ConstMatrix<SimpleMatrix> x, Jet jet) implements Evaluation {

        @Override
        public double value() {
            return jet.f();
        }

        @Override
        public SimpleMatrix gradient() {
            return new SimpleMatrix(2, 1, true, jet.fx(), jet.fy());
        }

        @Override
        public SimpleMatrix hessian() {
            return new SimpleMatrix(2, 2, true, jet.fxx(), jet.fxy(), jet.fxy(), jet.fyy());
        }

        /// By interval arithmetic at the point, which costs some jets more.
        @Override
        public Inertia inertia(ConstMatrix<SimpleMatrix> hessian) {
            return switch (HessianBounds.definiteness(jet, field.bounds(x.get(0), x.get(1)))) {
                case POSITIVE_DEFINITE -> new Inertia(2, 0, 0);
                case NEGATIVE_DEFINITE -> new Inertia(0, 2, 0);
                case INDEFINITE -> new Inertia(1, 1, 0);
                case POSITIVE_SEMIDEFINITE -> new Inertia(1, 0, 1);
                case NEGATIVE_SEMIDEFINITE -> new Inertia(0, 1, 1);
                case ZERO, NOT_DECIDED, UNDEFINED -> new Inertia(0, 0, 2);
            };
        }

        @Override
        public OptionalDouble hessianNorm() {
            var hessian = hessian();
            return OptionalDouble.of(hessian.hasUncountable() ? Double.NaN : hessian.normF());
        }
    }
}
