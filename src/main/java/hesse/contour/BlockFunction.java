package hesse.contour;

import hesse.field.Field;
import hesse.field.Order;

/// A real function of the plane evaluated at many points at once: what a sharpened line is a level line of.
/// Owns scratch memory: one thread at a time.
@FunctionalInterface
public interface BlockFunction {

    /// The largest `count` that a tracer asks for at once.
    int LARGEST_BLOCK = 1024;

    /// Fills `out[0 .. count)` with the values at `(x[i], y[i])`, `count` at most [#LARGEST_BLOCK]; `x` and `y` are
    /// left alone.
    void evaluate(double[] x, double[] y, int count, double[] out);

    /// f itself, for its level lines.
    static BlockFunction value(Field field) {
        return new FieldComponent(field, Order.VALUE, (jets, i) -> jets.f[i]);
    }

    /// ∂f/∂x; where it is 0, f is stationary along x.
    static BlockFunction slopeX(Field field) {
        return new FieldComponent(field, Order.GRADIENT, (jets, i) -> jets.fx[i]);
    }

    /// ∂f/∂y; where it is 0, f is stationary along y.
    static BlockFunction slopeY(Field field) {
        return new FieldComponent(field, Order.GRADIENT, (jets, i) -> jets.fy[i]);
    }

    /// det H; its zero line borders the regions of definiteness.
    static BlockFunction determinant(Field field) {
        return new FieldComponent(field, Order.HESSIAN, (jets, i) -> jets.fxx[i] * jets.fyy[i] - jets.fxy[i] * jets.fxy[i]);
    }
}
