package hesse.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class EuclideanNormTest {

    @Test
    void numbersHaveALength() {
        assertEquals(5, EuclideanNorm.of(new SimpleMatrix(new double[] {3, -4})));
        assertEquals(0, EuclideanNorm.of(new SimpleMatrix(new double[] {0, 0})));
    }

    @Test
    void whatIsNoNumberHasNoLengthThatLooksLikeOne() {
        assertEquals(Double.NaN, EuclideanNorm.of(new SimpleMatrix(new double[] {Double.NaN, Double.NaN})));
        assertEquals(Double.NaN, EuclideanNorm.of(new SimpleMatrix(new double[] {1, Double.NaN})));
        assertEquals(Double.NaN, EuclideanNorm.of(new SimpleMatrix(new double[] {Double.POSITIVE_INFINITY, Double.NaN})));
        assertEquals(Double.POSITIVE_INFINITY, EuclideanNorm.of(new SimpleMatrix(new double[] {1, Double.NEGATIVE_INFINITY})));
    }
}
