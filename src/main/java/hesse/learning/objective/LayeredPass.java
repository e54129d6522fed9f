package hesse.learning.objective;

import java.util.function.BiConsumer;

/// A network at some weights. What a chunk's forward and backward pass leave behind is kept for the products, unless there are so many
/// examples that it would fill the memory.
final class LayeredPass implements ExampleSum.Pass {
    /// 64 MB.
    private static final long MOST_NUMBERS_KEPT = 8_000_000;

    private final LayeredSum sum;
    private final double[] w;
    /// Empty where nothing is kept.
    private final ChunkPass[] kept;

    LayeredPass(LayeredSum sum, double[] w) {
        this.sum = sum;
        this.w = w;
        long examples = sum.chunks().stream().mapToLong(Chunk::width).sum();
        long units = sum.layers().stream().mapToLong(LayerShape::units).sum();
        kept = new ChunkPass[4 * units * examples <= MOST_NUMBERS_KEPT ? sum.chunks().size() : 0];
    }

    @Override
    public double value() {
        double total = 0;
        for (int k = 0; k < sum.chunks().size(); k++) {
            total += chunk(k).value();
        }
        return total;
    }

    @Override
    public double[] gradient() {
        return total(ChunkPass::addGradient);
    }

    @Override
    public double[] times(double[] v, boolean gaussNewton) {
        return total((chunk, to) -> chunk.addProduct(v, gaussNewton, to));
    }

    private double[] total(BiConsumer<ChunkPass, double[]> adding) {
        double[] total = new double[w.length];
        for (int k = 0; k < sum.chunks().size(); k++) {
            adding.accept(chunk(k), total);
        }
        return total;
    }

    private ChunkPass chunk(int k) {
        if (kept.length == 0) {
            return new ChunkPass(sum, sum.chunks().get(k), w);
        }
        if (kept[k] == null) {
            kept[k] = new ChunkPass(sum, sum.chunks().get(k), w);
        }
        return kept[k];
    }
}
