package hesse.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.race.MethodStyle;
import hesse.learning.GoldenLosses;
import hesse.learning.InitialWeights;
import hesse.learning.objective.LossObjective;
import hesse.objective.Objective;
import hesse.objective.SymmetricEigen;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.Stopping;
import hesse.optimize.Trajectory;
import hesse.optimize.factory.MethodFactory;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Steps among more than two variables, here the weights of networks.
class SpaceStepTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final Objective XOR = LossObjective.of(GoldenLosses.named("xor221"));
    private static final Objective LARGE = LossObjective.of(GoldenLosses.named("cheb"));

    private static Trajectory run(Objective objective, String loss, MethodName name, int steps) {
        return MethodFactory.method(ConfiguredMethod.of(name))
                .run(objective, new SimpleMatrix(InitialWeights.of(GoldenLosses.named(loss), 3)),
                new Stopping(1e-12, steps, new SimpleMatrix(objective.dimension(), 1), 1e3), Cancellation.NEVER);
    }

    private static SpaceStep step(Objective objective, Trajectory run, int k, MethodName name) {
        return SpaceStep.of(objective, run, k, MethodStyle.of(name), Cancellation.NEVER);
    }

    /// What is drawn in its plane is exact: lengths, f along the step, the model's slope and curvature.
    @ParameterizedTest
    @EnumSource
    void everyMethodsStepsAreSeenAsTheyAre(MethodName name) {
        var run = run(XOR, "xor221", name, 6);
        for (int k = 0; k < run.steps().size(); k++) {
            var step = step(XOR, run, k, name);
            var at = XOR.at(run.iterates().get(k).x());
            var p = run.steps().get(k).p();
            var seen = step.inPlane().orElseThrow();
            String place = name + ", step " + k;
            assertEquals(p.normF(), seen.length(), 1e-12 * p.normF(), place);
            assertEquals(at.gradient().normF(), seen.slope(), 1e-12 * seen.slope(), place);
            assertEquals(XOR.at(at.x().plus(p)).value(), seen.f(1), 0, place);
            double change = at.gradient().dot(p) + at.hessianTimes(p).dot(p) / 2;
            assertEquals(at.value() + change, seen.m(1), 1e-12 * (1 + Math.abs(change)), place);
            var shares = step.shares().shares();
            assertEquals(9, shares.size());
            assertEquals(seen.slope() * seen.slope(),
                    shares.stream().mapToDouble(share -> share.part().gradient() * share.part().gradient()).sum(), 1e-12, place);
            assertEquals(p.dot(p), shares.stream().mapToDouble(share -> share.part().step() * share.part().step()).sum(), 1e-12 * p.dot(p),
                    place);
            for (double width : new double[] {220, 430, 1250}) {
                MarkCheck.isDrawable(MechanismPicture.of(step, new Box(0, 0, width, 170), STYLE, TextMeasure.cautious(), WORDS).marks(),
                        place);
            }
        }
        assertFalse(run.steps().isEmpty() && name != MethodName.LINEAR_CG, name + " makes no step");
    }

    @Test
    void newtonLeavesNothingAndDescentMultipliesByItsStepSize() {
        var newton = step(XOR, run(XOR, "xor221", MethodName.NEWTON, 1), 0, MethodName.NEWTON);
        assertEquals(newton.residue().slope(), -newton.residue().against(), 1e-9 * newton.residue().slope());
        for (var share : newton.shares().shares()) {
            assertEquals(share.part().newton(), share.part().step(), 1e-6 * Math.abs(share.part().newton()));
        }
        var descent = step(XOR, run(XOR, "xor221", MethodName.GRADIENT_DESCENT, 1), 0, MethodName.GRADIENT_DESCENT);
        assertFalse(descent.ofStep(), "the step lies along ∇f");
        for (var share : descent.shares().shares()) {
            assertEquals(-0.1 * share.part().gradient(), share.part().step(), 1e-14);
        }
    }

    /// Among 321 weights the outer eigenvectors are found by the gradient, and what is left is one share.
    @Test
    void ofManyVariablesTheLeadingEigenvectorsAndTheRest() {
        var run = run(LARGE, "cheb", MethodName.GRADIENT_DESCENT, 20);
        var shares = step(LARGE, run, 19, MethodName.GRADIENT_DESCENT).shares();
        var at = LARGE.at(run.iterates().get(19).x());
        var eigen = SymmetricEigen.of(at.hessian());
        double[] parts = eigen.parts(at.gradient());
        for (int i = 1; i <= 2; i++) {
            var share = shares.shares().get(shares.shares().size() - i).part();
            assertEquals(eigen.values()[321 - i], share.lambda(), 1e-9 * eigen.norm());
            assertEquals(Math.abs(parts[321 - i]), Math.abs(share.gradient()), 1e-6 * at.gradient().normF());
        }
        assertEquals(321, shares.shares().size() + shares.count());
        var all = shares.within(4);
        assertEquals(3, all.shares().size());
        assertEquals(318, all.count());
        double sum = all.shares().stream().mapToDouble(share -> share.part().gradient() * share.part().gradient()).sum();
        double rest = all.others().orElseThrow().gradient();
        assertEquals(at.gradient().normF(), Math.sqrt(sum + rest * rest), 1e-12, "nothing is lost");
        assertTrue(Double.isNaN(all.others().orElseThrow().newton()), "Newton's would need them all");
    }

    @Test
    void picturesSayWhatTheyLeaveOut() {
        var step = step(LARGE, run(LARGE, "cheb", MethodName.GRADIENT_DESCENT, 1), 0, MethodName.GRADIENT_DESCENT);
        var texts = MarkCheck.texts(MechanismPicture.of(step, new Box(0, 0, 1250, 170), STYLE, TextMeasure.cautious(), WORDS).marks())
                .stream().map(Mark.Text::text).toList();
        assertTrue(texts.stream().anyMatch(text -> text.endsWith(" others")), texts::toString);
        assertTrue(texts.contains("in the plane of ∇f and H∇f"), texts::toString);
        assertTrue(texts.containsAll(List.of("∇f·q", "step·q", "Newton")), texts::toString);
    }
}
