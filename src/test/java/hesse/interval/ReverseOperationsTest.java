package hesse.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the reverse operations leave out is nowhere a solution, and what they leave is as little as intervals can say.
class ReverseOperationsTest {

    private static final long SEED = 20_630;
    private static final int A = 0, B = 1, TO = 2;

    private interface Forward {
        void apply(Intervals r, int to, int a, int b);
    }

    private interface Reverse {
        boolean apply(ReverseOperations r, int to, int a, int b);
    }

    /// An operation and its reverse; those of one operand leave the other alone.
    private enum Pair {
        ADD(Intervals::add, ReverseOperations::add),
        SUB(Intervals::sub, ReverseOperations::sub),
        MUL(Intervals::mul, ReverseOperations::mul),
        DIV(Intervals::div, ReverseOperations::div),
        NEG((r, to, a, _) -> r.neg(to, a), (r, to, a, _) -> r.neg(to, a)),
        RECIP((r, to, a, _) -> r.recip(to, a), (r, to, a, _) -> r.recip(to, a)),
        SQR((r, to, a, _) -> r.sqr(to, a), (r, to, a, _) -> r.sqr(to, a)),
        POW(IntervalPowers::pow, ReverseOperations::pow),
        SQRT((r, to, a, _) -> IntervalPowers.sqrt(r, to, a), (r, to, a, _) -> r.sqrt(to, a)),
        EXP((r, to, a, _) -> IntervalExponentials.exp(r, to, a), (r, to, a, _) -> r.exp(to, a)),
        LOG((r, to, a, _) -> IntervalExponentials.log(r, to, a), (r, to, a, _) -> r.log(to, a)),
        SIN((r, to, a, _) -> IntervalTrigonometry.sin(r, to, a), (r, to, a, _) -> r.sin(to, a)),
        COS((r, to, a, _) -> IntervalTrigonometry.cos(r, to, a), (r, to, a, _) -> r.cos(to, a));

        private final Forward forward;
        private final Reverse reverse;

        Pair(Forward forward, Reverse reverse) {
            this.forward = forward;
            this.reverse = reverse;
        }
    }

    /// Two numbers, intervals that hold them, and how far the result is known beside that of the numbers.
    private record Case(double p, double q, Interval a, Interval b, double below, double above) {

        static Case draw(Draw draw, boolean whole) {
            double p = draw.chance(0.5) ? draw.real(-30, 30) : draw.anyScale();
            double q = whole ? draw.integer(1, 9) : draw.chance(0.5) ? draw.real(-30, 30) : draw.anyScale();
            return new Case(p, q, around(draw, p), whole ? new Interval(q, q) : around(draw, q), spread(draw), spread(draw));
        }

        private static Interval around(Draw draw, double number) {
            return new Interval(number - spread(draw), number + spread(draw));
        }

        private static double spread(Draw draw) {
            return draw.chance(0.2) ? 0 : draw.chance(0.1) ? Double.POSITIVE_INFINITY : draw.chance(0.5) ? draw.random().nextDouble()
                    : Math.abs(draw.anyScale());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSolutionIsLost(Pair pair) {
        ForAll.seeded(SEED).cases(4000).check(draw -> Case.draw(draw, pair == Pair.POW), drawn -> {
            var r = new Intervals(3);
            r.set(A, drawn.p, drawn.p);
            r.set(B, drawn.q, drawn.q);
            pair.forward.apply(r, TO, A, B);
            if (!r.isEmpty(TO)) {
                r.set(TO, r.inf(TO) - drawn.below, r.sup(TO) + drawn.above);
                r.set(A, drawn.a.inf(), drawn.a.sup());
                r.set(B, drawn.b.inf(), drawn.b.sup());
                assertTrue(pair.reverse.apply(new ReverseOperations(r), TO, A, B));
                assertTrue(r.inf(A) <= drawn.p && drawn.p <= r.sup(A), () -> r.get(A) + " without " + drawn.p);
                assertTrue(r.inf(B) <= drawn.q && drawn.q <= r.sup(B), () -> r.get(B) + " without " + drawn.q);
                assertTrue(IntervalSets.isSubset(r.get(A), drawn.a) && IntervalSets.isSubset(r.get(B), drawn.b));
            }
        });
    }

    private static Intervals of(double a0, double a1, double b0, double b1, double to0, double to1) {
        var r = new Intervals(3);
        r.set(A, a0, a1);
        r.set(B, b0, b1);
        r.set(TO, to0, to1);
        return r;
    }

    private static Interval narrowed(Intervals r, Consumer<ReverseOperations> operation) {
        operation.accept(new ReverseOperations(r));
        return r.get(A);
    }

    @Test
    void aFactorIsNarrowedAcrossTheGapOfItsReciprocal() {
        assertEquals(new Interval(0.25, 0.5), narrowed(of(-10, 10, 2, 4, 1, 1), r -> r.mul(TO, A, B)));
        assertEquals(new Interval(0.25, 10), narrowed(of(-0.2, 10, -4, 4, 1, 2), r -> r.mul(TO, A, B)));
        assertEquals(new Interval(-10, -0.25), narrowed(of(-10, 0.2, -4, 4, 1, 2), r -> r.mul(TO, A, B)));
        assertEquals(new Interval(-3, 5), narrowed(of(-3, 5, -4, 4, 0, 2), r -> r.mul(TO, A, B)));
        assertEquals(new Interval(0, 0), narrowed(of(-3, 5, 1, 4, 0, 0), r -> r.mul(TO, A, B)));
        assertEquals(new Interval(0, 0), narrowed(of(-3, 5, -1, 4, 0, 0), r -> r.mulByNonZero(TO, A)));
    }

    @Test
    void squaresLeaveOutTheMiddle() {
        assertEquals(new Interval(2, 3), narrowed(of(-1.5, 9, 0, 0, 4, 9), r -> r.sqr(TO, A)));
        assertEquals(new Interval(-3, 3), narrowed(of(-5, 9, 0, 0, 4, 9), r -> r.sqr(TO, A)));
    }

    @Test
    void wavesMoveToTheNextPlace() {
        var sine = narrowed(of(1, 12, 0, 0, 0, 0), r -> r.sin(TO, A));
        assertEquals(Math.PI, sine.inf(), 1e-13);
        assertEquals(3 * Math.PI, sine.sup(), 1e-13);
        var cosine = narrowed(of(-1, 6, 0, 0, 0.5, 0.5), r -> r.cos(TO, A));
        assertEquals(Math.PI / 3 * 5, cosine.sup(), 1e-13);
        assertEquals(Math.PI / 3, cosine.inf(), 1e-13);
    }

    @Test
    void nothingIsLeftWhereThereIsNoSolution() {
        for (var impossible
                : List.<Reverse>of((r, to, a, _) -> r.exp(to, a), (r, to, a, _) -> r.sqr(to, a), (r, to, a, _) -> r.sqrt(to, a),
                        (r, to, a, _) -> r.sin(to, a), ReverseOperations::add)) {
            assertFalse(impossible.apply(new ReverseOperations(of(0, 1, 0, 1, -3, -2)), TO, A, B));
        }
        assertFalse(new ReverseOperations(of(-1, 1, 0, 0, 0, 0)).recip(TO, A));
    }
}
