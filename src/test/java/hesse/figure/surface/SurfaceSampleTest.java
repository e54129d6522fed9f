package hesse.figure.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.figure.Fields;
import hesse.figure.scale.HeightScale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceSampleTest {
    private static final Window FIVE = new Window(-5, 5, -5, 5);

    private static SurfaceSample sample(Field field, Window window, HeightScale scale, int nodes) {
        return SurfaceSample.of(field, window, scale, nodes, nodes, Cancellation.NEVER);
    }

    /// Against central differences of the surface in box coordinates; their error is about step² times the third derivative.
    @ParameterizedTest
    @ValueSource(strings = {Fields.HIMMELBLAU, Fields.PEAKS, "sin(x)*cos(2*y) + x/3"})
    void normalsAreOrthogonalToTheSurface(String formula) {
        var field = Fields.of(formula);
        var window = new Window(-3, 5, -2, 1);
        for (var scale : new HeightScale[] {new HeightScale.Linear(-2000, 3000), new HeightScale.Logarithmic(-100, 4000, 60)}) {
            var sample = SurfaceSample.of(field, window, scale, 21, 17, Cancellation.NEVER);
            var box = SurfaceBox.of(window);
            var grid = Grid.nodes(window, 21, 17);
            double step = 1e-5;
            for (int node = 0; node < 21 * 17; node++) {
                double x = box.toBoxX(grid.x(node % 21));
                double y = box.toBoxY(grid.y(node / 21));
                double dzdx = (z(field, scale, box, x + step, y) - z(field, scale, box, x - step, y)) / (2 * step);
                double dzdy = (z(field, scale, box, x, y + step) - z(field, scale, box, x, y - step)) / (2 * step);
                float[] n = sample.normals();
                assertEquals(0, (n[3 * node] + n[3 * node + 2] * dzdx) / Math.hypot(1, dzdx), 1e-5, formula + " at " + node);
                assertEquals(0, (n[3 * node + 1] + n[3 * node + 2] * dzdy) / Math.hypot(1, dzdy), 1e-5, formula + " at " + node);
                assertEquals(1,
                        Math.sqrt(n[3 * node] * n[3 * node] + n[3 * node + 1] * n[3 * node + 1] + n[3 * node + 2] * n[3 * node + 2]), 1e-6);
            }
        }
    }

    private static double z(Field field, HeightScale scale, SurfaceBox box, double boxX, double boxY) {
        return SurfaceBox.HEIGHT * scale.height(field.at(box.toPlaneX(boxX), box.toPlaneY(boxY)).f());
    }

    @Test
    void heightsAreThoseOfTheScale() {
        var scale = new HeightScale.Linear(-25, 25);
        var sample = sample(Fields.of("x*y"), FIVE, scale, 11);
        var expected = new float[121];
        for (int node = 0; node < 121; node++) {
            expected[node] = (float) scale.height((node % 11 - 5.0) * (node / 11 - 5.0));
        }
        assertArrayEquals(expected, sample.heights());
        assertArrayEquals(new float[242], sample.shifts());
    }

    @Test
    void surfaceIsFlatWhereTheScaleClips() {
        var sample = sample(Fields.of("x^2"), FIVE, new HeightScale.Linear(1, 9), 101);
        for (int node = 0; node < 101 * 101; node++) {
            double x = -5 + (node % 101) * 0.1;
            if (Math.abs(x) < 0.95 || Math.abs(x) > 3.05) {
                assertEquals(1, sample.normals()[3 * node + 2], "at x = " + x);
                assertEquals(Math.abs(x) < 1 ? 0 : 1, sample.heights()[node]);
            }
        }
    }

    /// Whatever crosses the bound lies on it afterwards, up to the bend of the function within a cell.
    @Test
    void nodesAtACreaseLieOnIt() {
        var field = Fields.of("x^2 + 2*y^2");
        var sample = sample(field, FIVE, new HeightScale.Linear(0, 12), 41);
        var grid = Grid.nodes(FIVE, 41, 41);
        int moved = 0;
        for (int node = 0; node < 41 * 41; node++) {
            float right = sample.shifts()[2 * node];
            float up = sample.shifts()[2 * node + 1];
            if (right != 0 || up != 0) {
                moved++;
                double value = field.at(grid.x(node % 41) + right * grid.dx(), grid.y(node / 41) + up * grid.dy()).f();
                assertEquals(12, value, 3 * grid.dx() * grid.dx());
                assertEquals(1, sample.heights()[node]);
                assertTrue(Math.abs(right) <= 0.5 && Math.abs(up) <= 0.5);
            }
        }
        assertTrue(moved > 60, "moved " + moved);
    }

    @Test
    void holesAreWhereTheFieldIsUndefinedAndEndAtItsBorder() {
        var sample = sample(Fields.of("sqrt(9 - x^2 - y^2)"), FIVE, new HeightScale.Linear(-1, 4), 51);
        var grid = Grid.nodes(FIVE, 51, 51);
        for (int node = 0; node < 51 * 51; node++) {
            double x = grid.x(node % 51) + sample.shifts()[2 * node] * grid.dx();
            double y = grid.y(node / 51) + sample.shifts()[2 * node + 1] * grid.dy();
            double radius = Math.hypot(x, y);
            boolean moved = sample.shifts()[2 * node] != 0 || sample.shifts()[2 * node + 1] != 0;
            assertEquals(radius > 3 + 1e-4, Float.isNaN(sample.heights()[node]), "at radius " + radius);
            if (moved) {
                // An edge is halved 14 times.
                assertEquals(3, radius, Math.sqrt(2) * grid.dx() / (1 << 13));
            }
        }
    }

    @Test
    void singlePointWithoutAValueIsClosed() {
        var sample = sample(Fields.of("sin(x)/x"), new Window(-2, 2, -2, 2), new HeightScale.Linear(0, 1), 41);
        assertFalse(Double.isNaN(sample.heightAt(0, 0)));
        assertEquals(1, sample.heightAt(0, 0), 1e-6);
    }

    @Test
    void infiniteValuesAreClipped() {
        var sample = sample(Fields.of("1/(x^2 + y^2)"), FIVE, new HeightScale.Linear(0, 4), 11);
        assertEquals(1, sample.heights()[60]);
        assertEquals(1, sample.normals()[3 * 60 + 2]);
    }

    @Test
    void heightBetweenNodesIsThatOfTheTriangle() {
        var sample = sample(Fields.of("x + 3*y"), FIVE, new HeightScale.Linear(-20, 20), 11);
        assertEquals((1.23 - 3 * 2.71 + 20) / 40, sample.heightAt(1.23, -2.71), 1e-6);
        assertEquals(0, sample.heightAt(-5, -5), 1e-6);
        assertEquals(1, sample.heightAt(5, 5), 1e-6);
        assertTrue(Double.isNaN(sample.heightAt(5.001, 0)));
    }

    @Test
    void fillingAgainLeavesNothingOfTheFirstSample() {
        var used = sample(Fields.of("log(x) + y^2"), FIVE, new HeightScale.Linear(-1, 3), 33);
        var field = Fields.of(Fields.HIMMELBLAU);
        var scale = new HeightScale.Linear(0, 300);
        var window = new Window(-4, 5, -6, 5);
        used.fill(field, window, scale, Cancellation.NEVER);
        var fresh = sample(field, window, scale, 33);
        assertArrayEquals(fresh.heights(), used.heights());
        assertArrayEquals(fresh.normals(), used.normals());
        assertArrayEquals(fresh.shifts(), used.shifts());
        assertArrayEquals(fresh.pulls(), used.pulls());
        assertEquals(window, used.window());
        assertEquals(scale, used.scale());
    }

    @Test
    void fieldWithoutAnyValueIsEmpty() {
        assertTrue(sample(Fields.of("log(-1 - x^2)"), FIVE, new HeightScale.Linear(0, 1), 9).isEmpty());
        assertFalse(sample(Fields.of("log(x)"), FIVE, new HeightScale.Linear(0, 1), 9).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e9, 1e90})
    void windowsOfAnySizeGiveTheSameSurface(double size) {
        var scale = new HeightScale.Linear(0, 2 * size * size);
        var sample = sample(Fields.of("x^2 + y^2"), new Window(-size, size, -size, size), scale, 21);
        var unit = sample(Fields.of("x^2 + y^2"), new Window(-1, 1, -1, 1), new HeightScale.Linear(0, 2), 21);
        assertArrayEquals(unit.heights(), sample.heights(), 1e-6f);
        assertArrayEquals(unit.normals(), sample.normals(), 1e-6f);
    }

    @Test
    void samplingCanBeCancelled() {
        var field = Fields.of("x");
        assertThrows(CancellationException.class, () -> SurfaceSample.of(field, FIVE, new HeightScale.Linear(0, 1), 9, 9, () -> true));
    }

    @Test
    void boxKeepsProportionsUpToTwoToOne() {
        assertEquals(new SurfaceBox(FIVE, 1, 1), SurfaceBox.of(FIVE));
        var wide = new Window(0, 3, 0, 2);
        assertEquals(2 / 3.0, SurfaceBox.of(wide).halfY(), 1e-15);
        assertEquals(1, SurfaceBox.of(wide).halfX());
        assertEquals(0.5, SurfaceBox.of(new Window(0, 1, 0, 1e6)).halfX());
        var box = SurfaceBox.of(wide);
        assertEquals(2.1, box.toPlaneX(box.toBoxX(2.1)), 1e-15);
        assertEquals(0.3, box.toPlaneY(box.toBoxY(0.3)), 1e-15);
    }
}
