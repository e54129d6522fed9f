package hesse.field;

/// Evaluates one field at many points. Owns scratch memory: one thread at a time.
public interface Evaluator {

    /// Fills `out[0 .. count)` with the components that this evaluator's [Order] asks for at
    /// `(x[i], y[i])`. Neither `x` nor `y` is modified; nothing is allocated.
    ///
    /// @throws IndexOutOfBoundsException if an array is shorter than `count`
    void evaluate(double[] x, double[] y, int count, Jets out);
}
