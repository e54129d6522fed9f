package hesse.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.Order;
import hesse.testing.ReferenceFunctions;
import java.util.concurrent.atomic.AtomicInteger;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class FieldObjectiveTest {

    private static SimpleMatrix point(double x, double y) {
        return new SimpleMatrix(2, 1, true, x, y);
    }

    @Test
    void vectorsAndMatricesHoldTheJet() {
        var field = ReferenceFunctions.field("x^3*y + 2*y^2");
        var objective = new FieldObjective(field);
        var x = point(2, 3);
        assertEquals(2, objective.dimension());
        var at = objective.at(x);
        assertEquals(42, at.value());
        assertTrue(point(36, 20).isIdentical(at.gradient(), 0));
        assertTrue(new SimpleMatrix(2, 2, true, 36.0, 12.0, 12.0, 4.0).isIdentical(at.hessian(), 0));
        assertEquals(at.hessian().normF(), at.hessianNorm().orElseThrow());
        assertTrue(point(24, 4).isIdentical(at.hessianTimes(point(1, -1)).minus(point(0, 4)), 0));
        assertTrue(point(2, 3).isIdentical(x, 0));
    }

    @Test
    void aPointCostsOneJet() {
        var jets = new AtomicInteger();
        var field = new Field() {
            @Override
            public Evaluator evaluator(Order order) {
                throw new AssertionError("not needed for one point");
            }

            @Override
            public Jet at(double x, double y) {
                jets.incrementAndGet();
                return new Jet(1, 2, 3, 4, 5, 6);
            }
        };
        var at = new FieldObjective(field).at(point(0, 0));
        assertEquals(1, at.value());
        assertEquals(2, at.gradient().get(0));
        assertEquals(4, at.hessian().get(0));
        assertEquals(9, at.hessianTimes(point(1, 1)).get(0));
        assertEquals(1, jets.get());
    }

    @Test
    void outsideOfTheDomainNothingIsFinite() {
        var objective = new FieldObjective(ReferenceFunctions.field("log(x) + y"));
        var outside = objective.at(point(-1, 0));
        assertEquals(Double.NaN, outside.value());
        assertTrue(outside.gradient().hasUncountable() && outside.hessian().hasUncountable());
        assertEquals(Double.NaN, outside.hessianNorm().orElseThrow());
        assertEquals(1, objective.at(point(1, 0)).hessianNorm().orElseThrow());
    }

    @Test
    void pointsOfOtherDimensionsAreRefused() {
        var objective = new FieldObjective(ReferenceFunctions.field("x + y"));
        var refusal = assertThrows(IllegalArgumentException.class, () -> objective.at(new SimpleMatrix(1, 2)));
        assertEquals("a point of the plane is 2 x 1, but was 1 x 2", refusal.getMessage());
    }
}
