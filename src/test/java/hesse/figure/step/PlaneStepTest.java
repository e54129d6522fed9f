package hesse.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.QuadraticModel;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.compiler.CompiledField;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.race.MethodStyle;
import hesse.optimize.MethodName;
import hesse.optimize.StepDetail;
import hesse.testing.ForAll;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the pictures of a step show: both methods' arithmetic in the eigenvectors' coordinates, and what the model promised.
class PlaneStepTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);

    private static PlaneStep step(String formula, double x, double y, double dx, double dy) {
        var field = CompiledField.of(((Parsed) Parser.parse(formula)).expression(), Map.of());
        return PlaneStep.of(field, new QuadraticModel(x, y, field.at(x, y)), dx, dy, new StepDetail.GradientStep(1),
                MethodStyle.of(MethodName.NEWTON));
    }

    /// Gradient descent multiplies both parts of −∇f by η, Newton's method each by its own 1/λ.
    @Test
    void eachPartOfTheGradientIsMultiplied() {
        ForAll.seeded(20_261).cases(200)
                .check(draw -> new double[] {draw.real(-3, 3), draw.real(-3, 3), draw.real(-3, 3), draw.real(-2, 2), draw.real(-2, 2),
                draw.real(0.01, 1)}, PlaneStepTest::checkParts);
    }

    /// @param in three coefficients, a point and a step size
    private static void checkParts(double[] in) {
        var formula = "(" + in[0] + ")*x^2 + (" + in[1] + ")*x*y + (" + in[2] + ")*y^2 + x - 2*y";
        var model = step(formula, in[3], in[4], 0, 0).model();
        double fx = model.jet().fx();
        double fy = model.jet().fy();
        for (var part : EigenPart.of(step(formula, in[3], in[4], -in[5] * fx, -in[5] * fy))) {
            // Rounding in the sums along an eigenvector is in proportion to ∇f, whatever its part along it.
            assertEquals(in[5], -part.step() / part.gradient(), 1e-14 * (1 + Math.hypot(fx, fy) / Math.abs(part.gradient())), formula);
        }
        var newton = model.newtonStep().orElseThrow();
        for (var part : EigenPart.of(step(formula, in[3], in[4], newton.dx(), newton.dy()))) {
            assertEquals(part.newton(), part.step(), 1e-12 * Math.hypot(newton.dx(), newton.dy()), formula);
        }
    }

    @Test
    void theModelOfAQuadraticPromisesWhatComesTrue() {
        var step = step("x^2 + 3*x*y - y^2 + 5", 1, -2, 0.5, 0.25);
        for (double t = -1; t <= 2; t += 0.25) {
            assertEquals(step.f(t), step.m(t), 1e-13);
        }
        assertEquals(Math.hypot(0.5, 0.25), step.length());
        var wrong = step("x^4", 1, 0, -1, 0);
        assertEquals(List.of(1.0, 0.0, 1.0, 3.0), List.of(wrong.f(0), wrong.f(1), wrong.m(0), wrong.m(1)), "m(−1) = 1 − 4 + 6");
    }

    /// Newton's step leaves nothing of the model's gradient; half of it leaves half.
    @Test
    void whatIsLeftOfTheGradientIsSaid() {
        assertTrue(texts("x^2 + 4*y^2", 1, 1, -1, -1, 1200).contains("nothing left: p = −H⁻¹∇f"));
        assertTrue(texts("x^2 + 4*y^2", 1, 1, -0.5, -0.5, 1200).contains("50 % of ∇f left"));
    }

    /// The narrower the box the fewer pictures, and whatever the numbers are they can be drawn.
    @Test
    void thereAreAsManyPicturesAsThereIsRoomFor() {
        assertEquals(List.of(true, true, true), titles(1200));
        assertEquals(List.of(true, true, false), titles(430));
        assertEquals(List.of(true, false, false), titles(300));
        for (var formula : List.of("x", "0*x", "log(x)", "1e300*x^2", "1e-300*x^2 - y^2", "abs(x)", "1/x", "x^2*y")) {
            for (double[] p : new double[][] {{-1, 0}, {0, 0}, {1e-200, 1e200}, {Double.MAX_VALUE, 1}}) {
                var step = step(formula, 1, 0.5, p[0], p[1]);
                MarkCheck.isDrawable(MechanismPicture.of(step, new Box(0, 0, 1200, 180), STYLE, TextMeasure.cautious(), WORDS).marks(),
                        formula);
            }
        }
    }

    private static List<Boolean> titles(double width) {
        var texts = texts("x^2 + 4*y^2", 1, 1, -1, -1, width);
        return List.of("figure.step.eigenbasis", "figure.step.section", "figure.step.model-gradient").stream()
                .map(key -> texts.contains(WORDS.text(key))).toList();
    }

    private static List<String> texts(String formula, double x, double y, double dx, double dy, double width) {
        var picture = MechanismPicture.of(step(formula, x, y, dx, dy), new Box(0, 0, width, 180), STYLE, TextMeasure.cautious(), WORDS);
        return MarkCheck.texts(picture.marks()).stream().map(Mark.Text::text).toList();
    }
}
