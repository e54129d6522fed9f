package hesse.cli;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.testing.Csv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The reference points, through `eval`, against values of 50 digits. Tolerances are 8 times the data's own bounds on
/// the rounding errors of straightforward double arithmetic.
class ReferencePointsCommandTest {

    private static final double FACTOR = 8;
    private static final List<String> JET = List.of("f", "fx", "fy", "fxx", "fxy", "fyy");
    private static final List<Map<String, String>> POINTS = Csv.rows("/golden/points.csv");

    static Stream<Map<String, String>> functions() {
        return Csv.rows("/golden/functions.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void areEvaluatedToTheirReferenceValues(Map<String, String> function) {
        var expected = POINTS.stream().filter(row -> row.get("id").equals(function.get("id"))).toList();
        var rows = eval(function.get("expression"), expected);
        assertEquals(expected.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            check(expected.get(i), rows.get(i));
        }
    }

    private static void check(Map<String, String> expected, Map<String, String> row) {
        assertEquals(number(expected, "x"), number(row, "x"));
        assertEquals(number(expected, "y"), number(row, "y"));
        for (var column : JET) {
            assertEquals(number(expected, column), number(row, column), FACTOR * number(expected, "e_" + column) + 1e-300,
                    expected::toString);
        }
        for (var column : List.of("lambda_min", "lambda_max")) {
            assertEquals(number(expected, column), number(row, column), FACTOR * number(expected, "e_lambda") + 1e-300, expected::toString);
        }
        for (var column : List.of("angle_min", "angle_max")) {
            checkLine(number(expected, column), number(row, column), FACTOR * number(expected, "e_angle"), expected);
        }
        assertEquals(expected.get("class"), row.get("class"), expected::toString);
    }

    private static void checkLine(double expected, double actual, double tolerance, Map<String, String> row) {
        if (Double.isNaN(expected)) {
            assertEquals(expected, actual, row::toString);
        } else {
            assertEquals(0, Math.IEEEremainder(actual - expected, Math.PI), tolerance, row::toString);
        }
    }

    private static List<Map<String, String>> eval(String formula, List<Map<String, String>> points) {
        var in = points.stream().map(row -> row.get("x") + "," + row.get("y") + "\n").collect(Collectors.joining());
        var outcome = Shell.runWith(in, "eval", "--function", formula, "--points", "-");
        assertEquals("", outcome.err());
        var lines = outcome.out().lines().map(line -> line.split(",")).toList();
        var rows = new ArrayList<Map<String, String>>();
        for (var cells : lines.subList(1, lines.size())) {
            var row = new HashMap<String, String>();
            for (int i = 0; i < cells.length; i++) {
                row.put(lines.getFirst()[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void allOfThemAreThere() {
        assertEquals(57, functions().count());
    }
}
