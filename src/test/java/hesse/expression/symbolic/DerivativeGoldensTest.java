package hesse.expression.symbolic;

import static hesse.expression.symbolic.SymbolicFormulas.expression;

import hesse.expression.VariableNames;
import hesse.testing.Goldens;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Gradient and Hessian of well-known formulas, whole: as text and as LaTeX.
class DerivativeGoldensTest {
    private static final Goldens GOLDENS = new Goldens("symbolic");

    private static final String FORMULAS = """
            x^2 + 4*y^2
            (x^2 + y - 11)^2 + (x + y^2 - 7)^2
            (1 - x)^2 + 100*(y - x^2)^2
            exp(-(x^2 + y^2))
            sin(x)*cos(y)
            sqrt(x^2 + y^2)
            a*x^2 + 2*b*x*y + c*y^2
            x^a*y
            2^x
            x^y
            log(x)/log(10) + log10(y) + log2(x)
            tan(x) + tanh(y)
            asin(x) + acos(y)
            atan(x*y)
            atan2(y, x)
            sinh(x)*cosh(y)
            cbrt(x) + y
            hypot(x, y)
            abs(x) + sign(y) + floor(x)
            max(x, y)
            min(x^2, y)
            relu(x)*y
            softplus(x) + sigmoid(y)
            pow(x, 3)*y
            x/y
            1/(1 + x^2 + y^2)
            0.26*(x^2 + y^2) - 0.48*x*y
            x^3/3 - x*y^2
            3*(1 - x)^2*exp(-x^2 - (y + 1)^2) - 10*(x/5 - x^3 - y^5)*exp(-x^2 - y^2) - exp(-(x + 1)^2 - y^2)/3
            20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y)
            x*y*(x^2 - y^2)/(x^2 + y^2)
            max((x - 1)^2 + y^2, (x + 1)^2 + y^2 - 1)
            abs(x)^2.5 + abs(y)^1.5
            log(1 + exp(x + y))
            x*log(x) + y*log(y)
            7
            cot(x) + sec(y) + csc(x*y)
            acot(x) + asec(y) + acsc(x)
            sech(x)*coth(y) + csch(x)
            asinh(x) + acosh(y) + atanh(x)
            acoth(x) + asech(y) + acsch(x)
            expm1(x) + log1p(y)
            logaddexp(x, 2*y)
            logit(x)*y
            sinc(x)*y
            erf(x*y) + erfc(x)
            gamma(x)*y
            root(x, 5)*y
            mod(x, y) + frac(x) + ceil(y) + round(x) + trunc(y)
            heaviside(x)*y^2
            if(x, x^2, y)
            w1^2*w2 + exp(w1*w2)
            """;

    @Test
    void asText() {
        GOLDENS.check("text", FORMULAS.lines().map(formula -> sheet(formula).text()).collect(Collectors.joining("\n")));
    }

    @Test
    void asLatex() {
        GOLDENS.check("latex", FORMULAS.lines().map(formula -> sheet(formula).latex()).collect(Collectors.joining("\n")));
    }

    @Test
    void noGoldenIsLeftOver() {
        GOLDENS.checkNoOrphans(Set.of("text", "latex"));
    }

    private static DerivativeSheet sheet(String formula) {
        return new DerivativeSheet(SymbolicDerivatives.of(expression(formula)), VariableNames.in(formula), "too long");
    }
}
