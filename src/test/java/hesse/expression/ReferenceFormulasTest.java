package hesse.expression;

import static hesse.expression.ParsedFormulas.error;
import static hesse.expression.ParsedFormulas.expression;
import static java.lang.Double.parseDouble;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.expression.SyntaxError.Problem;
import hesse.testing.Csv;
import hesse.testing.ForAll;
import hesse.testing.TreeEvaluator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Formulas and their 50-digit values from src/test/resources/golden.
class ReferenceFormulasTest {
    private static final long SEED = 1_842;

    static Stream<Map<String, String>> values() {
        return Csv.rows("/golden/syntax_values.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void haveTheReferenceValue(Map<String, String> row) {
        double value = TreeEvaluator.value(expression(row.get("expression")), parseDouble(row.get("x")), parseDouble(row.get("y")));
        assertEquals(parseDouble(row.get("value")), value, parseDouble(row.get("tol")));
    }

    @Test
    void invalidOnesAreRefusedForTheRightReason() {
        var problems = new LinkedHashMap<String, Problem>();
        for (var row : Csv.rows("/golden/syntax_invalid.csv")) {
            // The one formula of the file that depends on features: here z is a parameter.
            if (!row.get("expression").equals("z^2")) {
                problems.put(row.get("expression"), error(row.get("expression")).problem());
            }
        }
        assertEquals(expectedProblems(), problems);
        assertEquals(List.of("z"), List.copyOf(expression("z^2").parameters()));
    }

    private static Map<String, Problem> expectedProblems() {
        var expected = new LinkedHashMap<String, Problem>();
        expected.put("", Problem.EMPTY);
        expected.put("   ", Problem.EMPTY);
        expected.put("*x", Problem.MISSING_OPERAND_BEFORE);
        expected.put("(x", Problem.UNCLOSED_PARENTHESIS);
        expected.put(")(", Problem.UNOPENED_PARENTHESIS);
        expected.put("x**", Problem.MISSING_OPERAND_AFTER);
        expected.put("sin", Problem.FUNCTION_WITHOUT_PARENTHESES);
        expected.put("sin(x,y)", Problem.TAKES_ONE_ARGUMENT);
        expected.put("max(x)", Problem.TAKES_TWO_OR_MORE_ARGUMENTS);
        expected.put("max(,y)", Problem.MISSING_ARGUMENT);
        expected.put("1..2", Problem.MALFORMED_NUMBER);
        expected.put("x,y", Problem.COMMA_OUTSIDE_CALL);
        expected.put("x;y", Problem.UNEXPECTED_CHARACTER);
        expected.put("x^", Problem.MISSING_OPERAND_AFTER);
        expected.put("^2", Problem.MISSING_OPERAND_BEFORE);
        expected.put("()", Problem.EMPTY_PARENTHESES);
        expected.put("x @ y", Problem.UNEXPECTED_CHARACTER);
        return expected;
    }

    static Stream<Map<String, String>> functions() {
        return Csv.rows("/golden/functions.csv").stream();
    }

    /// The tolerances are those of the data: 8 e_f for the formula as the bound was made for, 64 e_f + 4e-15 |f| for
    /// another way to compute it.
    @ParameterizedTest
    @MethodSource("functions")
    void catalogueFormulasHaveTheReferenceValuesInBothSpellings(Map<String, String> function) {
        var formula = expression(function.get("expression"));
        for (var point : points(function.get("id"))) {
            double x = parseDouble(point.get("x"));
            double y = parseDouble(point.get("y"));
            double f = parseDouble(point.get("f"));
            double bound = parseDouble(point.get("e_f"));
            assertEquals(f, TreeEvaluator.value(formula, x, y), 8 * bound + 1e-300, point.toString());
            for (var other : alternatives(function)) {
                assertEquals(f, TreeEvaluator.value(other, x, y), 64 * bound + 4e-15 * Math.abs(f) + 1e-300, point.toString());
            }
        }
    }

    /// The bound on the rounding error is not known at random points; the largest one of the reference points, which
    /// spread over the same box, stands in for it.
    @ParameterizedTest
    @MethodSource("functions")
    void bothSpellingsAgreeAtRandomPoints(Map<String, String> function) {
        var formula = expression(function.get("expression"));
        double bound = points(function.get("id")).stream().mapToDouble(point -> parseDouble(point.get("e_f"))).max().orElseThrow();
        for (var other : alternatives(function)) {
            ForAll.seeded(SEED).cases(500).check(draw -> pointInBox(draw, function), at ->
                    assertEquals(TreeEvaluator.value(formula, at[0], at[1]), TreeEvaluator.value(other, at[0], at[1]), 64 * bound));
        }
    }

    private static double[] pointInBox(ForAll.Draw draw, Map<String, String> function) {
        return new double[] {
            draw.real(parseDouble(function.get("box_xmin")), parseDouble(function.get("box_xmax"))),
            draw.real(parseDouble(function.get("box_ymin")), parseDouble(function.get("box_ymax")))
        };
    }

    private static List<Expression> alternatives(Map<String, String> function) {
        var alternatives = new ArrayList<Expression>();
        if (!function.get("alt_expression").isEmpty()) {
            alternatives.add(expression(function.get("alt_expression")));
        }
        alternatives.add(expression(Printer.print(expression(function.get("expression")))));
        alternatives.add(expression(function.get("expression").replace("*", " ").replace("x", "w_1").replace("y", "w₂")
                .replace("ew_1p", "exp").replace("maw_1", "max")));
        return alternatives;
    }

    private static List<Map<String, String>> points(String id) {
        return Csv.rows("/golden/points.csv").stream().filter(point -> point.get("id").equals(id)).toList();
    }
}
