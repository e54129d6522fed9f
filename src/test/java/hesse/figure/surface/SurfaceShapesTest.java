package hesse.figure.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.QuadraticModel;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.figure.Fields;
import hesse.figure.scale.HeightScale;
import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;

class SurfaceShapesTest {
    private static final long SEED = 91_021;
    private static final Window FIVE = new Window(-5, 5, -5, 5);

    /// Every vertex of a ring of a straight tube is as far from the axis as the tube is thick, or on it at the ends.
    @Test
    void tubeSurroundsItsLine() {
        var tube = new SurfaceTube(32);
        tube.clear();
        tube.begin(0.1, 1, 0);
        for (int k = 0; k <= 10; k++) {
            tube.point(k, 2 * k, -k);
        }
        tube.end();
        tube.finish();
        for (int vertex = 0; vertex < 13 * SurfaceTube.SIDES; vertex++) {
            double expected = vertex < SurfaceTube.SIDES || vertex >= 12 * SurfaceTube.SIDES ? 0 : 0.1;
            assertEquals(expected, distance(tube.points(), vertex), 1e-6, "vertex " + vertex);
        }
    }

    private static double distance(float[] points, int vertex) {
        double x = points[3 * vertex];
        double y = points[3 * vertex + 1];
        double z = points[3 * vertex + 2];
        double along = (x + 2 * y - z) / 6;
        return Math.sqrt(square(x - along) + square(y - 2 * along) + square(z + along));
    }

    private static double square(double a) {
        return a * a;
    }

    /// Six times the volume that the triangles enclose is positive if they are seen counter-clockwise from outside.
    @Test
    void shapesShowTheirTrianglesOutwards() {
        var tube = new SurfaceTube(8);
        tube.clear();
        tube.begin(0.1, 1, 0);
        tube.point(0, 0, 0);
        tube.point(1, 0.4, 0.2);
        tube.point(1, 0.4, 2);
        tube.end();
        tube.finish();
        assertTrue(volume(tube) > 0);
        for (var form : SurfaceMarkers.Form.values()) {
            var markers = new SurfaceMarkers(form, 4);
            markers.put(3, 3, 3, 0.5);
            markers.put(-3, 3, 3, 0.5);
            markers.finish();
            assertTrue(volume(markers) > 0.5, form + " " + volume(markers));
        }
    }

    private static double volume(SurfaceShape shape) {
        double sum = 0;
        int[] t = shape.triangles();
        float[] p = shape.points();
        for (int k = 0; k < t.length; k += 3) {
            int a = 3 * t[k];
            int b = 3 * t[k + 1];
            int c = 3 * t[k + 2];
            sum += p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1]) + p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2])
                    + p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
        }
        return sum / 6;
    }

    @Test
    void dashesAreAsLongAsAskedFor() {
        var tube = new SurfaceTube(64);
        tube.clear();
        tube.begin(0.01, 1, 0.5);
        tube.point(0, 0, 0);
        tube.point(10, 0, 0);
        tube.end();
        tube.finish();
        // Dashes begin at 0, 1.5, 3 ... 9: seven of four rings, at both ends twice.
        for (int dash = 0; dash < 7; dash++) {
            assertEquals(1.5 * dash, tube.points()[3 * SurfaceTube.SIDES * 4 * dash], 1e-5);
            assertEquals(1.5 * dash + 1, tube.points()[3 * SurfaceTube.SIDES * (4 * dash + 3)], 1e-5);
        }
        assertEquals(10, tube.points()[3 * (SurfaceTube.SIDES * 28 - 1)], 1e-5);
    }

    @Test
    void longTubesGrowAndShortOnesKeepTheirArrays() {
        var tube = new SurfaceTube(16);
        float[] before = tube.points();
        fill(tube, 10);
        assertSame(before, tube.points());
        fill(tube, 3000);
        assertTrue(tube.points().length >= 3 * SurfaceTube.SIDES * 3002);
        fill(tube, 200_000);
        assertEquals(3 * SurfaceTube.SIDES * SurfaceTube.MOST_RINGS, tube.points().length);
    }

    private static void fill(SurfaceTube tube, int count) {
        tube.clear();
        tube.begin(0.01, 1, 0);
        for (int k = 0; k < count; k++) {
            tube.point(k % 2, k * 5e-3, 0);
        }
        tube.end();
        tube.finish();
    }

    /// Back and forth, twice the same point, straight up, and nothing at all.
    @Test
    void oddLinesGiveFiniteTubes() {
        var tube = new SurfaceTube(8);
        tube.clear();
        tube.begin(0.1, 0, 0);
        tube.point(0, 0, 0);
        tube.point(1, 0, 0);
        tube.point(0, 0, 0);
        tube.point(0, 0, 0);
        tube.point(0, 0, 1);
        tube.end();
        tube.begin(0.1, 0, 0);
        tube.end();
        tube.begin(0.1, 0, 0);
        tube.point(1, 1, 1);
        tube.end();
        tube.finish();
        for (float number : tube.points()) {
            assertTrue(Float.isFinite(number));
        }
        for (float number : tube.normals()) {
            assertTrue(Float.isFinite(number));
        }
    }

    record Cursor(ModelSurface model, double angle) {}

    /// The model is shown up to its radius, the window's border or the scale's range, whichever comes first.
    @Test
    void modelReachesAsFarAsItIsInRange() {
        var field = Fields.of(Fields.HIMMELBLAU);
        var scale = new HeightScale.Linear(0, 300);
        var box = SurfaceBox.of(FIVE);
        ForAll.seeded(SEED).check(draw -> {
            double x = draw.random().nextDouble(-5, 5);
            double y = draw.random().nextDouble(-5, 5);
            return new Cursor(new ModelSurface(new QuadraticModel(x, y, field.at(x, y)), scale, box, 0.4), draw.random().nextDouble(7));
        }, cursor -> {
            var model = cursor.model();
            double dx = Math.cos(cursor.angle());
            double dy = Math.sin(cursor.angle());
            double reach = model.reach(dx, dy);
            boolean centreInRange = model.model().jet().f() <= 306;
            assertTrue(centreInRange || reach == 0);
            assertTrue(reach <= 0.4);
            for (double t = 0.01; t < 0.4 && centreInRange; t += 0.01) {
                double boxX = model.centerX() + t * dx;
                double boxY = model.centerY() + t * dy;
                double value = model.model().value(box.toPlaneX(boxX), box.toPlaneY(boxY));
                boolean inRange = value >= -6 && value <= 306 && Math.abs(boxX) <= 1 && Math.abs(boxY) <= 1;
                if (!inRange) {
                    assertTrue(reach <= t + 1e-9, "reach " + reach + " beyond " + t);
                    return;
                }
                assertTrue(reach >= t - 0.01 - 1e-9, "reach " + reach + " short of " + t);
            }
        });
    }

    @Test
    void sheetFollowsTheModelAboveItsCentre() {
        var scale = new HeightScale.Linear(-2, 2);
        var model = new ModelSurface(new QuadraticModel(1, 1, Fields.of("sin(x)*y").at(1, 1)), scale, SurfaceBox.of(FIVE), 0.3);
        var patch = new SurfacePatch();
        patch.fill(model, 0.01);
        for (int vertex = 0; vertex < patch.points().length / 3; vertex++) {
            double x = patch.points()[3 * vertex];
            double y = patch.points()[3 * vertex + 1];
            assertEquals(model.z(x, y) + 0.01, patch.points()[3 * vertex + 2], 1e-5);
            assertTrue(Math.hypot(x - model.centerX(), y - model.centerY()) <= 0.3 + 1e-6);
        }
    }

    @Test
    void tangentPlaneHasNoCurvature() {
        var model = new ModelSurface(new QuadraticModel(1, 2, Fields.of("x^2*y").at(1, 2)), new HeightScale.Linear(-9, 9),
                SurfaceBox.of(FIVE), 0.3).tangentPlane();
        assertEquals(2 + 4 * 0.1 + 0.2, model.model().value(1.1, 2.2), 1e-12);
    }

    @Test
    void routeLiesOnTheTrianglesAndSkipsWhatIsOutside() {
        var sample = SurfaceSample.of(Fields.of("x^2 - y^2"), FIVE, new HeightScale.Linear(-25, 25), 41, 41, Cancellation.NEVER);
        var route = new DrapedLine(sample, 0.02);
        var tube = new SurfaceTube(64);
        tube.clear();
        route.trace(new double[] {-4, 4, 9, 1e300, Double.NaN, 3, -3}, new double[] {-3, 2, 9, 5, 1, -7, -7}, 7,
                new DrapedLine.Pen(0, 0, 0), tube);
        tube.finish();
        var box = SurfaceBox.of(FIVE);
        for (int vertex = 0; vertex < tube.points().length / 3; vertex++) {
            double x = box.toPlaneX(tube.points()[3 * vertex]);
            double y = box.toPlaneY(tube.points()[3 * vertex + 1]);
            double z = SurfaceBox.HEIGHT * sample.heightAt(Math.clamp(x, -5, 5), Math.clamp(y, -5, 5)) + 0.02;
            assertEquals(z, tube.points()[3 * vertex + 2], 1e-5, "at " + x + ", " + y);
        }
        assertEquals(5, box.toPlaneX(tube.points()[tube.points().length - 3]), 1.5);
    }

    @Test
    void segmentFarBeyondTheWindowCostsNothing() {
        var sample = SurfaceSample.of(Fields.of("x"), FIVE, new HeightScale.Linear(-5, 5), 5, 5, Cancellation.NEVER);
        var tube = new SurfaceTube(4);
        tube.clear();
        new DrapedLine(sample, 0).trace(new double[] {-1e200, 1e200}, new double[] {7, 7}, 2, new DrapedLine.Pen(0.1, 0.1, 0.1), tube);
        tube.finish();
        assertArrayEquals(new float[3 * 4 * SurfaceTube.SIDES], tube.points());
    }
}
