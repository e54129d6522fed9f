package hesse.objective.spectrum;

import hesse.objective.SymmetricEigen;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// The eigenvalues of T and their vectors in A's space.
///
/// By Cauchy's interlacing the i-th of them from below is never below A's i-th eigenvalue, and from above never above: so T has no more
/// negative eigenvalues than A, and as many as T has are proved, whatever their residuals.
public final class RitzPairs {
    static final RitzPairs NONE = new RitzPairs(List.of(), new SimpleMatrix(0, 0), List.of());

    private final List<RitzValue> values;
    private final SimpleMatrix coordinates;
    private final List<double[]> basis;

    private RitzPairs(List<RitzValue> values, SimpleMatrix coordinates, List<double[]> basis) {
        this.values = values;
        this.coordinates = coordinates;
        this.basis = basis;
    }

    /// @param precision of A's products, as a part of ‖A‖
    /// @param basis     the first so many vectors of it are those of T
    static RitzPairs of(double[] alpha, double[] beta, double precision, List<double[]> basis) {
        int m = alpha.length;
        if (m == 0) {
            return NONE;
        }
        var t = new SimpleMatrix(m, m);
        for (int i = 0; i < m; i++) {
            t.set(i, i, alpha[i]);
            if (i + 1 < m) {
                t.set(i, i + 1, beta[i]);
                t.set(i + 1, i, beta[i]);
            }
        }
        var eigen = SymmetricEigen.of(t);
        double rounding = precision * eigen.norm();
        var values = IntStream.range(0, m).mapToObj(i -> {
            double first = eigen.vectors().get(0, i);
            return new RitzValue(eigen.values()[i], first * first, beta[m - 1] * Math.abs(eigen.vectors().get(m - 1, i)), rounding);
        }).toList();
        return new RitzPairs(values, eigen.vectors(), List.copyOf(basis.subList(0, m)));
    }

    /// Ascending.
    public List<RitzValue> values() {
        return values;
    }

    /// The unit vector of the i-th value, new.
    public double[] vector(int i) {
        var vector = new double[basis.getFirst().length];
        for (int k = 0; k < basis.size(); k++) {
            Vectors.add(coordinates.get(k, i), basis.get(k), vector);
        }
        return vector;
    }

    /// How many negative eigenvalues A has at least.
    public int negative() {
        return (int) values.stream().filter(ritz -> ritz.value() < -ritz.rounding()).count();
    }

    /// How many positive eigenvalues A has at least.
    public int positive() {
        return (int) values.stream().filter(ritz -> ritz.value() > ritz.rounding()).count();
    }

    boolean isWithin(int lowest, int highest, double tolerance) {
        int m = values.size();
        if (m < lowest + highest) {
            return false;
        }
        double limit = tolerance * Math.max(Math.abs(values.getFirst().value()), Math.abs(values.getLast().value()));
        return IntStream.range(0, m).filter(i -> i < lowest || i >= m - highest).allMatch(i -> values.get(i).residual() <= limit);
    }
}
