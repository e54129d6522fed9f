package hesse.document.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;

/// An end of an eigenvector in the hand.
class EigenvectorEndTest {
    private static final double ZERO = 0.1;
    private static final double UNIT = 0.01;
    private static final Spectrum START = new Spectrum(1, 6, 0);

    private static Spectrum dragged(boolean first, boolean opposite, double... path) {
        var end = EigenvectorEnd.of(START, first, opposite);
        for (int i = 0; i < path.length; i += 2) {
            end = end.to(path[i], path[i + 1], ZERO, UNIT);
        }
        return end.spectrum();
    }

    @Test
    void itsDistanceIsTheEigenvalueAndItsDirectionTheEigenvectors() {
        assertEquals(new Spectrum(2.5, 6, 0), dragged(true, false, 2.5, 0));
        assertEquals(new Spectrum(2.5, 6, 0), dragged(true, true, -2.5, 0));
        assertEquals(new Spectrum(1, 4, 0), dragged(false, false, 0, 4));
        assertEquals(new Spectrum(5, 6, Math.rint(1000 * Math.atan2(4, 3)) / 1000), dragged(true, false, 2, 1, 3, 4));
    }

    /// Turning by half a turn changes nothing: an eigenvector is a line.
    @Test
    void aHalfTurnLeavesItsSign() {
        assertEquals(START, dragged(true, false, 0.7, 0.7, 0, 1, -0.7, 0.7, -1, 0));
    }

    @Test
    void throughTheCentreTheEigenvalueChangesItsSign() {
        assertEquals(new Spectrum(0, 6, 0), dragged(true, false, 0.5, 0, 0.05, 0));
        assertEquals(new Spectrum(-2, 6, 0), dragged(true, false, 0.5, 0, 0.05, 0, -0.05, 0.01, -2, 0));
        assertEquals(new Spectrum(-2, 6, 0), dragged(true, false, 0.5, 0, -2, 0), "over the centre between two events");
        assertEquals(new Spectrum(2, 6, 0), dragged(true, false, 0.05, 0, -2, 0, 0.05, 0, 2, 0), "and back");
        assertEquals(new Spectrum(2, 6, 0), dragged(true, false, 0.05, 0, 2, 0), "left on the side where it was entered");
    }

    /// The eigenvalues ascend: what is pulled beyond the other becomes the second one.
    @Test
    void theEigenvaluesStayInTheirOrder() {
        assertEquals(new Spectrum(6, 8, Math.PI / 2), dragged(true, false, 8, 0));
        assertEquals(new Spectrum(0.5, 1, Math.PI / 2), dragged(false, false, 0, 0.5));
    }

    @Test
    void keysTurnItAndChangeTheEigenvalueThroughZero() {
        var end = EigenvectorEnd.of(START, true, false);
        assertEquals(new Spectrum(1.5, 6, 0.1), end.moved(0.1, 0.5).spectrum());
        assertEquals(new Spectrum(-0.5, 6, 0), end.moved(0, -1).moved(0, -0.5).spectrum());
    }

    @Test
    void kappaIsSetByTheSmallerEigenvalue() {
        assertEquals(new Spectrum(-0.06, 6, 0.3), new Spectrum(-2, 6, 0.3).withCondition(100));
        assertEquals(new Spectrum(-8, 0.5, 0.3), new Spectrum(-8, 0, 0.3).withCondition(16), "zero becomes positive");
        ForAll.seeded(53_002).cases(300).check(draw -> new double[] {draw.real(-9, 9), draw.real(-9, 9), draw.real(1, 1000)}, drawn -> {
            var spectrum = new Spectrum(drawn[0], drawn[1], 0);
            if (drawn[0] != 0 || drawn[1] != 0) {
                assertEquals(drawn[2], spectrum.withCondition(drawn[2]).condition(), 1e-12 * drawn[2]);
            }
        });
    }

    /// Whatever the way of the mouse, the matrix has the other eigenvalue still, and the one that the distance says.
    @Test
    void theOtherEigenvalueStays() {
        ForAll.seeded(53_003).cases(300)
                .check(draw -> new double[] {draw.real(-9, 9), draw.real(-9, 9), draw.real(-9, 9), draw.real(-9, 9)}, way -> {
            var spectrum = dragged(false, false, way);
            double distance = Math.hypot(way[2], way[3]);
            double lambda = distance < ZERO ? 0 : distance;
            assertTrue(spectrum.first() <= spectrum.second(), spectrum::toString);
            assertTrue(spectrum.first() == 1 || spectrum.second() == 1, spectrum::toString);
            assertEquals(lambda, Math.abs(spectrum.first() == 1 ? spectrum.second() : spectrum.first()), UNIT / 2 + 1e-12);
        });
    }
}
