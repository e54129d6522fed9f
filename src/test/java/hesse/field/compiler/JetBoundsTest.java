package hesse.field.compiler;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.JetBounds;
import hesse.interval.Interval;
import hesse.testing.Csv;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bounds hold: those of interval arithmetic at a point, and those on the rounding errors of a program over boxes.
class JetBoundsTest {

    private static final List<String> PARTS = List.of("f", "fx", "fy", "fxx", "fxy", "fyy");

    private static double[] numbers(Jet jet) {
        return new double[] {jet.f(), jet.fx(), jet.fy(), jet.fxx(), jet.fxy(), jet.fyy()};
    }

    private static Interval[] intervals(JetBounds bounds) {
        return new Interval[] {bounds.f(), bounds.fx(), bounds.fy(), bounds.fxx(), bounds.fxy(), bounds.fyy()};
    }

    /// Values of 60 digits, printed with 17.
    @Test
    void referenceValuesLieWithinTheBounds() {
        for (var row : Csv.rows("/golden/points.csv")) {
            var field = ReferenceFunctions.named(row.get("id"));
            double x = number(row, "x"), y = number(row, "y");
            var bounds = intervals(field.bounds(x, y));
            var computed = numbers(field.at(x, y));
            for (int i = 0; i < PARTS.size(); i++) {
                double expected = number(row, PARTS.get(i));
                double printed = Math.ulp(expected);
                var known = bounds[i];
                assertTrue(known.inf() - printed <= expected && expected <= known.sup() + printed, () -> row + ": " + known);
                double tolerance = 64 * number(row, "e_" + PARTS.get(i)) + 1e-300;
                assertTrue(known.error(computed[i]) <= tolerance + 4 * printed, () -> row + " is bounded no better than " + known);
            }
            assertErrors(field, x, y, new double[] {number(row, "fxx"), number(row, "fxy"), number(row, "fyy")}, row.toString());
        }
    }

    /// The errors of computed entries, in the point alone and in a box around it.
    private static void assertErrors(Field field, double x, double y, double[] exact, String input) {
        var jet = field.at(x, y);
        double[] computed = {jet.fxx(), jet.fxy(), jet.fyy()};
        var errors = field.hessianErrors().orElseThrow();
        for (double half : new double[] {0, 1e-3}) {
            errors.bound(x - half, x + half, y - half, y + half);
            double[] most = {errors.ofFxx(), errors.ofFxy(), errors.ofFyy()};
            for (int i = 0; i < most.length; i++) {
                double off = Math.abs(computed[i] - exact[i]) - Math.ulp(exact[i]);
                double bound = most[i];
                assertTrue(!(off > bound), () -> input + ": off by " + off + ", but the bound is " + bound);
            }
        }
    }

    private record Case(String formula, double x, double y) {}

    private static Case cancelling(Draw draw) {
        return new Case(sum(draw, 3), draw.random().nextDouble(0.1, 3), draw.random().nextDouble(-2, 2));
    }

    /// Sums and differences of products of functions, with coefficients that are no doubles, so that terms cancel.
    private static String sum(Draw draw, int depth) {
        if (depth == 0) {
            return draw.pick(List.of("x", "y", "0.1", "x*y", "(x - 0.3*y)", "2.5", "1e3*x"));
        }
        String a = sum(draw, depth - 1);
        String b = sum(draw, depth - 1);
        return draw.pick(List.of("(%s + %s)", "(%s - %s)", "(%s - 0.7*%s)", "%s*%s", "(sin(%s) - cos(%s))", "(exp(-(%s)^2) + %s)",
                "(%s)^3*%s",
                "(atan(%s) - %s)", "(tanh(%s) + %s)", "sqrt(1 + (%s)^2)*%s", "log(2 + (%s)^2)*%s", "(%s)/(3 + (%s)^2)")).formatted(a, b);
    }

    @Test
    void whatAHundredDigitsSayLiesWithinTheBoundsOfRandomFormulas() {
        ForAll.seeded(90_210).cases(150).check(JetBoundsTest::cancelling, random -> {
            var field = ReferenceFunctions.field(random.formula());
            var exact = field.highPrecision().orElseThrow().at(random.x(), random.y());
            var bounds = intervals(field.bounds(random.x(), random.y()));
            for (int i = 0; i < PARTS.size(); i++) {
                var known = bounds[i];
                var value = intervals(exact)[i];
                assertTrue(known.inf() <= value.sup() && value.inf() <= known.sup(), PARTS.get(i) + " in " + known + " but is " + value);
            }
            assertErrors(field, random.x(), random.y(), new double[] {middle(exact.fxx()), middle(exact.fxy()), middle(exact.fyy())},
                    random.toString());
        });
    }

    private static double middle(Interval interval) {
        return interval.inf() / 2 + interval.sup() / 2;
    }

    /// Where f is linear, or terms cancel for every x and y, there is no error to speak of.
    @ParameterizedTest
    @CsvSource({"log(x*y), 0.3, 0.4", "x + y, 1, 2", "(x - 0.1*y)^2, 3, 4"})
    void noiseIsNotShown(String formula, double x, double y) {
        var field = ReferenceFunctions.field(formula);
        var shown = field.bounds(x, y).nearest(field.at(x, y));
        var exact = field.highPrecision().orElseThrow().at(x, y);
        assertEquals(middle(exact.fxy()), shown.fxy(), Math.ulp(shown.fxy()));
    }

    @ParameterizedTest
    @CsvSource({"'333.75*y^6 + x^2*(11*x^2*y^2 - y^6 - 121*y^4 - 2) + 5.5*y^8 + x/(2*y)', 77617, 33096, true", "x^2 + y^2, 1, 2, false",
            "'x^2 - 2*x + 1 + y^2', 1, 0, false", "(exp(x) - exp(-x))^2 + y, 0, 0, false"})
    void lostValuesAreKnown(String formula, double x, double y, boolean lost) {
        var field = ReferenceFunctions.field(formula);
        assertEquals(lost, field.bounds(x, y).losesValue(field.at(x, y)));
    }
}
