package hesse.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Hessian;
import hesse.curvature.QuadraticModel;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Jet;
import hesse.field.compiler.CompiledField;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.race.MethodStyle;
import hesse.objective.FieldObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.StepDetail;
import hesse.optimize.Stopping;
import hesse.optimize.factory.MethodFactory;
import hesse.testing.ForAll;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MechanismPictureTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final List<String> FUNCTIONS = List.of("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", "x^2 - y^2 + 0.1*x^4 + y^4/4", "x^4 + y^4",
            "log(x^2 + y^2)");

    static List<PlaneStep> steps(String formula, MethodName name, double x, double y) {
        var field = CompiledField.of(((Parsed) Parser.parse(formula)).expression(), Map.of());
        var run = MethodFactory.method(ConfiguredMethod.of(name)).run(new FieldObjective(field), new SimpleMatrix(new double[] {x, y}),
                new Stopping(1e-12, 12, new SimpleMatrix(2, 1), 1e3), Cancellation.NEVER);
        var steps = new ArrayList<PlaneStep>();
        for (int k = 0; k < run.steps().size(); k++) {
            var at = run.iterates().get(k).x();
            var step = run.steps().get(k);
            steps.add(PlaneStep.of(field, new QuadraticModel(at.get(0), at.get(1), field.at(at.get(0), at.get(1))), step.p().get(0),
                    step.p().get(1),
                    step.detail(), MethodStyle.of(name)));
        }
        return steps;
    }

    /// Whatever a method says of its steps has its picture, at any size.
    @ParameterizedTest
    @EnumSource
    void everyStepOfEveryMethodIsDrawn(MethodName name) {
        int drawn = 0;
        for (var formula : FUNCTIONS) {
            for (var step : steps(formula, name, 0.7, -0.4)) {
                for (double width : new double[] {220, 430, 1250}) {
                    var picture = MechanismPicture.of(step, new Box(0, 0, width, 170), STYLE, TextMeasure.cautious(), WORDS);
                    MarkCheck.isDrawable(picture.marks(), name + " on " + formula);
                }
                drawn++;
            }
        }
        assertTrue(drawn > 10, name + " made " + drawn + " steps");
    }

    /// The points of a level line are where the model has that value: q(d) = g·d + ½ d·M d.
    @Test
    void levelLinesAreExact() {
        ForAll.seeded(20_262).cases(500)
                .check(draw ->
                        new double[] {draw.real(-3, 3), draw.real(-3, 3), draw.real(-3, 3), draw.real(-2, 2), draw.real(-2, 2),
                                draw.real(-2, 2)}, in -> {
            var m = new Hessian(in[0], in[1], in[2]);
            var level = QuadraticLevel.of(in[3], in[4], m, in[5]);
            for (int i = 0; i < level.x().length; i++) {
                double x = level.x()[i];
                double y = level.y()[i];
                if (!Double.isNaN(x)) {
                    double q = in[3] * x + in[4] * y + (m.fxx() * x * x + 2 * m.fxy() * x * y + m.fyy() * y * y) / 2;
                    double size = Math.abs(in[3] * x) + Math.abs(in[4] * y) + m.norm() * (x * x + y * y);
                    assertEquals(in[5], q, 1e-9 * (1 + size));
                }
            }
        });
        assertEquals(0, QuadraticLevel.of(1, 0, new Hessian(0, 0, 0), 1).x().length, "a plane has no such lines");
        assertEquals(0, QuadraticLevel.of(0, 0, new Hessian(1, 0, 1), -1).x().length, "below its minimum a bowl has none");
    }

    /// The direction of every method that has a matrix in the place of H is −M⁻¹ ∇f.
    @ParameterizedTest
    @EnumSource(names = {"SADDLE_FREE_NEWTON", "SHIFTED_NEWTON", "LEVENBERG_MARQUARDT", "CUBIC_NEWTON", "TRUST_REGION", "BFGS"})
    void theMatrixIsTheOneThatTheStepComesFrom(MethodName name) {
        int seen = 0;
        for (var step : steps(FUNCTIONS.get(1), name, 0.7, -0.4)) {
            Optional<MethodModel> model = step.replaced();
            if (model.isPresent()) {
                var m = model.get().matrix();
                double gx = m.fxx() * step.dx() + m.fxy() * step.dy();
                double gy = m.fxy() * step.dx() + m.fyy() * step.dy();
                double sine = (gx * step.model().jet().fy() - gy * step.model().jet().fx()) / (Math.hypot(gx, gy) * step.slope());
                assertEquals(0, sine, 1e-6, name + " M p is along ∇f");
                assertTrue(gx * step.model().jet().fx() + gy * step.model().jet().fy() < 0, name + " M p is against ∇f");
                seen++;
            }
        }
        assertTrue(seen > 0, name + " has such a matrix");
    }

    @Test
    void changedEigenvaluesStandBesideThoseOfH() {
        var step = steps("x^2 - 3*y^2 + y^4", MethodName.SADDLE_FREE_NEWTON, 0.5, 0.1).getFirst();
        var texts = MarkCheck.texts(MechanismPicture.of(step, new Box(0, 0, 220, 170), STYLE, TextMeasure.cautious(), WORDS).marks())
                .stream().map(Mark.Text::text).toList();
        assertTrue(texts.contains(WORDS.text("figure.step.along.1", "−5.88 → 5.88")), texts::toString);
        assertTrue(texts.contains(WORDS.text("figure.step.along.2", "2 → 2")), texts::toString);
    }

    /// An arrow that would be a point beside the others is shown magnified, and its name says how much.
    @Test
    void shortPushesOfMomentumAreMagnified() {
        var step = PlaneStep.of(CompiledField.of(((Parsed) Parser.parse("x^2 + 4*y^2")).expression(), Map.of()),
                new QuadraticModel(1, 1, new Jet(5, 2, 8, 2, 0, 8)), 0.98, -0.04,
                new StepDetail.MomentumStep(vector(1, 0), vector(1, 1), vector(-0.02, -0.04)), MethodStyle.of(MethodName.POLYAK_MOMENTUM));
        var texts = MarkCheck.texts(MechanismPicture.of(step, new Box(0, 0, 430, 170), STYLE, TextMeasure.cautious(), WORDS).marks())
                .stream().map(Mark.Text::text).toList();
        assertTrue(texts.contains(WORDS.text("figure.step.name.magnified", WORDS.text("figure.step.name.push"), "10")), texts::toString);
    }

    private static SimpleMatrix vector(double x, double y) {
        return new SimpleMatrix(new double[] {x, y});
    }
}
