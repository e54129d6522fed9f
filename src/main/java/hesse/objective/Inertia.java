package hesse.objective;

import java.util.stream.DoubleStream;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// How many eigenvalues of a symmetric matrix are known to be positive and negative (Sylvester's law of inertia); the others are
/// zero, or their signs are lost in rounding errors.
public record Inertia(int positive, int negative, int others) {

    /// Of a matrix that is known no better than to some units in the last place of its norm, which is as far as the
    /// eigenvalues that are computed of it are known too (Golub & Van Loan, "Matrix Computations", 4th edition, section 8.1).
    public static Inertia of(ConstMatrix<SimpleMatrix> matrix) {
        int n = matrix.getNumRows();
        var eigen = DecompositionFactory_DDRM.eig(n, false, true);
        if (matrix.hasUncountable() || !eigen.decompose(matrix.copy().getDDRM())) {
            return new Inertia(0, 0, n);
        }
        var eigenvalues = new double[n];
        for (int i = 0; i < n; i++) {
            eigenvalues[i] = eigen.getEigenvalue(i).getReal();
        }
        double error = n * Math.ulp(1.0) * DoubleStream.of(eigenvalues).map(Math::abs).max().orElse(0);
        int positive = (int) DoubleStream.of(eigenvalues).filter(lambda -> lambda > error).count();
        int negative = (int) DoubleStream.of(eigenvalues).filter(lambda -> lambda < -error).count();
        return new Inertia(positive, negative, n - positive - negative);
    }

    /// Whether all signs are known, so that H p = b has one solution.
    public boolean isRegular() {
        return others == 0;
    }
}
