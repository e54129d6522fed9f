package hesse.document.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import hesse.curvature.Hessian;
import hesse.document.Catalogue;
import hesse.document.Formula;
import hesse.document.FormulaReader;
import hesse.document.Parameter;
import hesse.document.Point;
import hesse.field.compiler.CompiledField;
import hesse.testing.ForAll;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectralFormulaTest {
    private static final String FORM = "a/2*(x*cos(t) + y*sin(t))^2 + b/2*(y*cos(t) - x*sin(t))^2";

    private static Formula read(String text) {
        return assertInstanceOf(FormulaReader.ReadResult.Read.class, FormulaReader.read(text, Optional.empty())).formula();
    }

    @Test
    void theCataloguesOneIsOfThisForm() {
        var entry = Catalogue.load().named("quad_turned").orElseThrow().read();
        assertEquals(Optional.of(new SpectralFormula(entry, "lambda1", "lambda2", "theta", new Point(0, 0))), SpectralFormula.of(entry));
    }

    /// The form alone counts: other names, another centre, other spelling.
    @Test
    void othersOfTheFormHaveACentre() {
        var formula = read(FORM.replace("x*", "(x - 2)*").replace("y*", "(y + c)*"));
        assertEquals(Optional.empty(), SpectralFormula.of(formula), "plus a parameter");
        var centred = read(FORM.replace("x*", "(x + 2)*").replace("y*", "(y - c)*")).with("c", new Parameter(3, 0, 4));
        assertEquals(new Point(-2, 3), SpectralFormula.of(centred).orElseThrow().centre());
        assertEquals("a", SpectralFormula.of(read("a/2 (u cos t + v sin t)² + b/2 (v cos t − u sin t)²")).orElseThrow().first());
    }

    /// In numbers of the text, or in the parameters that it has for it.
    @Test
    void theCentreIsMoved() {
        var entry = Catalogue.load().named("quad_turned").orElseThrow().read();
        var moved = SpectralFormula.of(entry).orElseThrow().with(new Point(2, -1.5));
        assertEquals("lambda1/2*((x - 2)*cos(theta) + (y + 1.5)*sin(theta))^2 + lambda2/2*((y + 1.5)*cos(theta) - (x - 2)*sin(theta))^2",
                moved.text());
        assertEquals(moved.expression(), read(moved.text()).expression());
        assertEquals(new Point(2, -1.5), SpectralFormula.of(moved).orElseThrow().centre());
        assertEquals(entry, SpectralFormula.of(moved).orElseThrow().with(new Point(0, 0)), "and back");
        var named = read(FORM.replace("x*", "(x - c)*").replace("y*", "(y - d)*"));
        var changed = SpectralFormula.of(named).orElseThrow().with(new Point(2, -1.5));
        assertEquals(named.text(), changed.text());
        assertEquals(new Point(2, -1.5), SpectralFormula.of(changed).orElseThrow().centre());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2 + y^2", "a*x^2 + b*x*y + c*y^2", "a/2*(x*cos(t) + y*sin(t))^2 + b/2*(y*cos(t) + x*sin(t))^2",
        "a/2*(x*cos(t) + y*sin(t))^2 + a/2*(y*cos(t) - x*sin(t))^2", "a/2*(x*cos(t) + y*sin(t))^2 + b/2*(y*cos(s) - x*sin(s))^2",
        "a/2*(y*cos(t) + x*sin(t))^2 + b/2*(x*cos(t) - y*sin(t))^2", "a/2*(x*cos(t) + y*sin(t))^2 - b/2*(y*cos(t) - x*sin(t))^2", "sin(x)"})
    void otherFormulasAreNot(String text) {
        assertEquals(Optional.empty(), SpectralFormula.of(read(text)));
    }

    /// The function's own Hessian is the spectrum's matrix, at any values.
    @Test
    void theHessianIsTheSpectrumsMatrix() {
        var formula = SpectralFormula.of(read(FORM)).orElseThrow();
        ForAll.seeded(53_001).cases(200).check(draw -> new Spectrum(draw.real(-9, 9), draw.real(-9, 9), draw.real(-2, 2)), spectrum -> {
            var changed = formula.with(spectrum);
            assertEquals(spectrum, SpectralFormula.of(changed).orElseThrow().spectrum());
            var h = Hessian.of(CompiledField.of(changed.expression(), changed.values()).at(0.3, -0.7));
            assertSame(h, spectrum.matrix());
            assertSame(h, spectrum.ordered().matrix());
        });
    }

    /// To a few units in the last place of the largest eigenvalue possible here.
    private static void assertSame(Hessian expected, Hessian actual) {
        assertEquals(expected.fxx(), actual.fxx(), 1e-14);
        assertEquals(expected.fxy(), actual.fxy(), 1e-14);
        assertEquals(expected.fyy(), actual.fyy(), 1e-14);
    }
}
