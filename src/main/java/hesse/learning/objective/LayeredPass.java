package hesse.learning.objective;

import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// A network at some weights. What a chunk's forward and backward pass leave behind is kept for the products, unless there are so many
/// examples that it would fill the memory.
final class LayeredPass implements ExampleSum.Pass {
    /// 64 MB.
    private static final long MOST_NUMBERS_KEPT = 8_000_000;
    private static final int MOST_GROUPS = 16;
    /// Weights times examples, a few tenths of a millisecond: of half of that handing work to another thread and back costs about what it
    /// saves.
    private static final long WORTH_THREADS = 500_000;

    private final LayeredSum sum;
    private final double[] w;
    private final long examples;
    /// Empty where nothing is kept.
    private final ChunkPass[] kept;

    LayeredPass(LayeredSum sum, double[] w) {
        this.sum = sum;
        this.w = w;
        examples = sum.chunks().stream().mapToLong(Chunk::count).sum();
        long units = sum.layers().stream().mapToLong(LayerShape::units).sum();
        kept = new ChunkPass[4 * units * examples <= MOST_NUMBERS_KEPT ? sum.chunks().size() : 0];
    }

    @Override
    public double value() {
        double[] values = new double[sum.chunks().size()];
        inThreads(values.length, k -> values[k] = chunk(k).value());
        double total = 0;
        for (double value : values) {
            total += value;
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

    /// Each group of chunks has a total of its own, and these are added in their order.
    private double[] total(BiConsumer<ChunkPass, double[]> adding) {
        int chunks = sum.chunks().size();
        int groups = Math.clamp(chunks, 1, MOST_GROUPS);
        double[][] totals = new double[groups][];
        inThreads(groups, group -> {
            double[] total = new double[w.length];
            for (int k = group * chunks / groups; k < (group + 1) * chunks / groups; k++) {
                adding.accept(chunk(k), total);
            }
            totals[group] = total;
        });
        for (int group = 1; group < groups; group++) {
            for (int j = 0; j < w.length; j++) {
                totals[0][j] += totals[group][j];
            }
        }
        return totals[0];
    }

    private void inThreads(int count, IntConsumer work) {
        var each = IntStream.range(0, count);
        ((long) w.length * examples >= WORTH_THREADS ? each.parallel() : each).forEach(work);
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
