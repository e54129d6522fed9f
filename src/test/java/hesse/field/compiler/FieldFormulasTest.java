package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Printer;
import hesse.expression.Reading;
import hesse.expression.SyntaxError.Problem;
import hesse.testing.Csv;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Formulas as people typed or pasted them, from public reports, with the values that a reader would expect (see the column source).
class FieldFormulasTest {
    private static final List<Map<String, String>> ROWS = Csv.rows("/field/formulas.csv");

    /// The ones that are refused, and why: each is a slip of the hand, or means nothing that can be told.
    private static final Map<String, Problem> REFUSED = Map.of(
            "P-B31", Problem.MALFORMED_NUMBER, "P-U20", Problem.MISSING_OPERAND_AFTER, "P-U28", Problem.MISSING_OPERAND_AFTER,
            "P-U29", Problem.UNEXPECTED_CHARACTER, "P-G18", Problem.EQUATION, "P-X58", Problem.UNOPENED_PARENTHESIS, "P-X60",
            Problem.MISSING_OPERAND_AFTER);

    /// What is read though its author expected no value, as it is printed.
    private static final Map<String, String> WITHOUT_VALUE = Map.of("P-B38", "x2", "P-G14", "log2(3) + x", "P-G55", "if(a < b, 1, 2)",
            "P-X71", "x^2");

    @Test
    void theyHaveOneOfTheValuesThatPeopleExpect() {
        var wrong = new LinkedHashMap<String, String>();
        for (var row : ROWS) {
            if (Reading.of(row.get("formula"), Optional.empty()) instanceof Reading.Understood understood && !row.get("f").isEmpty()) {
                var expected = Arrays.stream(row.get("f").split(";")).map(Double::parseDouble).toList();
                if (!understood.expression().parameters().isEmpty() || !isOneOf(expected, value(understood, row))) {
                    wrong.put(row.get("formula"), understood.expression().toString());
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    private static double value(Reading.Understood understood, Map<String, String> row) {
        return CompiledField.of(understood.expression(), Map.of()).at(Double.parseDouble(row.get("x")), Double.parseDouble(row.get("y")))
                .f();
    }

    private static boolean isOneOf(List<Double> expected, double value) {
        return expected.stream().anyMatch(one -> Math.abs(one - value) <= 1e-12 * Math.max(1, Math.abs(one)));
    }

    @Test
    void onlyTheseAreRefused() {
        var refused = new LinkedHashMap<String, Problem>();
        for (var row : ROWS) {
            if (Reading.of(row.get("formula"), Optional.empty()) instanceof Reading.Refused(var error)) {
                refused.put(row.get("id"), error.problem());
            }
        }
        assertEquals(REFUSED, refused);
        long valued = ROWS.stream().filter(row -> !row.get("f").isEmpty()).count();
        long refusedValued = ROWS.stream().filter(row -> !row.get("f").isEmpty() && REFUSED.containsKey(row.get("id"))).count();
        assertTrue(refusedValued <= 0.05 * valued, refusedValued + " of " + valued);
    }

    @Test
    void whatHasNoExpectedValueIsReadAsStated() {
        var read = new LinkedHashMap<String, String>();
        for (var row : ROWS) {
            if (row.get("f").isEmpty() && Reading.of(row.get("formula"), Optional.empty()) instanceof Reading.Understood understood) {
                read.put(row.get("id"), Printer.print(understood.expression(), understood.variables()));
            }
        }
        assertEquals(WITHOUT_VALUE, read);
    }

    /// Where people expect different values, the formula says so itself, and the other text has the other value.
    @Test
    void whereValuesDifferTheReadingIsMarkedAsAGuess() {
        for (var row : ROWS) {
            var expected = Arrays.stream(row.get("f").split(";")).filter(value -> !value.isEmpty()).map(Double::parseDouble).toList();
            if (expected.size() > 1 && Reading.of(row.get("formula"), Optional.empty()) instanceof Reading.Understood understood) {
                boolean other = understood.guesses().stream()
                        .anyMatch(guess -> Reading.of(guess.otherText(), Optional.empty()) instanceof Reading.Understood instead
                        && isOneOf(expected, value(instead, row)) && !isOneOf(List.of(value(understood, row)), value(instead, row)));
                assertTrue(other, row.get("formula") + ": " + understood.guesses());
            }
        }
    }
}
