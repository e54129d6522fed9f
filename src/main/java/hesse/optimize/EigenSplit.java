package hesse.optimize;

import hesse.objective.SymmetricEigen;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A vector in the basis of H's eigenvectors, where both gradient descent and Newton's method treat each part for itself:
/// one multiplies it by −η, the other by −1/λ.
///
/// @param eigenvalues ascending; the arrays belong to this and aren't modified
/// @param parts       the vector's coordinate along the eigenvector of each
public record EigenSplit(double[] eigenvalues, double[] parts) {

    /// @param hessian symmetric, finite
    public static EigenSplit of(ConstMatrix<SimpleMatrix> hessian, ConstMatrix<SimpleMatrix> vector) {
        var eigen = SymmetricEigen.of(hessian);
        return new EigenSplit(eigen.values(), eigen.parts(vector));
    }
}
