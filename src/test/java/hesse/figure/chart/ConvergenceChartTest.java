package hesse.figure.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint;
import hesse.curvature.Hessian;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.Scenes;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.chart.ConvergenceChart.Quantity;
import hesse.figure.race.Curvatures;
import hesse.figure.race.LockStep;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.RaceClock;
import hesse.figure.race.Track;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConvergenceChartTest {
    private static final long SEED = 12;
    private static final TextMeasure MEASURE = TextMeasure.cautious();
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final Box BOX = new Box(0, 0, 320, 160);

    @Test
    void lowestValueIsSeenOrFound() {
        var tracks = List.of(track(MethodName.GRADIENT_DESCENT, 5, 3, Double.NaN, Double.NEGATIVE_INFINITY),
                diverging(track(MethodName.NEWTON, 5, 1, -7)));
        var found = new CriticalPoint(0, 0, 2, new Hessian(1, 0, 1), CriticalPoint.Kind.MINIMUM);
        var saddle = new CriticalPoint(0, 0, -9, new Hessian(1, 0, -1), CriticalPoint.Kind.SADDLE);
        assertEquals(3, convergence(tracks, 0, saddle).lowest());
        assertEquals(2, convergence(tracks, 0, saddle, found).lowest());
        assertEquals(Double.NaN, convergence(List.of(tracks.get(1)), 0).lowest(), "a run that diverges has no limit");
        assertEquals(Double.NaN, convergence(List.of(), 0).lowest());
    }

    private static Track diverging(Track track) {
        return new Track(track.method(), track.looks(), track.x(), track.y(), track.f(), track.gradientNorm(), track.steps(),
                StopReason.DIVERGED);
    }

    @Test
    void aRunWithoutALimitHasNoExcessAndNoDistance() {
        var marks = chart(List.of(diverging(track(MethodName.GRADIENT_DESCENT, 5, 1, -7))), 2, Quantity.EXCESS, BOX, STYLE);
        assertTrue(labels(marks).contains(Scenes.WORDS.text("figure.chart.no-lowest.short")), labels(marks)::toString);
        assertEquals(List.of(), MarkCheck.symbols(marks).stream().filter(symbol -> symbol.size() == 10).toList());
    }

    @Test
    void zeroStandsOnARowOfItsOwn() {
        var marks = chart(List.of(track(MethodName.NEWTON, 100, 1, 0)), 2, Quantity.GRADIENT_NORM, BOX, STYLE);
        assertTrue(labels(marks).contains("0"));
        var last = MarkCheck.symbols(marks).stream().filter(symbol -> symbol.size() == 10).findFirst().orElseThrow();
        var zero = MarkCheck.texts(marks).stream().filter(text -> text.text().equals("0") && text.anchor() == Mark.Anchor.EAST).findFirst()
                .orElseThrow();
        assertEquals(zero.y(), last.y());
    }

    @Test
    void divergenceIsDrawnUpToTheLastFiniteValueAndInfinityAbove() {
        var marks = chart(List.of(track(MethodName.GRADIENT_DESCENT, 1, 1e100, 1e300, Double.POSITIVE_INFINITY)), 3, Quantity.GRADIENT_NORM,
                BOX, STYLE);
        MarkCheck.isDrawable(marks, "divergence");
        assertTrue(labels(marks).containsAll(List.of("∞", "10⁰", "10²⁰⁰")), labels(marks)::toString);
    }

    @Test
    void growsWithTheSteps() {
        var track = track(MethodName.GRADIENT_DESCENT, 8, 4, 2, 1, 0.5, 0.25, 0.125);
        assertEquals(3, MarkCheck.strokes(chart(List.of(track), 2, Quantity.GRADIENT_NORM, BOX, STYLE)).stream()
                .filter(stroke -> stroke.pen().argb() == Style.GRADIENT_DESCENT).findFirst().orElseThrow().x().length);
        assertTrue(labels(chart(List.of(track), 5, Quantity.GRADIENT_NORM, BOX, STYLE)).contains("4"));
        assertTrue(labels(chart(List.of(track), 6, Quantity.GRADIENT_NORM, BOX, STYLE)).contains("10"));
    }

    /// Halved by every step, as gradient descent with η = 0.5/λ does where λ are 1 and 4 and η = 0.125, but for the slower part: 0.875.
    @Test
    void theRateAtTheMinimumIsPredictedFromTheStart() {
        var track = track(ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, 0.125), 8, 4, 2, 1);
        for (var quantity : List.of(Quantity.GRADIENT_NORM, Quantity.EXCESS)) {
            var curve = new ConvergenceCurve(convergence(List.of(track), 0).runs().getFirst(), new double[] {8}).predicted(quantity);
            double factor = quantity == Quantity.EXCESS ? 0.875 * 0.875 : 0.875;
            assertArrayEquals(new double[] {8, 8 * factor, 8 * factor * factor, 8 * factor * factor * factor}, curve.values(), 1e-14);
        }
        var marks = chart(convergence(List.of(track), 3), Quantity.GRADIENT_NORM, ChartScale.LOGARITHMIC, BOX, STYLE).marks();
        assertTrue(labels(marks).containsAll(List.of("×0.875", "κ = 4")), labels(marks)::toString);
        assertTrue(labels(chart(List.of(diverging(track)), 3, Quantity.GRADIENT_NORM, BOX, STYLE)).stream()
                .noneMatch(label -> label.startsWith("×")), "no minimum");
        assertTrue(labels(chart(List.of(track(MethodName.NEWTON, 8, 4, 2)), 3, Quantity.GRADIENT_NORM, BOX, STYLE)).stream()
                .noneMatch(label -> label.startsWith("×")), "no rate");
    }

    @Test
    void digitsAreCountedOnALinearAxis() {
        var track = new Track(ConfiguredMethod.of(MethodName.NEWTON), MethodStyle.of(MethodName.NEWTON),
                new double[] {0.1, 0.01, 1e-4, 1e-8, 0}, new double[5], new double[5],
                new double[5], Collections.nCopies(4, new StepDetail.GradientStep(1)), StopReason.CONVERGED);
        var shown = convergence(List.of(track), 4);
        assertArrayEquals(new double[] {1, 2, 4, 8, Double.POSITIVE_INFINITY},
                ConvergenceCurve.of(shown.runs().getFirst(), 4, Quantity.DIGITS, 0).values(), 1e-12);
        for (var scale : ChartScale.values()) {
            assertTrue(labels(chart(shown, Quantity.DIGITS, scale, BOX, STYLE).marks()).containsAll(List.of("∞", "0")),
                    "on any scale that is asked for");
        }
    }

    @Test
    void conditionIsThatOfTheIterates() {
        var run = new ChartedRun(track(MethodName.NEWTON, 3, 2, 1),
                new Curvatures(new double[] {-2, 0, Double.NaN}, new double[3], new double[] {1, 5, Double.NaN}));
        assertArrayEquals(new double[] {2, Double.POSITIVE_INFINITY, Double.NaN},
                ConvergenceCurve.of(run, 2, Quantity.CONDITION, 0).values());
    }

    @Test
    void onALinearAxisEqualStepsAreEqualHeights() {
        var chart = chart(convergence(List.of(track(MethodName.NEWTON, 3, 2, 1, 0)), 3), Quantity.GRADIENT_NORM, ChartScale.LINEAR, BOX,
                STYLE);
        var line = MarkCheck.strokes(chart.marks()).stream()
                .filter(stroke -> stroke.pen().argb() == MethodStyle.of(MethodName.NEWTON).argb()).findFirst().orElseThrow();
        assertEquals(line.y()[1] - line.y()[0], line.y()[2] - line.y()[1], 1e-9);
        assertEquals(line.y()[1] - line.y()[0], line.y()[3] - line.y()[2], 1e-9, "zero has no row of its own");
    }

    @Test
    void theNearestIterateIsFoundAndMarked() {
        var chart = chart(convergence(List.of(track(MethodName.GRADIENT_DESCENT, 8, 4, 2, 1), track(MethodName.NEWTON, 8, 1)), 3),
                Quantity.GRADIENT_NORM, ChartScale.LOGARITHMIC, BOX, STYLE);
        var ring = (Mark.Symbol) chart.highlight(new IterateChart.Hit(0, 2)).getFirst();
        assertEquals(Optional.of(new IterateChart.Hit(0, 2)), chart.nearest(ring.x() + 3, ring.y() - 3, 10));
        assertEquals(Optional.empty(), chart.nearest(ring.x() + 3, ring.y() - 60, 10));
        var start = (Mark.Symbol) chart.highlight(new IterateChart.Hit(0, 0)).getFirst();
        assertEquals(Optional.of(new IterateChart.Hit(1, 0)), chart.nearest(start.x(), start.y(), 10), "the one on top");
        assertTrue(labels(chart.highlight(new IterateChart.Hit(0, 2))).contains("k = 2: 2"));
        assertEquals(List.of(), chart.highlight(new IterateChart.Hit(1, 2)), "Newton has ended before");
    }

    /// A time axis counts in handy units.
    @Test
    void timeStandsBelow() {
        var shown = convergence(List.of(track(MethodName.NEWTON, 8, 4, 2, 1)), 3);
        var timed = new Convergence(shown.runs(), List.of(), new RaceClock(LockStep.TIME, 2e-5, List.of()), 3);
        var labels = labels(chart(timed, Quantity.GRADIENT_NORM, ChartScale.LOGARITHMIC, BOX, STYLE).marks());
        assertTrue(labels.containsAll(List.of("time in µs", "0", "50", "100")), labels::toString);
    }

    @Test
    void isReadableAndDrawableForAnyValues() {
        double[] odd = {0, Double.NaN, Double.POSITIVE_INFINITY, 1e300, 1e-300, Double.MIN_VALUE, 1, 10, -1e300};
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 2_000; i++) {
            int count = random.nextInt(1, 40);
            var tracks = List.of(track(MethodName.GRADIENT_DESCENT, values(random, odd, count)),
                    track(MethodName.NEWTON, values(random, odd, random.nextInt(1, 12))));
            var style = Style.of(Theme.DARK, i % 2 == 0 ? 1 : 2.2);
            var box = new Box(0, 0, style.px(320), style.px(160));
            for (var quantity : Quantity.values()) {
                String where = "seed " + SEED + ", index " + i + ", " + quantity;
                var scale = ChartScale.values()[random.nextInt(2)];
                var marks = chart(convergence(tracks, random.nextInt(count + 3)), quantity, scale, box, style).marks();
                MarkCheck.isDrawable(marks, where);
                MarkCheck.textsLieIn(box, marks, MEASURE, where);
                MarkCheck.textsKeepApart(marks.stream().filter(ConvergenceChartTest::isAxisLabel).toList(), MEASURE, where);
            }
        }
    }

    private static double[] values(SplittableRandom random, double[] odd, int count) {
        return random.doubles(count).map(u -> random.nextInt(4) == 0 ? odd[random.nextInt(odd.length)] : Math.pow(10, 20 * u - 15))
                .toArray();
    }

    private static boolean isAxisLabel(Mark mark) {
        return mark instanceof Mark.Text text && text.text().matches("[k0-9∞⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+");
    }

    private static List<String> labels(List<Mark> marks) {
        return MarkCheck.texts(marks).stream().map(Mark.Text::text).toList();
    }

    private static List<Mark> chart(List<Track> tracks, int step, Quantity quantity, Box box, Style style) {
        return chart(convergence(tracks, step), quantity, ChartScale.LOGARITHMIC, box, style).marks();
    }

    private static ConvergenceChart chart(Convergence shown, Quantity quantity, ChartScale scale, Box box, Style style) {
        return new ConvergenceChart(shown, quantity, scale, box, style, MEASURE, Scenes.WORDS);
    }

    /// λ are 1 and 4 everywhere.
    private static Convergence convergence(List<Track> tracks, int step, CriticalPoint... known) {
        return new Convergence(tracks.stream()
                .map(track -> new ChartedRun(track, new Curvatures(filled(track, 1), filled(track, 1), filled(track, 4)))).toList(),
                List.of(known),
                new RaceClock(LockStep.ITERATIONS, 1, List.of()), step);
    }

    private static double[] filled(Track track, double value) {
        double[] values = new double[track.last() + 1];
        Arrays.fill(values, value);
        return values;
    }

    /// A track whose f and ‖∇f‖ both have these values.
    private static Track track(MethodName method, double... values) {
        return track(ConfiguredMethod.of(method), values);
    }

    private static Track track(ConfiguredMethod method, double... values) {
        double[] norms = values.clone();
        for (int k = 0; k < norms.length; k++) {
            norms[k] = Math.abs(norms[k]);
        }
        return new Track(method, MethodStyle.of(method.name()), new double[values.length], new double[values.length], values, norms,
                Collections.nCopies(values.length - 1, new StepDetail.GradientStep(1)), StopReason.CONVERGED);
    }
}
