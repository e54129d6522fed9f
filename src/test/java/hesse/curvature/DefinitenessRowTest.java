package hesse.curvature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.field.Jets;
import hesse.field.Order;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DefinitenessRowTest {
    private static final double[] SPECIAL = {0, -0.0, 1, -1, 1e-9, 1e-10, Double.MIN_VALUE, 1e-170, 1e170, 1e308, Double.NaN,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    private final DefinitenessRow row = new DefinitenessRow();

    /// Rows of numbers as they come, with few or many special ones among them, longer than one stretch.
    private static Jets jets(Draw draw) {
        var jets = new Jets(Order.HESSIAN, draw.random().nextInt(1, 700));
        double share = draw.random().nextBoolean() ? 0.002 : 0.3;
        for (double[] component : new double[][] {jets.f, jets.fx, jets.fy, jets.fxx, jets.fxy, jets.fyy}) {
            for (int i = 0; i < component.length; i++) {
                component[i] = draw.random().nextDouble() < share ? SPECIAL[draw.random().nextInt(SPECIAL.length)] : draw.random().nextDouble(-3, 3);
            }
        }
        return jets;
    }

    private static Definiteness expected(Jets jets, int i) {
        return Double.isFinite(jets.f[i]) && Double.isFinite(jets.fx[i]) && Double.isFinite(jets.fy[i])
                ? Hessian.definiteness(jets.fxx[i], jets.fxy[i], jets.fyy[i]) : Definiteness.UNDEFINED;
    }

    @Test
    void classesAreThoseOfTheHessiansOneByOne() {
        ForAll.seeded(41).cases(400).check(DefinitenessRowTest::jets, jets -> {
            int[] ordinals = new int[jets.capacity()];
            boolean undefined = row.classify(jets, jets.capacity(), ordinals);
            int[] expected = IntStream.range(0, jets.capacity()).map(i -> expected(jets, i).ordinal()).toArray();
            assertArrayEquals(expected, ordinals);
            assertEquals(IntStream.of(expected).anyMatch(ordinal -> ordinal == Definiteness.UNDEFINED.ordinal()), undefined);
        });
    }

    @Test
    void sumsThatOverflowOfNumbersThatDoNotAreDefined() {
        var jets = new Jets(Order.HESSIAN, 1);
        jets.f[0] = 1e308;
        jets.fx[0] = 1e308;
        jets.fxx[0] = 1;
        jets.fyy[0] = 2;
        int[] ordinals = new int[1];
        assertEquals(false, row.classify(jets, 1, ordinals));
        assertEquals(Definiteness.POSITIVE_DEFINITE.ordinal(), ordinals[0]);
    }
}
