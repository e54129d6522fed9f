package hesse.expression.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One form each of what formulas can be made of; pdfLaTeX with amsmath and KaTeX in strict mode accept them all.
class LatexPrinterTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "x^2 - 3*x*y; x^{2} - 3 x y",
        "-x*(-y); -x (-y)",
        "2*3*x; 2 \\cdot 3 x",
        "1.5e-12*x; 1.5 \\cdot 10^{-12} x",
        "(1e20)^2; (10^{20})^{2}",
        "(2e20)^x; (2 \\cdot 10^{20})^{x}",
        "1e20*x^2*1e-7; 10^{20} x^{2} \\cdot {10^{-7}}",
        "2*x/3; \\frac{2}{3} {x}",
        "x/y/(y/x); \\frac{\\frac{x}{y}}{\\frac{y}{x}}",
        "-(x/y); -{\\frac{x}{y}}",
        "-x/y; -\\frac{x}{y}",
        "-(x*y); -{x y}",
        "(-(x*y))/2 - (x + 1)*2/3; -\\frac{{x y}}{2} - \\frac{1}{3} {(x + 1) \\cdot 2}",
        "pow(x, 2)*2^(1/2); x^{2} \\cdot 2^{1/2}",
        "10^20*x; {10}^{20} x",
        "abs(x - abs(y)); \\left|x - \\left|y\\right|\\right|",
        "x == y; {x = y}",
        "(x/y)^2; \\left(\\frac{x}{y}\\right)^{2}",
        "x^y^2; x^{y^{2}}",
        "(x^y)^2; (x^{y})^{2}",
        "x^(1/2); x^{1/2}",
        "exp(-x^2/2); e^{-x^{2}/2}",
        "pi*e^x + exp(x); \\pi {e}^{x} + e^{x}",
        "sqrt(x)/cbrt(y); \\frac{\\sqrt{x}}{\\sqrt[3]{y}}",
        "abs(x - y)^3; |x - y|^{3}",
        "abs(x/y); \\left|\\frac{x}{y}\\right|",
        "floor(x/y)^2; \\left\\lfloor \\frac{x}{y}\\right\\rfloor ^{2}",
        "sin(x)^2; \\sin^{2}(x)",
        "sin(x)^(-2); (\\sin(x))^{-2}",
        "sin(x/y)^(-2); \\left(\\sin\\left(\\frac{x}{y}\\right)\\right)^{-2}",
        "log(x)^2; (\\log(x))^{2}",
        "log10(x) + log2(y); \\log_{10}(x) + \\log_{2}(y)",
        "asin(x) + atan2(y, x); \\arcsin(x) + \\operatorname{atan2}(y, x)",
        "max(x, min(y, 1)); \\max(x, \\min(y, 1))",
        "relu(x)*softplus(y); \\operatorname{ReLU}(x) \\operatorname{softplus}(y)",
        "cot(x)^2*sech(y); \\cot^{2}(x) \\operatorname{sech}(y)",
        "asinh(x) + acot(y); \\operatorname{arsinh}(x) + \\operatorname{arccot}(y)",
        "root(x, 5) + ceil(y)^2; \\sqrt[5]{x} + \\lceil y\\rceil ^{2}",
        "gamma(x)^2 + erf(y); (\\Gamma(x))^{2} + \\operatorname{erf}(y)",
        "if(less(x, y + 1), x^2, y); \\begin{cases} x^{2} & \\text{ if } x < y + 1 \\\\ y & \\text{ otherwise} \\end{cases}",
        "lessequal(x, 0)*y; (x \\le 0) y",
        "alpha*x + beta_2*y; \\alpha x + \\beta_{2} y",
        "learning_rate*x + c12; \\mathrm{learning}_{\\mathrm{rate}} x + c_{{12}}",
        "θ*x; {\\theta} x",
    })
    void writesAsInPrint(String formula, String latex) {
        var parsed = assertInstanceOf(ParseResult.Parsed.class, Parser.parse(formula), formula);
        assertEquals(latex, LatexPrinter.print(parsed.expression(), VariableNames.XY));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            1/2x + y          => \\marked{0}{\\frac{1}{2} x} + y
            3 - 1/2x/3        => 3 - \\frac{\\marked{0}{\\frac{1}{2} x}}{3}
            e^(1/2x)          => {e}^{\\marked{0}{1/2 x}}
            log(x)^2 + √2x    => (\\marked{0}{\\log}(x))^{2} + \\marked{1}{\\sqrt{2} x}
            sin^-1(sin x/2)   => \\marked{0}{\\arcsin}\\left(\\marked{1}{\\frac{\\sin(x)}{2}}\\right)
            -1/2x             => \\marked{0}{-\\frac{1}{2} x}
            2x^3 sin x (1+y)  => 2 x^{3} \\marked{0}{\\sin(x) (1 + y)}
            y e^2x sin(x) + 1 => y \\marked{0}{{e}^{2} x \\sin(x)} + 1
            x 1/2 y           => \\marked{0}{\\frac{x \\cdot 1}{2} y}
            3 √2x y           => 3 \\marked{0}{\\sqrt{2} x y}
            log(8, x) 4       => \\marked{0}{\\frac{\\log(8)}{\\log(x)}} \\cdot 4
            """)
    void marksWhatWasGuessed(String formula, String latex) {
        var reading = assertInstanceOf(Reading.Understood.class, Reading.of(formula, Optional.of(VariableNames.XY)), formula);
        assertEquals(latex, String.join(" ", LatexPrinter.pieces(reading.expression(), VariableNames.XY, reading.guesses(), false)));
    }
}
