package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.field.Field;
import hesse.field.Jet;
import hesse.testing.ForAll;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sine and cosine against [StrictMath], which is within one ulp itself: two between them.
class TrigonometryTest {

    private static final long SEED = 20_255;

    private static final Field SIN = Formulas.field("sin(x)");
    private static final Field COS = Formulas.field("cos(x)");

    @Test
    void valuesAreWithinTwoUlps() {
        ForAll.seeded(SEED).cases(20_000)
                .check(draw -> draw.real(-1e3, 1e3) * Math.pow(10, draw.integer(0, 3)), TrigonometryTest::assertClose);
    }

    /// The hardest arguments: doubles next to multiples of a quarter turn, where digits cancel.
    @Test
    void zerosAreAsAccurate() {
        DoubleStream.iterate(1, k -> k < 300_000, k -> Math.ceil(k * 1.001)).map(k -> k * (Math.PI / 2)).forEach(a -> {
            assertClose(a);
            assertClose(-Math.nextUp(a));
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 1e-9, 0x1p19, 0x1.0000000000001p19, 1e9, 1e22, 1e300})
    void anySizeIsFine(double a) {
        assertClose(a);
        assertClose(-a);
    }

    @Test
    void zeroIsExact() {
        assertEquals(new Jet(0, 1, 0, 0, 0, 0), plusZero(SIN.at(0, 0)));
        assertEquals(new Jet(1, 0, 0, -1, 0, 0), plusZero(COS.at(0, 0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void thereIsNoAngleAtInfinity(double a) {
        assertEquals(Double.NaN, SIN.at(a, 0).f());
        assertEquals(Double.NaN, COS.at(a, 0).f());
    }

    private static void assertClose(double a) {
        assertEquals(StrictMath.sin(a), SIN.at(a, 0).f(), 2 * Math.ulp(StrictMath.sin(a)), "sin");
        assertEquals(StrictMath.cos(a), COS.at(a, 0).f(), 2 * Math.ulp(StrictMath.cos(a)), "cos");
    }

    private static Jet plusZero(Jet jet) {
        return new Jet(jet.f() + 0.0, jet.fx() + 0.0, jet.fy() + 0.0, jet.fxx() + 0.0, jet.fxy() + 0.0, jet.fyy() + 0.0);
    }
}
