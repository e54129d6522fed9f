package hesse.figure.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.compiler.CompiledField;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.race.Curvatures;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.Track;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.text.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CurvatureChartTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final Box BOX = new Box(0, 0, 400, 170);

    private static Track track(double... x) {
        return new Track(ConfiguredMethod.of(MethodName.GRADIENT_DESCENT), MethodStyle.of(MethodName.GRADIENT_DESCENT), x, new double[x.length],
                new double[x.length], new double[x.length], Collections.nCopies(x.length - 1, new StepDetail.GradientStep(0.1)), StopReason.STEP_LIMIT);
    }

    private static Curvatures along(String formula, Track track) {
        return Curvatures.along(track, CompiledField.of(((Parsed) Parser.parse(formula)).expression(), Map.of()));
    }

    private static List<Mark> chart(Track track, Curvatures curvatures, double sharpness, int step) {
        return CurvatureChart.marks(track, curvatures, OptionalDouble.of(sharpness), step, BOX, Style.of(Theme.LIGHT, 1), TextMeasure.cautious(), WORDS);
    }

    /// H of x⁴ + y² is diag(12 x², 2).
    @Test
    void theEigenvaluesAreThoseOfTheIterates() {
        var curvatures = along("x^4 + y^2", track(0, 1, 2, 1e200));
        assertArrayEquals(new double[] {0, 2, 2, Double.NaN}, curvatures.lambdaMin());
        assertArrayEquals(new double[] {2, 12, 48, Double.NaN}, curvatures.lambdaMax());
    }

    @Test
    void itSaysOnWhichSideOfTheEdgeTheRunIs() {
        var track = track(0, 1, 2);
        var curvatures = along("x^4 + y^2", track);
        assertTrue(texts(chart(track, curvatures, 20, 1)).contains("below 2/η = 20: stable"));
        assertTrue(texts(chart(track, curvatures, 20, 2)).contains("above 2/η = 20: unstable"));
        assertEquals(1, edges(chart(track, curvatures, 20, 2)), "the line is drawn");
        assertEquals(0, edges(chart(track, curvatures, 2000, 2)), "far above the eigenvalues it would press them flat");
    }

    private static long edges(List<Mark> marks) {
        return MarkCheck.strokes(marks).stream().filter(stroke -> !stroke.pen().dash().isEmpty()).count();
    }

    @Test
    void anyRunIsDrawable() {
        for (var formula : List.of("x", "1/x", "x^4 + y^2", "-1e300*x^2", "log(x)")) {
            var track = track(0, 1, -1, 1e300, Double.NaN);
            MarkCheck.isDrawable(chart(track, along(formula, track), 3, 4), formula);
        }
    }

    private static List<String> texts(List<Mark> marks) {
        return MarkCheck.texts(marks).stream().map(Mark.Text::text).toList();
    }
}
