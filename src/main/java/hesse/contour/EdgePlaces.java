package hesse.contour;

import hesse.field.Grid;

/// Places on some edges by their part of the edge, and a function's values at those that are asked for at once.
final class EdgePlaces {

    private final double[] start;
    private final double[] extent;
    private final double[] fixed;
    private final boolean[] north;
    private final double[] x = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] y = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] value = new double[BlockFunction.LARGEST_BLOCK];
    private final int[] edge = new int[BlockFunction.LARGEST_BLOCK];
    private int asked;

    EdgePlaces(int most) {
        start = new double[most];
        extent = new double[most];
        fixed = new double[most];
        north = new boolean[most];
    }

    /// Gives an edge its number here.
    void name(int i, int key, Grid grid) {
        int column = SharedEdges.node(key) % grid.columns();
        int row = SharedEdges.node(key) / grid.columns();
        north[i] = SharedEdges.isNorthward(key);
        start[i] = north[i] ? grid.y(row) : grid.x(column);
        extent[i] = (north[i] ? grid.y(row + 1) : grid.x(column + 1)) - start[i];
        fixed[i] = north[i] ? grid.x(column) : grid.y(row);
    }

    /// The coordinate along the edge.
    double coordinate(int i, double part) {
        return start[i] + part * extent[i];
    }

    void clear() {
        asked = 0;
    }

    void ask(int i, double part) {
        double along = coordinate(i, part);
        x[asked] = north[i] ? fixed[i] : along;
        y[asked] = north[i] ? along : fixed[i];
        edge[asked++] = i;
    }

    /// How many were asked for.
    int answer(BlockFunction function) {
        if (asked > 0) {
            function.evaluate(x, y, asked, value);
        }
        return asked;
    }

    int edge(int k) {
        return edge[k];
    }

    double value(int k) {
        return value[k];
    }
}
