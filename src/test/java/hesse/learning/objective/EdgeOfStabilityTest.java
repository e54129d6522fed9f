package hesse.learning.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.learning.GoldenLosses;
import hesse.objective.spectrum.Lanczos;
import hesse.objective.spectrum.RitzValue;
import hesse.objective.spectrum.SymmetricOperator;
import hesse.testing.Csv;
import java.util.List;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Gradient descent on a network of 321 weights (Cohen et al., "Gradient Descent on Neural Networks Typically Occurs at the
/// Edge of Stability", 2021): λmax climbs to 2/η and stays there, while f falls on, no longer at every step.
class EdgeOfStabilityTest {
    private static final int STEPS = 6000;
    /// From about here on a difference in the last place changes everything.
    private static final int REPRODUCIBLE = 150;

    private final LossObjective objective = LossObjective.of(GoldenLosses.named("cheb"));

    /// Over seeds and precisions; λmax / (2/η) is of the second half of the steps, and stays below 1 where it never gets to 2/η.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # eta, mean, least, largest, loss, rises at least, at most
            0.05, 0.49, 0.35, 0.57, 2e-3, 0, 10
            0.1, 1.001, 0.93, 1.05, 1e-3, 20, 1000
            0.2, 0.998, 0.97, 1.03, 1e-3, 1000, 3000
            0.4, 1.005, 0.99, 1.02, 5e-3, 1000, 3000
            """)
    void sharpnessClimbsToTwoOverEta(double eta, double mean, double least, double largest, double loss, int fewest, int most) {
        ConstMatrix<SimpleMatrix> w = new SimpleMatrix(Csv.rows("/golden-ml/eos_start.csv").stream()
                .mapToDouble(row -> Double.parseDouble(row.get("value"))).toArray());
        double sum = 0;
        int count = 0;
        int rises = 0;
        double before = Double.POSITIVE_INFINITY;
        double f = Double.NaN;
        for (int k = 0; k < STEPS; k++) {
            var at = objective.at(w);
            f = at.value();
            rises += f > before ? 1 : 0;
            before = f;
            if (k >= STEPS / 2 && k % 25 == 0) {
                double ratio = eigenvalues(w).getLast().value() / (2 / eta);
                assertTrue(ratio >= least && ratio <= largest, ratio + " at step " + k);
                sum += ratio;
                count++;
            }
            w = w.minus(at.gradient().scale(eta));
        }
        assertEquals(mean, sum / count, 0.01);
        assertTrue(rises >= fewest && rises <= most, rises + " rises");
        assertTrue(f < loss, "f = " + f);
    }

    @Test
    void theFirstStepsAreThoseOfTheReferences() {
        var rows = Csv.rows("/golden-ml/eos.csv").stream()
                .filter(row -> row.get("eta").equals("0.4") && Integer.parseInt(row.get("k")) <= REPRODUCIBLE).toList();
        assertEquals(16, rows.size());
        double eta = 0.4;
        ConstMatrix<SimpleMatrix> w = new SimpleMatrix(Csv.rows("/golden-ml/eos_start.csv").stream()
                .mapToDouble(row -> Double.parseDouble(row.get("value"))).toArray());
        int k = 0;
        for (var row : rows) {
            for (; k < Integer.parseInt(row.get("k")); k++) {
                w = w.minus(objective.at(w).gradient().scale(eta));
            }
            double first = w.get(0);
            double tolerance = 16 * Math.max(Double.parseDouble(row.get("dbl_dev")), 1e-15 * (1 + Math.abs(first)));
            assertEquals(Double.parseDouble(row.get("w_first")), first, tolerance, row.toString());
            assertEquals(Double.parseDouble(row.get("f")), objective.at(w).value(), tolerance, row.toString());
            var ritz = eigenvalues(w);
            // Printed with twelve digits.
            assertEquals(Double.parseDouble(row.get("lambda_1")), ritz.getLast().value(), 1e-10 + 100 * tolerance, row.toString());
            assertEquals(Double.parseDouble(row.get("lambda_2")), ritz.get(ritz.size() - 2).value(), 1e-10 + 100 * tolerance,
                    row.toString());
        }
    }

    private List<RitzValue> eigenvalues(ConstMatrix<SimpleMatrix> w) {
        return Lanczos.seeded(SymmetricOperator.hessian(objective.at(w)), 1).run(40, Cancellation.NEVER).ritz().values();
    }
}
