package hesse.objective.formula;

import java.math.BigDecimal;
import java.math.BigInteger;

/// The inertia of a symmetric matrix of doubles, without any rounding: by Sylvester's law of inertia those of the pivots that congruent
/// transformations leave (Golub & Van Loan, "Matrix Computations", 4th edition, sections 4.4 and 8.1.5).
final class ExactInertia {
    private final BigInteger[][] a;
    private final int n;

    private ExactInertia(BigInteger[][] a) {
        this.a = a;
        n = a.length;
    }

    /// @param matrix finite, not modified
    static KnownInertia of(double[][] matrix) {
        int scale = 0;
        var decimals = new BigDecimal[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                decimals[i][j] = new BigDecimal(matrix[i][j]);
                scale = Math.max(scale, decimals[i][j].scale());
            }
        }
        var whole = new BigInteger[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                whole[i][j] = decimals[i][j].scaleByPowerOfTen(scale).toBigIntegerExact();
            }
        }
        return new ExactInertia(whole).inertia();
    }

    private KnownInertia inertia() {
        int positive = 0;
        int negative = 0;
        for (int k = 0; k < n; k++) {
            if (!bringPivot(k)) {
                return new KnownInertia(positive, negative, n - k, 0, true);
            }
            if (a[k][k].signum() > 0) {
                positive++;
            } else {
                negative++;
            }
            eliminate(k);
        }
        return new KnownInertia(positive, negative, 0, 0, true);
    }

    /// Makes the k-th entry of the diagonal one that isn't zero; false if the rest of the matrix is.
    private boolean bringPivot(int k) {
        for (int i = k; i < n; i++) {
            if (a[i][i].signum() != 0) {
                swap(i, k);
                return true;
            }
        }
        for (int i = k; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (a[i][j].signum() != 0) {
                    addTo(i, j);
                    swap(i, k);
                    return true;
                }
            }
        }
        return false;
    }

    private void swap(int i, int k) {
        var row = a[i];
        a[i] = a[k];
        a[k] = row;
        for (var any : a) {
            var entry = any[i];
            any[i] = any[k];
            any[k] = entry;
        }
    }

    /// Adds row j to row i and column j to column i.
    private void addTo(int i, int j) {
        for (int c = 0; c < n; c++) {
            a[i][c] = a[i][c].add(a[j][c]);
        }
        for (int r = 0; r < n; r++) {
            a[r][i] = a[r][i].add(a[r][j]);
        }
    }

    /// What remains is |pivot| times the Schur complement, brought to small numbers again.
    private void eliminate(int k) {
        var pivot = a[k][k];
        var common = BigInteger.ZERO;
        for (int i = k + 1; i < n; i++) {
            for (int j = i; j < n; j++) {
                var entry = pivot.multiply(a[i][j]).subtract(a[i][k].multiply(a[k][j]));
                a[i][j] = pivot.signum() > 0 ? entry : entry.negate();
                common = common.gcd(a[i][j]);
            }
        }
        for (int i = k + 1; i < n; i++) {
            for (int j = i; j < n; j++) {
                a[i][j] = common.signum() == 0 ? a[i][j] : a[i][j].divide(common);
                a[j][i] = a[i][j];
            }
        }
    }
}
