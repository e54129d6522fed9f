package hesse.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        assertEquals(42, objective.value(x));
        assertTrue(point(36, 20).isIdentical(objective.gradient(x), 0));
        assertTrue(new SimpleMatrix(2, 2, true, 36.0, 12.0, 12.0, 4.0).isIdentical(objective.hessian(x), 0));
        var sample = objective.sample(x);
        assertEquals(objective.value(x), sample.value());
        assertTrue(objective.gradient(x).isIdentical(sample.gradient(), 0));
        assertTrue(objective.hessian(x).isIdentical(sample.hessian(), 0));
        assertTrue(point(2, 3).isIdentical(x, 0));
    }

    @Test
    void aSampleEvaluatesOneJet() {
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
        new FieldObjective(field).sample(point(0, 0));
        assertEquals(1, jets.get());
    }

    @Test
    void outsideOfTheDomainNothingIsFinite() {
        var objective = new FieldObjective(ReferenceFunctions.field("log(x) + y"));
        assertEquals(Double.NaN, objective.value(point(-1, 0)));
        assertFalse(objective.sample(point(-1, 0)).isFinite());
        assertTrue(objective.sample(point(1, 0)).isFinite());
    }

    @Test
    void pointsOfOtherDimensionsAreRefused() {
        var objective = new FieldObjective(ReferenceFunctions.field("x + y"));
        var refusal = assertThrows(IllegalArgumentException.class, () -> objective.sample(new SimpleMatrix(1, 2)));
        assertEquals("a point of the plane is 2 x 1, but was 1 x 2", refusal.getMessage());
    }
}
