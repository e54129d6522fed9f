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
import hesse.optimize.MethodParameter;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.text.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurvatureChartTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final Box BOX = new Box(0, 0, 400, 170);

    private static final Style STYLE = Style.of(Theme.LIGHT, 1);

    private static Track track(double... x) {
        return track(0.1, new double[x.length], x);
    }

    private static Track track(double stepSize, double[] f, double... x) {
        return new Track(ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, stepSize),
                MethodStyle.of(MethodName.GRADIENT_DESCENT), x, new double[x.length],
                f, new double[x.length], Collections.nCopies(x.length - 1, new StepDetail.GradientStep(stepSize)), StopReason.STEP_LIMIT);
    }

    private static Curvatures along(String formula, Track track) {
        return Curvatures.along(track, CompiledField.of(((Parsed) Parser.parse(formula)).expression(), Map.of()));
    }

    private static List<Mark> chart(Track track, Curvatures curvatures, int step) {
        return new CurvatureChart(List.of(new ChartedRun(track, curvatures)), step, 2, BOX, STYLE, TextMeasure.cautious(), WORDS).marks();
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
        var track = track(0.1, new double[3], 0, 1, 2);
        var curvatures = along("x^4 + y^2", track);
        assertTrue(texts(chart(track, curvatures, 1)).contains("below 2/η = 20: stable"));
        assertTrue(texts(chart(track, curvatures, 2)).contains("above 2/η = 20: unstable"));
        assertEquals(1, edges(chart(track, curvatures, 2)), "the line is drawn");
        assertEquals(0, edges(chart(track(0.001, new double[3], 0, 1, 2), curvatures, 2)),
                "far above the eigenvalues it would press them flat");
    }

    /// As along the training of a network: the second eigenvalue is worked out at every other iterate only.
    private static List<ChartedRun> trainings() {
        double gap = Double.NaN;
        return List.of(new ChartedRun(track(0.2, new double[] {0.5, 0.05, 0.01}, 0, 1, 2),
                new Curvatures(new double[] {-1, gap, -1}, new double[] {2, gap, 3}, new double[] {4, gap, 9})),
                new ChartedRun(track(0.4, new double[] {0.5, 0.2, 0.1}, 0, 1, 2),
                new Curvatures(new double[] {-1, -1, -1}, new double[] {1, 2, 3}, new double[] {4, 6, 5.5})));
    }

    @Test
    void everyRunHasItsOwnEdgeAndItsValuesBelow() {
        var high = new Box(0, 0, 400, 300);
        var chart = new CurvatureChart(trainings(), 2, 321, high, STYLE, TextMeasure.cautious(), WORDS);
        var texts = texts(chart.marks());
        assertTrue(texts.containsAll(List.of("2/η = 10", "2/η = 5", "λmax = 5.5, the next 3", "above 2/η = 5: unstable", "f = 0.1")),
                texts::toString);
        assertEquals(2, edges(chart.marks()));
        var upper = (Mark.Symbol) chart.highlight(new IterateChart.Hit(1, 1)).getFirst();
        assertEquals(Optional.of(new IterateChart.Hit(1, 1)), chart.nearest(upper.x() + 2, upper.y() + 2, 8));
        assertTrue(texts(chart.highlight(new IterateChart.Hit(1, 1))).containsAll(List.of("k = 1: 6", "k = 1: 0.2")), "in both parts");
        assertEquals(List.of("k = 1: 0.05"), texts(chart.highlight(new IterateChart.Hit(0, 1))), "its eigenvalues aren't known yet");
        MarkCheck.isDrawable(chart.marks(), "two trainings");
        for (var box : List.of(high, BOX)) {
            for (var text : MarkCheck.texts(new CurvatureChart(trainings(), 2, 321, box, STYLE, TextMeasure.cautious(), WORDS).marks())) {
                assertTrue(box.contains(Box.of(text, TextMeasure.cautious())), text::text);
            }
        }
    }

    /// In a low box f is at the right.
    @Test
    void valuesStandBelowOrBeside() {
        for (var box : List.of(new Box(0, 0, 400, 300), BOX)) {
            var rings = new CurvatureChart(trainings(), 2, 321, box, STYLE, TextMeasure.cautious(), WORDS)
                    .highlight(new IterateChart.Hit(1, 2)).stream()
                    .filter(Mark.Symbol.class::isInstance).map(Mark.Symbol.class::cast).toList();
            boolean below = rings.getFirst().x() == rings.getLast().x();
            assertEquals(box.height() == 300, below);
        }
    }

    /// λ = 4 and 9 of the first run at steps 0 and 2, on the axis of its 2/η = 10.
    @Test
    void whatIsNotWorkedOutYetIsLeftOut() {
        var chart = new CurvatureChart(trainings().subList(0, 1), 2, 321, BOX, STYLE, TextMeasure.cautious(), WORDS);
        var line = MarkCheck.strokes(chart.marks()).stream().filter(stroke -> stroke.pen().argb() == STYLE.curvingUp()).findFirst()
                .orElseThrow();
        var edge = MarkCheck.strokes(chart.marks()).stream().filter(stroke -> !stroke.pen().dash().isEmpty()).findFirst().orElseThrow();
        assertEquals(2, line.x().length);
        assertEquals(line.y()[1] + (line.y()[1] - line.y()[0]) / 5, edge.y()[0], 1e-9);
    }

    private static long edges(List<Mark> marks) {
        return MarkCheck.strokes(marks).stream().filter(stroke -> !stroke.pen().dash().isEmpty()).count();
    }

    @Test
    void anyRunIsDrawable() {
        for (var formula : List.of("x", "1/x", "x^4 + y^2", "-1e300*x^2", "log(x)")) {
            var track = track(0, 1, -1, 1e300, Double.NaN);
            MarkCheck.isDrawable(chart(track, along(formula, track), 4), formula);
        }
    }

    private static List<String> texts(List<Mark> marks) {
        return MarkCheck.texts(marks).stream().map(Mark.Text::text).toList();
    }
}
