package hesse.optimize.firstorder;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Arithmetic on vectors coordinate by coordinate, for the methods that have a step size for each.
final class Coordinates {
    private Coordinates() {}

    static SimpleMatrix each(ConstMatrix<SimpleMatrix> v, DoubleUnaryOperator function) {
        var result = new SimpleMatrix(v.getNumRows(), 1);
        for (int i = 0; i < v.getNumRows(); i++) {
            result.set(i, function.applyAsDouble(v.get(i)));
        }
        return result;
    }

    static SimpleMatrix each(ConstMatrix<SimpleMatrix> v, ConstMatrix<SimpleMatrix> w, DoubleBinaryOperator function) {
        var result = new SimpleMatrix(v.getNumRows(), 1);
        for (int i = 0; i < v.getNumRows(); i++) {
            result.set(i, function.applyAsDouble(v.get(i), w.get(i)));
        }
        return result;
    }

    static SimpleMatrix zero(ConstMatrix<SimpleMatrix> like) {
        return new SimpleMatrix(like.getNumRows(), 1);
    }
}
