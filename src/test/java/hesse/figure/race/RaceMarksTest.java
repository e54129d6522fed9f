package hesse.figure.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint.Kind;
import hesse.field.Window;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Shape;
import hesse.figure.MarkCheck;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.map.CriticalPointMarks;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RaceMarksTest {
    private static final long SEED = 40;
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final PlaneProjection MAP = new PlaneProjection(new Window(0, 10, 0, 10), 0, 0, 100, 100);

    @Test
    void everyIterateHasAMarkerAndTheCurrentOneARingAndItsNumber() {
        var marks = RaceMarks.marks(List.of(track(MethodName.GRADIENT_DESCENT, 1, 1, 3, 2, 5, 5, 8, 8)), 2, MAP, STYLE);
        var markers = MarkCheck.symbols(marks).stream().filter(symbol -> symbol.fill() == Style.GRADIENT_DESCENT).toList();
        assertEquals(List.of(30.0, 50.0), markers.stream().map(Mark.Symbol::x).toList());
        assertEquals(2,
                MarkCheck.symbols(marks).stream().filter(symbol -> symbol.shape() == Shape.RING && symbol.x() == 50 && symbol.y() == 50)
                .count());
        assertEquals(List.of("2"), MarkCheck.texts(marks).stream().map(Mark.Text::text).toList());
        assertEquals(3, MarkCheck.strokes(marks).getFirst().x().length);
    }

    @Test
    void runThatHasEndedStaysAtItsLastIterate() {
        var marks = RaceMarks.marks(List.of(track(MethodName.NEWTON, 1, 1, 3, 2)), 17, MAP, STYLE);
        assertEquals(List.of("1"), MarkCheck.texts(marks).stream().map(Mark.Text::text).toList());
    }

    @Test
    void newtonsNextPointHasTheSymbolOfTheModelsStationaryPoint() {
        var marks = RaceMarks.marks(List.of(track(MethodName.NEWTON, 1, 1, 3, 2, 5, 5)), 1, MAP, STYLE);
        var target = MarkCheck.symbols(marks).stream().filter(symbol -> symbol.shape() == Shape.CROSS).toList();
        assertEquals(1, target.size());
        assertEquals(50, target.getFirst().x());
        var atEnd = RaceMarks.marks(List.of(track(MethodName.NEWTON, 1, 1, 3, 2, 5, 5)), 2, MAP, STYLE);
        assertEquals(0, MarkCheck.symbols(atEnd).stream().filter(symbol -> symbol.shape() == Shape.CROSS).count());
    }

    @Test
    void iterateOutsideHasAnArrowAtTheFrame() {
        var marks = RaceMarks.marks(List.of(track(MethodName.GRADIENT_DESCENT, 5, 5, 1e200, 5)), 1, MAP, STYLE);
        MarkCheck.isDrawable(marks, "far away");
        var head = marks.stream().filter(Mark.Fill.class::isInstance).map(Mark.Fill.class::cast).toList();
        assertEquals(1, head.size());
        assertEquals(100, head.getFirst().x()[0], 1e-9);
        assertEquals(50, head.getFirst().y()[0], 1e-9);
        assertEquals("1", MarkCheck.texts(marks).getFirst().text());
    }

    @Test
    void methodsAtOnePlaceShareTheNumberOfTheirStep() {
        var marks = RaceMarks.marks(List.of(track(MethodName.GRADIENT_DESCENT, 1, 1, 5, 5), track(MethodName.NEWTON, 1, 1, 5.2, 5.1)), 1,
                MAP, STYLE);
        assertEquals(List.of("1"), numbers(marks));
        var ended = RaceMarks.marks(List.of(track(MethodName.GRADIENT_DESCENT, 1, 1, 3, 2, 5, 5), track(MethodName.NEWTON, 1, 1, 5, 5)), 2,
                MAP, STYLE);
        assertEquals(List.of("2", "1"), numbers(ended));
        assertTrue(MarkCheck.texts(ended).getFirst().y() < 50 && MarkCheck.texts(ended).getLast().y() > 50);
        var outside = RaceMarks.marks(List.of(track(MethodName.GRADIENT_DESCENT, 5, 5, 50, 5), track(MethodName.NEWTON, 5, 5, 90, 5)), 1,
                MAP, STYLE);
        assertEquals(List.of("1"), numbers(outside));
    }

    @Test
    void numbersKeepApartAndInTheMapWhereverTheIteratesAre() {
        var random = new SplittableRandom(SEED);
        var map = new PlaneProjection(new Window(0, 10, 0, 10), 40, 20, 200, 200);
        for (int i = 0; i < 5_000; i++) {
            double x = random.nextDouble(-1, 11);
            double y = random.nextDouble(-1, 11);
            var first = track(MethodName.GRADIENT_DESCENT, 5, 5, 5, 5, 5, 5, x, y);
            var second = track(MethodName.NEWTON, 5, 5, x + random.nextDouble(-3, 3), y + random.nextDouble(-3, 3));
            String where = "seed " + SEED + ", index " + i + ", " + x + ", " + y + " and " + second.x()[1] + ", " + second.y()[1];
            List<Mark> numbers = List.copyOf(RaceMarks.numbers(List.of(first, second), 3, map, STYLE));
            assertEquals(List.of("3", "1"), numbers(numbers), where);
            MarkCheck.textsKeepApart(numbers, TextMeasure.cautious(), where);
            MarkCheck.textsLieIn(Box.of(map), numbers, TextMeasure.cautious(), where);
        }
    }

    @Test
    void infiniteAndUndefinedIteratesAreDrawable() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -Double.MAX_VALUE}) {
            for (var method : MethodName.values()) {
                var marks = RaceMarks.marks(List.of(track(method, 5, 5, bad, 3, bad, bad)), 2, MAP, STYLE);
                MarkCheck.isDrawable(marks, method + " to " + bad);
            }
        }
    }

    /// Two methods' hues may be hard to tell apart for some people, so marker and dash tell them apart without.
    @Test
    void anyTwoMethodsDifferInColourAndInMarkerOrDash() {
        var looks = MethodStyle.of(List.of(MethodName.values()));
        for (int i = 0; i < looks.size(); i++) {
            for (int j = 0; j < i; j++) {
                var pair = MethodName.values()[j] + " and " + MethodName.values()[i];
                assertNotEquals(looks.get(i).argb(), looks.get(j).argb(), pair);
                assertNotEquals(List.of(looks.get(i).marker(), looks.get(i).dash()), List.of(looks.get(j).marker(), looks.get(j).dash()),
                        pair);
            }
        }
    }

    /// Nothing of a race is taken for the symbol of a critical point that says what kind it is.
    @Test
    void noMethodHasTheMarkerOfAMinimumMaximumOrSaddle() {
        var taken = Stream.of(Kind.MINIMUM, Kind.MAXIMUM, Kind.SADDLE).map(CriticalPointMarks::shape).toList();
        for (var method : MethodName.values()) {
            assertFalse(taken.contains(MethodStyle.of(method).marker()), method::name);
        }
    }

    @Test
    void gradientDescentAndNewtonDifferInLightness() {
        assertEquals(Style.DEEP, MethodStyle.of(MethodName.GRADIENT_DESCENT).outline());
        assertEquals(Style.PALE, MethodStyle.of(MethodName.NEWTON).outline());
        assertNotEquals(MethodStyle.of(MethodName.GRADIENT_DESCENT).marker(), MethodStyle.of(MethodName.NEWTON).marker());
        assertNotEquals(MethodStyle.of(MethodName.GRADIENT_DESCENT).dash(), MethodStyle.of(MethodName.NEWTON).dash());
    }

    /// One symbol where several start, one more for whoever starts elsewhere.
    @Test
    void everyStartHasASymbol() {
        var tracks = List.of(track(MethodName.GRADIENT_DESCENT, 1, 1, 2, 2), track(MethodName.NEWTON, 1, 1, 3, 3),
                track(MethodName.NEWTON, 6, 4, 5, 5));
        var starts = MarkCheck.symbols(RaceMarks.marks(tracks, 0, MAP, STYLE)).stream().filter(symbol -> symbol.shape() == Shape.PLUS)
                .toList();
        assertEquals(List.of(10.0, 60.0), starts.stream().map(Mark.Symbol::x).toList());
    }

    @Test
    void anyNumberOfRunsIsDrawable() {
        for (int count : new int[] {0, 1, 2, 20}) {
            var tracks = Collections.nCopies(count, track(MethodName.NEWTON, 1, 1, 3, 3, 5, 5));
            MarkCheck.isDrawable(RaceMarks.marks(tracks, 1, MAP, STYLE), count + " runs");
        }
    }

    /// In the plane, half way out, at the farthest: a piece each, the nearest in full width, and dots that shapes can be told of still.
    @Test
    void pathsGetThinnerWithTheirDistanceFromThePlane() {
        var inPlane = track(MethodName.GRADIENT_DESCENT, 1, 1, 2, 2, 3, 3, 4, 4);
        double far = Math.min(MAP.window().width(), MAP.window().height()) / 2;
        var away = away(inPlane, 0, far / 100, far / 2, Double.POSITIVE_INFINITY);
        assertEquals(Optional.of(new DistanceScale(far)), DistanceScale.of(MAP.window(), List.of(inPlane, away)));
        assertEquals(Optional.empty(), DistanceScale.of(MAP.window(), List.of(inPlane, away(inPlane, 0, far / 100, 0, 0))));
        assertEquals(List.of(2.5), lineWidths(RaceMarks.marks(List.of(inPlane), 3, MAP, STYLE)));
        var marks = RaceMarks.marks(List.of(away), 3, MAP, STYLE);
        var widths = lineWidths(marks);
        assertEquals(3, widths.size());
        assertEquals(2.5, widths.getFirst());
        assertEquals(2.5 * 0.3, widths.getLast(), 1e-12);
        assertTrue(widths.get(1) > widths.get(2) && widths.get(1) < widths.get(0));
        MarkCheck.isDrawable(marks, "a path away from the plane");
    }

    private static Track away(Track track, double... distance) {
        return new Track(track.method(), track.looks(), track.x(), track.y(), track.f(), track.gradientNorm(), track.steps(),
                track.reason(), track.clock(), true, distance);
    }

    private static List<Double> lineWidths(List<Mark> marks) {
        return marks.stream().filter(Mark.Stroke.class::isInstance).map(mark -> ((Mark.Stroke) mark).pen().width()).toList();
    }

    private static List<String> numbers(List<Mark> marks) {
        return MarkCheck.texts(marks).stream().map(Mark.Text::text).toList();
    }

    /// Points as x, y pairs, all with an indefinite Hessian.
    private static Track track(MethodName method, double... points) {
        int count = points.length / 2;
        double[] x = new double[count];
        double[] y = new double[count];
        for (int k = 0; k < count; k++) {
            x[k] = points[2 * k];
            y[k] = points[2 * k + 1];
        }
        var step = method == MethodName.NEWTON ? new StepDetail.NewtonStep(Kind.SADDLE) : new StepDetail.GradientStep(1);
        return new Track(ConfiguredMethod.of(method), MethodStyle.of(method), x, y, new double[count], new double[count],
                Collections.nCopies(count - 1, step), StopReason.STEP_LIMIT);
    }
}
