package hesse.learning.objective;

/// Products of weights with a batch of examples. A batch has its rows (inputs or units) one after the other, each of `width` numbers,
/// one an example; `width` is a multiple of [#LANES].
///
/// Sums over examples are taken in [#LANES] interleaved parts, which are added by [#sum], so that they are the same to the last bit
/// whatever the width of vectors.
final class MatrixLoops {
    static final int LANES = 8;

    private MatrixLoops() {}

    /// Adds W a.
    ///
    /// @param at where the matrix begins in w, row by row
    static void addProduct(double[] w, int at, int rows, int columns, double[] a, double[] to, int width) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                addScaled(w[at + r * columns + c], a, c * width, to, r * width, width);
            }
        }
    }

    /// Adds Wᵀ d.
    static void addTransposedProduct(double[] w, int at, int rows, int columns, double[] d, double[] to, int width) {
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                addScaled(w[at + r * columns + c], d, r * width, to, c * width, width);
            }
        }
    }

    private static void addScaled(double factor, double[] a, int from, double[] to, int at, int width) {
        for (int i = 0; i < width; i++) {
            to[at + i] += factor * a[from + i];
        }
    }

    /// Adds d aᵀ, the sum over the examples, to a matrix that begins at a place of an array.
    static void addOuterProduct(double[] d, int rows, double[] a, int columns, double[] to, int at, int width) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
                for (int i = r * width, j = c * width; i < (r + 1) * width; i += LANES, j += LANES) {
                    s0 += d[i] * a[j];
                    s1 += d[i + 1] * a[j + 1];
                    s2 += d[i + 2] * a[j + 2];
                    s3 += d[i + 3] * a[j + 3];
                    s4 += d[i + 4] * a[j + 4];
                    s5 += d[i + 5] * a[j + 5];
                    s6 += d[i + 6] * a[j + 6];
                    s7 += d[i + 7] * a[j + 7];
                }
                to[at + r * columns + c] += sum(s0, s1, s2, s3, s4, s5, s6, s7);
            }
        }
    }

    /// Adds each row's sum over the examples.
    static void addRowSums(double[] d, int rows, double[] to, int at, int width) {
        for (int r = 0; r < rows; r++) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                sum += d[r * width + i];
            }
            to[at + r] += sum;
        }
    }

    private static double sum(double s0, double s1, double s2, double s3, double s4, double s5, double s6, double s7) {
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }
}
