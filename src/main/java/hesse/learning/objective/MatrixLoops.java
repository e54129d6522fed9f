package hesse.learning.objective;

/// Products of weights with a batch of examples. A batch is an array for each row (an input or a unit) with a number for each example;
/// [#transposed] it is an array for each example.
///
/// The innermost loops run over whole arrays from 0 on and take four terms at a time: of such loops the JIT makes vector instructions that
/// compute more than they load; with an offset to one of the arrays it can't exclude that they overlap, and makes none. Every sum is taken
/// in its terms' order, so that it is the same to the last bit whatever a vector's width.
final class MatrixLoops {
    private static final int TILE = 4;

    private MatrixLoops() {}

    /// Adds W a.
    ///
    /// @param at where the matrix begins in w, row by row
    static void addProduct(double[] w, int at, double[][] a, double[][] to) {
        int columns = a.length;
        for (int r = 0; r < to.length; r++) {
            int c = 0;
            for (int k = at + r * columns; c + TILE <= columns; c += TILE, k += TILE) {
                addFour(w[k], w[k + 1], w[k + 2], w[k + 3], a[c], a[c + 1], a[c + 2], a[c + 3], to[r]);
            }
            for (; c < columns; c++) {
                addOne(w[at + r * columns + c], a[c], to[r]);
            }
        }
    }

    /// Adds Wᵀ d.
    static void addTransposedProduct(double[] w, int at, double[][] d, double[][] to) {
        int columns = to.length;
        for (int c = 0; c < columns; c++) {
            int r = 0;
            for (int k = at + c; r + TILE <= d.length; r += TILE, k += TILE * columns) {
                addFour(w[k], w[k + columns], w[k + 2 * columns], w[k + 3 * columns], d[r], d[r + 1], d[r + 2], d[r + 3], to[c]);
            }
            for (; r < d.length; r++) {
                addOne(w[at + r * columns + c], d[r], to[c]);
            }
        }
    }

    /// Adds d aᵀ, the sum over the examples, to a matrix that begins at a place of an array.
    ///
    /// @param examples a, transposed
    static void addOuterProduct(double[][] d, double[][] examples, double[] to, int at) {
        int columns = examples[0].length;
        double[] sum = new double[columns];
        for (int r = 0; r < d.length; r++) {
            System.arraycopy(to, at + r * columns, sum, 0, columns);
            double[] row = d[r];
            int i = 0;
            for (; i + TILE <= row.length; i += TILE) {
                addFour(row[i], row[i + 1], row[i + 2], row[i + 3], examples[i], examples[i + 1], examples[i + 2], examples[i + 3], sum);
            }
            for (; i < row.length; i++) {
                addOne(row[i], examples[i], sum);
            }
            System.arraycopy(sum, 0, to, at + r * columns, columns);
        }
    }

    /// Adds each row's sum over the examples.
    static void addRowSums(double[][] d, double[] to, int at) {
        for (int r = 0; r < d.length; r++) {
            double sum = 0;
            for (double each : d[r]) {
                sum += each;
            }
            to[at + r] += sum;
        }
    }

    /// A batch example by example.
    static double[][] transposed(double[][] a) {
        double[][] examples = new double[a[0].length][a.length];
        for (int r = 0; r < a.length; r++) {
            for (int i = 0; i < examples.length; i++) {
                examples[i][r] = a[r][i];
            }
        }
        return examples;
    }

    private static void addFour(double f0, double f1, double f2, double f3, double[] a0, double[] a1, double[] a2, double[] a3, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = to[i] + f0 * a0[i] + f1 * a1[i] + f2 * a2[i] + f3 * a3[i];
        }
    }

    private static void addOne(double factor, double[] a, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * a[i];
        }
    }
}
