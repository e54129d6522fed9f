package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulaReaderTest {

    private final Formula before = Catalogue.load().named("quad_abc").orElseThrow().read().with("b", new Parameter(2.5, -4, 4));

    @Test
    void parametersKeepTheirValuesAndNewOnesStartAtOne() {
        var read = read("k*x^2 + b*y^2");
        assertEquals(List.of(Map.entry("k", Parameter.INITIAL), Map.entry("b", new Parameter(2.5, -4, 4))),
                List.copyOf(read.parameters().entrySet()));
        assertEquals("k*x^2 + b*y^2", read.text());
    }

    @Test
    void anotherFunctionIsNotTheCataloguesAnyMore() {
        assertEquals(Optional.empty(), read("a*x^2").catalogueId());
    }

    @Test
    void theSameFunctionInOtherWordsIsStillTheCatalogues() {
        assertEquals(Optional.of("quad_abc"), read("a x^2+2b x y+c y^2").catalogueId());
    }

    @Test
    void withoutAFormulaBeforeAllParametersAreNew() {
        var read = assertInstanceOf(FormulaReader.ReadResult.Read.class, FormulaReader.read("a*x + b*y", Optional.empty())).formula();
        assertEquals(List.of(Map.entry("a", Parameter.INITIAL), Map.entry("b", Parameter.INITIAL)),
                List.copyOf(read.parameters().entrySet()));
        assertEquals(Optional.empty(), read.catalogueId());
    }

    @Test
    void aMistakeIsRefusedWithItsPlace() {
        var refused = assertInstanceOf(FormulaReader.ReadResult.Invalid.class, FormulaReader.read("x + (y", Optional.of(before)));
        assertEquals(4, refused.error().start());
    }

    private Formula read(String text) {
        return assertInstanceOf(FormulaReader.ReadResult.Read.class, FormulaReader.read(text, Optional.of(before))).formula();
    }
}
