package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.curvature.HessianBounds;
import hesse.field.Cancellation;
import hesse.field.compiler.CompiledField;
import hesse.objective.FieldObjective;
import hesse.optimize.firstorder.GradientDescent;
import hesse.optimize.Method;
import hesse.optimize.secondorder.Newton;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;
import hesse.optimize.Trajectory;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The catalogue's starts and step sizes make the point that its sentences make.
class CatalogueRacesTest {

    /// As the window's races: tolerance and how many window diagonals are far away.
    private static final double TOLERANCE = 1e-12;
    private static final double FAR = 1000;

    private final Catalogue catalogue = Catalogue.load();

    /// Where the run converges, the class of the Hessian there; else why it ended.
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            quad_k4,            POSITIVE_DEFINITE, POSITIVE_DEFINITE
            quad_k100,          STEP_LIMIT,        POSITIVE_DEFINITE
            quad_max,           DIVERGED,          NEGATIVE_DEFINITE
            saddle,             DIVERGED,          INDEFINITE
            saddle_xy,          DIVERGED,          INDEFINITE
            tilted_saddle,      DIVERGED,          INDEFINITE
            trough,             POSITIVE_SEMIDEFINITE, SINGULAR_HESSIAN
            double_well,        POSITIVE_DEFINITE, INDEFINITE
            gauss_hill,         STEP_LIMIT,        NEGATIVE_DEFINITE
            gauss_well,         POSITIVE_DEFINITE, STEP_LIMIT
            gauss_mix,          POSITIVE_DEFINITE, INDEFINITE
            sincos,             POSITIVE_DEFINITE, NEGATIVE_DEFINITE
            himmelblau,         POSITIVE_DEFINITE, NEGATIVE_DEFINITE
            rosenbrock,         STEP_LIMIT,        POSITIVE_DEFINITE
            beale,              STEP_LIMIT,        INDEFINITE
            camel6,             POSITIVE_DEFINITE, INDEFINITE
            mccormick,          POSITIVE_DEFINITE, SINGULAR_HESSIAN
            styblinski_tang,    POSITIVE_DEFINITE, NEGATIVE_DEFINITE
            easom,              POSITIVE_DEFINITE, INDEFINITE
            softplus_sum,       POSITIVE_DEFINITE, DIVERGED
            deep_linear_l2,     STEP_LIMIT,        INDEFINITE
            tiny_net,           STEP_LIMIT,        INDEFINITE
            relu_net,           ZERO,              ZERO
            pseudo_huber,       POSITIVE_DEFINITE, DIVERGED
            neg_log,            POSITIVE_DEFINITE, NOT_A_NUMBER
            quadratic_over_linear, POSITIVE_SEMIDEFINITE, SINGULAR_HESSIAN
            cone,               STEP_LIMIT,        SINGULAR_HESSIAN
            l1_quad,            POSITIVE_DEFINITE, POSITIVE_DEFINITE
            max_planes,         STEP_LIMIT,        STEP_LIMIT
            """)
    void bothMethodsEndAsTheSentenceSays(String id, String gradientDescent, String newton) {
        var entry = catalogue.named(id).orElseThrow();
        assertEquals(gradientDescent, outcome(entry, run(entry, new GradientDescent(entry.stepSize()))));
        assertEquals(newton, outcome(entry, run(entry, new Newton())));
    }

    /// On a quadratic Newton needs one step whatever κ is.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"sphere", "quad_k1000", "quad_rot45", "quad_rot30_k25", "quad_abc", "quad_turned", "booth", "matyas", "ridge"})
    void newtonNeedsOneStepOnAQuadratic(String id) {
        assertEquals(2, run(catalogue.named(id).orElseThrow(), new Newton()).iterates().size());
    }

    /// H z = (d − 1) ∇f for a form of degree d, so a Newton step keeps (d − 2)/(d − 1) of z.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"monkey, 3", "quartic, 4", "dog_saddle, 4", "quartic_saddle, 4"})
    void newtonIsOnlyLinearWhereTheHessianVanishes(String id, int degree) {
        var iterates = run(catalogue.named(id).orElseThrow(), new Newton()).iterates();
        double kept = (degree - 2.0) / (degree - 1);
        for (int k = 1; k < iterates.size(); k++) {
            var expected = iterates.get(k - 1).x().scale(kept);
            // Relative: a step rounds a few times, and the condition number of these Hessians is moderate.
            assertEquals(0, iterates.get(k).x().minus(expected).normF() / expected.normF(), 1e-12, "step " + k);
        }
    }

    private static Trajectory run(CatalogueEntry entry, Method method) {
        var window = entry.window();
        var centre = new SimpleMatrix(new double[] {window.xCenter(), window.yCenter()});
        var stopping = new Stopping(TOLERANCE, Race.INITIAL.stepLimit(), centre, FAR * Math.hypot(window.width(), window.height()));
        return method.run(new FieldObjective(field(entry)),
                new SimpleMatrix(new double[] {entry.start().x(), entry.start().y()}), stopping, Cancellation.NEVER);
    }

    private static CompiledField field(CatalogueEntry entry) {
        var formula = entry.read();
        return CompiledField.of(formula.expression(), formula.values());
    }

    private static String outcome(CatalogueEntry entry, Trajectory trajectory) {
        if (trajectory.reason() != StopReason.CONVERGED) {
            return trajectory.reason().name();
        }
        var last = trajectory.last().x();
        var field = field(entry);
        return HessianBounds.definiteness(field.at(last.get(0), last.get(1)), field.bounds(last.get(0), last.get(1))).name();
    }
}
