package hesse.learning.objective;

/// Products of weights with a batch of examples. A batch has its rows (inputs or units) one after the other, each of `width` numbers,
/// one an example; [#transposed] it has its examples one after the other.
///
/// The innermost loops run over numbers side by side and take four terms at a time, so that the JIT makes vector instructions of them that
/// compute more than they load. Every sum is taken in its terms' order, so that it is the same to the last bit whatever a vector's width.
final class MatrixLoops {
    private static final int TILE = 4;

    private MatrixLoops() {}

    /// Adds W a.
    ///
    /// @param at where the matrix begins in w, row by row
    static void addProduct(double[] w, int at, int rows, int columns, double[] a, double[] to, int width) {
        for (int r = 0; r < rows; r++) {
            int c = 0;
            for (int k = at + r * columns; c + TILE <= columns; c += TILE, k += TILE) {
                addFour(w[k], w[k + 1], w[k + 2], w[k + 3], a, c * width, width, to, r * width, width);
            }
            for (; c < columns; c++) {
                addOne(w[at + r * columns + c], a, c * width, to, r * width, width);
            }
        }
    }

    /// Adds Wᵀ d.
    static void addTransposedProduct(double[] w, int at, int rows, int columns, double[] d, double[] to, int width) {
        for (int c = 0; c < columns; c++) {
            int r = 0;
            for (int k = at + c; r + TILE <= rows; r += TILE, k += TILE * columns) {
                addFour(w[k], w[k + columns], w[k + 2 * columns], w[k + 3 * columns], d, r * width, width, to, c * width, width);
            }
            for (; r < rows; r++) {
                addOne(w[at + r * columns + c], d, r * width, to, c * width, width);
            }
        }
    }

    /// Adds d aᵀ, the sum over the examples, to a matrix that begins at a place of an array.
    ///
    /// @param examples a, transposed
    static void addOuterProduct(double[] d, int rows, double[] examples, int columns, double[] to, int at, int width) {
        for (int r = 0; r < rows; r++) {
            int i = 0;
            for (int k = r * width; i + TILE <= width; i += TILE, k += TILE) {
                addFour(d[k], d[k + 1], d[k + 2], d[k + 3], examples, i * columns, columns, to, at + r * columns, columns);
            }
            for (; i < width; i++) {
                addOne(d[r * width + i], examples, i * columns, to, at + r * columns, columns);
            }
        }
    }

    /// Adds each row's sum over the examples.
    static void addRowSums(double[] d, int rows, double[] to, int at, int width) {
        for (int r = 0; r < rows; r++) {
            double sum = 0;
            for (int i = r * width; i < (r + 1) * width; i++) {
                sum += d[i];
            }
            to[at + r] += sum;
        }
    }

    /// A batch example by example.
    static double[] transposed(double[] a, int rows, int width) {
        double[] examples = new double[a.length];
        for (int r = 0; r < rows; r++) {
            for (int i = 0; i < width; i++) {
                examples[i * rows + r] = a[r * width + i];
            }
        }
        return examples;
    }

    private static void addFour(double f0, double f1, double f2, double f3, double[] a, int from, int stride, double[] to, int at, int count) {
        int second = from + stride;
        int third = second + stride;
        int fourth = third + stride;
        for (int i = 0; i < count; i++) {
            to[at + i] = to[at + i] + f0 * a[from + i] + f1 * a[second + i] + f2 * a[third + i] + f3 * a[fourth + i];
        }
    }

    private static void addOne(double factor, double[] a, int from, double[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] += factor * a[from + i];
        }
    }
}
