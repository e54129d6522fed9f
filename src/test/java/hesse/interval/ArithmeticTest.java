package hesse.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/// The arithmetic operations against exact decimal arithmetic.
class ArithmeticTest {

    private static final long SEED = 20_310;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @FunctionalInterface
    private interface Operation {
        void apply(Intervals r, int to, int a, int b);
    }

    private record Case(Interval a, Interval b, double p, double q) {}

    /// Intervals of all scales, points among them, and a member of each.
    private static Case draw(Draw draw) {
        var a = drawInterval(draw);
        var b = drawInterval(draw);
        return new Case(a, b, member(draw, a), member(draw, b));
    }

    private static Interval drawInterval(Draw draw) {
        double first = draw.anyScale();
        double second = draw.chance(0.2) ? first : draw.chance(0.5) ? first * draw.real(-2, 2) : draw.anyScale();
        return new Interval(Math.min(first, second), Math.max(first, second));
    }

    private static double member(Draw draw, Interval interval) {
        double middle = interval.inf() / 2 + interval.sup() / 2;
        double t = draw.random().nextDouble();
        double inside = interval.inf() * t + interval.sup() * (1 - t);
        return Math.clamp(draw.pick(List.of(interval.inf(), interval.sup(), middle, inside)), interval.inf(), interval.sup());
    }

    private static Interval result(Operation operation, Interval a, Interval b) {
        var r = new Intervals(3);
        r.set(0, a.inf(), a.sup());
        r.set(1, b.inf(), b.sup());
        operation.apply(r, 2, 0, 1);
        return r.get(2);
    }

    private static boolean isAtMost(double bound, BigDecimal exact) {
        return bound == -INFINITY || bound != INFINITY && new BigDecimal(bound).compareTo(exact) <= 0;
    }

    private static boolean isAtLeast(double bound, BigDecimal exact) {
        return isAtMost(-bound, exact.negate());
    }

    /// Contains the exact result for members, and for two numbers lies between neighbouring doubles or is the exact one.
    private static void check(Operation operation, BinaryOperator<BigDecimal> exact) {
        ForAll.seeded(SEED).cases(6000).check(ArithmeticTest::draw, drawn -> {
            var expected = exact.apply(new BigDecimal(drawn.p), new BigDecimal(drawn.q));
            var wide = result(operation, drawn.a, drawn.b);
            var sharp = result(operation, IntervalSets.point(drawn.p), IntervalSets.point(drawn.q));
            assertTrue(isAtMost(wide.inf(), expected) && isAtLeast(wide.sup(), expected), () -> wide + " without " + expected);
            assertTrue(isAtMost(sharp.inf(), expected) && isAtLeast(sharp.sup(), expected), () -> sharp + " without " + expected);
            assertTrue(sharp.sup() <= Math.nextUp(Math.nextUp(sharp.inf())), () -> sharp + " is wide");
            boolean isDouble = Math.abs(expected.doubleValue()) > 1e-250 && Double.isFinite(expected.doubleValue())
                    && new BigDecimal(expected.doubleValue()).compareTo(expected) == 0;
            assertTrue(!isDouble || sharp.inf() == sharp.sup(), () -> sharp + " but exact is " + expected);
            assertTrue(IntervalSets.isSubset(sharp, wide), () -> sharp + " in " + wide);
        });
    }

    @Test
    void sumsContainTheExactOnes() {
        check(Intervals::add, BigDecimal::add);
    }

    @Test
    void differencesContainTheExactOnes() {
        check(Intervals::sub, BigDecimal::subtract);
    }

    @Test
    void productsContainTheExactOnes() {
        check(Intervals::mul, BigDecimal::multiply);
    }

    @Test
    void squaresContainTheExactOnesAndAreNeverNegative() {
        check((r, to, a, _) -> r.sqr(to, a), (p, _) -> p.multiply(p));
        ForAll.seeded(SEED).check(ArithmeticTest::drawInterval, a -> assertTrue(result((r, to, x, _) -> r.sqr(to, x), a, a).inf() >= 0));
    }

    /// p / q lies between the bounds if q times the bounds lie around p.
    @Test
    void quotientsContainTheExactOnes() {
        ForAll.seeded(SEED).cases(6000).check(ArithmeticTest::draw, drawn -> {
            if (drawn.q != 0) {
                assertQuotient(drawn, result(Intervals::div, drawn.a, drawn.b));
                var sharp = result(Intervals::div, IntervalSets.point(drawn.p), IntervalSets.point(drawn.q));
                assertQuotient(drawn, sharp);
                assertTrue(sharp.sup() <= Math.nextUp(Math.nextUp(sharp.inf())), () -> sharp + " is wide");
                assertQuotient(new Case(drawn.a, drawn.b, 1, drawn.q), result((r, to, _, b) -> r.recip(to, b), drawn.a, drawn.b));
            }
        });
    }

    private static void assertQuotient(Case drawn, Interval quotient) {
        var p = new BigDecimal(drawn.q > 0 ? drawn.p : -drawn.p);
        var q = new BigDecimal(Math.abs(drawn.q));
        assertTrue(quotient.inf() == -INFINITY || new BigDecimal(quotient.inf()).multiply(q).compareTo(p) <= 0, quotient::toString);
        assertTrue(quotient.sup() == INFINITY || new BigDecimal(quotient.sup()).multiply(q).compareTo(p) >= 0, quotient::toString);
    }

    @Test
    void operationsAreInclusionIsotone() {
        List<Operation> operations = List.of(Intervals::add, Intervals::sub, Intervals::mul, Intervals::div, (r, to, a, _) -> r.sqr(to, a),
                (r, to, a, _) -> r.recip(to, a), (r, to, a, _) -> r.neg(to, a));
        ForAll.seeded(SEED).cases(2000).check(draw -> List.of(draw(draw), draw(draw)), pair -> {
            var inner = pair.getFirst();
            var outerA = IntervalSets.hull(inner.a, pair.getLast().a);
            var outerB = IntervalSets.hull(inner.b, pair.getLast().b);
            for (var operation : operations) {
                var small = result(operation, inner.a, inner.b);
                var large = result(operation, outerA, outerB);
                assertTrue(IntervalSets.isSubset(small, large), () -> small + " in " + large);
            }
        });
    }

    @Test
    void divisionByZeroIsTheSetOfAllQuotients() {
        var positive = new Interval(1, 2);
        var negative = new Interval(-4, -1);
        assertEquals(new Interval(1, INFINITY), result((r, to, _, b) -> r.recip(to, b), positive, new Interval(0, 1)));
        assertEquals(new Interval(-INFINITY, -0.5), result((r, to, _, b) -> r.recip(to, b), positive, new Interval(-2, 0)));
        assertEquals(Interval.ENTIRE, result((r, to, _, b) -> r.recip(to, b), positive, new Interval(-2, 1)));
        assertEquals(Interval.EMPTY, result(Intervals::div, positive, IntervalSets.point(0)));
        assertEquals(new Interval(0.5, INFINITY), result(Intervals::div, positive, new Interval(0, 2)));
        assertEquals(new Interval(-INFINITY, -0.5), result(Intervals::div, negative, new Interval(0, 2)));
        assertEquals(new Interval(0.5, INFINITY), result(Intervals::div, negative, new Interval(-2, 0)));
        assertEquals(Interval.ENTIRE, result(Intervals::div, new Interval(-1, 2), new Interval(0, 2)));
        assertEquals(IntervalSets.point(0), result(Intervals::div, IntervalSets.point(0), new Interval(-1, 2)));
    }

    @Test
    void onlyOperationsThatAreDefinedEverywhereAreContinuous() {
        var r = new Intervals(3);
        r.set(0, 0, 1);
        r.set(1, 1, 2);
        r.div(2, 0, 1);
        assertTrue(r.isContinuous());
        r.div(2, 1, 0);
        assertFalse(r.isContinuous());
        r.begin();
        assertTrue(r.isContinuous());
        r.recip(2, 0);
        assertFalse(r.isContinuous());
    }

    @Test
    void theEmptyIntervalPassesThroughEverything() {
        for (var operation : List.<Operation>of(Intervals::add, Intervals::sub, Intervals::mul, Intervals::div)) {
            assertEquals(Interval.EMPTY, result(operation, Interval.EMPTY, IntervalSets.point(1)));
            assertEquals(Interval.EMPTY, result(operation, IntervalSets.point(1), Interval.EMPTY));
        }
        assertEquals(Interval.EMPTY, result((r, to, a, _) -> r.sqr(to, a), Interval.EMPTY, Interval.EMPTY));
        assertEquals(Interval.EMPTY, result((r, to, a, _) -> r.neg(to, a), Interval.EMPTY, Interval.EMPTY));
    }

    @Test
    void overflowStaysBounded() {
        var huge = IntervalSets.point(Double.MAX_VALUE);
        assertEquals(new Interval(Double.MAX_VALUE, INFINITY), result(Intervals::add, huge, huge));
        assertEquals(new Interval(Double.MAX_VALUE, INFINITY), result(Intervals::mul, huge, huge));
        assertEquals(new Interval(-INFINITY, -Double.MAX_VALUE), result(Intervals::mul, huge, IntervalSets.point(-Double.MAX_VALUE)));
        assertEquals(Interval.ENTIRE, result(Intervals::sub, Interval.ENTIRE, Interval.ENTIRE));
        assertEquals(IntervalSets.point(0), result(Intervals::mul, IntervalSets.point(0), Interval.ENTIRE));
    }
}
