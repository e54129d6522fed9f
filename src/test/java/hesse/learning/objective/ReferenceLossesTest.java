package hesse.learning.objective;

import static hesse.learning.objective.ReferenceRows.column;
import static hesse.learning.objective.ReferenceRows.grouped;
import static hesse.learning.objective.ReferenceRows.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.learning.GoldenLosses;
import hesse.objective.Evaluation;
import hesse.objective.SymmetricEigen;
import hesse.testing.Csv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// Losses against values of 50 digits, within 16 times the error that plain doubles can't avoid.
final class ReferenceLossesTest {

    @Test
    void valuesGradientsHessiansAndEigenvalues() {
        int checked = 0;
        for (var point : grouped("points", "loss", "point").entrySet()) {
            var at = at(point.getKey(), point.getValue());
            var gradient = at.gradient();
            var hessian = at.hessian();
            var eigenvalues = SymmetricEigen.of(hessian).values();
            for (var row : point.getValue()) {
                var i = row.get("i");
                switch (row.get("quantity")) {
                    case "f" -> near(row, at.value());
                    case "g" -> near(row, gradient.get(Integer.parseInt(i)));
                    case "H" -> near(row, hessian.get(Integer.parseInt(i), Integer.parseInt(row.get("j"))));
                    case "eig" -> near(row, eigenvalues[Integer.parseInt(i)]);
                    default -> checked--;
                }
                checked++;
            }
        }
        assertTrue(checked > 4_000, () -> "too few");
    }

    @Test
    void productsWithVectors() {
        var points = grouped("points", "loss", "point");
        for (var product : grouped("hv", "loss", "point", "matrix", "vector").entrySet()) {
            var place = product.getKey().subList(0, 2);
            var at = at(place, points.get(place));
            var v = column(product.getValue(), "v");
            var result = product.getKey().get(2).equals("H") ? at.hessianTimes(v) : at.gaussNewtonTimes(v).orElseThrow();
            for (var row : product.getValue()) {
                near(row, Double.parseDouble(row.get("product")), Double.parseDouble(row.get("e")),
                        result.get(Integer.parseInt(row.get("i"))));
            }
        }
    }

    @Test
    void gaussNewtonMatrices() {
        var points = grouped("points", "loss", "point");
        for (var matrix : grouped("gauss_newton", "loss", "point").entrySet()) {
            var at = at(matrix.getKey(), points.get(matrix.getKey()));
            int n = at.x().getNumRows();
            var rows = SimpleMatrix.identity(n);
            var computed = new HashMap<Integer, SimpleMatrix>();
            double largest = matrix.getValue().stream().filter(row -> row.get("quantity").equals("G"))
                    .mapToDouble(row -> Math.abs(Double.parseDouble(row.get("value")))).max().orElse(0);
            for (var row : matrix.getValue()) {
                if (row.get("quantity").equals("G")) {
                    var column = computed.computeIfAbsent(Integer.valueOf(row.get("i")),
                            i -> at.gaussNewtonTimes(rows.getColumn(i)).orElseThrow().copy());
                    near(row, Double.parseDouble(row.get("value")), 1e-15 * Math.max(1, largest),
                            column.get(Integer.parseInt(row.get("j"))));
                }
            }
            var whole = new SimpleMatrix(n, n);
            for (int i = 0; i < n; i++) {
                whole.setColumn(i, at.gaussNewtonTimes(rows.getColumn(i)).orElseThrow());
            }
            double[] eigenvalues = SymmetricEigen.of(whole.plus(whole.transpose()).divide(2)).values();
            for (var row : matrix.getValue()) {
                if (row.get("quantity").equals("eig")) {
                    near(row, number(row, "value"), 1e-15 * Math.max(1, largest) * n, eigenvalues[Integer.parseInt(row.get("i"))]);
                }
            }
        }
    }

    @Test
    void gradientDescent() {
        var starts = grouped("gd_start", "run");
        for (var run : grouped("gd", "run", "loss").entrySet()) {
            var objective = LossObjective.of(GoldenLosses.named(run.getKey().get(1)));
            var w = column(starts.get(run.getKey().subList(0, 1)), "value");
            var velocity = w.scale(0);
            var first = run.getValue().getFirst();
            int k = 0;
            for (var row : run.getValue()) {
                for (; k < Integer.parseInt(row.get("k")); k++) {
                    velocity = velocity.scale(number(first, "beta")).minus(objective.at(w).gradient().scale(number(first, "eta")));
                    w = w.plus(velocity);
                }
                double e = Math.max(number(row, "dbl_dev"), 1e-15 * (1 + w.elementMaxAbs()));
                var gradient = objective.at(w).gradient().copy();
                near(row, number(row, "w_first"), e, w.get(0));
                near(row, number(row, "w_middle"), e, w.get(w.getNumRows() / 2));
                near(row, number(row, "w_last"), e, w.get(w.getNumRows() - 1));
                // Errors of w go into these by their derivatives.
                near(row, number(row, "f"), e * Math.max(1, gradient.normF()), objective.at(w).value());
                near(row, number(row, "grad_norm"), e * Math.max(1, SymmetricEigen.of(objective.at(w).hessian()).norm()), gradient.normF());
            }
        }
    }

    /// Newton's method, and beside it what each example contributes.
    @Test
    void reweightedLeastSquares() {
        var examples = grouped("irls_rows", "run", "k");
        for (var run : grouped("irls", "run", "loss").entrySet()) {
            var loss = GoldenLosses.named(run.getKey().get(1));
            var objective = LossObjective.of(loss);
            var w = vector(number(run.getValue().getFirst(), "w0"), number(run.getValue().getFirst(), "w1"));
            for (var row : run.getValue()) {
                double e = Math.max(number(row, "dbl_dev"), 1e-15 * (1 + w.elementMaxAbs()));
                near(row, number(row, "w0"), e, w.get(0));
                near(row, number(row, "w1"), e, w.get(1));
                newtonsNumbers(row, objective.at(vector(number(row, "w0"), number(row, "w1"))));
                var at = Examples.at(loss, new double[] {number(row, "w0"), number(row, "w1")});
                for (var example : examples.getOrDefault(List.of(run.getKey().get(0), row.get("k")), List.of())) {
                    int i = Integer.parseInt(example.get("i"));
                    near(example, number(example, "z"), 1e-15 * (1 + Math.abs(number(example, "z"))), at.predictor(i));
                    near(example, number(example, "r"), 1e-15 * number(example, "r") * (1 + Math.abs(number(example, "z"))), at.weight(i));
                    double zeta = number(example, "zeta");
                    near(example, zeta, 1e-15 * (1 + Math.abs(zeta)) * (1 + Math.abs(number(example, "z"))), at.workingResponse(i));
                }
                w = w.minus(objective.at(w).hessian().copy().solve(objective.at(w).gradient().copy()));
            }
        }
    }

    /// Value, gradient, Hessian, eigenvalues and the squared decrement gᵀH⁻¹g at an iterate as it is printed.
    private static void newtonsNumbers(Map<String, String> row, Evaluation at) {
        var gradient = at.gradient().copy();
        var hessian = at.hessian().copy();
        double[] eigenvalues = SymmetricEigen.of(hessian).values();
        double size = hessian.normF() + gradient.normF() + at.value();
        double e = 1e-15 * size * (1 + at.x().copy().normF());
        near(row, number(row, "f"), e, at.value());
        near(row, number(row, "g0"), e, gradient.get(0));
        near(row, number(row, "g1"), e, gradient.get(1));
        near(row, number(row, "h00"), e, hessian.get(0, 0));
        near(row, number(row, "h01"), e, hessian.get(0, 1));
        near(row, number(row, "h11"), e, hessian.get(1, 1));
        near(row, number(row, "lambda_min"), e, eigenvalues[0]);
        near(row, number(row, "lambda_max"), e, eigenvalues[1]);
        double decrement = gradient.dot(hessian.solve(gradient));
        near(row, number(row, "decrement_sq"), e / eigenvalues[0] * (1 + decrement), decrement);
    }

    @Test
    void logisticRegression() {
        for (var row : Csv.rows("/golden-ml/logistic/eval.csv")) {
            var at = logistic(row).at(vector(number(row, "w1"), number(row, "w2")));
            near(row, number(row, "loss"), number(row, "e_loss"), at.value());
            near(row, number(row, "g1"), number(row, "e_g1"), at.gradient().get(0));
            near(row, number(row, "g2"), number(row, "e_g2"), at.gradient().get(1));
            near(row, number(row, "h11"), number(row, "e_h"), at.hessian().get(0, 0));
            near(row, number(row, "h12"), number(row, "e_h"), at.hessian().get(0, 1));
            near(row, number(row, "h22"), number(row, "e_h"), at.hessian().get(1, 1));
        }
        for (var row : Csv.rows("/golden-ml/logistic/solutions.csv")) {
            var at = logistic(row).at(vector(number(row, "w1"), number(row, "w2")));
            assertEquals(0, at.gradient().copy().normF(), 1e-12 * (1 + at.hessian().copy().normF()), row::toString);
            near(row, number(row, "loss"), 1e-15 * (1 + number(row, "loss")), at.value());
        }
    }

    private static LossObjective logistic(Map<String, String> row) {
        var rows = Csv.rows("/golden-ml/logistic/data_" + row.get("set") + ".csv");
        rows.forEach(each -> each.remove("i"));
        var loss = GoldenLosses.named("logit_2").with(ReferenceRows.of(rows));
        return LossObjective.of(loss.with(loss.penalty().withLambda(number(row, "lambda"))));
    }

    private static Evaluation at(List<String> lossAndPoint, List<Map<String, String>> rows) {
        return LossObjective.of(GoldenLosses.named(lossAndPoint.getFirst()))
                .at(column(rows.stream().filter(row -> row.get("quantity").equals("w")).toList(), "value"));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static void near(Map<String, String> row, double computed) {
        near(row, number(row, "value"), number(row, "e"), computed);
    }

    private static void near(Map<String, String> row, double golden, double e, double computed) {
        assertEquals(golden, computed, 16 * e + 1e-300, row::toString);
    }
}
