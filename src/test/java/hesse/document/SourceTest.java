package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static Formula formula(String text) {
        return assertInstanceOf(FormulaReader.ReadResult.Read.class, FormulaReader.read(text, Optional.empty())).formula();
    }

    /// The same function is compiled once, however it is written and wherever its parameters' sliders end.
    @Test
    void theFunctionIsWhatValuesDependOn() {
        var function = formula("a*x^2 + y").function();
        assertEquals(function, formula("a x² + y").function());
        assertEquals(function, formula("a*x^2 + y").with("a", new Parameter(1, 0, 2)).function());
        assertNotEquals(function, formula("a*x^2 + y").with("a", new Parameter(1.5, 0, 2)).function());
        assertNotEquals(function, formula("b*x^2 + y").function());
        assertNotEquals(function, formula("a*x^2 - y").function());
    }

    @Test
    void aFormulaIsFoundAsSuch() {
        Source source = formula("x + y");
        assertEquals(Optional.of(source), source.formula());
        assertEquals("x + y", source.shortName());
        assertEquals("saddle", Catalogue.load().named("saddle").orElseThrow().read().shortName());
    }
}
