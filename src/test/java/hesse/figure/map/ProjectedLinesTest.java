package hesse.figure.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.line.Line;
import hesse.field.Window;
import hesse.figure.PlaneProjection;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import org.junit.jupiter.api.Test;

class ProjectedLinesTest {
    /// A plane whose coordinates are the pixels', y upwards.
    private static final PlaneProjection PIXELS = new PlaneProjection(new Window(0, 500, 0, 400), 0, 0, 500, 400);
    private static final double TOLERANCE = 1.0 / 32;
    private static final double ROUNDING = 1e-9;

    private static Line wave(Draw draw) {
        var random = draw.random();
        double[] x = new double[random.nextInt(1, 200)];
        double[] y = new double[x.length];
        double bend = random.nextDouble(-0.2, 0.2);
        double step = random.nextDouble(0.05, 5);
        double angle = random.nextDouble(0, 7);
        for (int i = 1; i < x.length; i++) {
            angle += bend + (random.nextInt(20) == 0 ? 2.5 : 0);
            x[i] = x[i - 1] + step * Math.cos(angle);
            y[i] = y[i - 1] + step * Math.sin(angle);
        }
        return new Line(x, y, random.nextBoolean());
    }

    private static double distance(double px, double py, Line line) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < line.size(); i++) {
            double dx = line.x()[i + 1] - line.x()[i];
            double dy = line.y()[i + 1] - line.y()[i];
            double t = Math.clamp(((px - line.x()[i]) * dx + (py - line.y()[i]) * dy) / (dx * dx + dy * dy), 0, 1);
            least = Math.min(least, Math.hypot(px - line.x()[i] - t * dx, py - line.y()[i] - t * dy));
        }
        return least;
    }

    @Test
    void noPointIsFarFromTheThinnedLineAndItsPointsAreTheOldOnes() {
        ForAll.seeded(61).cases(500).check(ProjectedLinesTest::wave, line -> {
            var thin = ProjectedLines.onScreen(line, PIXELS);
            assertEquals(line.closed(), thin.closed());
            int old = 0;
            for (int i = 0; i < thin.size(); i++) {
                while (Math.hypot(line.x()[old] - thin.x()[i], 400 - line.y()[old] - thin.y()[i]) > ROUNDING) {
                    old++;
                }
            }
            assertEquals(line.size() - 1, old, "the last point stays");
            for (int i = 0; line.size() > 1 && i < line.size(); i++) {
                assertTrue(distance(line.x()[i], 400 - line.y()[i], thin) <= TOLERANCE + ROUNDING, "point " + i);
            }
        });
    }

    @Test
    void aStraightLineKeepsFewPoints() {
        double[] x = new double[33];
        double[] y = new double[33];
        for (int i = 0; i < x.length; i++) {
            x[i] = 3 * i;
            y[i] = 2 * i;
        }
        assertArrayEquals(new double[] {0, 48, 96}, ProjectedLines.onScreen(new Line(x, y, false), PIXELS).x());
    }

    /// A line that goes there and back on itself doesn't lose its turning point.
    @Test
    void turningPointsStay() {
        var there = ProjectedLines.onScreen(new Line(new double[] {0, 10, 20, 10, 5}, new double[] {0, 0, 0, 0, 0}, false), PIXELS);
        assertArrayEquals(new double[] {0, 20, 5}, there.x());
    }
}
