package hesse.contour.singular;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;

class QuadraticFitTest {

    private static final double NEAR = 6;

    /// x y and its like, with a linear part that moves the saddle point about, on any scale.
    private static double[] nine(ForAll.Draw draw) {
        var random = draw.random();
        double scale = Math.pow(10, random.nextDouble(-140, 150));
        double[] c = random.doubles(6, -1, 1).toArray();
        double linear = random.nextDouble(0, 12);
        double[] nine = new double[9];
        for (int i = 0; i < 9; i++) {
            double u = i % 3 - 1;
            double v = i / 3 - 1;
            nine[i] = scale * (c[0] + linear * (c[1] * u + c[2] * v) + c[3] * u * u + c[4] * u * v + c[5] * v * v);
        }
        return nine;
    }

    @Test
    void whatIsSurelyNoSaddlePointIsNone() {
        var fit = new QuadraticFit();
        int[] ruledOut = new int[1];
        ForAll.seeded(83).cases(20_000).check(QuadraticFitTest::nine, nine -> {
            if (QuadraticFit.isSurelyNone(nine, 4, 3, NEAR)) {
                ruledOut[0]++;
                assertFalse(fit.isSaddle(nine) && Math.abs(fit.u()) <= NEAR && Math.abs(fit.v()) <= NEAR);
            }
        });
        // More than half are extrema.
        assertTrue(ruledOut[0] > 8000, ruledOut[0] + " ruled out");
    }
}
