package hesse.learning.objective;

/// Products of weights with a batch of examples. A batch is an array for each row (an input or a unit) with a number for each example;
/// [#transposed] it is an array for each example.
///
/// The innermost loops run over whole arrays from 0 on and take four terms at a time, for two rows where there are two: of such loops the
/// JIT makes vector instructions that compute more than they load; with an offset to one of the arrays it can't exclude that they overlap,
/// and makes none. Every sum is taken in its terms' order, so that it is the same to the last bit whatever a vector's width.
final class MatrixLoops {
    private static final int TILE = 4;

    private MatrixLoops() {}

    /// Adds W a.
    ///
    /// @param at where the matrix begins in w, row by row
    static void addProduct(double[] w, int at, double[][] a, double[][] to) {
        int columns = a.length;
        int r = 0;
        for (; r + 1 < to.length; r += 2) {
            addRows(w, at + r * columns, a, to[r], to[r + 1]);
        }
        if (r < to.length) {
            addRow(w, at + r * columns, a, to[r]);
        }
    }

    private static void addRow(double[] w, int from, double[][] a, double[] to) {
        int c = 0;
        int k = from;
        for (; c + TILE <= a.length; c += TILE, k += TILE) {
            addFour(w[k], w[k + 1], w[k + 2], w[k + 3], a[c], a[c + 1], a[c + 2], a[c + 3], to);
        }
        for (; c < a.length; c++, k++) {
            addOne(w[k], a[c], to);
        }
    }

    /// @param from where the first of the two rows begins
    private static void addRows(double[] w, int from, double[][] a, double[] to, double[] next) {
        int c = 0;
        int k = from;
        int below = from + a.length;
        for (; c + TILE <= a.length; c += TILE, k += TILE, below += TILE) {
            addFour(w[k], w[k + 1], w[k + 2], w[k + 3], w[below], w[below + 1], w[below + 2], w[below + 3], a[c], a[c + 1], a[c + 2],
                    a[c + 3], to, next);
        }
        for (; c < a.length; c++, k++, below++) {
            addOne(w[k], a[c], to);
            addOne(w[below], a[c], next);
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
        double[] next = new double[columns];
        int r = 0;
        for (; r + 1 < d.length; r += 2) {
            int from = at + r * columns;
            System.arraycopy(to, from, sum, 0, columns);
            System.arraycopy(to, from + columns, next, 0, columns);
            addOuterProducts(d[r], d[r + 1], examples, sum, next);
            System.arraycopy(sum, 0, to, from, columns);
            System.arraycopy(next, 0, to, from + columns, columns);
        }
        if (r < d.length) {
            System.arraycopy(to, at + r * columns, sum, 0, columns);
            addOuterProduct(d[r], examples, sum);
            System.arraycopy(sum, 0, to, at + r * columns, columns);
        }
    }

    private static void addOuterProduct(double[] row, double[][] examples, double[] sum) {
        int i = 0;
        for (; i + TILE <= row.length; i += TILE) {
            addFour(row[i], row[i + 1], row[i + 2], row[i + 3], examples[i], examples[i + 1], examples[i + 2], examples[i + 3], sum);
        }
        for (; i < row.length; i++) {
            addOne(row[i], examples[i], sum);
        }
    }

    private static void addOuterProducts(double[] row, double[] below, double[][] examples, double[] sum, double[] next) {
        int i = 0;
        for (; i + TILE <= row.length; i += TILE) {
            addFour(row[i], row[i + 1], row[i + 2], row[i + 3], below[i], below[i + 1], below[i + 2], below[i + 3],
                    examples[i], examples[i + 1], examples[i + 2], examples[i + 3], sum, next);
        }
        for (; i < row.length; i++) {
            addOne(row[i], examples[i], sum);
            addOne(below[i], examples[i], next);
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

    /// A batch of zeros. Row by row: of `new double[rows][count]` the JIT makes a call that takes longer than many a product.
    static double[][] batch(int rows, int count) {
        double[][] batch = new double[rows][];
        for (int r = 0; r < rows; r++) {
            batch[r] = new double[count];
        }
        return batch;
    }

    /// A batch example by example.
    static double[][] transposed(double[][] a) {
        double[][] examples = new double[a[0].length][];
        for (int i = 0; i < examples.length; i++) {
            double[] example = new double[a.length];
            for (int r = 0; r < a.length; r++) {
                example[r] = a[r][i];
            }
            examples[i] = example;
        }
        return examples;
    }

    private static void addFour(double f0, double f1, double f2, double f3, double[] a0, double[] a1, double[] a2, double[] a3,
            double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = to[i] + f0 * a0[i] + f1 * a1[i] + f2 * a2[i] + f3 * a3[i];
        }
    }

    /// The same to two rows, which saves loading each array twice.
    private static void addFour(double f0, double f1, double f2, double f3, double h0, double h1, double h2, double h3,
            double[] a0, double[] a1, double[] a2, double[] a3, double[] to, double[] next) {
        for (int i = 0; i < to.length; i++) {
            double x0 = a0[i], x1 = a1[i], x2 = a2[i], x3 = a3[i];
            to[i] = to[i] + f0 * x0 + f1 * x1 + f2 * x2 + f3 * x3;
            next[i] = next[i] + h0 * x0 + h1 * x1 + h2 * x2 + h3 * x3;
        }
    }

    private static void addOne(double factor, double[] a, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * a[i];
        }
    }
}
