package hesse.learning.plane;

import hesse.field.Evaluator;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.function.Blocks;

/// Evaluates a loss at any number of points, block by block.
final class BlockwiseEvaluator implements Evaluator {
    private final JetSum sum;
    private final Order order;
    private final double[] a = Blocks.allocate();
    private final double[] b = Blocks.allocate();
    private final JetBlock jets = new JetBlock();

    BlockwiseEvaluator(JetSum sum, Order order) {
        this.sum = sum;
        this.order = order;
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, Jets out) {
        for (int start = 0; start < count; start += Blocks.LENGTH) {
            int n = Math.min(Blocks.LENGTH, count - start);
            System.arraycopy(x, start, a, 0, n);
            System.arraycopy(y, start, b, 0, n);
            jets.clear(n);
            sum.add(a, b, n, jets);
            jets.copyTo(out, order, start, n);
        }
    }
}
