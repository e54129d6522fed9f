package hesse.learning.objective;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.learning.Activation;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.learning.data.Generator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// Many examples, which several threads work on.
final class ChunksTest {

    @Test
    void anyNumberOfThreadsComputesTheSameBits() {
        var model = new Model.Network(List.of(2, 20, 1), Activation.SOFTPLUS, OutputLoss.CROSS_ENTROPY, true);
        var objective = LossObjective.of(new Loss(model, Generator.TWO_MOONS.make(3_000, 0.3, 1), Reduction.MEAN, Penalty.NONE));
        var w = new SimpleMatrix(objective.dimension(), 1, true,
                new SplittableRandom(7).doubles(objective.dimension(), -1, 1).toArray());
        var one = inPool(1, objective, w);
        assertTrue(one.isIdentical(inPool(4, objective, w), 0));
    }

    private static SimpleMatrix inPool(int threads, LossObjective objective, SimpleMatrix w) {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> {
                var at = objective.at(w);
                return at.gradient().plus(at.hessianTimes(w)).plus(at.value());
            }).join();
        }
    }
}
