package hesse.app.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.space.WeightPlane.Usual;
import hesse.document.Catalogue;
import hesse.document.Exploration;
import hesse.document.LossSource;
import hesse.field.Cancellation;
import hesse.learning.GoldenLosses;
import hesse.objective.plane.Directions.Companion;
import hesse.objective.plane.Plane;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Planes through the 33 weights of a network.
class PlaneWishTest {
    private static final double[] THROUGH = new Random(21).doubles(33, -1, 1).toArray();
    private static final LossSource SOURCE = source();

    private static LossSource source() {
        double[] u = new double[33];
        double[] v = new double[33];
        u[0] = 1;
        v[1] = 1;
        return new LossSource(GoldenLosses.named("moons281"), new Plane(new double[33], u, v), Optional.empty());
    }

    private static Optional<LaidPlane> find(WeightPlane kind, double[] through) {
        return new PlaneWish(SOURCE, kind, through, Optional.empty(), 7, 0).find(new SpaceObjectives(), Cancellation.NEVER);
    }

    /// The coordinates are the weights' own values, the window keeps its size, and the point is in its middle.
    @Test
    void twoWeightsAreTheAxes() {
        var laid = find(new WeightPlane.TwoWeights(5, 30), THROUGH).orElseThrow();
        assertArrayEquals(THROUGH, laid.plane().at(THROUGH[5], THROUGH[30]), 1e-15);
        var from = Catalogue.load().initial().with(SOURCE);
        Exploration moved = laid.in(from);
        assertEquals("w[1][3,2]", moved.source().axisNames().x());
        assertEquals("w[2][1,7]", moved.source().axisNames().y());
        assertEquals(THROUGH[5], moved.window().xCenter(), 1e-14);
        assertEquals(from.window().width(), moved.window().width(), 1e-14);
        assertEquals(moved.window(), moved.home());
    }

    @Test
    void everyPlaneOfAPointGoesThroughIt() {
        for (WeightPlane kind
                : new WeightPlane[] {Usual.RANDOM, Usual.TOP_TWO, Usual.TOP_AND_BOTTOM, Usual.GRADIENT_AND_TOP,
                        new WeightPlane.Eigenvector(3, Companion.BOTTOM)}) {
            var plane = find(kind, THROUGH).orElseThrow().plane();
            assertArrayEquals(THROUGH, plane.at(0, 0), 0, kind::toString);
            assertEquals(plane, plane.alignedWith(plane));
            var turned = new Plane(plane.origin(), Arrays.stream(plane.u()).map(x -> -x).toArray(), plane.v());
            assertArrayEquals(plane.u(), turned.alignedWith(plane).u(), 0, kind::toString);
        }
    }

    @Test
    void whereNothingHasRunOrWeightsAreLostThereIsNone() {
        assertTrue(find(Usual.PATH, THROUGH).isEmpty());
        assertTrue(find(Usual.THREE_POINTS, THROUGH).isEmpty());
        assertTrue(find(new WeightPlane.RunEnds(1), THROUGH).isEmpty());
        double[] lost = THROUGH.clone();
        lost[4] = Double.NaN;
        for (var kind : Usual.values()) {
            assertTrue(find(kind, lost).isEmpty(), kind::toString);
        }
    }
}
