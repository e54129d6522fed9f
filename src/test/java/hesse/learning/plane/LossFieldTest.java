package hesse.learning.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Hessian;
import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.kernel.KernelBackend;
import hesse.learning.GoldenLosses;
import hesse.learning.Loss;
import hesse.learning.Penalty;
import hesse.objective.plane.Plane;
import hesse.testing.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Against planes through networks that were computed with 50 digits from two Hessian-vector products, and against the jets of losses of
/// two weights. `e` is the reference's own spread under rounding errors; 16 e is what its authors allow.
class LossFieldTest {
    private static final List<String> PARTS = List.of("f", "fa", "fb", "faa", "fab", "fbb");

    @ParameterizedTest
    @MethodSource("planes")
    void planesOfNetworksAreRight(String name) {
        var directions = Csv.rows("/golden-ml/plane_directions.csv").stream().filter(row -> row.get("plane").equals(name)).toList();
        var plane = new Plane(column(directions, "w0"), column(directions, "u"), column(directions, "v"));
        var field = LossField.of(GoldenLosses.named(directions.getFirst().get("loss")), plane);
        for (var row : Csv.rows("/golden-ml/planes.csv")) {
            if (row.get("plane").equals(name)) {
                double[] computed = parts(field.at(number(row, "a"), number(row, "b")));
                for (int i = 0; i < computed.length; i++) {
                    var part = PARTS.get(i);
                    assertEquals(number(row, part), computed[i], 16 * number(row, "e_" + part) + 1e-300, part + " in " + row);
                }
                var hessian = new Hessian(computed[3], computed[4], computed[5]);
                double e = number(row, "e_faa") + number(row, "e_fab") + number(row, "e_fbb") + Math.ulp(hessian.norm());
                assertEquals(number(row, "lambda_min"), hessian.eigen().lambdaMin(), 16 * e, row::toString);
                assertEquals(number(row, "lambda_max"), hessian.eigen().lambdaMax(), 16 * e, row::toString);
                assertEquals(row.get("class"), hessian.eigen().lambdaMin() > 0 ? "PD" : hessian.eigen().lambdaMax() < 0 ? "ND" : "INDEF",
                        row::toString);
            }
        }
    }

    static Stream<String> planes() {
        return Csv.rows("/golden-ml/planes.csv").stream().map(row -> row.get("plane")).distinct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lin", "ridge", "logit_b", "logit_b_l2", "logit_2", "logit_2_l2", "logit_sep", "sqhinge", "poisson", "tanh111"})
    void lossesOfTwoWeightsAreRight(String id) {
        var field = LossField.of(GoldenLosses.named(id), Plane.ofVariables(new double[2], 0, 1));
        var points = new LinkedHashMap<String, Map<String, Map<String, String>>>();
        Csv.rows("/golden-ml/points.csv").stream().filter(row -> row.get("loss").equals(id))
                .forEach(row -> points.computeIfAbsent(row.get("point"), _ -> new LinkedHashMap<>())
                .put(row.get("quantity") + row.get("i") + row.get("j"), row));
        assertTrue(points.size() >= 5, () -> id + " has " + points.keySet());
        points.forEach((point, rows) -> {
            double[] computed = parts(field.at(number(rows.get("w0"), "value"), number(rows.get("w1"), "value")));
            var keys = List.of("f", "g0", "g1", "H00", "H01", "H11");
            for (int i = 0; i < computed.length; i++) {
                var row = rows.get(keys.get(i));
                assertEquals(number(row, "value"), computed[i], 16 * number(row, "e") + 1e-300, row.toString());
            }
        });
    }

    /// With weights that aren't penalised, other planes than those of the references, and losses that these have no plane of: an affine
    /// change of the plane's coordinates changes gradient and Hessian by the chain rule.
    @ParameterizedTest
    @ValueSource(strings = {"softmax3_l2", "matfac1", "deep3", "tanh2331", "cheb", "poisson"})
    void jetsFollowTheChainRule(String id) {
        var random = new Random(41);
        var loss = withoutPenaltyOfBiases(GoldenLosses.named(id));
        int n = loss.dimension();
        double[] origin = normal(random, n);
        double[] u = normal(random, n);
        double[] v = normal(random, n);
        double a = random.nextGaussian();
        double b = random.nextGaussian();
        var there = new Plane(new Plane(origin, u, v).at(a, b), sum(u, v, 2, -1), sum(u, v, 0.5, 1));
        double[] jet = parts(LossField.of(loss, new Plane(origin, u, v)).at(a, b));
        double[] turned = parts(LossField.of(loss, there).at(0, 0));
        double[] expected = {jet[0], 2 * jet[1] - jet[2], 0.5 * jet[1] + jet[2], 4 * jet[3] - 4 * jet[4] + jet[5],
            jet[3] + 1.5 * jet[4] - jet[5], 0.25 * jet[3] + jet[4] + jet[5]};
        double size = IntStream.range(3, 6).mapToDouble(i -> Math.abs(jet[i])).sum() + Math.abs(jet[0]);
        for (int i = 0; i < 6; i++) {
            // Rounding of some hundred operations.
            assertEquals(expected[i], turned[i], 1e-12 * size, id + ", seed 41, " + PARTS.get(i));
        }
    }

    @Test
    void blocksAndBackendsDontMatter() {
        var field = LossField.of(GoldenLosses.named("moons281"), randomPlane(33), KernelBackend.fastest());
        var plain = LossField.of(GoldenLosses.named("moons281"), randomPlane(33));
        var random = new Random(5);
        int count = 700;
        double[] x = normal(random, count);
        double[] y = normal(random, count);
        var jets = new Jets(Order.HESSIAN, count);
        field.evaluator(Order.HESSIAN).evaluate(x, y, count, jets);
        for (int i = 0; i < count; i += 37) {
            assertEquals(plain.at(x[i], y[i]), jets.at(i), "point " + i);
        }
    }

    @Test
    void planesOfOtherDimensionsAreRefused() {
        var loss = GoldenLosses.named("logit_2");
        var plane = randomPlane(3);
        assertThrows(IllegalArgumentException.class, () -> LossField.of(loss, plane));
    }

    private static Loss withoutPenaltyOfBiases(Loss loss) {
        return loss.with(new Penalty(0.75, new Penalty.Penalised.WithoutBiases()));
    }

    private static Plane randomPlane(int n) {
        var random = new Random(7);
        return new Plane(normal(random, n), normal(random, n), normal(random, n));
    }

    private static double[] normal(Random random, int n) {
        return random.doubles(n, -1, 1).toArray();
    }

    private static double[] sum(double[] u, double[] v, double p, double q) {
        return IntStream.range(0, u.length).mapToDouble(i -> p * u[i] + q * v[i]).toArray();
    }

    private static double[] parts(Jet jet) {
        return new double[] {jet.f(), jet.fx(), jet.fy(), jet.fxx(), jet.fxy(), jet.fyy()};
    }

    private static double[] column(List<Map<String, String>> rows, String name) {
        var numbers = new ArrayList<Double>();
        rows.forEach(row -> numbers.add(number(row, name)));
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double number(Map<String, String> row, String name) {
        return Double.parseDouble(row.get(name));
    }
}
