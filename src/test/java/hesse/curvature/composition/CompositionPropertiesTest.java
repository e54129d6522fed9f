package hesse.curvature.composition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Convexity.Extent;
import hesse.curvature.Curvature;
import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.field.compiler.CompiledField;
import hesse.interval.Interval;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What the rules say of random formulas is never refuted by enclosures at points, which know nothing of the rules.
class CompositionPropertiesTest {
    private static final long SEED = 20_412;
    private static final int CASES = 1500;
    private static final int CHORDS = 60;
    private static final double FINE = 0x1p20;

    private static final List<Function> FUNCTIONS = List.of(Function.EXP, Function.LOG, Function.SQRT, Function.ABS, Function.RELU,
            Function.SOFTPLUS, Function.COSH,
            Function.SINH, Function.TANH, Function.SIGMOID, Function.CBRT, Function.SIN, Function.LOG2, Function.ATAN, Function.ASINH,
            Function.ACOSH, Function.LOG1P, Function.EXPM1, Function.ERF, Function.ERFC, Function.GAMMA, Function.HEAVISIDE);
    private static final List<Function> PAIRS = List.of(Function.MAX, Function.MIN, Function.HYPOT, Function.LOGADDEXP);
    private static final List<Double> NUMBERS = List.of(0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 1.5, 0.25);

    /// @param expression a random formula of the kind that the rules are about, but not more
    private record Drawn(Expression expression, Interval x, Interval y) {
        @Override
        public String toString() {
            return expression + " on " + x + " x " + y;
        }
    }

    private static Drawn onPlane(Draw draw) {
        return new Drawn(term(draw, 1 + draw.integer(0, 4)), Interval.ENTIRE, Interval.ENTIRE);
    }

    private static Drawn inBox(Draw draw) {
        double x = draw.integer(0, 4) - 2, y = draw.integer(0, 4) - 2;
        return new Drawn(term(draw, 1 + draw.integer(0, 4)), new Interval(x, x + 2), new Interval(y, y + 1));
    }

    private static Expression term(Draw draw, int depth) {
        if (depth == 0 || draw.chance(0.1)) {
            return leaf(draw);
        }
        int kind = draw.random().nextInt(12);
        return switch (kind) {
            case 0, 1, 2 -> new Binary(Operator.PLUS, term(draw, depth - 1), term(draw, depth - 1));
            case 3 -> new Binary(Operator.MINUS, term(draw, depth - 1), term(draw, depth - 1));
            case 4 -> new Binary(Operator.TIMES, term(draw, depth - 1), term(draw, depth - 1));
            case 5 -> new Binary(Operator.DIVIDE, term(draw, depth - 1), term(draw, depth - 1));
            case 6 -> new Binary(Operator.POWER, term(draw, depth - 1), draw.chance(0.85) ? exponent(draw) : term(draw, depth - 1));
            case 7 -> new Negation(term(draw, depth - 1));
            case 8 -> new Call(draw.pick(PAIRS), List.of(term(draw, depth - 1), term(draw, depth - 1)));
            case 9 -> product(draw, depth);
            default -> new Call(draw.pick(FUNCTIONS), List.of(term(draw, depth - 1)));
        };
    }

    /// Entropy and its kin, which chance alone would hardly make.
    private static Expression product(Draw draw, int depth) {
        var u = term(draw, depth - 1);
        var v = draw.chance(0.5) ? u : new Binary(draw.chance(0.5) ? Operator.DIVIDE : Operator.TIMES, u, term(draw, depth - 1));
        return new Binary(Operator.TIMES, u, new Call(Function.LOG, List.of(v)));
    }

    private static Expression exponent(Draw draw) {
        var size = new Literal(draw.pick(NUMBERS));
        return draw.chance(0.3) ? new Negation(size) : size;
    }

    private static Expression leaf(Draw draw) {
        int kind = draw.random().nextInt(6);
        return kind < 2 ? Variable.X : kind < 4 ? Variable.Y : kind == 4 ? new Literal(draw.pick(NUMBERS))
                : new Binary(Operator.MINUS, Variable.X, Variable.Y);
    }

    @Test
    void whatIsConvexOnItsDomainIsBelowItsChords() {
        ForAll.seeded(SEED).cases(CASES).check(CompositionPropertiesTest::onPlane, CompositionPropertiesTest::check);
    }

    @Test
    void whatIsConvexInABoxIsBelowItsChordsThere() {
        ForAll.seeded(SEED + 1).cases(CASES).check(CompositionPropertiesTest::inBox, CompositionPropertiesTest::check);
    }

    private static void check(Drawn drawn) {
        boolean plane = drawn.x().equals(Interval.ENTIRE);
        var found = plane ? Composition.onPlane(drawn.expression(), Map.of())
                : Composition.on(drawn.expression(), Map.of(), drawn.x(), drawn.y());
        var curvature = found.derivation().curvature();
        if (curvature != Curvature.UNKNOWN) {
            var enclosure = CompiledField.of(drawn.expression(), Map.of()).enclosure().orElseThrow();
            var random = new SplittableRandom(drawn.toString().hashCode());
            for (int i = 0; i < CHORDS; i++) {
                checkChord(curvature, found.extent(), enclosure, coordinate(drawn.x(), random, i), coordinate(drawn.y(), random, i),
                        coordinate(drawn.x(), random, i), coordinate(drawn.y(), random, i));
            }
        }
    }

    /// On a lattice first, where equalities are exact and lines have few directions; then on one so fine that middles are exact.
    private static double coordinate(Interval side, SplittableRandom random, int i) {
        double from = Math.max(side.inf(), -6), to = Math.min(side.sup(), 6);
        return i < CHORDS / 2 ? from + (to - from) * random.nextInt(9) / 8 : Math.rint(random.nextDouble(from, to) * FINE) / FINE;
    }

    private static void checkChord(Curvature curvature, Extent extent, Enclosure enclosure, double ax, double ay, double bx, double by) {
        double mx = ax / 2 + bx / 2, my = ay / 2 + by / 2;
        var a = value(enclosure, ax, ay);
        var b = value(enclosure, bx, by);
        var middle = value(enclosure, mx, my);
        if (extent == Extent.PLANE) {
            assertFalse(a.isEmpty() || b.isEmpty() || middle.isEmpty(), () -> "not defined near " + ax + ", " + ay);
        }
        if (isDefined(enclosure, ax, ay) && isDefined(enclosure, bx, by)) {
            assertFalse(middle.isEmpty(), () -> "no value at " + mx + ", " + my);
            // Of convex terms f(m) − (f(a) + f(b))/2 is at most 0; of strict ones less, of concave ones the other way round.
            var bend = Bounds.difference(middle, Bounds.quotient(Bounds.sum(a, b), new Interval(2, 2)));
            boolean apart = ax != bx || ay != by;
            assertTrue(!curvature.isConvex() || bend.inf() <= 0, () -> "above the chord by " + bend + " at " + mx + ", " + my);
            assertTrue(!curvature.isConcave() || bend.sup() >= 0, () -> "below the chord by " + bend + " at " + mx + ", " + my);
            assertFalse(apart && curvature.isStrict() && bend.inf() == 0 && bend.sup() == 0, () -> "on the chord at " + mx + ", " + my);
        }
        checkHessian(curvature, enclosure, mx, my);
    }

    private static Interval value(Enclosure enclosure, double x, double y) {
        enclosure.encloseGradient(x, x, y, y);
        enclosure.encloseHessian();
        return new Interval(enclosure.inf(Component.F), enclosure.sup(Component.F));
    }

    /// Whether f is certain to have a finite value.
    private static boolean isDefined(Enclosure enclosure, double x, double y) {
        var value = value(enclosure, x, y);
        return enclosure.isSmooth() && value.inf() > Double.NEGATIVE_INFINITY && value.sup() < Double.POSITIVE_INFINITY;
    }

    /// Where there are second derivatives, none of the principal minors of H can be proved to have the wrong sign.
    private static void checkHessian(Curvature curvature, Enclosure enclosure, double x, double y) {
        value(enclosure, x, y);
        if (!enclosure.isSmooth()) {
            return;
        }
        enclosure.encloseDeterminant();
        boolean down = enclosure.sup(Component.FXX) < 0 || enclosure.sup(Component.FYY) < 0;
        boolean up = enclosure.inf(Component.FXX) > 0 || enclosure.inf(Component.FYY) > 0;
        assertFalse(curvature.isConvex() && down || curvature.isConcave() && up || enclosure.sup(Component.DETERMINANT) < 0,
                () -> "H has the wrong sign at " + x + ", " + y);
    }
}
