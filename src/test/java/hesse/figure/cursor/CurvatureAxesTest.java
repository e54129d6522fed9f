package hesse.figure.cursor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Hessian;
import hesse.curvature.QuadraticModel;
import hesse.field.Jet;
import hesse.field.Window;
import hesse.figure.AxisScale;
import hesse.figure.Box;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.scale.ReferenceMagnitudes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurvatureAxesTest {
    private static final long SEED = 5;
    private static final TextMeasure MEASURE = TextMeasure.cautious();
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final PlaneProjection MAP = new PlaneProjection(new Window(-2, 2, -2, 2), 50, 20, 400, 400);

    @ParameterizedTest
    @EnumSource(AxisScale.class)
    void lengthsAreMonotoneAndBounded(AxisScale scale) {
        double last = CurvatureAxes.halfLength(0, scale, 3);
        for (double lambda = 1e-9; lambda < 1e9; lambda *= 1.1) {
            double length = CurvatureAxes.halfLength(-lambda, scale, 3);
            assertEquals(length, CurvatureAxes.halfLength(lambda, scale, 3));
            assertTrue(scale == AxisScale.INVERSE_ROOT ? length <= last : length >= last, "at " + lambda);
            assertTrue(length >= CurvatureAxes.SHORTEST && length <= CurvatureAxes.LONGEST, "at " + lambda);
            last = length;
        }
        assertEquals(CurvatureAxes.UNIT, CurvatureAxes.halfLength(3, scale, 3));
    }

    @Test
    void barsFollowTheEigenvectorsWithTheirEigenvaluesAndStyles() {
        // λ = −1 along x, 4 along y.
        var marks = marks(new Hessian(-1, 0, 4), new ReferenceMagnitudes(4, 1));
        var bars = MarkCheck.strokes(marks);
        assertEquals(6, bars.size());
        assertEquals(STYLE.curvingUp(), bars.get(0).pen().argb());
        assertEquals(List.of(), bars.get(0).pen().dash());
        assertEquals(250, bars.get(0).x()[0], 1e-9);
        assertEquals(2 * 64, Math.abs(bars.get(0).y()[1] - bars.get(0).y()[0]), 1e-9);
        assertEquals(STYLE.curvingDown(), bars.get(3).pen().argb());
        assertEquals(List.of(8.0, 5.0), bars.get(3).pen().dash());
        assertEquals(220, bars.get(3).y()[0], 1e-9);
        assertEquals(2 * 32, Math.abs(bars.get(3).x()[1] - bars.get(3).x()[0]), 1e-9);
        assertEquals(List.of("λ₂ = 4", "λ₁ = −1"), MarkCheck.texts(marks).stream().map(Mark.Text::text).toList());
    }

    @Test
    void barsHaveTheEigenvectorsDirectionInThePlane() {
        var stretched = new PlaneProjection(new Window(-2, 2, -20, 20), 0, 0, 400, 400);
        var hessian = new Hessian(1, 2, 3);
        var bar = MarkCheck.strokes(marks(hessian, new ReferenceMagnitudes(1, 1), stretched)).getFirst();
        double dx = stretched.toPlaneX(bar.x()[1]) - stretched.toPlaneX(bar.x()[0]);
        double dy = stretched.toPlaneY(bar.y()[1]) - stretched.toPlaneY(bar.y()[0]);
        double across = Math.sin(hessian.eigen().angleMax()) * dx - Math.cos(hessian.eigen().angleMax()) * dy;
        assertEquals(0, across, 1e-12 * Math.hypot(dx, dy));
    }

    @Test
    void isotropicHessianIsACircle() {
        var marks = marks(new Hessian(3, 0, 3), new ReferenceMagnitudes(3, 1));
        assertEquals(List.of("λ₁ = λ₂ = 3"), MarkCheck.texts(marks).stream().map(Mark.Text::text).toList());
        var circle = MarkCheck.strokes(marks).getFirst();
        for (int i = 0; i < circle.x().length; i++) {
            assertEquals(64, Math.hypot(circle.x()[i] - 250, circle.y()[i] - 220), 1e-9);
        }
    }

    @Test
    void zeroEigenvalueIsAShortDottedGreyBar() {
        var marks = marks(new Hessian(2, 0, 0), new ReferenceMagnitudes(2, 1));
        var bar = MarkCheck.strokes(marks).getLast();
        assertEquals(STYLE.flat(), bar.pen().argb());
        assertEquals(2 * CurvatureAxes.SHORTEST, Math.abs(bar.y()[1] - bar.y()[0]), 1e-9);
        assertEquals("λ₁ = 0", MarkCheck.texts(marks).getLast().text());
    }

    @Test
    void undefinedHessianHasNoAxes() {
        assertEquals(List.of(), marks(new Hessian(Double.NaN, 0, 1), ReferenceMagnitudes.UNIT));
        assertEquals(List.of(), marks(new Hessian(Double.POSITIVE_INFINITY, 0, 1), ReferenceMagnitudes.UNIT));
    }

    @Test
    void labelsStayInTheMapAndApartAndStrokesInside() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 5_000; i++) {
            double size = Math.pow(10, random.nextInt(-12, 12));
            var jet = new Jet(signed(random), signed(random) * size, signed(random) * size, signed(random) * size, signed(random) * size,
                    signed(random) * size);
            var map = new PlaneProjection(new Window(-2, 2, -random.nextDouble(0.1, 40), 20), 50, 20, 400, 300);
            var shown = new CursorMarks.Shown(EnumSet.allOf(Layer.class), AxisScale.values()[i % 3], new ReferenceMagnitudes(size, size));
            double x = random.nextDouble(map.window().xMin(), map.window().xMax());
            double y = random.nextDouble(map.window().yMin(), map.window().yMax());
            var marks = CursorMarks.of(new QuadraticModel(x, y, jet), shown, List.of(), map, STYLE, MEASURE);
            String where = "seed " + SEED + ", index " + i + ", " + jet + " at " + x + ", " + y;
            MarkCheck.isDrawable(marks, where);
            MarkCheck.textsLieIn(Box.of(map), marks, MEASURE, where);
            MarkCheck.textsKeepApart(marks, MEASURE, where);
            for (var stroke : MarkCheck.strokes(marks)) {
                // Heads of arrows and outlines of symbols may stick out by their size.
                assertTrue(liesIn(Box.of(map).inset(-13), stroke), () -> where + ": " + stroke + " leaves the map");
            }
        }
    }

    @Test
    void labelsKeepClearOfOthers() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 5_000; i++) {
            var jet = new Jet(0, signed(random), signed(random), signed(random), signed(random), signed(random));
            var point = new QuadraticModel(random.nextDouble(-1, 1), random.nextDouble(-1, 1), jet);
            var taken = new ArrayList<Box>();
            for (int k = 0; k < 2; k++) {
                taken.add(new Box(MAP.toPixelX(point.x0()) + random.nextDouble(-60, 60),
                        MAP.toPixelY(point.y0()) + random.nextDouble(-60, 60), 16, 16));
            }
            var shown = new CursorMarks.Shown(Set.of(Layer.AXES, Layer.GRADIENT), AxisScale.ROOT, ReferenceMagnitudes.UNIT);
            var marks = CursorMarks.of(point, shown, taken, MAP, STYLE, MEASURE);
            String where = "seed " + SEED + ", index " + i + ", " + point + " with " + taken;
            MarkCheck.textsKeepApart(marks, MEASURE, where);
            for (var label : MarkCheck.boxes(marks, MEASURE)) {
                assertTrue(taken.stream().noneMatch(label.inset(0.005)::overlaps), () -> where + ": " + label);
            }
        }
    }

    @Test
    void anyJetIsDrawable() {
        double[] extremes = {0, -0.0, 1, -1, 1e-300, 1e300, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN,
                Double.POSITIVE_INFINITY};
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 3_000; i++) {
            double[] j = random.ints(6, 0, extremes.length).mapToDouble(k -> extremes[k]).toArray();
            var jet = new Jet(j[0], j[1], j[2], j[3], j[4], j[5]);
            var shown = new CursorMarks.Shown(EnumSet.allOf(Layer.class), AxisScale.values()[i % 3], ReferenceMagnitudes.UNIT);
            double size = Math.pow(10, random.nextInt(-95, 95));
            var map = new PlaneProjection(new Window(-size, size, -size, size), 0, 0, 300, 300);
            MarkCheck.isDrawable(CursorMarks.of(new QuadraticModel(size / 3, size / 7, jet), shown, List.of(), map, STYLE, MEASURE),
                    "seed " + SEED + ", index " + i + ", " + jet);
        }
    }

    private static boolean liesIn(Box box, Mark.Stroke stroke) {
        for (int i = 0; i < stroke.x().length; i++) {
            if (!Double.isNaN(stroke.x()[i]) && !box.contains(stroke.x()[i], stroke.y()[i])) {
                return false;
            }
        }
        return true;
    }

    private static double signed(SplittableRandom random) {
        return random.nextInt(6) == 0 ? 0 : random.nextDouble(-1, 1);
    }

    private static List<Mark> marks(Hessian hessian, ReferenceMagnitudes reference) {
        return marks(hessian, reference, MAP);
    }

    private static List<Mark> marks(Hessian hessian, ReferenceMagnitudes reference, PlaneProjection map) {
        return CurvatureAxes.marks(0, 0, hessian.eigen(), AxisScale.ROOT, reference, map, STYLE,
                EndLabels.around(0, 0, List.of(), map, STYLE, MEASURE));
    }
}
