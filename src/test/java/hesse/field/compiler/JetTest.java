package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Jet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JetTest {

    /// The derivatives of log(x) + y² go on left of 0, where it has none itself.
    @Test
    void nothingIsDefinedWhereTheFunctionIsNoNumber() {
        var field = CompiledField.of(((Parsed) Parser.parse("log(x) + y^2")).expression(), Map.of());
        assertEquals(Jet.UNDEFINED, field.at(-1, 3).whereDefined());
        assertEquals(new Jet(9, 1, 6, -1, 0, 2), field.at(1, 3).whereDefined());
    }

    @Test
    void infiniteValuesStayWhatTheyAre() {
        var pole = new Jet(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY, 0, 0);
        assertEquals(pole, pole.whereDefined());
    }
}
