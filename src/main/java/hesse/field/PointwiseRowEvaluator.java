package hesse.field;

import java.util.Arrays;
import java.util.Objects;

/// The rows of a grid point by point, for fields that can't make use of a grid.
final class PointwiseRowEvaluator implements RowEvaluator {

    private final Evaluator evaluator;
    private final Grid grid;
    private final double[] x;
    private final double[] y;

    PointwiseRowEvaluator(Evaluator evaluator, Grid grid) {
        this.evaluator = evaluator;
        this.grid = grid;
        x = new double[grid.columns()];
        y = new double[grid.columns()];
        Arrays.setAll(x, grid::x);
    }

    @Override
    public void row(int row, Jets out) {
        Arrays.fill(y, grid.y(Objects.checkIndex(row, grid.rows())));
        evaluator.evaluate(x, y, x.length, out);
    }
}
