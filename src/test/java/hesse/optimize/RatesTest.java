package hesse.optimize;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.optimize.firstorder.ExactLineSearch;
import hesse.optimize.firstorder.GradientDescent;
import hesse.optimize.firstorder.NesterovMomentum;
import hesse.optimize.firstorder.PolyakMomentum;
import hesse.optimize.secondorder.Newton;
import hesse.testing.Csv;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How fast methods are on ½ (x² + κ y²), by closed formulas.
class RatesTest {

    static Stream<Map<String, String>> rates(String quantity) {
        return Csv.rows("/golden/rates.csv").stream()
                .filter(row -> row.get("quantity").equals(quantity) && number(row, "kappa_or_params") <= 100);
    }

    static Stream<Map<String, String>> exact() {
        return rates("gd_exact_line_search_f_factor");
    }

    static Stream<Map<String, String>> fixed() {
        return rates("gd_best_fixed_step_rate");
    }

    static Stream<Map<String, String>> heavyBall() {
        return rates("heavy_ball_rate");
    }

    static Stream<Map<String, String>> polyakBounds() {
        return rates("polyak_max_stable_eta_times_lambda");
    }

    static Stream<Map<String, String>> nesterovBounds() {
        return rates("nesterov_max_stable_eta_times_lambda");
    }

    private static String bowl(double kappa) {
        return "0.5*(x^2 + (" + kappa + ")*y^2)";
    }

    /// From (κ, 1) every step is the worst possible.
    @ParameterizedTest
    @MethodSource("exact")
    void exactLineSearch(Map<String, String> row) {
        double kappa = number(row, "kappa_or_params");
        var run = Runs.run(new ExactLineSearch(), bowl(kappa), Runs.steps(8), kappa, 1);
        for (int k = 1; k < run.iterates().size(); k++) {
            assertEquals(number(row, "value"), run.iterates().get(k).f() / run.iterates().get(k - 1).f(), 1e-9, "step " + k);
        }
    }

    /// With η = 2/(λ₁ + λ₂) both components shrink alike.
    @ParameterizedTest
    @MethodSource("fixed")
    void theBestFixedStepSize(Map<String, String> row) {
        double kappa = number(row, "kappa_or_params");
        var run = Runs.run(new GradientDescent(2 / (1 + kappa)), bowl(kappa), Runs.steps(5), 1, 1);
        for (int k = 1; k < run.iterates().size(); k++) {
            assertEquals(number(row, "value"), run.iterates().get(k).x().normF() / run.iterates().get(k - 1).x().normF(), 1e-12,
                    "step " + k);
        }
    }

    /// √β for each component, a double root: ‖x‖ ~ k √βᵏ, so that the k-th root comes near from above.
    @ParameterizedTest
    @MethodSource("heavyBall")
    void heavyBall(Map<String, String> row) {
        double kappa = number(row, "kappa_or_params");
        double rate = number(row, "value");
        double eta = Math.pow(2 / (1 + Math.sqrt(kappa)), 2);
        int steps = 60;
        var run = Runs.run(new PolyakMomentum(eta, rate * rate, Optional.empty()), bowl(kappa), Runs.steps(steps), 1, 1);
        if (kappa > 1) {
            double last = run.last().x().normF();
            double bound = 2 * (steps + 1) * Math.pow(rate, steps);
            assertTrue(last <= bound && last >= 1e-3 * Math.pow(rate, steps), () -> last + " is not near " + bound);
        }
    }

    private static void expectBorder(double bound, java.util.function.DoubleFunction<Method> method) {
        var below = Runs.run(method.apply(0.98 * bound), "0.5*x^2 + 0.05*y^2", new Stopping(1e-12, 20_000, Runs.point(0, 0), 1e6), 1, 0);
        var above = Runs.run(method.apply(1.02 * bound), "0.5*x^2 + 0.05*y^2", new Stopping(1e-12, 20_000, Runs.point(0, 0), 1e6), 1, 0);
        assertEquals(StopReason.CONVERGED, below.reason());
        assertEquals(StopReason.DIVERGED, above.reason());
    }

    @ParameterizedTest
    @MethodSource("polyakBounds")
    void momentumDivergesBeyondItsBound(Map<String, String> row) {
        expectBorder(number(row, "value"), eta -> new PolyakMomentum(eta, number(row, "kappa_or_params"), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("nesterovBounds")
    void nesterovDivergesBeyondItsBound(Map<String, String> row) {
        expectBorder(number(row, "value"), eta -> new NesterovMomentum(eta, number(row, "kappa_or_params"), Optional.empty()));
    }

    /// |x| beyond the root of 4t = sinh 2t is thrown farther out, within it home.
    @Test
    void newtonOnLogCoshHasABorder() {
        double border = number(rates("newton_logcosh_divergence_threshold", 0), "value");
        var stopping = new Stopping(1e-9, 200, Runs.point(0, 0), 1e3);
        assertEquals(StopReason.CONVERGED, Runs.run(new Newton(), "log(exp(x) + exp(-x)) + y^2", stopping, border - 1e-3, 0).reason());
        assertTrue(Runs.run(new Newton(), "log(exp(x) + exp(-x)) + y^2", stopping, border + 1e-3, 0).reason() != StopReason.CONVERGED);
    }

    private static Map<String, String> rates(String quantity, int index) {
        return Csv.rows("/golden/rates.csv").stream().filter(row -> row.get("quantity").equals(quantity)).toList().get(index);
    }
}
