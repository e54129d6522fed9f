package hesse.objective;

import hesse.curvature.Hessian;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A symmetric matrix as Q Λ Qᵀ.
///
/// @param values  Λ's diagonal, ascending; belongs to this and isn't modified
/// @param vectors Q, orthonormal columns in the same order
public record SymmetricEigen(double[] values, SimpleMatrix vectors) {

    /// @param matrix symmetric, finite, not modified
    public static SymmetricEigen of(ConstMatrix<SimpleMatrix> matrix) {
        int n = matrix.getNumRows();
        double unit = unit(matrix);
        var eigen = decomposed(matrix, unit, true);
        var order = IntStream.range(0, n).boxed()
                .sorted((i, j) -> Double.compare(eigen.getEigenvalue(i).getReal(), eigen.getEigenvalue(j).getReal())).toList();
        double[] values = new double[n];
        var vectors = new SimpleMatrix(n, n);
        for (int i = 0; i < n; i++) {
            values[i] = eigen.getEigenvalue(order.get(i)).getReal() * unit;
            vectors.insertIntoThis(0, i, SimpleMatrix.wrap(eigen.getEigenVector(order.get(i))));
        }
        return new SymmetricEigen(values, vectors);
    }

    /// The eigenvalues alone, ascending, in a third of the time; those of a matrix of the plane by the closed form, as everywhere.
    ///
    /// @param matrix symmetric, finite, not modified
    public static double[] values(ConstMatrix<SimpleMatrix> matrix) {
        if (matrix.getNumRows() == 2) {
            var plane = new Hessian(matrix.get(0, 0), matrix.get(0, 1), matrix.get(1, 1)).eigen();
            return new double[] {plane.lambdaMin(), plane.lambdaMax()};
        }
        double unit = unit(matrix);
        var eigen = decomposed(matrix, unit, false);
        return IntStream.range(0, matrix.getNumRows()).mapToDouble(i -> eigen.getEigenvalue(i).getReal() * unit).sorted().toArray();
    }

    /// What brings numbers near 1, whatever the units: squares of entries are formed on the way.
    private static double unit(ConstMatrix<SimpleMatrix> matrix) {
        double size = matrix.elementMaxAbs();
        return size > 0 ? Math.scalb(1.0, Math.clamp(Math.getExponent(size), -1000, 1000)) : 1;
    }

    private static EigenDecomposition_F64<DMatrixRMaj> decomposed(ConstMatrix<SimpleMatrix> matrix, double unit, boolean vectors) {
        var eigen = DecompositionFactory_DDRM.eig(matrix.getNumRows(), vectors, true);
        if (!eigen.decompose(matrix.divide(unit).getDDRM())) {
            throw new IllegalArgumentException("no eigenvalues of " + matrix);
        }
        return eigen;
    }

    /// Eigenvalues that rounding errors can't tell apart, as one: of their eigenvectors only the space that they span is known.
    ///
    /// @param first the least one's index
    /// @param count how many they are, 1 or more
    public record Cluster(int first, int count) {
        public boolean isRepeated() {
            return count > 1;
        }
    }

    /// From the least on, each eigenvalue in one.
    public List<Cluster> clusters() {
        // Each is off by about n ε ‖H‖ (Golub & Van Loan, section 8.1), and so are H's entries.
        double apart = 4 * values.length * Math.ulp(1.0) * norm();
        var clusters = new ArrayList<Cluster>();
        int first = 0;
        for (int i = 1; i <= values.length; i++) {
            if (i == values.length || values[i] - values[i - 1] > apart) {
                clusters.add(new Cluster(first, i - first));
                first = i;
            }
        }
        return clusters;
    }

    /// The part of a vector in the space of a cluster's eigenvectors.
    public SimpleMatrix within(Cluster cluster, ConstMatrix<SimpleMatrix> v) {
        var basis = vectors.cols(cluster.first, cluster.first + cluster.count);
        return basis.mult(basis.transpose().mult(v));
    }

    /// The coordinates Qᵀ v of a vector.
    public double[] parts(ConstMatrix<SimpleMatrix> v) {
        return vectors.transpose().mult(v).getDDRM().getData();
    }

    /// The vector with these coordinates.
    public SimpleMatrix vector(double[] parts) {
        return vectors.mult(new SimpleMatrix(parts.length, 1, true, parts));
    }

    /// −Q Λ′⁻¹ Qᵀ g with eigenvalues in place of Λ.
    ///
    /// @param used none zero
    public SimpleMatrix newtonStep(ConstMatrix<SimpleMatrix> gradient, double[] used) {
        double[] parts = parts(gradient);
        return vector(IntStream.range(0, used.length).mapToDouble(i -> -parts[i] / used[i]).toArray());
    }

    public double least() {
        return values[0];
    }

    public double largest() {
        return values[values.length - 1];
    }

    /// The largest |λ|.
    public double norm() {
        return Math.max(Math.abs(least()), Math.abs(largest()));
    }

    /// The least |λ|.
    public double leastMagnitude() {
        return Arrays.stream(values).map(Math::abs).min().orElseThrow();
    }

    public List<Double> list() {
        return Arrays.stream(values).boxed().toList();
    }
}
