package hesse.figure.cursor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Polyline;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConicTest {
    private static final long SEED = 99;
    private static final double RADIUS = 600;
    private static final Box BOX = new Box(-400, -400, 800, 800);
    private static final Mark.Pen PEN = Mark.Pen.solid(0xFF000000, 1);

    @Test
    void pointsLieOnTheirLevelForAnyQuadratic() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 4_000; i++) {
            double[] q = {signed(random, 3), signed(random, 3), signed(random, 8), signed(random, 8), signed(random, 8)};
            if (i % 5 == 0) {
                q[3] = 0;
                q[4] = i % 2 == 0 ? 0 : q[2];
            }
            double level = signed(random, 4) * RADIUS;
            checkPoints(q, level, "seed " + SEED + ", index " + i);
        }
    }

    private static void checkPoints(double[] q, double level, String where) {
        var stroke = trace(q, level, 0, 0);
        double largest = Math.abs(level) + (Math.abs(q[0]) + Math.abs(q[1])) * RADIUS
                + (Math.abs(q[2]) + 2 * Math.abs(q[3]) + Math.abs(q[4])) * RADIUS * RADIUS;
        for (int k = 0; k < stroke.x().length; k++) {
            double u = stroke.x()[k];
            double v = stroke.y()[k];
            // Points on the box's border are where a chord between two points of the curve was cut.
            boolean cut = Math.max(Math.abs(u), Math.abs(v)) >= 400 * (1 - 1e-12);
            if (Double.isNaN(u) || cut) {
                continue;
            }
            double value = q[0] * u + q[1] * v + q[2] * u * u / 2 + q[3] * u * v + q[4] * v * v / 2;
            // The conic is drawn as a line where curvature changes the slope by less than 1e-9.
            assertEquals(level, value, 2e-9 * largest, where + " at (" + u + ", " + v + ")");
        }
    }

    @Test
    void circleIsWholeAndRound() {
        var stroke = trace(new double[] {0, 0, 2, 0, 2}, 100 * 100, 10, 20);
        assertEquals(2 * Math.PI * 100, length(stroke), 0.5);
        for (int i = 0; i < stroke.x().length; i++) {
            if (!Double.isNaN(stroke.x()[i])) {
                assertEquals(100, Math.hypot(stroke.x()[i] - 10, stroke.y()[i] - 20), 1e-9);
            }
        }
    }

    @Test
    void thinEllipseIsWhole() {
        // Semi-axes 300 and 0.3.
        var stroke = trace(new double[] {0, 0, 1 / 9e4, 0, 1 / 9e-2}, 0.5, 0, 0);
        assertEquals(1200, length(stroke), 1);
    }

    @Test
    void circleAroundAFarCentreIsAnArcThroughThePoint() {
        double far = 1e7;
        var stroke = trace(new double[] {-far, 0, 1, 0, 1}, 0, 0, 0);
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < stroke.x().length; i++) {
            nearest = Math.min(nearest, Double.isNaN(stroke.x()[i]) ? nearest : Math.abs(stroke.x()[i]));
        }
        assertEquals(0, nearest, 1e-3);
        assertEquals(800, length(stroke), 0.1);
    }

    @Test
    void linearFunctionHasAStraightLine() {
        var stroke = trace(new double[] {3, 4, 0, 0, 0}, 0, 0, 0);
        assertEquals(800 / 0.8, length(stroke), 1e-6);
    }

    @Test
    void saddleThroughItsCentreIsTwoLines() {
        var stroke = trace(new double[] {0, 0, 1, 0, -1}, 0, 0, 0);
        assertEquals(2 * 800 * Math.sqrt(2), length(stroke), 1e-6);
    }

    @Test
    void emptyLevelHasNoPoints() {
        var out = new Polyline(BOX);
        new Conic(0, 0, 1, 0, 1, RADIUS).trace(-1, 0, 0, out);
        assertTrue(out.isEmpty());
    }

    @Test
    void constantHasNoCurvesAndNoNaNs() {
        var out = new Polyline(BOX);
        new Conic(0, 0, 0, 0, 0, RADIUS).trace(0, 0, 0, out);
        new Conic(0, 0, 0, 0, 0, RADIUS).trace(1, 0, 0, out);
        assertTrue(out.isEmpty());
    }

    @Test
    void parabolaIsSymmetric() {
        var stroke = trace(new double[] {0, -1, 0.02, 0, 0}, 0, 0, 0);
        assertFalse(stroke.x().length == 0);
        double sum = 0;
        for (double x : stroke.x()) {
            sum += Double.isNaN(x) ? 0 : x;
        }
        assertEquals(0, sum, 1e-6);
    }

    private static Mark.Stroke trace(double[] q, double level, double u0, double v0) {
        var out = new Polyline(BOX);
        new Conic(q[0], q[1], q[2], q[3], q[4], RADIUS).trace(level, u0, v0, out);
        return out.stroke(PEN);
    }

    private static double length(Mark.Stroke stroke) {
        double length = 0;
        for (int i = 1; i < stroke.x().length; i++) {
            double step = Math.hypot(stroke.x()[i] - stroke.x()[i - 1], stroke.y()[i] - stroke.y()[i - 1]);
            length += Double.isNaN(step) ? 0 : step;
        }
        return length;
    }

    private static double signed(SplittableRandom random, int decades) {
        return (random.nextDouble() - 0.5) * Math.pow(10, -random.nextInt(decades));
    }
}
