package hesse.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Window;
import hesse.figure.MarkCheck;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.optimize.MethodName;
import hesse.optimize.StepDetail.TrustRegionStep;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A step's mechanism on the map and on the surface.
class StepMarksTest {
    private static final Style STYLE = Style.of(Theme.DARK, 1);
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

    /// On the surface lie the same lines in the plane's coordinates: the circle of a trust region has its radius there.
    @Test
    void theCircleOfATrustRegionHasItsRadius() {
        int circles = 0;
        for (var step : MechanismPictureTest.steps(SADDLE, MethodName.TRUST_REGION, 0.7, -0.4)) {
            double radius = ((TrustRegionStep) step.detail()).region().radius();
            circles += (int) StepLines.of(step, new Window(-9, 9, -9, 9), STYLE).stream().filter(line -> line.x().length > 90 && line.dash().isEmpty()
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
        var shaft = MarkCheck.strokes(StepMarks.marks(step, MAP, STYLE)).stream().filter(stroke -> !stroke.closed() && stroke.pen().argb() == step.looks().argb())
                .reduce((_, last) -> last).orElseThrow();
        assertEquals(MAP.toPixelX(step.model().x0()), shaft.x()[0], 1e-9);
        double along = (shaft.x()[1] - shaft.x()[0]) / (step.dx() * MAP.xScale());
        assertEquals(-along * step.dy() * MAP.yScale(), shaft.y()[1] - shaft.y()[0], 1e-9);
        assertTrue(along > 0 && along <= 1, () -> "part " + along);
    }
}
