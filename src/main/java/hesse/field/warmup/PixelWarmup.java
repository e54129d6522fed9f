package hesse.field.warmup;

import hesse.field.Cancellation;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.PixelLoops;
import hesse.field.QuantizerTable;
import hesse.field.function.Blocks;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Has [PixelLoops] compiled by running them on points of all classes, at heights within a scale and beyond it.
final class PixelWarmup {

    private static final int CALLS = 900;
    /// So few points that a call costs little before a vector loop is compiled; some are left over for the plain loop.
    private static final int FEW = 8 * Blocks.LANES + 3;
    private static final int BLOCKS = 400;

    private static final long SLOW_NANOSECONDS = 80L * Blocks.LENGTH;
    private static final int PATIENCE = 2_000;

    private static final int CLASSES = 7;
    private static final int LAST = 255;
    /// One step for each of the intervals [1, 2), [2, 4) and so on.
    private static final QuantizerTable TABLE = new QuantizerTable(0, 1, Double.doubleToRawLongBits(16), 0, 52,
            new long[] {0, 1L << QuantizerTable.STEP_SHIFT,
        2L << QuantizerTable.STEP_SHIFT, 3L << QuantizerTable.STEP_SHIFT, 4L << QuantizerTable.STEP_SHIFT});

    private final PixelLoops loops;
    private final Cancellation cancellation;
    private final Jets jets = new Jets(Order.CURVATURE, Blocks.LENGTH);
    private final int[] codes = new int[Blocks.LENGTH];
    private final int[] colours = new int[CLASSES << PixelLoops.SHIFT];
    private final int[] argb = new int[Blocks.LENGTH];

    PixelWarmup(PixelLoops loops, Cancellation cancellation) {
        this.loops = loops;
        this.cancellation = cancellation;
        var random = new SplittableRandom(1);
        for (double[] component : new double[][] {jets.f, jets.fxx, jets.fxy, jets.fyy}) {
            Arrays.setAll(component, _ -> random.nextDouble(-3, 30));
        }
    }

    /// @throws java.util.concurrent.CancellationException if it was cancelled
    void run() {
        for (int i = 0; i < CALLS; i++) {
            colour(FEW);
        }
        for (int i = 0; i < BLOCKS; i++) {
            colour(Blocks.LENGTH);
        }
        for (int i = 0; i < PATIENCE && isSlow(); i++) {
            cancellation.check();
        }
    }

    private boolean isSlow() {
        long start = System.nanoTime();
        colour(Blocks.LENGTH);
        return System.nanoTime() - start > SLOW_NANOSECONDS;
    }

    /// Twice, for steps of both kinds.
    private void colour(int count) {
        cancellation.check();
        classify(count);
        loops.addEvenSteps(jets.f, count, 0, 10, LAST, codes);
        loops.lookUp(colours, codes, count, argb, 0);
        classify(count);
        loops.addSteps(jets.f, count, TABLE, codes);
        loops.lookUp(colours, codes, count, argb, 0);
    }

    private void classify(int count) {
        if (!loops.classify(jets, count, 0, 0, codes)) {
            Arrays.fill(codes, 0);
        }
    }
}
