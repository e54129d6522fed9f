package hesse.optimize.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.FieldObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.Reduction;
import hesse.optimize.Stopping;
import hesse.optimize.Trajectory;
import hesse.optimize.factory.MethodFactory;
import hesse.testing.ReferenceFunctions;
import hesse.text.Messages;
import java.util.Locale;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepExplanationTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);

    private static Trajectory run(MethodName name, FieldObjective objective, double x, double y) {
        var start = new SimpleMatrix(new double[] {x, y});
        return MethodFactory.method(ConfiguredMethod.of(name))
                .run(objective, start, new Stopping(1e-12, 30, start, 1e6), Cancellation.NEVER);
    }

    private static String first(MethodName name, String formula, double x, double y) {
        var objective = new FieldObjective(ReferenceFunctions.field(formula));
        var run = run(name, objective, x, y);
        return StepExplanation.of(run, 0, objective.at(run.iterates().getFirst().x()), WORDS);
    }

    @Test
    void newtonSaysWhatTheModelIsAndWhereItGoes() {
        assertEquals("λ = −2 and 2: the quadratic model is a saddle. Newton jumps to the model’s SADDLE point, uphill: f rises from −3 to 0.",
                first(MethodName.NEWTON, "x^2 - y^2", 1, 2));
        assertEquals("λ = 2 and 8: the quadratic model is a bowl. Newton jumps to its minimum, downhill: f falls from 5 to 0.",
                first(MethodName.NEWTON, "x^2 + 4*y^2", 1, 1));
        assertEquals("λ = −8 and −2: the quadratic model is a dome. Newton jumps to its MAXIMUM, uphill: f rises from −5 to 0.",
                first(MethodName.NEWTON, "-x^2 - 4*y^2", 1, 1));
    }

    @Test
    void othersSayWhatTheyDidWithTheNumbers() {
        assertEquals("η = 0.1 < 2/λmax = 0.25: stable here. Then f falls from 5 to 0.8.",
                first(MethodName.GRADIENT_DESCENT, "x^2 + 4*y^2", 1, 1));
        assertEquals("λ = −2 and 2 are replaced by λ = 2 and 2. Then f falls from −3 to −16.",
                first(MethodName.SADDLE_FREE_NEWTON, "x^2 - y^2", 1, 2));
        assertEquals("The model has λ = 2 and 8. Within the radius Δ = 1 the model is lowest on the border. The model predicted a fall by 4.69, and it is 4.69: ρ = 1. "
                + "The step is made: f falls from 5 to 0.311. The model may be trusted further: Δ grows to 2.",
                first(MethodName.TRUST_REGION, "x^2 + 4*y^2", 1, 1));
    }

    /// Velocity and push add up as arrows, not as lengths; a rejected step says what would have come of it; μ grows then, whatever lifts a
    /// negative eigenvalue.
    @Test
    void whatIsSaidOfLengthsAndOfRejectedStepsIsTrue() {
        assertEquals("There is no velocity yet: the gradient’s push, of length 0.0825, is the whole step. Then f falls from 5 to 4.35.",
                first(MethodName.POLYAK_MOMENTUM, "x^2 + 4*y^2", 1, 1));
        assertEquals("Each coordinate has a step size of its own: 0.25 for the first, 0.0625 for the second. Then f falls from 5 to 1.25.",
                first(MethodName.ADAGRAD, "x^2 + 4*y^2", 1, 1));
        assertEquals("λ = −1.87 and 2.06: 2.87 is added to each, 1.87 to make none negative and then μ = 1. The model predicted a fall by 0.361, and it is 0.339: ρ = 0.94. "
                + "The step is made: f falls from 0.0102 to −0.329. μ falls to 0.333, nearer to Newton.",
                first(MethodName.LEVENBERG_MARQUARDT, "x^2 - y^2 + 0.1*x^4 + y^4/4", 0.2313, 0.2099));
        assertEquals("λ = −21.9 and 184: 22.9 is added to each, 21.9 to make none negative and then μ = 1. The model predicts a fall by 7261, but f would rise by 391636: ρ = −53.9. "
                + "The step would not help enough and is not made. μ grows to 2, nearer to the gradient.",
                first(MethodName.LEVENBERG_MARQUARDT, "(x^2 + y - 11)^2 + (x + y^2 - 7)^2", -0.6, 4.2));
    }

    /// Near its end f changes by less than what digits show.
    @Test
    void littleChangesAreSaidAsDifferences() {
        assertEquals("η = 0.1 < 2/λmax = 0.25: stable here. Then f falls by 4.2×10⁻¹⁰, to 1.",
                first(MethodName.GRADIENT_DESCENT, "1 + x^2 + 4*y^2", 0.00001, 0.00001));
    }

    /// No step of any method is left without words, and none has a gap where a number should be.
    @ParameterizedTest
    @EnumSource
    void everyStepHasWords(MethodName name) {
        var objective = new FieldObjective(ReferenceFunctions.named("himmelblau"));
        var run = run(name, objective, 0.5, 1);
        for (int k = 0; k < run.steps().size(); k++) {
            var from = objective.at(run.iterates().get(k).x());
            var whole = StepExplanation.of(run, k, from, WORDS);
            var brief = StepExplanation.brief(run, k, from, WORDS);
            assertTrue(whole.length() > brief.length() / 2 && !brief.isBlank(), whole);
            assertFalse((whole + brief).matches("(?s).*(\\{|\\}|null|NaN|optimize\\.).*"), whole + " / " + brief);
        }
    }

    /// A quadratic is its own model.
    @ParameterizedTest
    @EnumSource
    void theModelOfAQuadraticIsRight(MethodName name) {
        var objective = new FieldObjective(ReferenceFunctions.field("x^2 + 3*y^2 + x*y"));
        var run = run(name, objective, 0.5, 1);
        for (int k = 0; k < run.steps().size(); k++) {
            if (run.steps().get(k).accepted()) {
                var reduction = Reduction.ofStep(objective.at(run.iterates().get(k).x()), run.steps().get(k),
                        run.iterates().get(k + 1).f());
                assertEquals(reduction.predicted(), reduction.actual(), 1e-12, "step " + k);
            }
        }
    }
}
