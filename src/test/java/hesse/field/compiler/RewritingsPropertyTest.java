package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Expression;
import hesse.expression.Printer;
import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.field.Jet;
import hesse.field.rewriting.Rewritings;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import hesse.testing.TreeEvaluator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// A rewritten formula is defined where the typed one is and has the same value there, and so are its derivatives.
class RewritingsPropertyTest {

    private static final long SEED = 20_412;

    /// Patterns that rules look for; U and V become random formulas.
    private static final List<String> PATTERNS = List.of(
            "log(exp(U) + exp(V))", "log(1 + exp(U) + 2*exp(V)) - U", "V*log(3*exp(U))", "log2(exp(U) + 4)", "log(cosh(U))",
            "log(1 + U)", "exp(U) - 1", "V + 2 - 2*exp(U)", "3 - cos(U) - 2*cos(V)", "cosh(U) - 1", "sqrt(4 + U) - 2",
            "sqrt(1 + U^2) + sqrt(1 + V^2) - 2",
            "sqrt(U + 3) - sqrt(U + 1)", "U^2 - V^2", "4*U^2 - 4*V^2", "1 - U^2", "1/(1 + exp(-U))", "V/(1 + exp(U))^2",
            "exp(U)/(exp(U) + exp(V))",
            "(1 + exp(U))^(-1)", "U^5/U^3", "V*U^3/U^5", "sqrt(U)/U", "U^2/(U*V)", "sqrt(U^2 + V^2)", "sqrt(2 + U^2 + 3*V^4)",
            "sqrt(U^2 + 3*V^2)", "(U^2 + V^2)^1.5",
            "(U^2)^1.25", "sqrt(U)^2*V", "sqrt(U)^3", "sqrt(U)^(-2)", "hypot(U, V)^2", "cbrt(U)^3", "U*abs(U)", "U^2*V*abs(U)",
            "U^3*abs(U)^1.5",
            "U*sqrt(U)", "sqrt(U)*U^1.5", "U*(1 - U^1.1)", "2*U*(V + U^0.5)", "sin(U)/U", "sin(3*U)/U", "sinh(U)/U", "(exp(U) - 1)/U",
            "(1 - exp(-U))/U",
            "(1 - cos(U))/U^2", "(1 - cos(U))/U", "tan(U)/U", "U/sin(U)", "U/(exp(U) - 1)", "sin(U)*sin(V)/(U*V)", "V*sin(U)/U",
            "exp(U)*exp(V)/(1 + exp(U + V))");

    private static final List<Double> SPECIAL = List.of(0.0, -0.0, 1.0, -1.0, 2.0, 0.5, -3.0);

    private record Case(Expression formula, double x, double y) {

        @Override
        public String toString() {
            return Printer.print(formula) + " at (" + x + ", " + y + ")";
        }
    }

    private static Expression drawn(Draw draw, String u, String v) {
        return Formulas.parsed(draw.pick(PATTERNS).replace("U", "(" + u + ")").replace("V", "(" + v + ")"));
    }

    private static Case smooth(Draw draw) {
        var drawn = anywhere(draw);
        while (Printer.print(drawn.formula).contains("abs")) {
            drawn = anywhere(draw);
        }
        return drawn;
    }

    private static Case anywhere(Draw draw) {
        while (true) {
            var u = draw.chance(0.3) ? "x" : draw.chance(0.3) ? "x - y" : Printer.print(RandomFormulas.smooth(draw));
            var v = draw.chance(0.5) ? "y" : "x*y";
            var drawn = new Case(drawn(draw, u, v), draw.real(-2, 2), draw.real(-2, 2));
            if (isAwayFromZero(u, drawn) && isAwayFromZero(v, drawn)) {
                return drawn;
            }
        }
    }

    /// There are the holes, and the borders of domains.
    private static boolean isAwayFromZero(String part, Case drawn) {
        return Math.abs(TreeEvaluator.value(Formulas.parsed(part), drawn.x, drawn.y)) > 1e-3;
    }

    private static Case special(Draw draw) {
        return new Case(drawn(draw, draw.pick(List.of("x", "x*y", "x - y", "2*x")), draw.pick(List.of("y", "x + y"))),
                draw.pick(SPECIAL), draw.pick(SPECIAL));
    }

    /// To 1e-7 of the largest component: enough to tell one formula from another, and more than nearby cancellation takes.
    @Test
    void jetsAreThoseOfTheFormulaAsTyped() {
        ForAll.seeded(SEED).cases(1500).check(RewritingsPropertyTest::smooth, drawn -> {
            var typed = components(HipparchusWalk.jet(drawn.formula, drawn.x, drawn.y));
            double largest = DoubleStream.of(typed).map(Math::abs).max().orElseThrow();
            if (!(largest < 1e4)) {
                return;
            }
            var computed = components(CompiledField.of(drawn.formula, Map.of()).at(drawn.x, drawn.y));
            for (int i = 0; i < typed.length; i++) {
                assertEquals(typed[i], computed[i], 1e-7 * Math.max(1, largest), "component " + i);
            }
        });
    }

    @Test
    void valuesAreFiniteWhereThoseOfTheFormulaAsTypedAre() {
        ForAll.seeded(SEED + 1).check(RewritingsPropertyTest::special, drawn -> {
            double typed = TreeEvaluator.value(drawn.formula, drawn.x, drawn.y);
            double computed = CompiledField.of(drawn.formula, Map.of()).at(drawn.x, drawn.y).f();
            assertEquals(Double.isFinite(typed), Double.isFinite(computed), () -> typed + " as typed, computed " + computed);
            if (Double.isFinite(typed)) {
                assertEquals(typed, computed, 1e-12 * Math.max(1, Math.abs(typed)));
            }
        });
    }

    @Test
    void enclosuresContainTheValues() {
        ForAll.seeded(SEED + 2).cases(500).check(RewritingsPropertyTest::smooth, drawn -> {
            var field = CompiledField.of(drawn.formula, Map.of());
            var jet = field.at(drawn.x, drawn.y);
            if (!jet.isFinite() || !HipparchusWalk.jet(drawn.formula, drawn.x, drawn.y).isFinite()) {
                return;
            }
            var enclosure = field.enclosure().orElseThrow();
            double width = 1e-3;
            enclosure.encloseGradient(drawn.x - width, drawn.x + width, drawn.y - width, drawn.y + width);
            enclosure.encloseHessian();
            assertFalse(enclosure.isEmpty());
            var components = components(jet);
            for (int i = 0; i < components.length; i++) {
                var component = Component.values()[i];
                double slack = 1e-9 * Math.max(1, Math.abs(components[i]));
                assertTrue(contains(enclosure, component, components[i], slack), () -> component + " of " + jet);
            }
        });
    }

    private static boolean contains(Enclosure enclosure, Component component, double value, double slack) {
        return enclosure.inf(component) - slack <= value && value <= enclosure.sup(component) + slack;
    }

    /// Rules that undo each other would never end.
    @Test
    void everyPatternIsRewrittenAndThatEnds() {
        for (var pattern : PATTERNS) {
            var formula = Formulas.parsed(pattern.replace("U", "x").replace("V", "y"));
            assertFalse(new Rewritings(Map.of()).all(formula).isEmpty(), pattern);
        }
    }

    private static double[] components(Jet jet) {
        return new double[] {jet.f(), jet.fx(), jet.fy(), jet.fxx(), jet.fxy(), jet.fyy()};
    }
}
