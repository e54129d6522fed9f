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

/// Gradient descent with η = 0.4 on a network of 321 weights (Cohen et al., "Gradient Descent on Neural Networks Typically Occurs at the
/// Edge of Stability", 2021): λmax climbs to 2/η = 5 and stays there, while f falls on, no longer at every step.
class EdgeOfStabilityTest {
    private static final double ETA = 0.4;
    private static final int STEPS = 6000;
    /// From about here on a difference in the last place changes everything.
    private static final int REPRODUCIBLE = 150;

    private final LossObjective objective = LossObjective.of(GoldenLosses.named("cheb"));

    @Test
    void sharpnessStaysAtTwoOverEta() {
        ConstMatrix<SimpleMatrix> w = new SimpleMatrix(Csv.rows("/golden-ml/eos_start.csv").stream().mapToDouble(row -> Double.parseDouble(row.get("value"))).toArray());
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
                sum += eigenvalues(w).getLast().value() / (2 / ETA);
                count++;
            }
            w = w.minus(at.gradient().scale(ETA));
        }
        // Over seeds and precisions it was: 1.004 to 1.005, minimum 0.999, maximum 1.010; 2,588 rises; f ends near 4e-4.
        assertEquals(1.005, sum / count, 0.006);
        int rose = rises;
        assertTrue(rose > 1000, () -> rose + " rises");
        assertTrue(f < 0.005, "f = " + f);
    }

    @Test
    void theFirstStepsAreThoseOfTheReferences() {
        var rows = Csv.rows("/golden-ml/eos.csv").stream().filter(row -> row.get("eta").equals("0.4") && Integer.parseInt(row.get("k")) <= REPRODUCIBLE).toList();
        assertEquals(16, rows.size());
        ConstMatrix<SimpleMatrix> w = new SimpleMatrix(Csv.rows("/golden-ml/eos_start.csv").stream().mapToDouble(row -> Double.parseDouble(row.get("value"))).toArray());
        int k = 0;
        for (var row : rows) {
            for (; k < Integer.parseInt(row.get("k")); k++) {
                w = w.minus(objective.at(w).gradient().scale(ETA));
            }
            double first = w.get(0);
            double tolerance = 16 * Math.max(Double.parseDouble(row.get("dbl_dev")), 1e-15 * (1 + Math.abs(first)));
            assertEquals(Double.parseDouble(row.get("w_first")), first, tolerance, row.toString());
            assertEquals(Double.parseDouble(row.get("f")), objective.at(w).value(), tolerance, row.toString());
            var ritz = eigenvalues(w);
            // Printed with twelve digits.
            assertEquals(Double.parseDouble(row.get("lambda_1")), ritz.getLast().value(), 1e-10 + 100 * tolerance, row.toString());
            assertEquals(Double.parseDouble(row.get("lambda_2")), ritz.get(ritz.size() - 2).value(), 1e-10 + 100 * tolerance, row.toString());
        }
    }

    private List<RitzValue> eigenvalues(ConstMatrix<SimpleMatrix> w) {
        return Lanczos.seeded(SymmetricOperator.hessian(objective.at(w)), 1).run(40, Cancellation.NEVER).ritz().values();
    }
}
