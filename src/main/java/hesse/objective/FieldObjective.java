package hesse.objective;

import hesse.field.Field;
import hesse.field.Jet;
import org.ejml.simple.SimpleMatrix;

/// A field of the plane as an objective of the two variables (x, y). Every question evaluates one whole jet, so ask for
/// a [#sample] where more than one is needed.
public record FieldObjective(Field field) implements Objective {

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(SimpleMatrix x) {
        return jet(x).f();
    }

    @Override
    public SimpleMatrix gradient(SimpleMatrix x) {
        return gradient(jet(x));
    }

    @Override
    public SimpleMatrix hessian(SimpleMatrix x) {
        return hessian(jet(x));
    }

    @Override
    public Sample sample(SimpleMatrix x) {
        var jet = jet(x);
        return new Sample(jet.f(), gradient(jet), hessian(jet));
    }

    private Jet jet(SimpleMatrix x) {
        if (x.getNumRows() != 2 || x.getNumCols() != 1) {
            throw new IllegalArgumentException("a point of the plane is 2 x 1, but was " + x.getNumRows() + " x " + x.getNumCols());
        }
        return field.at(x.get(0), x.get(1)).whereDefined();
    }

    private static SimpleMatrix gradient(Jet jet) {
        return new SimpleMatrix(2, 1, true, jet.fx(), jet.fy());
    }

    private static SimpleMatrix hessian(Jet jet) {
        return new SimpleMatrix(2, 2, true, jet.fxx(), jet.fxy(), jet.fxy(), jet.fyy());
    }
}
