package hesse.expression.symbolic;

import static hesse.expression.symbolic.SymbolicFormulas.expression;
import static hesse.expression.symbolic.SymbolicFormulas.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.Printer;
import hesse.expression.simplification.CollectableTrees;
import hesse.expression.VariableNames;
import hesse.field.compiler.CompiledField;
import hesse.testing.ForAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolicDerivativesTest {
    private static final long SEED = 1_811;
    /// The smallest stack that trees are made for, see [Parser#MAX_DEPTH].
    private static final long SMALL_STACK = 512 * 1024;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            x^2 + y                         => []
            abs(x) + relu(y - 1)            => [x = 0, y - 1 = 0]
            abs(x) + sign(x)                => [x = 0]
            max(x^2, y)                     => [x^2 - y = 0]
            min(x, x + 1)                   => []
            floor(2*x)                      => [2*x whole]
            abs(x)^2.5                      => []
            abs(x)^1.5                      => [x = 0]
            abs(a)*x                        => []
            """)
    void kinksAreNamed(String formula, String kinks) {
        assertEquals(kinks,
                SymbolicDerivatives.of(expression(formula)).kinks().stream().map(SymbolicDerivativesTest::words).toList().toString());
    }

    private static String words(Kink kink) {
        return switch (kink) {
            case Kink.Zero(var expression) -> Printer.print(expression) + " = 0";
            case Kink.Whole(var expression) -> Printer.print(expression) + " whole";
        };
    }

    /// Values with errors from rounding, for the field computes with another formula; kinks and poles are left out by
    /// both being undefined or unsafe.
    @Test
    void randomFormulasAgreeWithTheField() {
        int[] compared = {0};
        ForAll.seeded(SEED).cases(200).check(CollectableTrees::tree, tree -> {
            var derivatives = SymbolicDerivatives.of(tree);
            var field = CompiledField.of(tree, Map.of("a", 0.75));
            for (double x : List.of(0.37, -1.21, 2.6)) {
                var jet = field.at(x, 0.83);
                var expected = Map.of(Partial.FX, jet.fx(), Partial.FY, jet.fy(), Partial.FXX, jet.fxx(), Partial.FXY, jet.fxy(),
                        Partial.FYY, jet.fyy());
                double largest = expected.values().stream().mapToDouble(Math::abs).max().orElseThrow() + Math.abs(jet.f()) + 1;
                for (var partial : Partial.values()) {
                    compared[0] += compare(partial.of(derivatives), expected.get(partial), x, largest);
                }
            }
        });
        assertTrue(compared[0] > 400, "only " + compared[0] + " values could be compared");
    }

    private static int compare(Derivative derivative, double expected, double x, double largest) {
        if (!(derivative instanceof Derivative.Formula(var formula))) {
            return 0;
        }
        var actual = Rounded.of(formula, x, 0.83, 0.75);
        if (!actual.isSafe() || !Double.isFinite(largest)) {
            return 0;
        }
        // The field's own error isn't known: a billionth part of all that it computes, where wrong rules are off by much.
        assertEquals(expected, actual.value(), actual.error() + 1e-9 * largest, () -> formula + " at " + x);
        return 1;
    }

    @Test
    void everyDerivativeIsReadAsTheSameTree() {
        ForAll.seeded(SEED + 1).cases(100).check(CollectableTrees::tree, tree -> {
            var derivatives = SymbolicDerivatives.of(tree);
            for (var partial : Partial.values()) {
                partial.of(derivatives).shown().ifPresent(formula ->
                        assertEquals(new ParseResult.Parsed(formula), Parser.parse(Printer.print(formula), VariableNames.XY)));
            }
        });
    }

    @Test
    void theFormulaItselfStaysAsTyped() {
        var typed = expression("x*x + 0*y");
        assertEquals(typed, SymbolicDerivatives.of(typed).f());
    }

    @Test
    void whatIsTooLongIsSaidAndTheRestIsShown() {
        var terms = IntStream.rangeClosed(1, 200).mapToObj(k -> "sin(" + k + "*x + y^2)").collect(Collectors.joining(" + "));
        var derivatives = SymbolicDerivatives.of(expression(terms + " + y"));
        assertInstanceOf(Derivative.TooLong.class, derivatives.fx());
        assertInstanceOf(Derivative.TooLong.class, derivatives.fxx());
        assertEquals("1", Printer.print(shown(SymbolicDerivatives.of(expression("sin(x)^40*cos(x)^33 + y")).fy())));
    }

    @Test
    void longSumsThatCollapseAreShown() {
        var many = String.join(" + ", java.util.Collections.nCopies(499, "x^2"));
        assertEquals("998*x", Printer.print(shown(SymbolicDerivatives.of(expression(many)).fx())));
    }

    @Test
    void deepAndLargeTreesFitOnASmallStack() throws InterruptedException {
        var formulas = List.of(
                "sin(".repeat(498) + "x" + ")".repeat(498),
                "sin(".repeat(95) + "x" + ")".repeat(95),
                "sqrt(x + ".repeat(48) + "y" + ")".repeat(48),
                "(".repeat(30) + "x" + "*y + x)^2".repeat(30),
                "exp(".repeat(498) + "x*y" + ")".repeat(498),
                "sqrt(x + ".repeat(240) + "y" + ")".repeat(240),
                "(".repeat(160) + "x" + "*y + x)^2".repeat(160),
                String.join("*", java.util.Collections.nCopies(499, "(x + y)")),
                IntStream.range(0, 499).mapToObj(k -> "(x + " + k + ")").collect(Collectors.joining("*")),
                IntStream.range(0, 499).mapToObj(k -> "x^" + k).collect(Collectors.joining(" + ")),
                String.join("^", java.util.Collections.nCopies(499, "x")),
                String.join("/", java.util.Collections.nCopies(499, "(x - y)")),
                "-".repeat(498) + "x",
                "max(".repeat(240) + "x" + ", y)".repeat(240),
                "((x + y)^9 + (x - y)^8)^7*((x + 2*y)^9 - (x - 3*y)^9)^5");
        for (var formula : formulas) {
            switch (Parser.parse(formula)) {
                case ParseResult.Parsed(var tree) -> onSmallStack(tree);
                case ParseResult.Refused(var error) -> throw new AssertionError(error + " of " + formula.substring(0, 40));
            }
        }
    }

    private static void onSmallStack(Expression formula) throws InterruptedException {
        Throwable[] failure = {null};
        var thread = new Thread(null, () -> {
            SymbolicDerivatives.of(formula);
        }, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((_, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();
        assertEquals(null, failure[0], () -> Arrays.toString(failure[0].getStackTrace()).substring(0, 2000));
    }
}
