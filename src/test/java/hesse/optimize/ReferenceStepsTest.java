package hesse.optimize;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.FieldObjective;
import hesse.objective.SymmetricEigen;
import hesse.optimize.secant.Bfgs;
import hesse.optimize.secant.InverseBfgsUpdate;
import hesse.optimize.secant.SymmetricRankOneUpdate;
import hesse.optimize.secant.TwoLoopRecursion;
import hesse.optimize.trustregion.CubicMinimum;
import hesse.optimize.trustregion.DoglegPath;
import hesse.optimize.trustregion.ModelMinimum;
import hesse.testing.Csv;
import hesse.testing.ForAll;
import hesse.testing.ReferenceFunctions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Single steps and updates against reference numbers and the equations that define them.
class ReferenceStepsTest {

    static Stream<Map<String, String>> regions() {
        return Csv.rows("/golden/trust_region.csv").stream();
    }

    private static SimpleMatrix vector(Map<String, String> row, String x, String y) {
        return Runs.point(number(row, x), number(row, y));
    }

    private static SimpleMatrix matrix(Map<String, String> row, String name) {
        double across = number(row, name + "12");
        return new SimpleMatrix(2, 2, true, number(row, name + "11"), across, across, number(row, name + "22"));
    }

    private static void expectClose(SimpleMatrix expected, SimpleMatrix actual, double relative, String what) {
        assertEquals(0, actual.minus(expected).normF(), relative * (1 + expected.normF()),
                () -> what + ": " + actual + " instead of " + expected);
    }

    /// In the hard case p and −p (with the gradient's part zero) are as good; the multiplier and the model's value aren't free.
    @ParameterizedTest
    @MethodSource("regions")
    void theModelIsLowestWhereTheReferenceSays(Map<String, String> row) {
        var g = vector(row, "gx", "gy");
        var h = matrix(row, "h");
        var minimum = ModelMinimum.of(SymmetricEigen.of(h), g, number(row, "delta"));
        double model = g.dot(minimum.p()) + h.mult(minimum.p()).dot(minimum.p()) / 2;
        assertEquals(number(row, "model"), model, 1e-14 * (1 + Math.abs(model)));
        assertEquals(number(row, "mu"), minimum.multiplier(), 1e-12 * (1 + minimum.multiplier()));
        assertEquals(row.get("case").equals("saddle_grad_zero"), minimum.hardCase());
        if (!minimum.hardCase()) {
            expectClose(vector(row, "px", "py"), minimum.p(), 1e-13, row.get("case"));
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void theDoglegEndsWhereTheReferenceSays(Map<String, String> row) {
        var g = vector(row, "gx", "gy");
        var h = matrix(row, "h");
        if (g.normF() == 0) {
            return;
        }
        boolean convex = !Double.isNaN(number(row, "dogleg_x"));
        double curvature = h.mult(g).dot(g);
        var path = DoglegPath.of(g, curvature, convex ? Optional.of(h.solve(g.negative())) : Optional.empty(), number(row, "delta"));
        expectClose(convex ? vector(row, "dogleg_x", "dogleg_y") : vector(row, "cauchy_x", "cauchy_y"), path.p(), 1e-14, row.get("case"));
        expectClose(vector(row, "cauchy_x", "cauchy_y"), DoglegPath.of(g, curvature, Optional.empty(), number(row, "delta")).p(), 1e-14,
                "Cauchy point");
    }

    private record Model(SimpleMatrix h, SimpleMatrix g, double radius) {
        @Override
        public String toString() {
            return "n = " + g.getNumRows() + ", radius " + radius;
        }
    }

    private static Model model(ForAll.Draw draw) {
        int n = draw.pick(List.of(2, 5, 50));
        var h = Quadratic.any(draw, n, draw.pick(List.of(0.0, 0.5, 1.0))).a();
        var g = Quadratic.anyMatrix(draw, n, 1);
        var eigen = SymmetricEigen.of(h);
        // The hard case: no part along the lowest curvature.
        if (draw.chance(0.3)) {
            double[] parts = eigen.parts(g);
            parts[0] = 0;
            g = eigen.vector(parts);
        }
        return new Model(h, g, Math.exp(draw.random().nextDouble() * 8 - 4));
    }

    /// (H + μI) p = −g, H + μI positive semidefinite, μ ≥ 0, μ (Δ − ‖p‖) = 0, ‖p‖ ≤ Δ.
    @Test
    void trustRegionStepsSatisfyMoreAndSorensen() {
        ForAll.seeded(82_001).cases(300).check(ReferenceStepsTest::model, m -> {
            var eigen = SymmetricEigen.of(m.h());
            var minimum = ModelMinimum.of(eigen, m.g(), m.radius());
            double mu = minimum.multiplier();
            double size = eigen.norm() + mu;
            assertEquals(0, m.h().mult(minimum.p()).plus(minimum.p().scale(mu)).plus(m.g()).normF(),
                    1e-10 * (size * m.radius() + m.g().normF()));
            assertTrue(eigen.least() + mu >= -1e-12 * size, "positive semidefinite");
            assertTrue(mu >= 0 && minimum.p().normF() <= m.radius() * (1 + 1e-12));
            assertEquals(0, mu * (m.radius() - minimum.p().normF()), 1e-12 * size * m.radius());
        });
    }

    /// (H + μI) p = −g, H + μI positive semidefinite, μ = M ‖p‖ / 2.
    @Test
    void cubicStepsSatisfyNesterovAndPolyak() {
        ForAll.seeded(82_002).cases(300).check(ReferenceStepsTest::model, m -> {
            var eigen = SymmetricEigen.of(m.h());
            double weight = 1 / m.radius();
            var minimum = CubicMinimum.of(eigen, m.g(), weight);
            double size = eigen.norm() + minimum.shift();
            double length = minimum.p().normF();
            assertEquals(0, m.h().mult(minimum.p()).plus(minimum.p().scale(minimum.shift())).plus(m.g()).normF(),
                    1e-10 * (size * length + m.g().normF()));
            assertTrue(eigen.least() + minimum.shift() >= -1e-12 * size, "positive semidefinite");
            // Near the hard case ‖p‖ changes by an error of μ, divided by λmin + μ.
            assertEquals(weight * length / 2, minimum.shift(), 1e-8 * size);
        });
    }

    @Test
    void updatesAreThoseOfTheReference() {
        for (var row : Csv.rows("/golden/quasi_newton_update.csv")) {
            var b = matrix(row, "b");
            var pair = new SecantPair(vector(row, "sx", "sy"), vector(row, "yx", "yy"));
            var inverse = InverseBfgsUpdate.of(b.invert(), pair);
            // Condition numbers up to 1e4 in the scaled case, where the inverse of b is formed and inverted back.
            expectClose(matrix(row, "bfgs_h"), inverse, 1e-12, row.get("case"));
            expectClose(matrix(row, "bfgs_b"), inverse.invert(), 1e-11, row.get("case"));
            var updated = SymmetricRankOneUpdate.of(b, pair);
            var expected = matrix(row, "sr1_b");
            if (expected.hasUncountable() || row.get("case").equals("secant_holds")) {
                assertEquals(Optional.empty(), updated, row.get("case"));
            } else {
                expectClose(expected, updated.orElseThrow(), 1e-12, row.get("case"));
            }
            assertEquals(number(row, "sty"), pair.curvature(), 1e-14 * Math.abs(pair.curvature()));
        }
    }

    @Test
    void theTwoLoopsAreThoseOfTheReference() {
        for (var row : Csv.rows("/golden/lbfgs_two_loop.csv")) {
            var pairs = Arrays.stream(row.get("pairs(sx;sy;yx;yy|...) oldest first").split("\\|")).map(ReferenceStepsTest::pair).toList();
            double gamma = pairs.getLast().curvature() / pairs.getLast().y().dot(pairs.getLast().y());
            assertEquals(number(row, "gamma"), gamma, 1e-13 * Math.abs(gamma));
            var h = matrix(row, "h");
            var direction = TwoLoopRecursion.times(pairs, gamma, vector(row, "gx", "gy")).negative();
            // Cancellation: the terms are as large as H g, the sums of some cases a thousandth of it.
            assertEquals(0, direction.minus(vector(row, "dx", "dy")).normF(), 1e-11 * h.normF() * vector(row, "gx", "gy").normF(),
                    row.get("case"));
            for (int i = 0; i < 2; i++) {
                var unit = Runs.point(1 - i, i);
                expectClose(h.mult(unit), TwoLoopRecursion.times(pairs, gamma, unit), 1e-10, row.get("case") + ", column " + i);
            }
        }
    }

    private static SecantPair pair(String text) {
        double[] parts = Arrays.stream(text.split(";")).mapToDouble(Double::parseDouble).toArray();
        return new SecantPair(Runs.point(parts[0], parts[1]), Runs.point(parts[2], parts[3]));
    }

    /// From the identity, with searches that are exact: after two steps B is the quadratic's H.
    @Test
    void bfgsOnQuadraticsIsTheReferences() {
        for (var start : Csv.rows("/golden/bfgs_quadratic.csv").stream().filter(row -> row.get("k").equals("0")).toList()) {
            var rows = Csv.rows("/golden/bfgs_quadratic.csv").stream().filter(row -> row.get("id").equals(start.get("id"))).toList();
            var objective = new FieldObjective(ReferenceFunctions.named(start.get("id")));
            var run = new Bfgs(1e-4, 1e-12, false, Optional.empty())
                    .run(objective, vector(start, "x", "y"), Runs.steps(2), Cancellation.NEVER);
            for (var iterate : run.iterates()) {
                var row = rows.get(iterate.k());
                expectClose(vector(row, "x", "y"), iterate.x().copy(), 1e-9, row.toString());
                if (((Bfgs) iterate.method()).guess().isPresent()) {
                    expectClose(matrix(row, "h"), ((Bfgs) iterate.method()).guess().get().inverse().copy(), 1e-8, row.toString());
                }
            }
        }
    }
}
