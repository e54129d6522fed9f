package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.Shell;
import hesse.cli.Shell.Outcome;
import hesse.cli.Terminal;
import hesse.document.Catalogue;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.VariableNames;
import hesse.field.compiler.CompiledField;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HessianCommandTest {

    @Test
    void writesALineForEachDerivative() {
        assertEquals(Outcome.done("""
                f = (1 - x)^2 + 100*(y - x^2)^2
                fx = -2*(1 - x) - 400*x*(y - x^2)
                fy = 200*(y - x^2)
                fxx = 1200*x^2 - 400*y + 2
                fxy = -400*x
                fyy = 200
                """), Shell.run("hessian", "--name", "rosenbrock"));
    }

    @Test
    void latexHasTheGradientAndTheMatrix() {
        assertEquals(Outcome.done("""
                f = x^{2} e^{-y} + a |x - y|
                \\nabla f = \\begin{pmatrix} 2 x e^{-y} + a \\operatorname{sign}(x - y) \\\\ \
                -x^{2} e^{-y} - a \\operatorname{sign}(x - y) \\end{pmatrix}
                H = \\begin{pmatrix} 2 e^{-y} & -2 x e^{-y} \\\\ -2 x e^{-y} & x^{2} e^{-y} \\end{pmatrix}
                % not where x - y = 0
                """), Shell.run("hessian", "--function", "x^2*exp(-y) + a*abs(x-y)", "--format", "latex"));
    }

    @Test
    void variablesKeepTheirNamesAndKinksAreTold() {
        assertEquals(Outcome.done("""
                f = w1^2*w2 + floor(w1)
                fx = 2*w1*w2
                fy = w1^2
                fxx = 2*w2
                fxy = 2*w1
                fyy = 0
                # not where w1 is a whole number
                """), Shell.run("hessian", "--function", "w1^2 w2 + floor(w1)"));
    }

    /// Functions of two variables; those of more are [SeveralVariablesTest]'s.
    static Stream<String> ids() {
        return Catalogue.load().entries().stream().filter(entry -> !entry.read().variables().isBeyondThePlane()).map(entry -> entry.id());
    }

    /// What is printed is read again and compared with the exact derivatives at the start of the function's race, to a
    /// tolerance that leaves room for cancellation in formulas that were written for people.
    @ParameterizedTest
    @MethodSource("ids")
    void whatIsPrintedIsTheDerivative(String id) {
        var outcome = Shell.run("hessian", "--name", id);
        var entry = Catalogue.load().named(id).orElseThrow();
        double x = entry.start().x();
        double y = entry.start().y();
        var jet = CompiledField.of(entry.read().expression(), entry.read().values()).at(x, y);
        if (outcome.code() == Terminal.INVALID_INPUT) {
            assertTrue(outcome.err().matches("The derivative f[xy]+ is too long to be written down\\.\n"), outcome.err());
            return;
        }
        var lines = outcome.out().lines().filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(" = ")), line -> line.substring(line.indexOf(" = ") + 3)));
        var exact = Map.of("f", jet.f(), "fx", jet.fx(), "fy", jet.fy(), "fxx", jet.fxx(), "fxy", jet.fxy(), "fyy", jet.fyy());
        assertEquals(exact.keySet(), lines.keySet());
        exact.forEach((name, value) ->
                assertEquals(value, value(lines.get(name), VariableNames.in(entry.formula()), entry.read().values(), x, y),
                        1e-9 * Math.max(1, Math.abs(value)), name));
    }

    private static double value(String formula, VariableNames variables, Map<String, Double> parameters, double x, double y) {
        var expression = ((ParseResult.Parsed) Parser.parse(formula, variables)).expression();
        return CompiledField.of(expression, parameters).at(x, y).f();
    }
}
