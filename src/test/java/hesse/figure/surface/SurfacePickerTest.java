package hesse.figure.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.figure.Fields;
import hesse.figure.Orbit;
import hesse.figure.scale.HeightScale;
import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;

class SurfacePickerTest {
    private static final long SEED = 77_003;
    private static final Window WINDOW = new Window(-6, 6, -3, 4);
    private static final SurfaceSample WAVES = SurfaceSample.of(Fields.of("sin(x)*cos(y) + x/10"), WINDOW,
            new HeightScale.Linear(-1.7, 1.7), 81, 61, Cancellation.NEVER);

    record Pick(OrbitProjection projection, double x, double y) {}

    private static Pick pick(ForAll.Draw draw) {
        var random = draw.random();
        var orbit = new Orbit(random.nextDouble(-4, 4), random.nextDouble(0, 1.6), Math.exp(random.nextDouble(-0.5, 2)),
                random.nextDouble(-0.5, 0.5), random.nextDouble(-0.5, 0.5));
        return new Pick(new OrbitProjection(SurfaceBox.of(WINDOW), orbit, 700, 600, 46),
                random.nextDouble(WINDOW.xMin(), WINDOW.xMax()), random.nextDouble(WINDOW.yMin(), WINDOW.yMax()));
    }

    /// Either the point itself is found, or one nearer to the eye that hides it, seen at the same pixel.
    @Test
    void findsThePointThatIsSeenAtAPixel() {
        var picker = new SurfacePicker();
        int[] seen = {0};
        ForAll.seeded(SEED).check(SurfacePickerTest::pick, pick -> {
            var p = pick.projection();
            double x = p.box().toBoxX(pick.x());
            double y = p.box().toBoxY(pick.y());
            double z = SurfaceBox.HEIGHT * WAVES.heightAt(pick.x(), pick.y());
            assertTrue(picker.pick(WAVES, p, p.pixelX(x, y, z), p.pixelY(x, y, z)));
            double hitX = p.box().toBoxX(picker.x());
            double hitY = p.box().toBoxY(picker.y());
            double hitZ = SurfaceBox.HEIGHT * WAVES.heightAt(picker.x(), picker.y());
            assertEquals(p.pixelX(x, y, z), p.pixelX(hitX, hitY, hitZ), 1e-6);
            assertEquals(p.pixelY(x, y, z), p.pixelY(hitX, hitY, hitZ), 1e-6);
            assertEquals(picker.depth(), p.depth(hitX, hitY, hitZ), 1e-9);
            assertTrue(picker.depth() <= p.depth(x, y, z) + 1e-9);
            if (picker.depth() > p.depth(x, y, z) - 1e-6) {
                seen[0]++;
                assertEquals(pick.x(), picker.x(), 1e-4);
                assertEquals(pick.y(), picker.y(), 1e-4);
            }
        });
        assertTrue(seen[0] > 500, "seen " + seen[0]);
    }

    /// Before the point that is found the ray stays on one side of the surface.
    @Test
    void nothingLiesBeforeThePointFound() {
        var picker = new SurfacePicker();
        ForAll.seeded(SEED).cases(200).check(SurfacePickerTest::pick, pick -> {
            var p = pick.projection();
            double x = p.box().toBoxX(pick.x());
            double y = p.box().toBoxY(pick.y());
            double z = SurfaceBox.HEIGHT * WAVES.heightAt(pick.x(), pick.y());
            double px = p.pixelX(x, y, z);
            double py = p.pixelY(x, y, z);
            assertTrue(picker.pick(WAVES, p, px, py));
            var ray = p.ray(px, py);
            double side = 0;
            for (double t = OrbitProjection.DISTANCE - 2; t < picker.depth() - 1e-6; t += 1e-3) {
                double above = ray.z() + t * ray.dz() - SurfaceBox.HEIGHT
                        * WAVES.heightAt(p.box().toPlaneX(ray.x() + t * ray.dx()), p.box().toPlaneY(ray.y() + t * ray.dy()));
                if (Math.abs(above) > 1e-6) {
                    assertTrue(above * side >= 0, "at depth " + t);
                    side = above;
                }
            }
        });
    }

    @Test
    void looksThroughHolesAndPastTheBox() {
        var sample = SurfaceSample.of(Fields.of("log(x)"), new Window(-1, 1, -1, 1), new HeightScale.Linear(-2, 0), 41, 41,
                Cancellation.NEVER);
        var projection = new OrbitProjection(SurfaceBox.of(sample.window()), new Orbit(-Math.PI / 2, Orbit.HIGHEST, 1, 0, 0), 600, 600, 46);
        var picker = new SurfacePicker();
        assertFalse(picker.pick(sample, projection, projection.pixelX(-0.5, 0, 0.4), projection.pixelY(-0.5, 0, 0.4)));
        assertTrue(picker.pick(sample, projection, projection.pixelX(0.5, 0, 0.4), projection.pixelY(0.5, 0, 0.4)));
        assertFalse(picker.pick(sample, projection, 1, 1));
        assertFalse(picker.pick(sample, projection, -1e6, 1e6));
    }

    @Test
    void findsPointsOfPlateausAtTheTopOfTheBoxAndOfFloors() {
        var picker = new SurfacePicker();
        for (double value : new double[] {-5, 5}) {
            var sample = SurfaceSample.of(Fields.of("" + value), new Window(-1, 1, -1, 1), new HeightScale.Linear(-1, 1), 21, 21,
                    Cancellation.NEVER);
            var p = new OrbitProjection(SurfaceBox.of(sample.window()), Orbit.INITIAL, 600, 600, 46);
            double z = value > 0 ? SurfaceBox.HEIGHT : 0;
            assertTrue(picker.pick(sample, p, p.pixelX(0.3, -0.7, z), p.pixelY(0.3, -0.7, z)));
            assertEquals(0.3, picker.x(), 1e-6);
            assertEquals(-0.7, picker.y(), 1e-6);
        }
    }
}
