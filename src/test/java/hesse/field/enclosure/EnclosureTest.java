package hesse.field.enclosure;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Expression;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.field.Jet;
import hesse.field.compiler.CompiledField;
import hesse.field.compiler.Formulas;
import hesse.field.compiler.RandomFormulas;
import hesse.testing.Csv;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnclosureTest {

    private static final long SEED = 20_320;
    private static final int SAMPLES = 12;
    private static final List<Component> JET = List.of(Component.F, Component.FX, Component.FY, Component.FXX, Component.FXY,
            Component.FYY);

    private record Box(double x0, double x1, double y0, double y1) {

        static Box draw(Draw draw, double min, double max) {
            double x = draw.real(min, max), y = draw.real(min, max);
            double size = draw.chance(0.2) ? 0 : (max - min) * Math.pow(10, -4 * draw.random().nextDouble());
            return new Box(x, Math.min(x + size, Math.max(x, max)), y, Math.min(y + size, Math.max(y, max)));
        }

        double x(double t) {
            return Math.clamp(x0 + (x1 - x0) * t, x0, x1);
        }

        double y(double t) {
            return Math.clamp(y0 + (y1 - y0) * t, y0, y1);
        }

        Box part(Draw draw) {
            double a = draw.random().nextDouble(), b = draw.random().nextDouble(), c = draw.random().nextDouble(),
                    d = draw.random().nextDouble();
            return new Box(x(Math.min(a, b)), x(Math.max(a, b)), y(Math.min(c, d)), y(Math.max(c, d)));
        }
    }

    private record Case(Expression formula, Box box, Box part) {}

    private static Enclosure over(CompiledField field, Box box) {
        var enclosure = field.enclosure().orElseThrow();
        enclose(enclosure, box);
        return enclosure;
    }

    private static void enclose(Enclosure enclosure, Box box) {
        enclosure.encloseGradient(box.x0, box.x1, box.y0, box.y1);
        enclosure.encloseHessian();
        enclosure.encloseDeterminant();
    }

    private static Enclosure over(String formula, double x0, double x1, double y0, double y1) {
        return over(Formulas.field(formula), new Box(x0, x1, y0, y1));
    }

    private static double component(Jet jet, Component component) {
        return switch (component) {
            case F -> jet.f();
            case FX -> jet.fx();
            case FY -> jet.fy();
            case FXX -> jet.fxx();
            case FXY -> jet.fxy();
            case FYY -> jet.fyy();
            case DETERMINANT -> jet.fxx() * jet.fyy() - jet.fxy() * jet.fxy();
        };
    }

    /// Jets at points of the box lie inside, but for their own rounding errors relative to the jet's largest number.
    private static void assertContainsJets(CompiledField field, Box box, double rounding) {
        var enclosure = over(field, box);
        for (int i = 0; i < SAMPLES; i++) {
            double x = box.x(i % 4 / 3.0), y = box.y(i / 4 / 2.0);
            var jet = field.at(x, y);
            if (jet.isFinite()) {
                double largest = JET.stream().mapToDouble(c -> Math.abs(component(jet, c))).max().orElseThrow();
                for (var component : JET) {
                    double value = component(jet, component);
                    double tolerance = rounding * Math.max(1, largest);
                    assertTrue(enclosure.inf(component) - tolerance <= value && value <= enclosure.sup(component) + tolerance,
                            () -> component + " " + value + " not in [" + enclosure.inf(component) + ", " + enclosure.sup(component)
                            + "] at " + x + ", " + y);
                }
            }
        }
    }

    @Test
    void jetsOfRandomFormulasLieInside() {
        ForAll.seeded(SEED).cases(600).check(draw -> new Case(RandomFormulas.smooth(draw), Box.draw(draw, -2, 2), null),
                drawn -> assertContainsJets(CompiledField.of(drawn.formula, Map.of()), drawn.box, 1e-11));
    }

    @ParameterizedTest
    @EnumSource
    void everyFunctionIsEnclosedInItsDomainAndAcrossItsBorder(Function function) {
        var arguments = switch (function) {
            case POLYGAMMA -> List.<Expression>of(new Literal(1), Variable.X);
            case ROOT -> List.<Expression>of(Variable.X, new Literal(5));
            default -> List.<Expression>of(Variable.X, Variable.Y, new Literal(2)).subList(0, function.arity());
        };
        var field = CompiledField.of(new Call(function, arguments), Map.of());
        ForAll.seeded(SEED + 1).cases(200).check(draw -> Box.draw(draw, -3, 3), box -> assertContainsJets(field, box, 1e-13));
    }

    @Test
    void partsOfABoxHavePartsOfTheBounds() {
        ForAll.seeded(SEED + 2).cases(600).check(draw -> {
            var box = Box.draw(draw, -2, 2);
            return new Case(RandomFormulas.smooth(draw), box, box.part(draw));
        }, drawn -> {
            var enclosure = CompiledField.of(drawn.formula, Map.of()).enclosure().orElseThrow();
            enclose(enclosure, drawn.box);
            var inf = JET.stream().mapToDouble(enclosure::inf).toArray();
            var sup = JET.stream().mapToDouble(enclosure::sup).toArray();
            enclose(enclosure, drawn.part);
            for (int i = 0; i < inf.length; i++) {
                assertTrue(inf[i] <= enclosure.inf(JET.get(i)) && enclosure.sup(JET.get(i)) <= sup[i]);
            }
        });
    }

    /// The reference values have 17 digits; decimal fractions in formulas mean the nearest doubles here and themselves there,
    /// which the table's bounds on rounding errors cover.
    @Test
    void pointsEncloseTheReferenceValuesSharply() {
        for (var row : Csv.rows("/golden/points.csv")) {
            double x = number(row, "x"), y = number(row, "y");
            var enclosure = over((CompiledField) ReferenceFunctions.named(row.get("id")), new Box(x, x, y, y));
            for (var component : JET) {
                var name = component.name().toLowerCase(java.util.Locale.ROOT);
                double value = number(row, name);
                double error = 8 * number(row, "e_" + name) + 0x1p-52 * Math.abs(value) + Double.MIN_NORMAL;
                if (Double.isFinite(value)) {
                    assertTrue(enclosure.inf(component) <= value + error && enclosure.sup(component) >= value - error, () -> row + name);
                    assertTrue(enclosure.sup(component) - enclosure.inf(component) <= 100 * error,
                            () -> row + name + " is " + (enclosure.sup(component) - enclosure.inf(component)) + " wide");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"abs(x); -1; 1", "abs(x); 0; 1", "x*abs(x); -1; 1", "floor(x); 0.5; 1.5", "sqrt(x); 0; 1", "sqrt(x); -1; 1",
        "log(x); -1; 1", "1/x; -1; 1", "x^1.5; 0; 1", "tan(x); 1; 2", "asin(x); 0; 1", "max(x, 0); -1; 1",
        "relu(x); -1; 1", "sign(x); -1; 1", "hypot(x, y); -1; 1", "atan2(y, x); -1; 1", "cbrt(x); -1; 1",
        "log(x) - log(x); -1; 1", "0*log(x); -1; 1", "x*(1/x); -1; 1", "x^(1/3); -1; 1", "x^y; -1; 1"})
    void boxesAcrossKinksPolesAndBordersAreNotSmooth(String formula, double min, double max) {
        assertFalse(over(formula, min, max, -1, 1).isSmooth());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"abs(x); 0.5; 1", "abs(x)^3; -1; 1", "floor(x); 0.5; 0.75", "sqrt(x); 0.1; 1", "log(x); 0.1; 1", "1/x; 0.1; 1",
        "x^2.5; 0; 1", "tan(x); -1.5; 1.5", "tanh(x); -1; 1", "sigmoid(x); -1; 1", "softplus(x); -1; 1",
        "max(x, y); 1.5; 2", "hypot(x, y); 0.1; 1", "x^3; -1; 1", "x^-2; 0.1; 1", "e^x; -1; 1", "2^x; -1; 1",
        "cos(pi*x); -9; 9", "x*sin(2) + cosh(1); -1; 1", "x^0.3; 0.1; 1"})
    void boxesInTheInteriorAreSmooth(String formula, double min, double max) {
        assertTrue(over(formula, min, max, -1, 1).isSmooth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"log(x)", "sqrt(x)", "x^0.3", "x^x", "asin(x - 3)", "x^1.5", "x*log(x)"})
    void outsideOfTheDomainThereIsNothing(String formula) {
        assertTrue(over(formula, -2, -1, -1, 1).isEmpty());
    }

    /// Near the border of a logarithm's domain its slope is known to be steep, not unknown.
    @Test
    void logarithmsAreRestrictedToTheirDomain() {
        assertTrue(over("x - log(x)", -1, 0.5, 0, 1).sup(Component.FX) <= -1);
        assertTrue(over("x*log(x)", -1, 0.1, 0, 1).sup(Component.FX) < -1);
    }

    @Test
    void namedConstantsAreTheIrrationalNumbers() {
        var enclosure = over("pi*x + e*y", 1, 1, 0, 0);
        assertTrue(enclosure.inf(Component.FX) <= Math.PI && enclosure.sup(Component.FX) > Math.PI);
        assertTrue(enclosure.inf(Component.FY) <= Math.E && enclosure.sup(Component.FY) >= Math.E);
    }

    /// Determinants of functions of one linear form vanish identically.
    @ParameterizedTest
    @ValueSource(strings = {"(x + y)^2", "(0.1*x + 0.3*y)^2", "exp(x - y)", "softplus(x + 2*y)", "softplus(3*x - 0.7*y)", "(x - y)^4",
            "cos(2*x + y)", "x^2/y", "hypot(x, y)"})
    void determinantsOfFunctionsOfOneFormVanish(String formula) {
        var enclosure = over(formula, 1, 2, 1, 2);
        assertEquals(0, enclosure.inf(Component.DETERMINANT), 0.0);
        assertEquals(0, enclosure.sup(Component.DETERMINANT), 0.0);
    }

    @Test
    void determinantsOfSumsOfConvexFunctionsArePositive() {
        assertTrue(over("softplus(x + y) + softplus(-x) + softplus(-y)", -6, 6, -6, 6).inf(Component.DETERMINANT) > 0);
        assertTrue(over("exp(x + 3*y - 0.1) + exp(x - 3*y - 0.1) + exp(-x - 0.1)", -2, 2, -1, 1).inf(Component.DETERMINANT) > 0);
        assertTrue(over("x^4 + y^4", -2, 2, -2, 2).inf(Component.DETERMINANT) == 0);
    }

    @Test
    void determinantsContainThoseOfJets() {
        ForAll.seeded(SEED + 3).cases(400).check(draw -> new Case(RandomFormulas.smooth(draw), Box.draw(draw, -2, 2), null), drawn -> {
            var field = CompiledField.of(drawn.formula, Map.of());
            var enclosure = over(field, drawn.box);
            var jet = field.at(drawn.box.x(0.5), drawn.box.y(0.5));
            double size = 1
                    + Math.pow(Math.abs(jet.fxx()) + Math.abs(jet.fxy()) + Math.abs(jet.fyy()) + Math.abs(jet.f()) + Math.abs(jet.fx())
                            + Math.abs(jet.fy()), 2);
            double value = component(jet, Component.DETERMINANT);
            if (jet.isFinite() && size < 1e100) {
                assertTrue(enclosure.inf(Component.DETERMINANT) <= value + 1e-11 * size
                        && enclosure.sup(Component.DETERMINANT) >= value - 1e-11 * size);
            }
        });
    }

    @Test
    void constantsAndFormulasOfOneVariableAreEnclosed() {
        var seven = over("7", -1, 1, -1, 1);
        assertEquals(7, seven.inf(Component.F));
        assertTrue(seven.isSmooth());
        assertEquals(0, seven.sup(Component.FX));
        assertEquals(2, over("y^2", -1, 1, -1, 1).inf(Component.FYY));
        assertTrue(over("1/0", -1, 1, -1, 1).isEmpty());
    }

    /// What isn't chosen anywhere in a box doesn't count: not its kinks, nor where it isn't defined, nor what vanishes from it.
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"if(less(x, 3), x^2, abs(x))", "if(less(3, x), log(x), x^2 + y)", "if(less(abs(x), 3), x^2, 2*abs(x) - 1)",
                    "if(less(x, 3), x^2, if(lessequal(3, x), y, 0/0))", "if(equal(less(x, 3), 1), x^2, log(-1))",
                    "if(less(3, x), if(less(x, 5), abs(x), log(x)), y^2)",
        "if(less(x, 3), x*y, 0*log(x) + x*log(x)/x)", "if(less(x, 3), x*y, 0*log(x)) + abs(x + 5)", "min(less(x, 3), less(y, 3))*x",
        "sinc(x)", "erf(x)", "expm1(x*y)", "trunc(x/4)"})
    void onlyTheChosenBranchCounts(String formula) {
        var enclosure = over(formula, -1, 1, -1, 1);
        assertTrue(enclosure.isSmooth());
        assertFalse(enclosure.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"if(less(x, 0), x^2, x^3)", "if(x, 1, 1)", "less(x, y)", "equal(x, y)", "mod(x, 2)", "ceil(x)", "round(x + 0.5)",
                    "trunc(x*4)", "frac(x)",
        "heaviside(x)", "gamma(x)", "polygamma(1, x)", "cot(x)", "csc(x)", "sec(2*x)", "coth(x)", "csch(x)", "asec(x)", "acoth(x)",
        "asech(x)", "acsch(x)", "acosh(x)", "atanh(x)",
        "root(x, 5)", "root(x, 4)", "logit(x)", "log1p(x)"})
    void boxesAcrossTheirBordersAreNotSmooth(String formula) {
        assertFalse(over(formula, -1, 1, -1, 1).isSmooth());
    }

    /// Γ falls on both sides of 0 and -2, and rises on both sides of -1.
    @Test
    void theSlopeOfGammaHasOneSignAroundAPole() {
        assertTrue(over("gamma(x)", -0.1, 0.1, 0, 0).sup(Component.FX) < -90);
        assertTrue(over("gamma(x)", -1.1, -0.9, 0, 0).inf(Component.FX) > 90);
        assertTrue(over("gamma(x)", -2, -1.9, 0, 0).sup(Component.FX) < -40);
        assertTrue(over("gamma(x)", -1.6, -0.9, 0, 0).inf(Component.FX) == Double.NEGATIVE_INFINITY);
        assertTrue(over("gamma(x)", -2.1, -0.9, 0, 0).inf(Component.FX) == Double.NEGATIVE_INFINITY);
    }
}
