package hesse.bench;

import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.RowEvaluator;
import java.util.Arrays;

/// The rows of a grid by a loop over points: x stays, y is filled in.
final class RowLoop implements RowEvaluator {

    private final JetLoop loop;
    private final Grid grid;
    private final double[] x;
    private final double[] y;

    RowLoop(JetLoop loop, Grid grid) {
        this.loop = loop;
        this.grid = grid;
        x = new double[grid.columns()];
        y = new double[grid.columns()];
        Arrays.setAll(x, grid::x);
    }

    @Override
    public void row(int row, Jets out) {
        Arrays.fill(y, grid.y(row));
        loop.run(x, y, x.length, out);
    }
}
