package hesse.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.field.Jets;
import hesse.field.Order;
import org.junit.jupiter.api.Test;

class ReferenceMagnitudesTest {

    @Test
    void isTheUpperQuartileOfWhatIsDefinedAndNotZero() {
        var jets = new Jets(Order.HESSIAN, 7);
        for (int i = 0; i < 5; i++) {
            jets.fxx[i] = -(i + 1);
            jets.fyy[i] = 0.5;
            jets.fx[i] = 3 * (i + 1);
            jets.fy[i] = 4 * (i + 1);
        }
        jets.fxx[5] = Double.NaN;
        jets.fx[5] = Double.POSITIVE_INFINITY;
        assertEquals(new ReferenceMagnitudes(4, 20), ReferenceMagnitudes.of(jets, 7));
    }

    @Test
    void isOneWhereNothingIsDefined() {
        assertEquals(ReferenceMagnitudes.UNIT, ReferenceMagnitudes.of(new Jets(Order.HESSIAN, 3), 3));
        assertEquals(ReferenceMagnitudes.UNIT, ReferenceMagnitudes.of(new Jets(Order.HESSIAN, 0), 0));
    }

    @Test
    void canBeTakenOfManyPoints() {
        var jets = new Jets(Order.HESSIAN, 100_003);
        java.util.Arrays.fill(jets.fxx, 2);
        assertEquals(new ReferenceMagnitudes(2, 1), ReferenceMagnitudes.of(jets, 100_003));
    }

    @Test
    void isPositiveAndFinite() {
        assertThrows(IllegalArgumentException.class, () -> new ReferenceMagnitudes(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new ReferenceMagnitudes(1, Double.NaN));
    }
}
