package hesse.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Window;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.optimize.MethodName;
import hesse.optimize.StepDetail.TrustRegionStep;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A step's mechanism on the map and on the surface.
class StepMarksTest {
    private static final Style STYLE = Style.of(Theme.DARK, 1);
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final String SADDLE = "x^2 - y^2 + 0.1*x^4 + y^4/4";
    /// Units of x and y of different length.
    private static final PlaneProjection MAP = new PlaneProjection(new Window(-3, 3, -1.5, 1.5), 40, 20, 600, 500);

    @ParameterizedTest
    @EnumSource
    void everyMethodsStepsAreDrawnOnTheMap(MethodName name) {
        for (var step : MechanismPictureTest.steps(SADDLE, name, 0.7, -0.4)) {
            var marks = StepMarks.marks(step, MAP, STYLE);
            MarkCheck.isDrawable(marks, name.name());
            assertTrue(MarkCheck.strokes(marks).stream().allMatch(stroke -> stroke.closed() || stroke.pen().halo() != 0), "on any ground");
        }
    }

    /// The step is named wherever it is long enough to be seen as an arrow, and no name covers another or what was there.
    @ParameterizedTest
    @EnumSource
    void arrowsAreNamed(MethodName name) {
        var measure = TextMeasure.cautious();
        for (var step : MechanismPictureTest.steps(SADDLE, name, 0.7, -0.4)) {
            double tipX = MAP.toPixelX(step.model().x0() + step.dx());
            double tipY = MAP.toPixelY(step.model().y0() + step.dy());
            var taken = new Box(tipX - 20, tipY - 10, 40, 20);
            var names = StepNames.of(step, MAP, STYLE, List.of(taken), measure, WORDS);
            var texts = names.stream().map(Mark.Text::text).toList();
            boolean seen = Math.hypot(step.dx() * MAP.xScale(), step.dy() * MAP.yScale()) >= 20
                    && Box.of(MAP).inset(100).contains(tipX, tipY);
            assertTrue(!seen || texts.stream().anyMatch(List.of("step p", "Newton step")::contains), () -> name + ": " + texts);
            var boxes = names.stream().map(text -> Box.of(text, measure)).toList();
            for (int i = 0; i < boxes.size(); i++) {
                assertTrue(Box.of(MAP).contains(boxes.get(i)) && !boxes.get(i).overlaps(taken), () -> name + ": " + texts);
                for (int k = 0; k < i; k++) {
                    assertTrue(!boxes.get(i).overlaps(boxes.get(k)), () -> name + ": " + texts);
                }
            }
        }
    }

    @Test
    void theNamesSayWhatAMethodAdds() {
        assertEquals(Set.of("step p", "−∇f", "kept velocity", "push"), names("20*(" + SADDLE + ")", MethodName.POLYAK_MOMENTUM));
        assertEquals(Set.of("step p", "−∇f", "trust region", "model with changed λ"), names(SADDLE, MethodName.TRUST_REGION));
        assertEquals(Set.of("Newton step", "−∇f"), names(SADDLE, MethodName.NEWTON));
    }

    private static Set<String> names(String formula, MethodName name) {
        return MechanismPictureTest.steps(formula, name, 0.7, -0.4).stream()
                .flatMap(step -> StepNames.of(step, MAP, STYLE, List.of(), TextMeasure.cautious(), WORDS).stream()).map(Mark.Text::text)
                .collect(Collectors.toSet());
    }

    /// On the surface lie the same lines in the plane's coordinates: the circle of a trust region has its radius there.
    @Test
    void theCircleOfATrustRegionHasItsRadius() {
        int circles = 0;
        for (var step : MechanismPictureTest.steps(SADDLE, MethodName.TRUST_REGION, 0.7, -0.4)) {
            double radius = ((TrustRegionStep) step.detail()).region().radius();
            circles += (int) StepLines.of(step, new Window(-9, 9, -9, 9), STYLE).stream()
                    .filter(line -> line.x().length > 90 && line.dash().isEmpty()
                    && Arrays.stream(line.x()).noneMatch(Double::isNaN) && isCircle(line, step, radius)).count();
        }
        assertTrue(circles > 0, "no circle of any step");
    }

    private static boolean isCircle(StepLines line, PlaneStep step, double radius) {
        for (int i = 0; i < line.x().length; i++) {
            if (Math.abs(Math.hypot(line.x()[i] - step.model().x0(), line.y()[i] - step.model().y0()) - radius) > 1e-9 * radius) {
                return false;
            }
        }
        return true;
    }

    /// The runner's arrow is its step: its shaft points from the iterate to the next.
    @Test
    void theArrowIsTheStep() {
        var step = MechanismPictureTest.steps(SADDLE, MethodName.GRADIENT_DESCENT, 0.7, -0.4).getFirst();
        var shaft = MarkCheck.strokes(StepMarks.marks(step, MAP, STYLE)).stream()
                .filter(stroke -> !stroke.closed() && stroke.pen().argb() == step.looks().argb())
                .reduce((_, last) -> last).orElseThrow();
        assertEquals(MAP.toPixelX(step.model().x0()), shaft.x()[0], 1e-9);
        double along = (shaft.x()[1] - shaft.x()[0]) / (step.dx() * MAP.xScale());
        assertEquals(-along * step.dy() * MAP.yScale(), shaft.y()[1] - shaft.y()[0], 1e-9);
        assertTrue(along > 0 && along <= 1, () -> "part " + along);
    }
}
