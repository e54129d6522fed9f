package hesse.contour.function;

import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Order;

/// One number of a field's jet as a function, and two numbers of a higher jet as its gradient.
final class JetComponent implements BlockFunction {

    /// Which numbers of the jets.
    @FunctionalInterface
    interface Component {
        double[] of(Jets jets);
    }

    private final Evaluator values;
    private final Jets lower;
    private final Evaluator gradients;
    private final Jets higher;
    private final Component value;
    private final Component slopeX;
    private final Component slopeY;

    JetComponent(Field field, Order order, Component value, Order higherOrder, Component slopeX, Component slopeY) {
        values = field.evaluator(order);
        lower = new Jets(order, LARGEST_BLOCK);
        gradients = field.evaluator(higherOrder);
        higher = new Jets(higherOrder, LARGEST_BLOCK);
        this.value = value;
        this.slopeX = slopeX;
        this.slopeY = slopeY;
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, double[] out) {
        values.evaluate(x, y, count, lower);
        System.arraycopy(value.of(lower), 0, out, 0, count);
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, double[] out, double[] dx, double[] dy) {
        gradients.evaluate(x, y, count, higher);
        System.arraycopy(value.of(higher), 0, out, 0, count);
        System.arraycopy(slopeX.of(higher), 0, dx, 0, count);
        System.arraycopy(slopeY.of(higher), 0, dy, 0, count);
    }

    @Override
    public boolean hasGradient() {
        return true;
    }
}
