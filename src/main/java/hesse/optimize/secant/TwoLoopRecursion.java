package hesse.optimize.secant;

import hesse.optimize.SecantPair;
import java.util.List;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// C v for the C that BFGS makes of a multiple of the identity and some pairs, without forming it: O(n) for each pair
/// (Nocedal & Wright, Algorithm 7.4).
public final class TwoLoopRecursion {
    private TwoLoopRecursion() {}

    /// @param pairs oldest first, s·y not 0
    /// @param scale the multiple
    public static SimpleMatrix times(List<SecantPair> pairs, double scale, ConstMatrix<SimpleMatrix> v) {
        double[] alpha = new double[pairs.size()];
        var q = v.scale(1);
        for (int i = pairs.size() - 1; i >= 0; i--) {
            var pair = pairs.get(i);
            alpha[i] = pair.s().dot(q) / pair.curvature();
            q = q.minus(pair.y().scale(alpha[i]));
        }
        var r = q.scale(scale);
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            double beta = pair.y().dot(r) / pair.curvature();
            r = r.plus(pair.s().scale(alpha[i] - beta));
        }
        return r;
    }
}
