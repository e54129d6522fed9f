package hesse.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JetsTest {

    @ParameterizedTest
    @CsvSource({"VALUE, 0, 0", "GRADIENT, 4, 0", "HESSIAN, 4, 4"})
    void arraysBeyondTheOrderAreEmpty(Order order, int gradient, int hessian) {
        var jets = new Jets(order, 4);
        assertEquals(4, jets.capacity());
        assertArrayEquals(new int[] {4, gradient, gradient, hessian, hessian, hessian},
                new int[] {jets.f.length, jets.fx.length, jets.fy.length, jets.fxx.length, jets.fxy.length, jets.fyy.length});
    }

    @Test
    void aJetIsItsColumn() {
        var jets = new Jets(Order.HESSIAN, 2);
        double[][] arrays = {jets.f, jets.fx, jets.fy, jets.fxx, jets.fxy, jets.fyy};
        for (int i = 0; i < arrays.length; i++) {
            arrays[i][1] = i;
        }
        assertEquals(new Jet(0, 1, 2, 3, 4, 5), jets.at(1));
    }

    @Test
    void aJetIsFiniteIfAllItsNumbersAre() {
        assertTrue(new Jet(0, 1, 2, 3, 4, 5).isFinite());
        assertFalse(new Jet(0, 1, 2, 3, Double.NaN, 5).isFinite());
        assertFalse(new Jet(0, 1, 2, 3, 4, Double.POSITIVE_INFINITY).isFinite());
    }
}
