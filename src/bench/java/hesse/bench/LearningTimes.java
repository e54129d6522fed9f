package hesse.bench;

import hesse.field.Cancellation;
import hesse.learning.Activation;
import hesse.learning.Dataset;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.learning.data.Generator;
import hesse.learning.objective.LossObjective;
import hesse.objective.spectrum.Lanczos;
import hesse.objective.spectrum.SymmetricOperator;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// Gradient and H v of a network 64-16-10 on 200 examples beside loops written by hand for it, and the largest eigenvalue at a step of
/// gradient descent of 1-16-16-1 on 20.
final class LearningTimes {
    private static final int EXAMPLES = 200;
    /// Until all loops are compiled as they stay: after 300 they weren't.
    private static final int UNWATCHED = 5_000;
    private static final int WATCHED = 1_001;
    private static final int EDGE_STEPS = 1000;

    private final Loss loss = digits();
    private final LossObjective objective = LossObjective.of(loss);
    private final SimpleMatrix w = normal(objective.dimension(), 0.1, 1);
    private final SimpleMatrix v = normal(objective.dimension(), 1, 2);

    private static Loss digits() {
        var random = new SplittableRandom(3);
        double[] features = random.doubles(64 * EXAMPLES).toArray();
        double[] labels = random.ints(EXAMPLES, 0, 10).asDoubleStream().toArray();
        var names = IntStream.range(0, 64).mapToObj(j -> "x" + j).toList();
        var model = new Model.Network(List.of(64, 16, 10), Activation.TANH, OutputLoss.SOFTMAX, true);
        return new Loss(model, new Dataset(names, "y", features, labels), Reduction.MEAN, Penalty.NONE);
    }

    private static SimpleMatrix normal(int n, double scale, long seed) {
        var random = new SplittableRandom(seed);
        return new SimpleMatrix(n, 1, true, IntStream.range(0, n).mapToDouble(_ -> scale * random.nextGaussian()).toArray());
    }

    void print(PrintStream out) {
        var data = loss.data();
        double[][] x = IntStream.range(0, EXAMPLES).mapToObj(i -> Arrays.copyOfRange(data.features(), 64 * i, 64 * (i + 1)))
                .toArray(double[][]::new);
        int[] labels = Arrays.stream(data.targets()).mapToInt(label -> (int) label).toArray();
        var byHand = new HandWrittenNetwork(64, 16, 10, x, labels);
        double[] result = new double[objective.dimension()];
        double[] weights = w.getDDRM().getData();
        double[] direction = v.getDDRM().getData();
        out.println();
        out.printf("Gradient and H v of 64-16-10 on %d examples, in turn with the loop, medians in microseconds: one thread by its processor time, two by the clock%n", EXAMPLES);
        out.printf("%-24s %9s %9s %9s %9s%n", "", "loop", "1 thread", "2 threads", "ratios");
        double gradient = row(out, "gradient", () -> byHand.gradient(weights, result), () -> objective.at(w).gradient(), result,
                objective.at(w).gradient().copy());
        var at = objective.at(w);
        at.gradient();
        double product = row(out, "H v, after a gradient", () -> byHand.times(weights, direction, result), () -> at.hessianTimes(v), result,
                at.hessianTimes(v).copy());
        row(out, "H v alone", () -> byHand.times(weights, direction, result), () -> objective.at(w).hessianTimes(v), result,
                at.hessianTimes(v).copy());
        out.printf("H v after a gradient takes %.2f gradients%n", product / gradient);
        edge(out);
    }

    /// @return on one thread
    private static double row(PrintStream out, String name, Times.Work byHand, Times.Work ours, double[] expected, SimpleMatrix computed) {
        byHand.run();
        for (int j = 0; j < expected.length; j++) {
            if (!(Math.abs(expected[j] - computed.get(j)) <= 1e-12)) {
                throw new IllegalStateException(name + " differs at " + j);
            }
        }
        var one = inPool(1, Times::processor, byHand, ours);
        var two = inPool(2, System::nanoTime, byHand, ours);
        double loop = one.getFirst().median();
        double alone = one.getLast().median();
        out.printf("%-24s %9.1f %9.1f %9.1f %9.2f %.2f%n", name, 1e3 * loop, 1e3 * alone, 1e3 * two.getLast().median(), alone / loop,
                two.getLast().median() / two.getFirst().median());
        return alone;
    }

    private static List<Times> inPool(int threads, LongSupplier clock, Times.Work byHand, Times.Work ours) {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> Times.inTurn(UNWATCHED, WATCHED, clock, byHand, ours)).join();
        }
    }

    /// λ₁ by 20 steps of Lanczos at each of a thousand steps, each from a start of its own.
    private static void edge(PrintStream out) {
        var model = new Model.Network(List.of(1, 16, 16, 1), Activation.TANH, OutputLoss.SQUARED_ERROR, true);
        var objective = LossObjective.of(new Loss(model, Generator.CHEBYSHEV.make(20, 0, 1), Reduction.MEAN, Penalty.NONE));
        var w = normal(objective.dimension(), 0.5, 4);
        edge(objective, w, EDGE_STEPS);
        long start = Times.processor();
        double sharpness = edge(objective, w, EDGE_STEPS);
        double seconds = (Times.processor() - start) / 1e9;
        out.printf("λmax at every step of 1-16-16-1: %.2f s of the processor for %d steps, %.1f s for 6000 (λmax %.3f at the end)%n",
                seconds, EDGE_STEPS, seconds * 6000 / EDGE_STEPS, sharpness);
    }

    private static double edge(LossObjective objective, SimpleMatrix start, int steps) {
        var w = start;
        double sharpness = 0;
        for (int k = 0; k < steps; k++) {
            var at = objective.at(w);
            w = w.minus(at.gradient().scale(0.1));
            sharpness = Lanczos.seeded(SymmetricOperator.hessian(at), k).run(20, Cancellation.NEVER).ritz().values().getLast().value();
        }
        return sharpness;
    }
}
