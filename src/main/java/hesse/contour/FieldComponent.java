package hesse.contour;

import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Order;

/// One number of a field's jet as a function.
final class FieldComponent implements BlockFunction {

    /// Which number of the jet.
    @FunctionalInterface
    interface Component {
        double of(Jets jets, int index);
    }

    private final Evaluator evaluator;
    private final Jets jets;
    private final Component component;

    FieldComponent(Field field, Order order, Component component) {
        this.evaluator = field.evaluator(order);
        this.jets = new Jets(order, LARGEST_BLOCK);
        this.component = component;
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, double[] out) {
        evaluator.evaluate(x, y, count, jets);
        for (int i = 0; i < count; i++) {
            out[i] = component.of(jets, i);
        }
    }
}
