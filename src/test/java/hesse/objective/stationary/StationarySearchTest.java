package hesse.objective.stationary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint.Kind;
import hesse.expression.Reading;
import hesse.field.Deadline;
import hesse.learning.GoldenLosses;
import hesse.learning.objective.LossObjective;
import hesse.objective.formula.FormulaObjective;
import hesse.testing.ForAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The search in n dimensions finds what there is in functions whose stationary points are known, and proves of each where it is.
class StationarySearchTest {

    private static FormulaObjective objective(String formula) {
        var reading = (Reading.Understood) Reading.of(formula, Optional.empty());
        return FormulaObjective.of(reading.expression(), reading.variables(), Map.of());
    }

    private static SearchBox cube(int n, double half) {
        double[] sides = new double[2 * n];
        Arrays.setAll(sides, i -> i % 2 == 0 ? -half : half);
        return new SearchBox(sides);
    }

    /// Σ xᵢ⁴/4 − cᵢ xᵢ²/2 has 3ⁿ stationary points, 0 and ±√cᵢ in each variable, of which 2ⁿ are minima.
    @Test
    void wellsInThreeVariables() {
        var found = new StationarySearch(objective("x1^4/4 - x1^2/2 + x2^4/4 - 2*x2^2/2 + x3^4/4 - 3*x3^2/2"), cube(3, 2.1), 600, 1)
                .run(Deadline.NEVER);
        assertEquals(27, found.points().size());
        assertFalse(found.truncated());
        double[] roots = {1, Math.sqrt(2), Math.sqrt(3)};
        for (var point : found.points()) {
            assertTrue(point.certified());
            int maxima = 0;
            for (int k = 0; k < 3; k++) {
                double size = Math.abs(point.x()[k]);
                assertTrue(Math.min(size, Math.abs(size - roots[k])) <= point.error() + 1e-15, point::toString);
                maxima += size < 0.5 ? 1 : 0;
            }
            assertEquals(maxima, point.inertia().negative());
            assertEquals(maxima == 0 ? Kind.MINIMUM : maxima == 3 ? Kind.MAXIMUM : Kind.SADDLE, point.kind());
        }
    }

    /// At ±(1, 1, 1)/√3 H is 2/√3 in all entries: its zero eigenvalues, found small and of either sign, have none.
    @Test
    void nearSingularPointsSignsAreNotKnown() {
        var found = new StationarySearch(objective("f(x, y, z) = x^2*y + y^2*z + z^2*x - x - y - z"), cube(3, 3), 60, 1)
                .run(Deadline.NEVER);
        assertEquals(2, found.points().size());
        for (var point : found.points()) {
            assertFalse(point.certified());
            assertEquals(Kind.DEGENERATE, point.kind());
            assertEquals(2, point.inertia().others());
        }
    }

    /// Quadratics with whole numbers: the point is where it was put, within the proved radius, and the signs are those of the factors.
    @Test
    void quadraticsAreProvedWhereTheyAre() {
        ForAll.seeded(1_969).cases(40).check(draw -> {
            int n = draw.integer(3, 6);
            return new Quadratic(integers(draw, n, -3, 3), IntStream.range(0, n).mapToObj(_ -> integers(draw, n, -2, 2)).toList(),
                    integers(draw, n, 1, 2));
        }, quadratic -> {
            double[] near = Arrays.stream(quadratic.centre).mapToDouble(c -> c + 1e-9).toArray();
            var proof = objective(quadratic.formula()).stationaryNear(near);
            proof.ifPresent(proved -> {
                for (int k = 0; k < near.length; k++) {
                    assertTrue(Math.abs(near[k] - quadratic.centre[k]) <= proved.radii()[k], quadratic::formula);
                }
                assertEquals(near.length, proved.inertia().dimension());
                assertEquals(0, proved.inertia().zero());
            });
        });
    }

    private static int[] integers(ForAll.Draw draw, int n, int least, int largest) {
        return IntStream.range(0, n).map(_ -> draw.integer(least, largest)).toArray();
    }

    /// Σ signs · (row · (x − centre))² with exact coefficients.
    private record Quadratic(int[] centre, List<int[]> rows, int[] weights) {
        String formula() {
            var terms = new ArrayList<String>();
            for (int r = 0; r < rows.size(); r++) {
                int[] row = rows.get(r);
                var sum = IntStream.range(0, row.length).mapToObj(k -> "(" + row[k] + ")*(x" + (k + 1) + "-(" + centre[k] + "))")
                        .collect(Collectors.joining("+"));
                terms.add((r % 2 == 0 ? "" : "-") + weights[r] + "*(" + sum + ")^2");
            }
            // So that every variable is there.
            IntStream.range(0, centre.length).forEach(k -> terms.add("(x" + (k + 1) + "-(" + centre[k] + "))^2"));
            return String.join("+", terms);
        }
    }

    /// cos is stationary at the multiples of π, which aren't doubles.
    @Test
    void irrationalPointsLieWithinTheirRadius() {
        double[] near = {3.14159, 6.2831, 1e-4};
        var proof = objective("cos(x1) + cos(x2)*x3^2 + x3^2/4 + cos(x2)").stationaryNear(near).orElseThrow();
        assertTrue(Math.abs(near[0] - Math.PI) <= proof.radii()[0] && Math.abs(near[1] - 2 * Math.PI) <= proof.radii()[1]
                && near[2] <= proof.radii()[2]);
        assertEquals(2, proof.inertia().positive());
        assertEquals(1, proof.inertia().negative());
    }

    /// Where H is singular, or the function isn't smooth, nothing is proved, and far outside nothing is taken for a root.
    @Test
    void whatIsNotIsolatedIsNotProved() {
        assertTrue(objective("x1^4 + x2^2 + x3^2").stationaryNear(0, 0, 0).isEmpty());
        assertTrue(objective("(x1 + x2 + x3)^2").stationaryNear(1, -1, 0).isEmpty());
        assertTrue(objective("abs(x1)^3 + x2^2 + x3^2 + abs(x1)").stationaryNear(0, 0, 0).isEmpty());
        var quartic = new StationarySearch(objective("x1^4 + x2^2 + x3^2"), cube(3, 1), 3, 1).run(Deadline.NEVER).points();
        assertEquals(Kind.DEGENERATE, quartic.getFirst().kind());
        assertFalse(quartic.getFirst().certified());
        assertEquals(List.of(),
                new StationarySearch(objective("exp(x1) + exp(x2) + exp(x3)"), cube(3, 50), 20, 1).run(Deadline.NEVER).points());
    }

    /// A strictly convex loss has one. The same starts lead to the same answer.
    @Test
    void pointsOfALoss() {
        var objective = LossObjective.of(GoldenLosses.named("softmax3_l2"));
        var found = new StationarySearch(objective, cube(6, 5), 12, 7).run(Deadline.NEVER);
        assertEquals(1, found.points().size());
        var minimum = found.points().getFirst();
        assertEquals(Kind.MINIMUM, minimum.kind());
        assertFalse(minimum.certified());
        assertTrue(minimum.error() < 1e-13);
        assertEquals(found.points().getFirst().f(),
                new StationarySearch(objective, cube(6, 5), 12, 7).run(Deadline.NEVER).points().getFirst().f());
        assertEquals(0, new StationarySearch(objective, cube(6, 5), 12, 7).run(() -> true).done());
    }
}
