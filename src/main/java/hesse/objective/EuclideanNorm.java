package hesse.objective;

import org.ejml.simple.ConstMatrix;

/// The length of a vector, for people and for comparisons: EJML's `normF` of nothing but NaN is 0.
public final class EuclideanNorm {
    private EuclideanNorm() {}

    /// ‖v‖; NaN if a component is NaN, else infinite if one is.
    ///
    /// @param v n × 1
    public static double of(ConstMatrix<?> v) {
        if (!v.hasUncountable()) {
            return v.normF();
        }
        double largest = 0;
        for (int i = 0; i < v.getNumRows(); i++) {
            // Math.max of NaN is NaN.
            largest = Math.max(largest, Math.abs(v.get(i)));
        }
        return largest;
    }
}
