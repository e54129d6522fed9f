package hesse.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.interval.Interval;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HessianBoundsTest {

    private static HessianBounds around(Hessian h, double error) {
        return new HessianBounds(interval(h.fxx(), error), interval(h.fxy(), error), interval(h.fyy(), error), Interval.ENTIRE);
    }

    private static Interval interval(double value, double error) {
        return new Interval(value - error, value + error);
    }

    private record Case(Hessian middle, double error, double[] corner) {}

    private static Case nearlySingular(Draw draw) {
        double angle = draw.random().nextDouble(0, 7);
        double scale = Math.pow(10, draw.random().nextDouble(-300, 300));
        double little = draw.random().nextDouble(-1, 1) * Math.pow(10, draw.random().nextDouble(-14, 0));
        double c = Math.cos(angle), s = Math.sin(angle);
        var corner = new double[] {draw.random().nextDouble(-1, 1), draw.random().nextDouble(-1, 1), draw.random().nextDouble(-1, 1)};
        return new Case(new Hessian(scale * (c * c + little), scale * c * s, scale * (s * s + little)),
                scale * Math.pow(10, draw.random().nextDouble(-17, -1)), corner);
    }

    /// Every matrix within the bounds has the class and its eigenvalues in the intervals.
    @Test
    void allMatricesWithinTheBoundsAreOfTheClass() {
        ForAll.seeded(25_001).cases(3000).check(HessianBoundsTest::nearlySingular, random -> {
            var bounds = around(random.middle, random.error);
            var h = new Hessian(random.middle.fxx() + random.corner[0] * random.error,
                    random.middle.fxy() + random.corner[1] * random.error,
                    random.middle.fyy() + random.corner[2] * random.error);
            var definiteness = bounds.definiteness();
            assertTrue(definiteness == Definiteness.NOT_DECIDED || definiteness == h.definiteness(),
                    definiteness + " but " + h.definiteness());
            var eigen = h.eigen();
            var known = bounds.eigenvalues();
            double rounding = 4 * Math.ulp(eigen.lambdaMax());
            assertTrue(known.min().error(eigen.lambdaMin()) < Double.POSITIVE_INFINITY);
            assertTrue(known.min().inf() - rounding <= eigen.lambdaMin() && eigen.lambdaMin() <= known.min().sup() + rounding,
                    known.min() + " without " + eigen);
            assertTrue(known.max().inf() - rounding <= eigen.lambdaMax() && eigen.lambdaMax() <= known.max().sup() + rounding,
                    known.max() + " without " + eigen);
        });
    }

    @ParameterizedTest
    @CsvSource({"2, 0, -2e-9, INDEFINITE", "2e9, 0, 2, POSITIVE_DEFINITE", "-1e-300, 0, -1e300, NEGATIVE_DEFINITE",
            "2, 2, 2, POSITIVE_SEMIDEFINITE",
            "-2, 4, -8, NEGATIVE_SEMIDEFINITE", "0, 0, 0, ZERO", "0, 1e-12, 0, INDEFINITE"})
    void exactMatricesAreOfTheirClass(double fxx, double fxy, double fyy, Definiteness expected) {
        assertEquals(expected, around(new Hessian(fxx, fxy, fyy), 0).definiteness());
        assertEquals(expected, new Hessian(fxx, fxy, fyy).definiteness());
    }

    @Test
    void aBoundThatReachesZeroDecidesNothing() {
        assertEquals(Definiteness.NOT_DECIDED, around(new Hessian(2, 0, 2e-9), 4e-7).definiteness());
        assertEquals(Definiteness.POSITIVE_DEFINITE, around(new Hessian(2, 0, 2e-9), 1e-10).definiteness());
    }

    /// Whatever is called by its class is it: with a hundred digits none is another.
    @Test
    void classesOfFieldsAreThoseOfAHundredDigits() {
        for (String formula
                : List.of("x^2 - 1e-9*y^2", "(x - 0.1*y)^2", "x^2 - 0.2*x*y + 0.01*y^2", "exp(x)*cos(y)", "sqrt(x^2 + y^2)",
                        "x^4 + y^4 - 3*x*y",
                "log(exp(x) + exp(y))", "(1 - cos(x))/x^2 + y^2", "x^2*y^2", "1e9*x^2 + y^2")) {
            var field = ReferenceFunctions.field(formula);
            for (double x = -2; x <= 2; x += 0.37) {
                var known = HessianBounds.definiteness(field.at(x, 0.7), field.bounds(x, 0.7));
                var exact = HessianBounds.of(field.highPrecision().orElseThrow().at(x, 0.7)).definiteness();
                assertTrue(known == Definiteness.NOT_DECIDED || known == exact, formula + " at " + x + ": " + known + " but " + exact);
            }
        }
    }
}
