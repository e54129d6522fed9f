package hesse.optimize;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.optimize.factory.MethodFactory;
import hesse.testing.Csv;
import hesse.testing.ForAll;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Predicted rates against closed formulas, and against what runs do.
class LinearRateTest {
    private static final double ULPS = 1e-7;

    private static List<Map<String, String>> rows() {
        return Csv.rows("/golden/rates.csv").stream().filter(row -> !row.get("kappa_or_params").isEmpty()).toList();
    }

    private static ConfiguredMethod descent(double eta) {
        return ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, eta);
    }

    private static ConfiguredMethod momentum(MethodName name, double eta, double beta) {
        return ConfiguredMethod.of(name).with(MethodParameter.STEP_SIZE, eta).with(MethodParameter.MOMENTUM, beta);
    }

    /// λ from 1 to κ, at each method's best parameters. A double root is known to half the digits.
    @Test
    void atTheBestParametersTheyAreThoseOfTheLiterature() {
        int compared = 0;
        for (var row : rows()) {
            double kappa = number(row, "kappa_or_params");
            double root = Math.sqrt(kappa);
            double beta = (root - 1) / (root + 1);
            double wide = Math.sqrt(3 * kappa + 1);
            var method = switch (row.get("quantity")) {
                case "gd_best_fixed_step_rate" -> descent(2 / (1 + kappa));
                case "gd_step_1_over_L_rate" -> ConfiguredMethod.of(MethodName.INVERSE_CURVATURE);
                case "gd_exact_line_search_error_factor" -> ConfiguredMethod.of(MethodName.EXACT_LINE_SEARCH);
                case "heavy_ball_rate" -> momentum(MethodName.POLYAK_MOMENTUM, Math.pow(2 / (1 + root), 2), beta * beta);
                case "nesterov_rate_quadratic_slow_mode" -> momentum(MethodName.NESTEROV, 1 / kappa, beta);
                case "nesterov_optimal_quadratic_rate" -> momentum(MethodName.NESTEROV, 4 / (3 * kappa + 1), (wide - 2) / (wide + 2));
                case "cg_2norm_bound_factor" -> ConfiguredMethod.of(MethodName.NONLINEAR_CG);
                default -> null;
            };
            if (method != null) {
                compared++;
                assertEquals(number(row, "value"), LinearRate.of(method, 1, kappa).orElseThrow(), ULPS, row::toString);
            }
        }
        assertTrue(compared > 50, "rows compared: " + compared);
    }

    @Test
    void atTheBorderOfStabilityErrorsStayAsTheyAre() {
        for (var row : rows()) {
            double beta = number(row, "kappa_or_params");
            double border = number(row, "value");
            switch (row.get("quantity")) {
                case "polyak_max_stable_eta_times_lambda" ->
                        assertEquals(1, LinearRate.of(momentum(MethodName.POLYAK_MOMENTUM, border / 5, beta), 5, 5).orElseThrow(), ULPS);
                case "nesterov_max_stable_eta_times_lambda" ->
                        assertEquals(1, LinearRate.of(momentum(MethodName.NESTEROV, border / 5, beta), 5, 5).orElseThrow(), ULPS);
                default -> { }
            }
        }
    }

    @Test
    void thereIsNoneWithoutAMinimumAndForFasterMethods() {
        assertEquals(OptionalDouble.empty(), LinearRate.of(descent(0.1), 0, 1));
        assertEquals(OptionalDouble.empty(), LinearRate.of(descent(0.1), -1, 1));
        assertEquals(OptionalDouble.empty(), LinearRate.of(descent(0.1), 1, Double.NaN));
        assertEquals(OptionalDouble.empty(), LinearRate.of(ConfiguredMethod.of(MethodName.NEWTON), 1, 2));
    }

    /// After 150 steps on ½ (a x² + b y²) a step shortens the error by the predicted factor: of complex roots on the mean of the next 400.
    @Test
    void runsShrinkByThatFactor() {
        record Case(MethodName name, double a, double b, double eta, double beta) {}
        ForAll.seeded(51).cases(60)
                .check(draw -> new Case(draw.pick(List.of(MethodName.GRADIENT_DESCENT, MethodName.POLYAK_MOMENTUM, MethodName.NESTEROV)),
                draw.real(0.2, 1), draw.real(1.1, 3), draw.real(0.05, 0.3), draw.real(0, 0.7)), drawn -> {
            var method = drawn.name() == MethodName.GRADIENT_DESCENT ? descent(drawn.eta())
                    : momentum(drawn.name(), drawn.eta(), drawn.beta());
            double rate = LinearRate.of(method, drawn.a(), drawn.b()).orElseThrow();
            var run = Runs.run(MethodFactory.method(method), "0.5*(" + drawn.a() + "*x^2 + " + drawn.b() + "*y^2)", Runs.steps(550), 1, 1);
            double observed = Math.pow(run.iterates().get(550).x().normF() / run.iterates().get(150).x().normF(), 1.0 / 400);
            assertEquals(rate, observed, 0.012, () -> "rate of " + method);
        });
    }
}
