package hesse.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Window.Problem;
import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final long SEED = 20_254;

    @ParameterizedTest
    @CsvSource({
        "NaN, 1, NOT_FINITE", "0, Infinity, NOT_FINITE", "-Infinity, 0, NOT_FINITE", "1, 1, EMPTY", "2, 1, EMPTY",
        "0, 1.1e100, TOO_LARGE", "-1.1e100, 0, TOO_LARGE", "0, 1e-101, TOO_NARROW", "1, 1.0000000000001, TOO_NARROW"
    })
    void whatIsWrongIsSaid(double min, double max, Problem problem) {
        assertEquals(problem, Window.problem(min, max, 0, 1));
        assertEquals(problem, Window.problem(0, 1, min, max));
        var error = assertThrows(IllegalArgumentException.class, () -> new Window(min, max, 0, 1));
        assertEquals(problem + ": [" + min + ", " + max + "] x [0.0, 1.0]", error.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"-5, 5", "0, 1e-99", "-1e100, 1e100", "1e9, 1.001e9", "1, 1.0000000001", "2.9999999999995, 3.0000000000005",
            "-6.0000000000005, -5.9999999999995"})
    void extremeWindowsAreWindows(double min, double max) {
        assertNull(Window.problem(min, max, min, max));
    }

    @Test
    void zoomKeepsItsPointOnTheScreen() {
        ForAll.Generator<double[]> drawing =
                draw -> new double[] {draw.real(-5, 5), draw.real(-5, 5), draw.real(0.1, 10), draw.real(0.1, 10)};
        ForAll.seeded(SEED).check(drawing, drawn -> {
            var window = new Window(-4, 6, -3, 2);
            var zoomed = window.zoomed(drawn[0], drawn[1], drawn[2], drawn[3]);
            assertEquals((drawn[0] - window.xMin()) / window.width(), (drawn[0] - zoomed.xMin()) / zoomed.width(), 1e-12);
            assertEquals((drawn[1] - window.yMin()) / window.height(), (drawn[1] - zoomed.yMin()) / zoomed.height(), 1e-12);
            assertEquals(window.width() * drawn[2], zoomed.width(), 1e-12 * zoomed.width());
            assertEquals(window.height() * drawn[3], zoomed.height(), 1e-12 * zoomed.height());
        });
    }

    @Test
    void gesturesThatLeaveTheRangeOfDoublesDoNothing() {
        var window = new Window(-1, 1, -1, 1);
        assertSame(window, window.zoomed(0.5, 0.5, 1e-14, 1));
        assertSame(window, window.zoomed(0, 0, 1e101, 1));
        assertSame(window, window.panned(1e101, 0));
        assertSame(window, window.panned(0, Double.NaN));
    }

    @Test
    void panningMovesAllSides() {
        assertEquals(new Window(1, 3, -3, -1), new Window(0, 2, 0, 2).panned(1, -3));
    }

    @Test
    void theBorderBelongsToTheWindow() {
        var window = new Window(0, 4, -1, 1);
        assertTrue(window.contains(0, -1) && window.contains(4, 1) && window.contains(2, 0));
        assertFalse(window.contains(4.1, 0) || window.contains(2, -1.1) || window.contains(Double.NaN, 0));
        assertEquals(2, window.xCenter());
        assertEquals(0, window.yCenter());
    }
}
