package hesse.contour.function;

import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Order;
import java.util.Arrays;

/// A real function of the plane evaluated at many points at once: what a traced line is a level line of.
/// Owns scratch memory: one thread at a time.
@FunctionalInterface
public interface BlockFunction {
    /// The largest `count` that a tracer asks for at once.
    int LARGEST_BLOCK = 1024;

    /// Fills `out[0 .. count)` with the values at `(x[i], y[i])`, `count` at most [#LARGEST_BLOCK]; `x` and `y` are
    /// left alone.
    void evaluate(double[] x, double[] y, int count, double[] out);

    /// Fills also `dx[0 .. count)` and `dy[0 .. count)` with the gradient there, NaN where it doesn't exist: everywhere
    /// unless the function knows its gradient.
    default void evaluate(double[] x, double[] y, int count, double[] out, double[] dx, double[] dy) {
        evaluate(x, y, count, out);
        Arrays.fill(dx, 0, count, Double.NaN);
        Arrays.fill(dy, 0, count, Double.NaN);
    }

    /// Whether it knows its gradient; otherwise a tracer takes differences.
    default boolean hasGradient() {
        return false;
    }

    /// f itself, for its level lines.
    static BlockFunction value(Field field) {
        return new JetComponent(field, Order.VALUE, jets -> jets.f, Order.GRADIENT, jets -> jets.fx, jets -> jets.fy);
    }

    /// ∂f/∂x; where it is 0, f is stationary along x.
    static BlockFunction slopeX(Field field) {
        return new JetComponent(field, Order.GRADIENT, jets -> jets.fx, Order.HESSIAN, jets -> jets.fxx, jets -> jets.fxy);
    }

    /// ∂f/∂y; where it is 0, f is stationary along y.
    static BlockFunction slopeY(Field field) {
        return new JetComponent(field, Order.GRADIENT, jets -> jets.fy, Order.HESSIAN, jets -> jets.fxy, jets -> jets.fyy);
    }

    /// det H; its zero line borders the regions of definiteness. Its gradient would take third derivatives.
    static BlockFunction determinant(Field field) {
        var evaluator = field.evaluator(Order.CURVATURE);
        var jets = new Jets(Order.CURVATURE, LARGEST_BLOCK);
        return (x, y, count, out) -> {
            evaluator.evaluate(x, y, count, jets);
            for (int i = 0; i < count; i++) {
                out[i] = jets.fxx[i] * jets.fyy[i] - jets.fxy[i] * jets.fxy[i];
            }
        };
    }
}
