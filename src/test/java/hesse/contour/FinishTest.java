package hesse.contour;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinishTest {

    private static final Finish COARSE = new Finish(1.0 / 256, false);
    private static final List<String> FORMULAS = List.of("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", "(1 - x)^2 + 100(y - x^2)^2", "x^2 - y^2", "sqrt(x + y)",
            "3(1-x)^2*exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5)*exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3", "1/x + y", "abs(x) + abs(y)", "sin(3x)*sin(3y)");
    private static final double[] LEVELS = {-1, -0.01, 0, 0.3, 1, 2.5, 30, 150};

    @Test
    void aCoarseFinishFindsTheSameLinesWithinItsTolerance() {
        var grid = nodes(4, 121);
        for (var formula : FORMULAS) {
            var function = Fields.value(formula);
            double[] values = sample(grid, function);
            var exact = new ContourTracer().traceAll(values, grid, LEVELS, function, Cancellation.NEVER);
            var coarse = new ContourTracer(COARSE).traceAll(values, grid, LEVELS, function, Cancellation.NEVER);
            for (int i = 0; i < LEVELS.length; i++) {
                compare(exact.get(i).lines(), coarse.get(i).lines(), grid, formula + " = " + LEVELS[i]);
            }
        }
    }

    /// Chords leave the curve by 1/64 of a cell on both sides, points by the tolerance; where a chord is cut off at a corner of
    /// the curve by a little more.
    private static void compare(List<Line> exact, List<Line> coarse, Grid grid, String name) {
        assertEquals(exact.stream().filter(Line::closed).count(), coarse.stream().filter(Line::closed).count(), name);
        assertEquals(exact.size(), coarse.size(), name);
        double most = 2.5 * ChordRefiner.SAG + COARSE.tolerance();
        for (var line : coarse) {
            for (int k = 0; k < line.size(); k++) {
                double cells = cells(exact, line.x()[k], line.y()[k], grid);
                assertTrue(cells <= most, name + " is " + cells + " cells away at " + line.x()[k] + ", " + line.y()[k]);
            }
        }
    }

    @Test
    void tracersThatShareASurveyFindWhatOneFinds() {
        var grid = nodes(4, 80);
        for (var formula : FORMULAS) {
            var function = Fields.value(formula);
            double[] values = sample(grid, function);
            var all = new ContourTracer().traceAll(values, grid, LEVELS, function, Cancellation.NEVER);
            var survey = LevelSurvey.of(values, grid, LEVELS, Cancellation.NEVER);
            for (int i = LEVELS.length - 1; i >= 0; i--) {
                var one = new ContourTracer().traceAll(survey, new double[] {LEVELS[i]}, function, Cancellation.NEVER).getFirst();
                assertEquals(LEVELS[i], one.level());
                assertEquals(all.get(i).lines().size(), one.lines().size(), formula);
                for (int k = 0; k < one.lines().size(); k++) {
                    assertArrayEquals(all.get(i).lines().get(k).x(), one.lines().get(k).x());
                    assertArrayEquals(all.get(i).lines().get(k).y(), one.lines().get(k).y());
                }
            }
        }
    }

    @Test
    void aSurveyNeedsAValueForEachNode() {
        assertThrows(IllegalArgumentException.class, () -> LevelSurvey.of(new double[8], unit(3, 3), LEVELS, Cancellation.NEVER));
    }

    @Test
    void aToleranceIsAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> new Finish(0, true));
        assertThrows(IllegalArgumentException.class, () -> new Finish(Double.NaN, true));
    }
}
