package hesse.objective.spectrum;

import hesse.field.Cancellation;
import hesse.objective.Evaluation;
import java.util.Arrays;
import java.util.function.DoubleConsumer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.mult.MatrixVectorMult_DDRM;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A symmetric n × n matrix A that is known by its products alone.
///
/// @param dimension n ≥ 1
public record SymmetricOperator(int dimension, Product product) {

    /// v ↦ A v.
    @FunctionalInterface
    public interface Product {

        /// @param v      not modified
        /// @param result filled with A v; another array than `v`
        void multiply(double[] v, double[] result);
    }

    public SymmetricOperator {
        if (dimension < 1) {
            throw new IllegalArgumentException("an operator has a dimension of 1 or more, but was given " + dimension);
        }
    }

    /// @param matrix symmetric, not modified
    public static SymmetricOperator of(ConstMatrix<SimpleMatrix> matrix) {
        var dense = matrix.copy().getDDRM();
        return new SymmetricOperator(matrix.getNumRows(), (v, result) -> MatrixVectorMult_DDRM.mult(dense, column(v), column(result)));
    }

    /// The Hessian of an objective at a point, by its own products. For one thread, as the evaluation is.
    public static SymmetricOperator hessian(Evaluation at) {
        return new SymmetricOperator(at.x().getNumRows(), (v, result) -> {
            var product = at.hessianTimes(SimpleMatrix.wrap(column(v)));
            Arrays.setAll(result, product::get);
        });
    }

    private static DMatrixRMaj column(double[] v) {
        return DMatrixRMaj.wrap(v.length, 1, v);
    }

    double[] times(double[] v) {
        var result = new double[dimension];
        product.multiply(v, result);
        return result;
    }

    /// The matrix itself, by n products with the unit vectors. What rounding makes unsymmetric is made symmetric.
    ///
    /// @param progress told after each product, from 0 to 1
    /// @throws java.util.concurrent.CancellationException if it isn't wanted any more
    public SimpleMatrix matrix(Cancellation cancellation, DoubleConsumer progress) {
        var columns = new DMatrixRMaj(dimension, dimension);
        var unit = new double[dimension];
        var column = new double[dimension];
        for (int j = 0; j < dimension; j++) {
            cancellation.check();
            unit[j] = 1;
            product.multiply(unit, column);
            unit[j] = 0;
            System.arraycopy(column, 0, columns.data, j * dimension, dimension);
            progress.accept((j + 1.0) / dimension);
        }
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < i; j++) {
                double mean = (columns.get(i, j) + columns.get(j, i)) / 2;
                columns.set(i, j, mean);
                columns.set(j, i, mean);
            }
        }
        return SimpleMatrix.wrap(columns);
    }
}
