package hesse.curvature.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.curvature.CompositionRule;
import hesse.curvature.Convexity.Extent;
import hesse.curvature.Curvature;
import hesse.curvature.Derivation;
import hesse.expression.Expression;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.expression.Printer;
import hesse.interval.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {

    private static Expression parsed(String formula) {
        return ((Parsed) Parser.parse(formula)).expression();
    }

    private static Composition onPlane(String formula) {
        return Composition.onPlane(parsed(formula), Map.of());
    }

    private static Curvature curvature(String formula) {
        return onPlane(formula).derivation().curvature();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2 + y^2", "x^2 + x*y + y^2", "(x - y)^4 + x^2", "x^4 + y^4", "exp(x) + exp(y) + exp(-x - y)",
            "log(exp(x) + exp(y) + 1)",
        "log(exp(x) + exp(y) + exp(-x - y))", "sqrt(1 + x^2 + y^2)", "sqrt(1 + x^2) + 2*sqrt(1 + y^2)", "sqrt(x^2 - x*y + y^2 + 1)",
        "hypot(x, y) + x^2 + y^2",
        "log(cosh(x)) + log(cosh(y))", "softplus(x - y) + softplus(x + 2y)", "log(1 + exp(-x)) + log(1 + exp(y - x))",
        "((x - 3)/100)^2 - (x - y) + exp(20*(x - y))",
        "2^x + 0.5^y", "cosh(x) + cosh(x - y)", "abs(x)^3 + abs(y)^1.5", "(x^2 + y^2)^2", "exp(x^2 + y^2)",
        "max(x^2, y^2) + (x - y)^2 + (x + y)^2", "-log(sigmoid(x + y)) - log(sigmoid(x - y))",
        "-log(sigmoid(x + y)) - log(1 - sigmoid(x - y))", "-log(1/(1 + exp(-x))) - log(1 - 1/(1 + exp(-(x - y))))", "cbrt(x)^4 + y^2",
        "x^2/3 + y^2/7 - 2*x/5 + 1", "(-56*x - 256*y + 16*x^2 + 16*y^2 - 8*x*y + 991)/15", "log(exp(x)*exp(y^2) + exp(x^2))",
        "exp(x)*exp(y^2) + exp(-x)", "logaddexp(x, y, 0)", "log1p(exp(x) + exp(y))", "expm1(x) + expm1(y)"})
    void strictlyConvexOnThePlane(String formula) {
        assertEquals(Curvature.STRICTLY_CONVEX, curvature(formula));
        assertEquals(Extent.PLANE, onPlane(formula).extent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2", "x^2 + 2*x*y + y^2", "(0.1*x + 0.3*y)^2", "exp(x - y)", "log(exp(x) + exp(y))", "sqrt(x^2 + y^2)",
            "hypot(x, y)", "abs(x) + abs(y)", "max(x, y, -x - y)",
        "max(x, 0)^2", "relu(x) + exp(y)", "abs(x - y) + x", "sqrt((x - 1)^2 + 4*(y + 2)^2)", "exp(abs(x)) + abs(y)", "sqrt(pi^2 + x^2)",
        "log2(1 + exp(x))", "sqrt(x^4 + y^4)", "(abs(x)^3 + 2*abs(x - y)^3)^(1/3)", "(x^4 + y^4)^(1/4)", "cbrt(abs(x)^3 + abs(y)^3)",
        "-log(1 - sigmoid(x))"})
    void convexOnThePlaneButNotStrictly(String formula) {
        assertEquals(Curvature.CONVEX, curvature(formula));
        assertEquals(Extent.PLANE, onPlane(formula).extent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -log(1 - x^2 - y^2)                      | STRICTLY_CONVEX
            x*log(x) + y*log(y)                      | STRICTLY_CONVEX
            x - log(x) + 2*y - log(y)                | STRICTLY_CONVEX
            1/sqrt(x) + 1/sqrt(y)                    | STRICTLY_CONVEX
            x^2.5 + y^1.5                            | STRICTLY_CONVEX
            -log(x) - log(y) - log(1 - x - y)        | STRICTLY_CONVEX
            1/log(x)                                 | UNKNOWN
            x^2/sqrt(y)                              | CONVEX
            (x^2 + (x - 3)^2)/sqrt(y)                | CONVEX
            x*log(x/3) - x                           | CONVEX
            sqrt(x)*sqrt(y)                          | CONCAVE
            x^0.25*y^0.25                            | CONCAVE
            x^-0.5*y^-0.5                            | CONVEX
            x^1.5/sqrt(y)                            | CONVEX
            sqrt(1 - x^2 - y^2)                      | STRICTLY_CONCAVE
            log(x) + log(y) - x - y                  | STRICTLY_CONCAVE
            -x*log(x) - y*log(y)                     | STRICTLY_CONCAVE
            min(sqrt(x), y)                          | CONCAVE
            log(1/x) + 1/sqrt(y)                     | STRICTLY_CONVEX
            """)
    void onConvexDomains(String formula, Curvature curvature) {
        assertEquals(curvature, curvature(formula));
        assertEquals(Extent.DOMAIN, onPlane(formula).extent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                      | CONSTANT
            x - x + y*0            | CONSTANT
            3*x - 0.1*y + pi       | AFFINE
            pi*(x - y)/sqrt(2)     | AFFINE
            log(exp(x - 2*y))      | AFFINE
            -x^2 - y^2             | STRICTLY_CONCAVE
            -exp(x + y)            | CONCAVE
            min(x, y, 3)           | CONCAVE
            log(sigmoid(x - y))    | CONCAVE
            -(x^2 + 2*y^2)^2       | STRICTLY_CONCAVE
            log(exp(x)/(exp(x) + exp(y)))            | CONCAVE
            log(exp(-x^2))         | CONCAVE
            """)
    void affineAndConcaveOnThePlane(String formula, Curvature curvature) {
        assertEquals(curvature, curvature(formula));
        assertEquals(Extent.PLANE, onPlane(formula).extent());
    }

    /// Not convex on the plane or where they are defined, or without a rule.
    @ParameterizedTest
    @ValueSource(strings = {"x*y", "x^2 - y^2", "x^3", "sin(x)", "x^2 + y^2 - 1.0001*x^2", "1/x", "x^-2 + y^2", "x^2/y", "1/(x^2 + y^2)",
            "sqrt(x*y)", "log(x*y)", "log(x/y)", "x*log(x/y)",
        "log(x^2)", "tanh(x)", "exp(-x^2)", "sqrt(exp(x))*y", "x*exp(x)", "floor(x)", "abs(x)^0.5", "exp(x) - exp(y)", "log(1 + x^2)",
        "log(-exp(x))", "log(-1 - x^2)", "sqrt(-1)*x", "x^y", "x*abs(x)",
        "x^2 + 2.0000001*x*y + y^2", "1/(x*x)", "cbrt(x)", "-abs(x) + x^2", "max(x, -y^2)", "0*log(x)*log(y)*x", "x/x", "hypot(x, -exp(y))",
        "atan2(y, x)", "max(-exp(x), y)^2"})
    void withoutARule(String formula) {
        assertEquals(Curvature.UNKNOWN, curvature(formula));
        assertEquals(Optional.empty(), onPlane(formula).verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x^2/y                  | CONVEX
            1/x + 1/y              | STRICTLY_CONVEX
            x*log(x/y)             | CONVEX
            sqrt(x*y)              | CONCAVE
            x^3 + y^3              | STRICTLY_CONVEX
            sin(x) + sin(y)        | STRICTLY_CONCAVE
            x^4/y^2                | CONVEX
            1/(x*y)                | CONVEX
            tanh(x)                | CONCAVE
            log(x*y)               | STRICTLY_CONCAVE
            -x^2/y                 | CONCAVE
            y*log(x/y)             | CONCAVE
            cos(x)                 | UNKNOWN
            """)
    void moreSignsAreKnownInABox(String formula, Curvature curvature) {
        var box = Composition.on(parsed(formula), Map.of(), new Interval(0.5, 2), new Interval(0.25, 3));
        assertEquals(curvature, box.derivation().curvature());
        assertEquals(Extent.WINDOW, box.extent());
    }

    @Test
    void parametersAreNumbers() {
        assertEquals(Curvature.CONVEX, Composition.onPlane(parsed("a*x^p"), Map.of("a", 2.0, "p", 4.0)).derivation().curvature());
        assertEquals(Curvature.CONCAVE, Composition.onPlane(parsed("a*x^p"), Map.of("a", -2.0, "p", 4.0)).derivation().curvature());
        assertEquals(Curvature.UNKNOWN, Composition.onPlane(parsed("a*x^p"), Map.of("a", 2.0, "p", 3.0)).derivation().curvature());
        assertThrows(IllegalArgumentException.class, () -> Composition.onPlane(parsed("a*x"), Map.of()));
    }

    @Test
    void theDerivationNamesEachStep() {
        var root = onPlane("x^2 - log(1 - exp(y))").derivation();
        assertEquals("""
                x^2 - log(1 - exp(y)) STRICTLY_CONVEX SUM
                 x^2 CONVEX QUADRATIC_FORM
                 -log(1 - exp(y)) CONVEX NEGATIVE_MULTIPLE
                  log(1 - exp(y)) CONCAVE INCREASING
                   1 - exp(y) CONCAVE SUM
                    -exp(y) CONCAVE NEGATIVE_MULTIPLE
                     exp(y) CONVEX OF_AFFINE
                      y AFFINE AFFINE
                """, text(root, 0));
    }

    private static String text(Derivation step, int depth) {
        return " ".repeat(depth) + Printer.print(step.term()) + " " + step.curvature() + " " + step.rule() + "\n"
                + step.premises().stream().map(premise -> text(premise, depth + 1)).collect(Collectors.joining());
    }

    @Test
    void fortyLogisticLossesAreStrictlyConvex() {
        var losses = IntStream.range(0, 40).mapToObj(i -> "log(1 + exp(-(" + Math.sin(i) + "*x + " + Math.cos(3 * i) + "*y)))")
                .collect(Collectors.joining(" + "));
        var derivation = onPlane(losses).derivation();
        assertEquals(Curvature.STRICTLY_CONVEX, derivation.curvature());
        assertEquals(40, derivation.premises().size());
        assertEquals(List.of(CompositionRule.LOG_SUM_EXP), derivation.premises().stream().map(Derivation::rule).distinct().toList());
    }

    /// The longest formulas that are read take no time to speak of and no deep stack.
    @Test
    void longAndDeepFormulasAreRead() {
        var sum = IntStream.range(0, 1200).mapToObj(i -> "x^2").collect(Collectors.joining(" + "));
        var nested = Arrays.stream(sum.split(" \\+ ")).limit(400).reduce("x", (inner, _) -> "exp(" + inner + ")");
        assertEquals(Curvature.CONVEX, Parser.parse(sum) instanceof Parsed(var tree)
                ? Composition.onPlane(tree, Map.of()).derivation().curvature() : Curvature.CONVEX);
        assertEquals(Curvature.CONVEX, curvature(nested));
    }
}
