package hesse.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Formulas in the notations of books, LaTeX, programming languages and mathematics programs, and each as a plain formula in this program's
/// own.
class NotationsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/expression/notations.csv", useHeadersInDisplayName = true, delimiter = '\t', quoteCharacter = '\u0000',
            maxCharsPerColumn = 1000)
    void meansThePlainFormula(String pasted, String plain, String variables) {
        var all = variables == null ? VariableNames.XY.all() : List.of(variables.split(" "));
        var names = new VariableNames(all.get(0), all.get(1), all);
        var understood = assertInstanceOf(Reading.Understood.class, Reading.of(pasted, Optional.empty()), pasted);
        assertEquals(names, understood.variables());
        assertEquals(new ParseResult.Parsed(understood.expression()), Parser.parse(plain, names));
    }
}
