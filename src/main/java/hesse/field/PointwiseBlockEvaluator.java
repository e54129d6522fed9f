package hesse.field;

import java.util.Arrays;
import java.util.Objects;

/// The rows of a grid in blocks of points, for fields that can't make use of a grid.
final class PointwiseBlockEvaluator implements BlockEvaluator {

    private static final int BLOCK = 256;

    private final Evaluator evaluator;
    private final Grid grid;
    private final Jets jets;
    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];

    PointwiseBlockEvaluator(Evaluator evaluator, Grid grid, Order order) {
        this.evaluator = evaluator;
        this.grid = grid;
        jets = new Jets(order, BLOCK);
    }

    @Override
    public void row(int row, Reader reader) {
        Arrays.fill(y, grid.y(Objects.checkIndex(row, grid.rows())));
        for (int start = 0; start < grid.columns(); start += BLOCK) {
            int count = Math.min(BLOCK, grid.columns() - start);
            for (int i = 0; i < count; i++) {
                x[i] = grid.x(start + i);
            }
            evaluator.evaluate(x, y, count, jets);
            reader.read(start, count, jets);
        }
    }
}
