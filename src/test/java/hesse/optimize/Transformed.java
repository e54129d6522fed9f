package hesse.optimize;

import hesse.objective.Evaluation;
import hesse.objective.Objective;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// f(Ty) as a function of y.
record Transformed(Objective f, SimpleMatrix t) implements Objective {

    @Override
    public int dimension() {
        return f.dimension();
    }

    @Override
    public Evaluation at(ConstMatrix<SimpleMatrix> y) {
        return new At(y, f.at(t.mult(y)), t);
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
    }
}
