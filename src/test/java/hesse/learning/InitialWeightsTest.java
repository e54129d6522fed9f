package hesse.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InitialWeightsTest {

    @Test
    void biasesAreZeroAndTheRestIsAsWideAsItsLayer() {
        var loss = GoldenLosses.named("cheb");
        double[] weights = InitialWeights.of(loss, 1);
        for (var block : loss.blocks()) {
            double[] part = Arrays.copyOfRange(weights, block.offset(), block.offset() + block.size());
            if (block.bias()) {
                assertArrayEquals(new double[block.size()], part);
            } else if (block.size() >= 256) {
                double variance = Arrays.stream(part).map(w -> w * w).sum() / part.length;
                // A mean of 256 squares of normal numbers, within four of its own deviations √(2/256).
                assertEquals(1.0 / block.columns(), variance, 0.36 / block.columns());
            }
        }
        assertEquals(256 + 16 + 16, IntStream.range(0, weights.length).filter(i -> weights[i] != 0).count());
    }

    @Test
    void aSeedGivesTheSameWeights() {
        var loss = GoldenLosses.named("moons281");
        assertArrayEquals(InitialWeights.of(loss, 7), InitialWeights.of(loss, 7));
    }
}
