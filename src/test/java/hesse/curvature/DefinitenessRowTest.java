package hesse.curvature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.kernel.Backends;
import hesse.field.kernel.KernelBackend;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DefinitenessRowTest {
    private static final double[] SPECIAL = {0, -0.0, 1, -1, 1e-9, 1e-10, Double.MIN_VALUE, 1e-170, 1e170, 1e308, Double.NaN,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    /// Blocks of numbers as they come, with no, few or many special ones among them.
    private static Jets jets(Draw draw) {
        var jets = new Jets(Order.CURVATURE, draw.random().nextInt(1, 300));
        double share = draw.pick(List.of(0.0, 0.002, 0.3));
        for (double[] component : new double[][] {jets.f, jets.fxx, jets.fxy, jets.fyy}) {
            for (int i = 0; i < component.length; i++) {
                component[i] = draw.random().nextDouble() < share ? SPECIAL[draw.random().nextInt(SPECIAL.length)]
                        : draw.random().nextDouble(-3, 3);
            }
        }
        return jets;
    }

    /// With numbers that are exact.
    private static boolean classify(KernelBackend backend, Jets jets, int[] codes) {
        var grid = new Grid(0, 1, jets.capacity(), 0, 1, 1);
        return new DefinitenessRow(backend.pixelLoops(), Optional.empty()).classify(grid, 0, 0, jets, jets.capacity(), codes);
    }

    private static Definiteness expected(Jets jets, int i) {
        return Double.isFinite(jets.f[i]) ? Hessian.definiteness(jets.fxx[i], jets.fxy[i], jets.fyy[i]) : Definiteness.UNDEFINED;
    }

    @Test
    void classesAreThoseOfTheHessiansOneByOne() {
        ForAll.seeded(41).cases(400).check(DefinitenessRowTest::jets, jets -> {
            int[] expected = IntStream.range(0, jets.capacity()).map(i -> 256 * expected(jets, i).ordinal()).toArray();
            for (var backend : Backends.all()) {
                int[] codes = new int[jets.capacity()];
                boolean undefined = classify(backend, jets, codes);
                assertArrayEquals(expected, codes);
                assertEquals(IntStream.of(expected).anyMatch(code -> code == 256 * Definiteness.UNDEFINED.ordinal()), undefined);
            }
        });
    }

    @Test
    void theGradientHasNoPartInIt() {
        var jets = new Jets(Order.HESSIAN, 1);
        jets.f[0] = 1e308;
        jets.fx[0] = Double.POSITIVE_INFINITY;
        jets.fxx[0] = 1;
        jets.fyy[0] = 2;
        for (var backend : Backends.all()) {
            int[] codes = {-1};
            assertEquals(false, classify(backend, jets, codes));
            assertEquals(DefinitenessRow.code(Definiteness.POSITIVE_DEFINITE), codes[0]);
        }
    }

    /// Where the loops stop to trust two signs.
    @Test
    void classesNearTheBorderOfWhatIsClearAreThoseOfTheHessians() {
        ForAll.seeded(42).cases(400).check(DefinitenessRowTest::nearlySingular, jets -> {
            int[] expected = IntStream.range(0, jets.capacity()).map(i -> 256 * expected(jets, i).ordinal()).toArray();
            for (var backend : Backends.all()) {
                int[] codes = new int[jets.capacity()];
                classify(backend, jets, codes);
                assertArrayEquals(expected, codes);
            }
        });
    }

    /// Rank one and a little of either sign, at any scale; few points, so that some blocks are clear.
    private static Jets nearlySingular(Draw draw) {
        var jets = new Jets(Order.CURVATURE, draw.random().nextInt(1, 12));
        double scale = Math.pow(10, draw.random().nextDouble(-160, 160));
        for (int i = 0; i < jets.capacity(); i++) {
            double cosine = draw.random().nextDouble(-1, 1);
            double sine = draw.random().nextDouble(-1, 1);
            double little = draw.random().nextDouble(-1, 1) * Math.pow(10, draw.random().nextDouble(-12, -3));
            jets.fxx[i] = scale * (cosine * cosine + little);
            jets.fxy[i] = scale * cosine * sine;
            jets.fyy[i] = scale * (sine * sine + little);
        }
        return jets;
    }
}
