package hesse.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PolylineTest {
    private static final Box BOX = new Box(0, 0, 100, 50);
    private static final Mark.Pen PEN = Mark.Pen.solid(0xFF000000, 1);

    @Test
    void keepsWhatLiesInside() {
        var stroke = line(10, 10, 90, 40, 50, 25);
        assertArrayEquals(new double[] {10, 90, 50}, stroke.x());
        assertArrayEquals(new double[] {10, 40, 25}, stroke.y());
    }

    @Test
    void cutsAtTheBorderAndLiftsThePenOutside() {
        var stroke = line(50, 25, 150, 25, 150, 30, 50, 30);
        assertArrayEquals(new double[] {50, 100, Double.NaN, 100, 50}, stroke.x());
        assertArrayEquals(new double[] {25, 25, Double.NaN, 30, 30}, stroke.y());
    }

    @Test
    void crossesFromOutsideToOutside() {
        assertArrayEquals(new double[] {0, 100}, line(-100, 25, 200, 25).x());
        assertEquals(0, line(-100, 60, 200, 60).x().length);
    }

    @Test
    void keepsItsDirectionTowardsPointsVeryFarAway() {
        var stroke = line(50, 25, 1e300, 0.25e300);
        assertEquals(100, stroke.x()[1], 1e-6);
        assertEquals(25 + 50 * 0.25, stroke.y()[1], 1e-6);
    }

    @Test
    void goesTowardsInfinityAlongAnAxis() {
        assertArrayEquals(new double[] {50, 100}, line(50, 25, Double.POSITIVE_INFINITY, 25).x());
    }

    @Test
    void leavesGapsWhereThereIsNoPoint() {
        var stroke = line(10, 10, 20, 10, Double.NaN, 10, 30, 10, 40, 10);
        assertArrayEquals(new double[] {10, 20, Double.NaN, 30, 40}, stroke.x());
    }

    @Test
    void growsWithItsPoints() {
        double[] zigzag = new double[2000];
        for (int i = 0; i < 1000; i++) {
            zigzag[2 * i] = i % 2 == 0 ? 10 : 90;
            zigzag[2 * i + 1] = 5 + i % 40;
        }
        assertEquals(1000, line(zigzag).x().length);
        assertTrue(new Polyline(BOX).isEmpty());
    }

    private static Mark.Stroke line(double... points) {
        var line = new Polyline(BOX);
        line.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            line.lineTo(points[i], points[i + 1]);
        }
        return line.stroke(PEN);
    }
}
