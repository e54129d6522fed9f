package hesse.learning.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.learning.Activation;
import hesse.learning.GoldenLosses;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.learning.objective.LossObjective;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleCurvatureTest {

    /// The examples' terms and the penalty's make the Gauss–Newton matrix, along any two directions.
    @ParameterizedTest
    @ValueSource(strings = {"moons281", "softplus241", "tanh2331", "softmax3_l2", "xor221", "tanh111"})
    void theExamplesMakeTheGaussNewtonMatrix(String id) {
        var loss = GoldenLosses.named(id);
        var random = new Random(41);
        double[] weights = random.doubles(loss.dimension(), -1, 1).toArray();
        double[] u = random.doubles(loss.dimension(), -1, 1).toArray();
        double[] v = random.doubles(loss.dimension(), -1, 1).toArray();
        var curvature = ExampleCurvature.of(loss, weights, List.of(u, v)).orElseThrow();
        double[] penalties = loss.penalties();
        double penalty = IntStream.range(0, u.length).mapToDouble(j -> penalties[j] * u[j] * v[j]).sum();
        double sum = IntStream.range(0, curvature.size()).mapToDouble(i -> curvature.term(i, 0, 1)).sum();
        var product = LossObjective.of(loss).at(new SimpleMatrix(weights)).gaussNewtonTimes(new SimpleMatrix(v)).orElseThrow();
        double expected = product.dot(new SimpleMatrix(u));
        assertEquals(expected, sum + penalty, 1e-13 * (1 + product.normF() * Math.sqrt(u.length)), id);
        for (int i = 0; i < curvature.size(); i++) {
            assertTrue(curvature.weight(i) >= 0 && curvature.weight(i) <= 1 + 1e-15, id);
            assertTrue(curvature.term(i, 0, 0) >= 0, id);
            assertEquals(curvature.term(i, 1, 0), curvature.term(i, 0, 1), 1e-15 * (1 + Math.abs(expected)), id);
        }
    }

    /// With their biases far below zero all units of a ReLU are dead, and nothing but the output's bias bends the loss.
    @Test
    void deadUnitsAreCounted() {
        var data = GoldenLosses.named("moons281").data();
        var loss = new Loss(new Model.Network(List.of(2, 8, 1), Activation.RELU, OutputLoss.CROSS_ENTROPY, true), data, Reduction.MEAN,
                new Penalty(0, new Penalty.Penalised.All()));
        double[] weights = new Random(3).doubles(33, -1, 1).toArray();
        Arrays.fill(weights, 16, 24, -50);
        assertEquals(8, ExampleCurvature.of(loss, weights, List.of()).orElseThrow().deadUnits());
        Arrays.fill(weights, 18, 19, 50);
        assertEquals(7, ExampleCurvature.of(loss, weights, List.of()).orElseThrow().deadUnits());
        assertEquals(0, ExampleCurvature.of(GoldenLosses.named("moons281"), weights, List.of()).orElseThrow().deadUnits());
    }

    @Test
    void generalisedLinearModelsHaveTermsOfTheirOwn() {
        assertTrue(ExampleCurvature.of(GoldenLosses.named("logit_2"), new double[2], List.of()).isEmpty());
    }
}
