package hesse.contour;

import hesse.field.Grid;
import java.util.Arrays;

/// Edges near which the samples in line spring up and back, as beside a pole that runs between nodes: their second
/// differences change sign on both sides of an edge or of a node. Where samples resolve a smooth function they don't.
///
/// Only every eighth row and column is looked at, for a pole is a curve: [Breaks] follows it from where it is seen.
final class Spikes {

    private static final int STRIDE = 8;

    /// A second difference smaller than this part of its samples is their rounding.
    private static final double ROUNDING = 1e-9;

    private int[] keys = new int[64];
    private int count;
    private double[] bend = new double[0];
    private double[] product = new double[0];
    private double[] values;
    private int columns;

    int count() {
        return count;
    }

    /// An edge by its name; some come more than once.
    int key(int index) {
        return keys[index];
    }

    void survey(double[] samples, Grid grid) {
        values = samples;
        columns = grid.columns();
        count = 0;
        int longest = Math.max(columns, grid.rows());
        if (bend.length < longest) {
            bend = new double[longest];
            product = new double[longest];
        }
        for (int row = 0; row < grid.rows(); row = next(row, grid.rows())) {
            surveyLine(row * columns, 1, columns);
        }
        for (int column = 0; column < columns; column = next(column, columns)) {
            surveyLine(column, columns, grid.rows());
        }
        values = null;
    }

    /// Also the last one.
    private static int next(int line, int all) {
        return line + 1 < all ? Math.min(line + STRIDE, all - 1) : all;
    }

    private void surveyLine(int first, int stride, int size) {
        if (size < 4) {
            return;
        }
        for (int i = 0; i < size - 2; i++) {
            int node = first + i * stride;
            bend[i] = values[node] - 2 * values[node + stride] + values[node + 2 * stride];
        }
        for (int i = 0; i < size - 3; i++) {
            product[i] = bend[i] * bend[i + 1];
        }
        for (int i = nextNegative(0, size - 3); i < size - 3; i = nextNegative(i + 1, size - 3)) {
            examine(i, first, stride, size);
        }
    }

    private int nextNegative(int from, int to) {
        int i = from;
        while (i < to && !(product[i] < 0)) {
            i++;
        }
        return i;
    }

    /// The line bends one way at node i + 1 and the other way at the next one; beyond the ends nobody knows.
    private void examine(int i, int first, int stride, int size) {
        boolean atEnd = i == 0 || i == size - 4;
        boolean soonAgain = i + 1 < size - 3 && product[i + 1] < 0 || i + 2 < size - 3 && product[i + 2] < 0;
        if ((atEnd || soonAgain) && isMoreThanRounding(i, first + i * stride, stride)) {
            for (int edge = Math.max(0, i); edge <= Math.min(size - 2, i + 3); edge++) {
                add(SharedEdges.key(first + edge * stride, stride > 1));
            }
        }
    }

    private boolean isMoreThanRounding(int i, int node, int stride) {
        double largest = Math.max(Math.abs(values[node + stride]), Math.abs(values[node + 2 * stride]));
        return Math.max(Math.abs(bend[i]), Math.abs(bend[i + 1])) > ROUNDING * largest;
    }

    private void add(int key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = key;
    }
}
