package hesse.expression.symbolic;

import static hesse.expression.symbolic.SymbolicFormulas.expression;
import static hesse.expression.symbolic.SymbolicFormulas.shown;
import static java.lang.Double.parseDouble;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.expression.Expression;
import hesse.field.Jet;
import hesse.field.compiler.CompiledField;
import hesse.testing.Csv;
import hesse.testing.ForAll;
import hesse.testing.TreeEvaluator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Symbolic derivatives of all functions of the reference data: against their 50-digit values, and against the field's
/// own derivatives at random points.
class ReferenceDerivativesTest {
    private static final long SEED = 1_844;

    static Stream<Map<String, String>> functions() {
        return Csv.rows("/golden/functions.csv").stream();
    }

    /// The tolerance is the one of the data for another formula: 64 e + 4e-15 max|row|.
    @ParameterizedTest
    @MethodSource("functions")
    void haveTheReferenceValues(Map<String, String> function) {
        var derivatives = derivatives(expression(function.get("expression")));
        for (var point : points(function.get("id"))) {
            double largest = derivatives.keySet().stream().mapToDouble(name -> Math.abs(parseDouble(point.get(name)))).max().orElseThrow();
            derivatives.forEach((name, derivative) -> {
                double value = TreeEvaluator.value(derivative, parseDouble(point.get("x")), parseDouble(point.get("y")));
                double tolerance = 64 * parseDouble(point.get("e_" + name)) + 4e-15 * largest;
                assertEquals(parseDouble(point.get(name)), value, tolerance, () -> name + " = " + derivative + " at " + point);
            });
        }
    }

    /// The rounding error at a random point is not known; the largest one of the reference points, which spread over the
    /// same box, stands in for it, and for the field's own error as much again.
    @ParameterizedTest
    @MethodSource("functions")
    void agreeWithTheFieldAtRandomPoints(Map<String, String> function) {
        var formula = expression(function.get("expression"));
        var derivatives = derivatives(formula);
        var field = CompiledField.of(formula, Map.of());
        var points = points(function.get("id"));
        ForAll.seeded(SEED).cases(300).check(draw -> pointInBox(draw, function), at -> {
            var jet = field.at(at[0], at[1]);
            var expected = values(jet);
            double largest = expected.values().stream().mapToDouble(Math::abs).max().orElseThrow();
            if (Double.isFinite(largest)) {
                derivatives.forEach((name, derivative) -> {
                    double bound = points.stream().mapToDouble(point -> parseDouble(point.get("e_" + name))).max().orElseThrow();
                    double tolerance = 128 * bound + 4e-15 * largest;
                    assertEquals(expected.get(name), TreeEvaluator.value(derivative, at[0], at[1]), tolerance,
                            () -> name + " = " + derivative);
                });
            }
        });
    }

    private static Map<String, Expression> derivatives(Expression formula) {
        var derivatives = SymbolicDerivatives.of(formula);
        var byName = new LinkedHashMap<String, Expression>();
        byName.put("fx", shown(derivatives.fx()));
        byName.put("fy", shown(derivatives.fy()));
        byName.put("fxx", shown(derivatives.fxx()));
        byName.put("fxy", shown(derivatives.fxy()));
        byName.put("fyy", shown(derivatives.fyy()));
        return byName;
    }

    private static Map<String, Double> values(Jet jet) {
        return Map.of("fx", jet.fx(), "fy", jet.fy(), "fxx", jet.fxx(), "fxy", jet.fxy(), "fyy", jet.fyy());
    }

    private static double[] pointInBox(ForAll.Draw draw, Map<String, String> function) {
        return new double[] {
            draw.real(parseDouble(function.get("box_xmin")), parseDouble(function.get("box_xmax"))),
            draw.real(parseDouble(function.get("box_ymin")), parseDouble(function.get("box_ymax")))
        };
    }

    private static List<Map<String, String>> points(String id) {
        return Csv.rows("/golden/points.csv").stream().filter(point -> point.get("id").equals(id)).toList();
    }
}
