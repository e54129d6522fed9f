package hesse.contour;

import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Order;

/// det H of a field as a function without a known gradient.
final class Determinant implements BlockFunction {

    private final Evaluator evaluator;
    private final Jets jets = new Jets(Order.CURVATURE, LARGEST_BLOCK);

    Determinant(Field field) {
        evaluator = field.evaluator(Order.CURVATURE);
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, double[] out) {
        evaluator.evaluate(x, y, count, jets);
        for (int i = 0; i < count; i++) {
            out[i] = jets.fxx[i] * jets.fyy[i] - jets.fxy[i] * jets.fxy[i];
        }
    }
}
