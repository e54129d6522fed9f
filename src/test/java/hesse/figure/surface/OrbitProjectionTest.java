package hesse.figure.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Window;
import hesse.figure.Orbit;
import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;

class OrbitProjectionTest {
    private static final long SEED = 2_031;

    /// Pixels; a few hundred units in the last place of a coordinate of 1000.
    private static final double PIXEL = 1e-9;

    record Look(OrbitProjection projection, double x, double y, double z) {}

    static OrbitProjection projection(ForAll.Draw draw) {
        var random = draw.random();
        var window = new Window(random.nextDouble(-9, 0), random.nextDouble(0.1, 9), random.nextDouble(-9, 0), random.nextDouble(0.1, 9));
        var orbit = new Orbit(random.nextDouble(-7, 7), random.nextDouble(-1, 2), Math.exp(random.nextDouble(-1, 3.5)),
                random.nextDouble(-1, 1), random.nextDouble(-1, 1));
        return new OrbitProjection(SurfaceBox.of(window), orbit, random.nextInt(200, 2000), random.nextInt(200, 2000), 46);
    }

    private static Look look(ForAll.Draw draw) {
        var projection = projection(draw);
        var box = projection.box();
        return new Look(projection, draw.random().nextDouble(-1, 1) * box.halfX(), draw.random().nextDouble(-1, 1) * box.halfY(),
                draw.random().nextDouble() * SurfaceBox.HEIGHT);
    }

    @Test
    void rayThroughAProjectedPointMeetsThePointAtItsDepth() {
        ForAll.seeded(SEED).check(OrbitProjectionTest::look, look -> {
            var p = look.projection();
            var ray = p.ray(p.pixelX(look.x(), look.y(), look.z()), p.pixelY(look.x(), look.y(), look.z()));
            double t = p.depth(look.x(), look.y(), look.z());
            assertEquals(look.x(), ray.x() + t * ray.dx(), 1e-12);
            assertEquals(look.y(), ray.y() + t * ray.dy(), 1e-12);
            assertEquals(look.z(), ray.z() + t * ray.dz(), 1e-12);
        });
    }

    @Test
    void matrixGivesEyeCoordinatesDownwards() {
        ForAll.seeded(SEED).check(OrbitProjectionTest::look, look -> {
            var p = look.projection();
            double[] m = p.downwards();
            double[] expected = {p.right(look.x(), look.y(), look.z()), -p.up(look.x(), look.y(), look.z()),
                    p.depth(look.x(), look.y(), look.z())};
            for (int row = 0; row < 3; row++) {
                assertEquals(expected[row], m[4 * row] * look.x() + m[4 * row + 1] * look.y() + m[4 * row + 2] * look.z() + m[4 * row + 3],
                        1e-12);
            }
        });
    }

    @Test
    void zoomingKeepsThePointUnderThePixel() {
        ForAll.seeded(SEED).check(OrbitProjectionTest::look, look -> {
            var p = look.projection();
            double px = p.pixelX(look.x(), look.y(), look.z());
            double py = p.pixelY(look.x(), look.y(), look.z());
            var orbit = p.zoomed(1.3, px, py, p.depth(look.x(), look.y(), look.z()));
            if (Math.abs(orbit.panX()) < orbit.zoom() && Math.abs(orbit.panY()) < orbit.zoom()) {
                var nearer = new OrbitProjection(p.box(), orbit, p.width(), p.height(), 46);
                assertEquals(px, nearer.pixelX(look.x(), look.y(), look.z()), PIXEL * Math.max(1, Math.abs(px)));
                assertEquals(py, nearer.pixelY(look.x(), look.y(), look.z()), PIXEL * Math.max(1, Math.abs(py)));
            }
        });
    }

    @Test
    void boxFitsIntoTheViewWithinItsMarginFromEverywhere() {
        double margin = 46;
        ForAll.seeded(SEED).check(draw -> new Orbit(draw.random().nextDouble(-4, 4), draw.random().nextDouble(0, 2), 1, 0, 0), orbit -> {
            for (double[] size : new double[][] {{700, 600}, {1200, 500}, {400, 900}}) {
                for (var window : new Window[] {new Window(0, 1, 0, 1), new Window(0, 4, 0, 1), new Window(0, 1, 0, 1.5)}) {
                    var p = new OrbitProjection(SurfaceBox.of(window), orbit, size[0], size[1], margin);
                    assertFits(p, margin);
                }
            }
        });
    }

    private static void assertFits(OrbitProjection p, double margin) {
        double tolerance = 1e-6;
        for (int corner = 0; corner < 8; corner++) {
            double x = (corner & 1) == 0 ? -p.box().halfX() : p.box().halfX();
            double y = (corner & 2) == 0 ? -p.box().halfY() : p.box().halfY();
            double z = (corner & 4) == 0 ? 0 : SurfaceBox.HEIGHT;
            double px = p.pixelX(x, y, z);
            double py = p.pixelY(x, y, z);
            assertTrue(px >= margin - tolerance && px <= p.width() - margin + tolerance, "x " + px + " of " + p.width());
            assertTrue(py >= margin - tolerance && py <= p.height() - margin + tolerance, "y " + py + " of " + p.height());
        }
    }

    @Test
    void eastIsRightAndNorthIsUpSeenFromTheSouth() {
        var p = new OrbitProjection(SurfaceBox.of(new Window(0, 1, 0, 1)), new Orbit(-Math.PI / 2, 1.2, 1, 0, 0), 800, 800, 0);
        assertTrue(p.pixelX(0.5, 0, 0) > p.pixelX(0, 0, 0));
        assertEquals(p.pixelY(0.5, 0, 0), p.pixelY(0, 0, 0), PIXEL);
        assertTrue(p.pixelY(0, 0.5, 0) < p.pixelY(0, 0, 0));
        assertTrue(p.pixelY(0, 0, 0.5) < p.pixelY(0, 0, 0));
        assertTrue(p.depth(0, 0.5, 0) > p.depth(0, 0, 0));
    }

    @Test
    void panMovesThePictureByFractionsOfTheSmallerSide() {
        var box = SurfaceBox.of(new Window(0, 1, 0, 1));
        var still = new OrbitProjection(box, Orbit.INITIAL, 900, 600, 40);
        var panned = new OrbitProjection(box, Orbit.INITIAL.panned(0.1, 0.2), 900, 600, 40);
        double middle = SurfaceBox.HEIGHT / 2;
        assertEquals(60, panned.pixelX(0, 0, middle) - still.pixelX(0, 0, middle), PIXEL);
        assertEquals(-120, panned.pixelY(0, 0, middle) - still.pixelY(0, 0, middle), PIXEL);
    }

    @Test
    void orbitsStayWhereTheFloorIsSeenFromAbove() {
        var turned = Orbit.INITIAL.turned(2 * Math.PI, 3);
        assertEquals(Orbit.INITIAL.azimuth(), turned.azimuth(), 1e-15);
        assertEquals(Orbit.HIGHEST, turned.elevation());
        assertEquals(Orbit.LOWEST, Orbit.INITIAL.turned(0, -3).elevation());
        assertEquals(Math.PI, new Orbit(-Math.PI, 1, 1, 0, 0).azimuth());
        assertEquals(Orbit.LARGEST_ZOOM, new Orbit(0, 1, 1e9, 0, 0).zoom());
        assertEquals(Orbit.LEAST_ZOOM, new Orbit(0, 1, 0, 0, 0).zoom());
    }

    @Test
    void orbitsAreFinite() {
        var failure = assertThrows(IllegalArgumentException.class, () -> new Orbit(0, Double.NaN, 1, 0, 0));
        assertEquals("an orbit is finite, but was 0.0, NaN, 1.0, 0.0, 0.0", failure.getMessage());
    }
}
