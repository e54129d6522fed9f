package hesse.optimize;

import hesse.objective.Evaluation;
import hesse.objective.Objective;
import hesse.testing.ForAll.Draw;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// ½ (x − c)·A (x − c) in n dimensions.
record Quadratic(SimpleMatrix a, SimpleMatrix centre) implements Objective {

    /// Symmetric, eigenvalues of either sign away from zero: the sum outweighs ‖S‖ ≤ n on the diagonal.
    static Quadratic any(Draw draw, int n, double positive) {
        var s = anyMatrix(draw, n, n);
        var a = s.plus(s.transpose());
        for (int i = 0; i < n; i++) {
            a.set(i, i, a.get(i, i) + (draw.chance(positive) ? 1 : -1) * (2 * n + 1));
        }
        return new Quadratic(a, anyMatrix(draw, n, 1));
    }

    static SimpleMatrix anyMatrix(Draw draw, int rows, int columns) {
        var matrix = new SimpleMatrix(rows, columns);
        for (int i = 0; i < rows * columns; i++) {
            matrix.set(i, draw.random().nextDouble() * 2 - 1);
        }
        return matrix;
    }

    @Override
    public int dimension() {
        return centre.getNumRows();
    }

    @Override
    public Evaluation at(ConstMatrix<SimpleMatrix> x) {
        return new At(x, a, centre);
    }

    private record At(ConstMatrix<SimpleMatrix> x, SimpleMatrix a, SimpleMatrix centre) implements Evaluation {

        @Override
        public double value() {
            return x.minus(centre).dot(gradient()) / 2;
        }

        @Override
        public SimpleMatrix gradient() {
            return a.mult(x.minus(centre));
        }

        @Override
        public SimpleMatrix hessian() {
            return a.copy();
        }
    }
}
