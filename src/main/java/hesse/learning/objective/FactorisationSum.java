package hesse.learning.objective;

import hesse.learning.Dataset;

/// |U Vᵀ − M|² / 2.
///
/// @param matrix M, of the examples' features
record FactorisationSum(Dataset matrix, int rank) implements ExampleSum {

    @Override
    public Pass at(double[] w) {
        double[] residuals = new double[matrix.size() * matrix.width()];
        for (int i = 0; i < matrix.size(); i++) {
            for (int j = 0; j < matrix.width(); j++) {
                residuals[i * matrix.width() + j] = product(w, i, w, j) - matrix.feature(i, j);
            }
        }
        return new At(w, residuals);
    }

    /// Row i of one U times row j of another V.
    private double product(double[] u, int i, double[] v, int j) {
        double sum = 0;
        for (int k = 0; k < rank; k++) {
            sum += u[i * rank + k] * v[(matrix.size() + j) * rank + k];
        }
        return sum;
    }

    /// @param residuals U Vᵀ − M, row by row
    private final class At implements Pass {
        private final double[] w;
        private final double[] residuals;

        private At(double[] w, double[] residuals) {
            this.w = w;
            this.residuals = residuals;
        }

        @Override
        public double value() {
            double sum = 0;
            for (double residual : residuals) {
                sum += residual * residual / 2;
            }
            return sum;
        }

        @Override
        public double[] gradient() {
            double[] gradient = new double[w.length];
            addAdjoint(residuals, w, gradient);
            return gradient;
        }

        /// With T = dU Vᵀ + U dVᵀ: (T V, Tᵀ U), and for H also (R dV, Rᵀ dU).
        @Override
        public double[] times(double[] v, boolean gaussNewton) {
            double[] tangent = new double[residuals.length];
            for (int i = 0; i < matrix.size(); i++) {
                for (int j = 0; j < matrix.width(); j++) {
                    tangent[i * matrix.width() + j] = product(v, i, w, j) + product(w, i, v, j);
                }
            }
            double[] result = new double[w.length];
            addAdjoint(tangent, w, result);
            if (!gaussNewton) {
                addAdjoint(residuals, v, result);
            }
            return result;
        }

        /// Adds (R V, Rᵀ U) for the U and V in some weights.
        private void addAdjoint(double[] r, double[] weights, double[] to) {
            for (int i = 0; i < matrix.size(); i++) {
                for (int j = 0; j < matrix.width(); j++) {
                    double entry = r[i * matrix.width() + j];
                    for (int k = 0; k < rank; k++) {
                        to[i * rank + k] += entry * weights[(matrix.size() + j) * rank + k];
                        to[(matrix.size() + j) * rank + k] += entry * weights[i * rank + k];
                    }
                }
            }
        }
    }
}
