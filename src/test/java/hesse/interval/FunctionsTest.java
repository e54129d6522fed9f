package hesse.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.special.ErrorFunction;
import hesse.special.Gamma;
import hesse.special.InverseHyperbolic;
import hesse.special.Rounding;
import hesse.special.Sinc;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every function against its values at points of the intervals by [StrictMath], whose errors stay within the widening.
class FunctionsTest {

    private static final long SEED = 20_311;
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final int SAMPLES = 24;

    @FunctionalInterface
    private interface Operation {
        void apply(Intervals r, int to, int a);
    }

    @FunctionalInterface
    private interface Operation2 {
        void apply(Intervals r, int to, int a, int b);
    }

    /// A function with the range in which arguments are drawn and the relative width, in units of 2^-52, at points.
    private enum Unary {
        EXP(IntervalExponentials::exp, StrictMath::exp, -800, 800, 8), SINH(IntervalExponentials::sinh, StrictMath::sinh, -30, 30, 16),
        COSH(IntervalExponentials::cosh, StrictMath::cosh, -30, 30, 16), TANH(IntervalExponentials::tanh, StrictMath::tanh, -30, 30, 16),
        LOG(IntervalExponentials::log, StrictMath::log, -3, 50, 8), LOG10(IntervalExponentials::log10, StrictMath::log10, -3, 50, 8),
        LOG1P(IntervalExponentials::log1p, StrictMath::log1p, -3, 50, 8), SIN(IntervalTrigonometry::sin, StrictMath::sin, -20, 20, 8),
        COS(IntervalTrigonometry::cos, StrictMath::cos, -20, 20, 8),
        FAR_SIN(IntervalTrigonometry::sin, StrictMath::sin, 1e9 - 10, 1e9 + 10, 8),
        FARTHEST_COS(IntervalTrigonometry::cos, StrictMath::cos, -1e22, 1e22, 8), TAN(IntervalTrigonometry::tan, StrictMath::tan, -8, 8, 8),
        ASIN(IntervalTrigonometry::asin, StrictMath::asin, -1.5, 1.5, 8), ACOS(IntervalTrigonometry::acos, StrictMath::acos, -1.5, 1.5, 8),
        ATAN(IntervalTrigonometry::atan, StrictMath::atan, -20, 20, 8), SQRT(IntervalPowers::sqrt, StrictMath::sqrt, -3, 50, 1),
        CBRT(IntervalPowers::cbrt, StrictMath::cbrt, -30, 30, 8), ABS(IntervalPiecewise::abs, Math::abs, -3, 3, 0),
        SIGN(IntervalPiecewise::sign, StrictMath::signum, -3, 3, 0), FLOOR(IntervalPiecewise::floor, StrictMath::floor, -5, 5, 0),
        ROUND(IntervalPiecewise::round, Rounding::round, -5, 5, 0), TRUNC(IntervalPiecewise::trunc, Rounding::trunc, -5, 5, 0),
        EXPM1(IntervalExponentials::expm1, StrictMath::expm1, -5, 50, 8),
        ASINH(IntervalSpecial::asinh, InverseHyperbolic::asinh, -9, 9, 24),
        ACOSH(IntervalSpecial::acosh, InverseHyperbolic::acosh, 0.5, 9, 24),
        ATANH(IntervalSpecial::atanh, InverseHyperbolic::atanh, -1.2, 1.2, 24),
        ERF(IntervalSpecial::erf, ErrorFunction::erf, -7, 7, 32), ERFC(IntervalSpecial::erfc, ErrorFunction::erfc, -7, 27, 32),
        GAUSSIAN(IntervalSpecial::gaussian, ErrorFunction::gaussian, -3, 3, 64), GAMMA(IntervalGamma::gamma, Gamma::gamma, -5, 9, 400),
        SINC(IntervalSinc::sinc, v -> Sinc.value(v, StrictMath.sin(v)), -20, 20, 64),
        CUBE((r, to, a) -> IntervalPowers.pown(r, to, a, 3), v -> v * v * v, -5, 5, 8),
        FOURTH((r, to, a) -> IntervalPowers.pown(r, to, a, 4), v -> StrictMath.pow(v, 4), -5, 5, 8),
        SEVENTH((r, to, a) -> IntervalPowers.pown(r, to, a, 7), v -> StrictMath.pow(v, 7), -5, 5, 8),
        INVERSE_CUBE((r, to, a) -> IntervalPowers.pown(r, to, a, -3), v -> StrictMath.pow(v, -3), -5, 5, 8),
        INVERSE_FOURTH((r, to, a) -> IntervalPowers.pown(r, to, a, -4), v -> StrictMath.pow(v, -4), -5, 5, 8);

        private final Operation operation;
        private final DoubleUnaryOperator function;
        private final double min;
        private final double max;
        private final double units;

        Unary(Operation operation, DoubleUnaryOperator function, double min, double max, double units) {
            this.operation = operation;
            this.function = function;
            this.min = min;
            this.max = max;
            this.units = units;
        }

        Interval over(Interval a) {
            var r = new Intervals(2);
            r.set(0, a.inf(), a.sup());
            operation.apply(r, 1, 0);
            return r.get(1);
        }

        Interval draw(Draw draw) {
            double first = draw.real(min, max);
            double second = draw.chance(0.15) ? first : draw.chance(0.5) ? Math.clamp(first + draw.real(-1, 1), min, max)
                    : draw.real(min, max);
            return new Interval(Math.min(first, second), Math.max(first, second));
        }
    }

    private static double sample(Interval a, int i) {
        return i == 0 ? a.inf() : i == 1 ? a.sup() : Math.clamp(a.inf() + (a.sup() - a.inf()) * (i - 1) / SAMPLES, a.inf(), a.sup());
    }

    @ParameterizedTest
    @EnumSource
    void valuesAtMembersAreInside(Unary function) {
        ForAll.seeded(SEED).cases(1000).check(function::draw, a -> {
            var range = function.over(a);
            for (int i = 0; i <= SAMPLES; i++) {
                double value = function.function.applyAsDouble(sample(a, i));
                // Infinity is the limit at a pole and no value.
                assertTrue(Double.isNaN(value) || Double.isInfinite(value) || range.contains(value), () -> range + " without " + value);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void rangesArePartsOfTheRangesOfLargerIntervals(Unary function) {
        ForAll.seeded(SEED + 1).cases(1000).check(draw -> List.of(function.draw(draw), function.draw(draw)), pair -> {
            var inner = pair.getFirst();
            var small = function.over(inner);
            var large = function.over(IntervalSets.hull(inner, pair.getLast()));
            assertTrue(IntervalSets.isSubset(small, large), () -> small + " in " + large);
        });
    }

    @ParameterizedTest
    @EnumSource
    void rangesAtPointsAreSomeUnitsWide(Unary function) {
        ForAll.seeded(SEED + 2).cases(1000).check(draw -> draw.real(function.min, function.max), v -> {
            var range = function.over(IntervalSets.point(v));
            double value = function.function.applyAsDouble(v);
            if (Double.isFinite(value) && Math.abs(value) < 1e300) {
                // Beside zero an absolute width of a few least normal numbers stays.
                assertTrue(range.sup() - range.inf() <= function.units * 0x1p-52 * Math.abs(value) + 4 * Double.MIN_NORMAL,
                        range::toString);
            }
        });
    }

    /// Two functions on the same drawn pairs; arguments in [-4, 4].
    private enum Binary {
        MIN(IntervalPiecewise::min, Math::min), MAX(IntervalPiecewise::max, Math::max), HYPOT(IntervalPowers::hypot, StrictMath::hypot),
        ATAN2(IntervalTrigonometry::atan2, StrictMath::atan2), POW(IntervalPowers::pow, StrictMath::pow);

        private final Operation2 operation;
        private final DoubleBinaryOperator function;

        Binary(Operation2 operation, DoubleBinaryOperator function) {
            this.operation = operation;
            this.function = function;
        }

        Interval over(Interval a, Interval b) {
            var r = new Intervals(3);
            r.set(0, a.inf(), a.sup());
            r.set(1, b.inf(), b.sup());
            operation.apply(r, 2, 0, 1);
            return r.get(2);
        }
    }

    private static Interval near(Draw draw) {
        double first = draw.real(-4, 4);
        double second = draw.chance(0.2) ? first : draw.real(-4, 4);
        return new Interval(Math.min(first, second), Math.max(first, second));
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfTwoMembersAreInside(Binary function) {
        ForAll.seeded(SEED + 3).cases(1000).check(draw -> List.of(near(draw), near(draw)), pair -> {
            var range = function.over(pair.getFirst(), pair.getLast());
            for (int i = 0; i <= SAMPLES; i++) {
                for (int j = 0; j <= SAMPLES; j += 3) {
                    // Angles at negative zeros are those of the other side of the cut.
                    double p = sample(pair.getFirst(), i) + 0.0;
                    double q = sample(pair.getLast(), j) + 0.0;
                    double value = function.function.applyAsDouble(p, q);
                    boolean isDefined = Double.isFinite(value)
                            && !(function == Binary.POW && (p < 0 && pair.getLast().inf() < pair.getLast().sup() || p == 0 && q <= 0)
                            || function == Binary.ATAN2 && p == 0 && q == 0);
                    assertTrue(!isDefined || range.contains(value), () -> p + ", " + q + ": " + range + " without " + value);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void rangesOfTwoArePartsOfTheRangesOfLargerIntervals(Binary function) {
        ForAll.seeded(SEED + 4).cases(1000).check(draw -> List.of(near(draw), near(draw), near(draw)), three -> {
            var a = three.getFirst();
            var b = three.get(1);
            var small = function.over(a, b);
            var large = function.over(IntervalSets.hull(a, three.getLast()), b);
            assertTrue(IntervalSets.isSubset(small, large), () -> small + " in " + large);
        });
    }

    @Test
    void wavesTurnWhereTheyDo() {
        assertEquals(1, Unary.SIN.over(new Interval(1, 2)).sup());
        assertEquals(-1, Unary.SIN.over(new Interval(4, 5)).inf());
        assertEquals(new Interval(-1, 1), Unary.SIN.over(new Interval(1, 5)));
        assertEquals(1, Unary.COS.over(new Interval(-0.1, 0.2)).sup());
        assertTrue(Unary.SIN.over(new Interval(-1, 1)).sup() < 0.85);
        assertEquals(IntervalSets.point(0), Unary.SIN.over(IntervalSets.point(0)));
        assertEquals(new Interval(-1, 1), Unary.COS.over(Interval.ENTIRE));
        assertEquals(Interval.ENTIRE, Unary.TAN.over(new Interval(1, 2)));
        assertTrue(Unary.TAN.over(new Interval(-1.5, 1.5)).sup() < 15);
    }

    @Test
    void domainsBoundFunctions() {
        assertEquals(new Interval(0, 2), Unary.SQRT.over(new Interval(-1, 4)));
        assertEquals(Interval.EMPTY, Unary.SQRT.over(new Interval(-2, -1)));
        assertEquals(Interval.EMPTY, Unary.LOG.over(new Interval(-2, 0)));
        assertEquals(-INFINITY, Unary.LOG.over(new Interval(-2, 1)).inf());
        assertEquals(Interval.EMPTY, Unary.ASIN.over(new Interval(2, 3)));
        assertEquals(Interval.EMPTY, Unary.ACOS.over(new Interval(-3, -2)));
        assertEquals(Interval.EMPTY, Unary.LOG1P.over(new Interval(-3, -1)));
        assertEquals(Interval.EMPTY, Unary.INVERSE_CUBE.over(IntervalSets.point(0)));
        assertEquals(new Interval(0, 27), Unary.CUBE.over(new Interval(0, 3)));
        assertEquals(Interval.EMPTY, Binary.POW.over(new Interval(-2, -1), IntervalSets.point(0.5)));
        assertEquals(new Interval(4, 16), Binary.POW.over(new Interval(-4, -2), IntervalSets.point(2)));
    }

    @Test
    void choicesFollowTheSign() {
        assertEquals(new Interval(1, 2), branch(new Interval(0.5, 1)));
        assertEquals(new Interval(5, 6), branch(new Interval(-2, -1)));
        assertEquals(new Interval(1, 6), branch(new Interval(-1, 1)));
        assertEquals(new Interval(1, 2), branch(new Interval(0, 1)));
        assertEquals(Interval.EMPTY, branch(IntervalSets.point(0)));
        assertEquals(new Interval(1, 2), choose(IntervalSets.point(0)));
        assertEquals(new Interval(1, 6), choose(new Interval(-1, 0)));
        assertEquals(new Interval(5, 6), choose(new Interval(-2, -1)));
    }

    private static Interval branch(Interval a) {
        var r = three(a);
        IntervalPiecewise.branch(r, 3, 0, 1, 2);
        return r.get(3);
    }

    private static Interval choose(Interval a) {
        var r = three(a);
        IntervalPiecewise.choose(r, 3, 0, 1, 2);
        return r.get(3);
    }

    private static Intervals three(Interval a) {
        var r = new Intervals(4);
        r.set(0, a.inf(), a.sup());
        r.set(1, 1, 2);
        r.set(2, 5, 6);
        return r;
    }
}
