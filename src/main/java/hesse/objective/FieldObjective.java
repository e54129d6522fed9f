package hesse.objective;

import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Jet;
import hesse.field.Order;
import org.ejml.simple.SimpleMatrix;

/// A field of the plane as an objective of the two variables (x, y). [#sample] evaluates one jet; each of the single
/// questions evaluates no more derivatives than it needs.
public record FieldObjective(Field field) implements Objective {

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(SimpleMatrix x) {
        return evaluate(Order.VALUE, x).f[0];
    }

    @Override
    public SimpleMatrix gradient(SimpleMatrix x) {
        var jets = evaluate(Order.GRADIENT, x);
        return new SimpleMatrix(2, 1, true, jets.fx[0], jets.fy[0]);
    }

    @Override
    public SimpleMatrix hessian(SimpleMatrix x) {
        return sample(x).hessian();
    }

    @Override
    public Sample sample(SimpleMatrix x) {
        Jet jet = evaluate(Order.HESSIAN, x).at(0);
        return new Sample(jet.f(), new SimpleMatrix(2, 1, true, jet.fx(), jet.fy()),
                new SimpleMatrix(2, 2, true, jet.fxx(), jet.fxy(), jet.fxy(), jet.fyy()));
    }

    private Jets evaluate(Order order, SimpleMatrix x) {
        if (x.getNumRows() != 2 || x.getNumCols() != 1) {
            throw new IllegalArgumentException("a point of the plane is 2 x 1, but was " + x.getNumRows() + " x " + x.getNumCols());
        }
        var jets = new Jets(order, 1);
        field.evaluator(order).evaluate(new double[] {x.get(0)}, new double[] {x.get(1)}, 1, jets);
        return jets;
    }
}
