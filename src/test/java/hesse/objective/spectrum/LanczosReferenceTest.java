package hesse.objective.spectrum;

import static hesse.objective.spectrum.GoldenMatrices.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.learning.GoldenLosses;
import hesse.learning.objective.LossObjective;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against 50 digits.
class LanczosReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {GoldenMatrices.STRAKOS, GoldenMatrices.NETWORK})
    void alphaAndBetaAreThoseOfFiftyDigits(String matrix) {
        var rows = GoldenMatrices.rows("lanczos", matrix);
        var lanczos = new Lanczos(GoldenMatrices.operator(matrix), GoldenMatrices.start(matrix)).run(rows.size(), Cancellation.NEVER);
        assertEquals(rows.size(), lanczos.steps());
        for (var row : rows) {
            int k = Integer.parseInt(row.get("k")) - 1;
            check(number(row, "alpha"), lanczos.alpha()[k], number(row, "dbl_dev_alpha"), "alpha " + row);
            check(number(row, "beta"), lanczos.beta()[k], number(row, "dbl_dev_beta"), "beta " + row);
        }
    }

    private static void check(double golden, double computed, double deviation, String where) {
        assertEquals(golden, computed, 16 * Math.max(deviation, 1e-15 * (1 + Math.abs(golden))), where);
    }

    @ParameterizedTest
    @ValueSource(strings = {GoldenMatrices.STRAKOS, GoldenMatrices.NETWORK})
    void ritzValuesWeightsAndResidualsAreThoseOfFiftyDigits(String matrix) {
        var byStep = GoldenMatrices.rows("ritz", matrix).stream().collect(Collectors.groupingBy(row -> Integer.parseInt(row.get("m"))));
        assertFalse(byStep.isEmpty());
        byStep.forEach((m, rows) -> {
            var ritz = new Lanczos(GoldenMatrices.operator(matrix), GoldenMatrices.start(matrix)).run(m, Cancellation.NEVER).ritz()
                    .values();
            double norm = Math.max(Math.abs(ritz.getFirst().value()), Math.abs(ritz.getLast().value()));
            assertEquals(rows.size(), ritz.size());
            for (int i = 0; i < m; i++) {
                var row = rows.get(i);
                assertEquals(number(row, "theta"), ritz.get(i).value(), 1e-13 * norm, row::toString);
                assertEquals(number(row, "weight"), ritz.get(i).weight(), 1e-12, row::toString);
                assertEquals(number(row, "residual"), ritz.get(i).residual(), 1e-11 * norm, row::toString);
                // Printed with three digits.
                assertTrue(number(row, "distance") <= 1.01 * ritz.get(i).bound() + 1e-15 * norm, row::toString);
            }
        });
    }

    @Test
    void quadraturesAndTheirDensityAreThoseOfFiftyDigits() {
        var probes = GoldenMatrices.rows("slq_probes", GoldenMatrices.NETWORK).stream()
                .collect(Collectors.groupingBy(row -> row.get("probe")));
        var nodes = GoldenMatrices.rows("slq_nodes", GoldenMatrices.NETWORK).stream()
                .collect(Collectors.groupingBy(row -> row.get("probe")));
        var pairs = new ArrayList<RitzPairs>();
        probes.forEach((probe, entries) -> {
            var start = entries.stream().mapToDouble(row -> number(row, "value")).toArray();
            var ritz = new Lanczos(GoldenMatrices.operator(GoldenMatrices.NETWORK), start).run(nodes.get(probe).size(), Cancellation.NEVER)
                    .ritz();
            for (int i = 0; i < ritz.values().size(); i++) {
                var row = nodes.get(probe).get(i);
                assertEquals(number(row, "theta"), ritz.values().get(i).value(), 1e-13, row::toString);
                assertEquals(number(row, "weight"), ritz.values().get(i).weight(), 1e-12, row::toString);
            }
            pairs.add(ritz);
        });
        var measure = SpectralMeasure.mean(pairs);
        var exact = SpectralMeasure.exact(hesse.objective.SymmetricEigen.values(GoldenMatrices.matrix(GoldenMatrices.NETWORK)));
        for (var row : GoldenMatrices.rows("slq_density", GoldenMatrices.NETWORK)) {
            double sigma = number(row, "sigma");
            double t = number(row, "t");
            assertEquals(number(row, "estimate"), measure.density(t, sigma), 1e-10, row::toString);
            assertEquals(number(row, "exact_smoothed"), exact.density(t, sigma), 1e-10, row::toString);
        }
    }

    /// The matrix of the reference is the Hessian of its loss at the weights that it names, and the products here are those of that loss.
    @Test
    void theNetworksProductsGiveTheSameProcess() {
        var weights = GoldenMatrices.rows("matrix_weights", GoldenMatrices.NETWORK);
        var loss = GoldenLosses.named(weights.getFirst().get("loss"));
        var at = LossObjective.of(loss).at(new SimpleMatrix(weights.stream().mapToDouble(row -> number(row, "w")).toArray()));
        assertTrue(GoldenMatrices.matrix(GoldenMatrices.NETWORK).isIdentical(at.hessian(), 1e-15));
        var rows = GoldenMatrices.rows("lanczos", GoldenMatrices.NETWORK);
        var lanczos = new Lanczos(SymmetricOperator.hessian(at), GoldenMatrices.start(GoldenMatrices.NETWORK))
                .run(rows.size(), Cancellation.NEVER);
        for (var row : rows) {
            int k = Integer.parseInt(row.get("k")) - 1;
            check(number(row, "alpha"), lanczos.alpha()[k], number(row, "dbl_dev_alpha"), "alpha " + row);
            check(number(row, "beta"), lanczos.beta()[k], number(row, "dbl_dev_beta"), "beta " + row);
        }
    }

    /// Without making vectors orthogonal to all before them there would be two.
    @Test
    void strakosMatrixHasItsLargestEigenvalueOnce() {
        var ritz = new Lanczos(GoldenMatrices.operator(GoldenMatrices.STRAKOS), GoldenMatrices.start(GoldenMatrices.STRAKOS))
                .run(40, Cancellation.NEVER).ritz();
        assertEquals(1, ritz.values().stream().filter(value -> Math.abs(value.value() - 100) < 1e-6).count());
    }
}
