package hesse.optimize;

import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/// The k-th point of a run with what was computed there. Matrices are copied in and out, so an iterate never changes.
///
/// @param x        n × 1
/// @param f        f(x); NaN or infinite only at the end of a run
/// @param gradient n × 1
/// @param hessian  n × n
/// @param step     n × 1, the step from here to the next iterate; empty at the last one
public record Iterate(int k, SimpleMatrix x, double f, SimpleMatrix gradient, SimpleMatrix hessian, Optional<SimpleMatrix> step) {

    public Iterate {
        x = x.copy();
        gradient = gradient.copy();
        hessian = hessian.copy();
        step = step.map(SimpleMatrix::copy);
    }

    @Override
    public SimpleMatrix x() {
        return x.copy();
    }

    @Override
    public SimpleMatrix gradient() {
        return gradient.copy();
    }

    @Override
    public SimpleMatrix hessian() {
        return hessian.copy();
    }

    @Override
    public Optional<SimpleMatrix> step() {
        return step.map(SimpleMatrix::copy);
    }
}
