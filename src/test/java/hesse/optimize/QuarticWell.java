package hesse.optimize;

import hesse.objective.Evaluation;
import hesse.objective.Objective;
import hesse.testing.ForAll.Draw;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Σ ½ aᵢ uᵢ² + ¼ uᵢ⁴ with u = R x in n dimensions: bounded below, with saddles and maxima where some aᵢ are negative.
record QuarticWell(SimpleMatrix r, SimpleMatrix a) implements Objective {

    /// R well conditioned: the identity and a part of a random matrix.
    static QuarticWell any(Draw draw, int n, double positive) {
        var r = SimpleMatrix.identity(n).plus(Quadratic.anyMatrix(draw, n, n).scale(0.5 / n));
        var a = new SimpleMatrix(n, 1);
        for (int i = 0; i < n; i++) {
            a.set(i, (draw.chance(positive) ? 1 : -1) * Math.exp(draw.random().nextDouble() * 4 - 2));
        }
        return new QuarticWell(r, a);
    }

    @Override
    public int dimension() {
        return a.getNumRows();
    }

    @Override
    public Evaluation at(ConstMatrix<SimpleMatrix> x) {
        return new At(x, r, a);
    }

    private record At(ConstMatrix<SimpleMatrix> x, SimpleMatrix r, SimpleMatrix a) implements Evaluation {

        @Override
        public double value() {
            var squares = u().elementMult(u());
            return squares.elementMult(a).elementSum() / 2 + squares.elementMult(squares).elementSum() / 4;
        }

        @Override
        public SimpleMatrix gradient() {
            var u = u();
            return r.transpose().mult(a.elementMult(u).plus(u.elementPower(3)));
        }

        @Override
        public SimpleMatrix hessian() {
            var u = u();
            return r.transpose().mult(SimpleMatrix.diag(a.plus(u.elementMult(u).scale(3)).getDDRM().getData())).mult(r);
        }

        private SimpleMatrix u() {
            return r.mult(x);
        }
    }
}
