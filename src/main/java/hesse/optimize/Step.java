package hesse.optimize;

import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A step that a method made or tried.
///
/// @param p        n × 1, copied in once and only to be read
/// @param accepted whether the next iterate is x + p; if not it is x again
public record Step(ConstMatrix<SimpleMatrix> p, boolean accepted, StepDetail detail) {

    public Step {
        p = p.copy();
    }
}
