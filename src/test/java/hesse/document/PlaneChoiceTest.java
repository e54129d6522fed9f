package hesse.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.VariableNames;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.testing.ForAll;
import hesse.optimize.MethodName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaneChoiceTest {
    private static final String TEXT = "x1^2*x2 + sin(x3)*x1 - a*x4^2";
    private static final Directions DIRECTIONS = new Directions(List.of(0.6, 0.0, -0.8, 0.0), List.of(0.0, 1.0, 0.0, 0.0));
    private static final Point AT = new Point(1.5, -0.5);

    private static Formula read(String text, Optional<Formula> previous) {
        return assertInstanceOf(FormulaReader.ReadResult.Read.class, FormulaReader.read(text, previous)).formula();
    }

    private static Exploration start() {
        var formula = read(TEXT, Optional.empty()).with("x3", new Parameter(0.75, -1, 2)).with("x4", new Parameter(-2, -3, 3))
                .with("a", new Parameter(3, 0, 4));
        return Explorations.numbered(0).with(formula).withHome(new Window(-1, 5, -2, 2))
                .with(Explorations.numbered(0).race().from(new Point(1, 1)))
                .withFrozenCursor(Optional.of(AT));
    }

    private static double value(Exploration e, Point at) {
        var function = assertInstanceOf(PlaneFunction.OfExpression.class, e.source().function());
        return CompiledField.of(function.expression(), function.parameters()).at(at.x(), at.y()).f();
    }

    @Test
    void otherAxesGoThroughThePoint() {
        var laid = new PlaneChoice(start(), AT).along("x4", "x1");
        var formula = laid.formula().orElseThrow();
        assertEquals(new VariableNames("x4", "x1", List.of("x1", "x2", "x3", "x4")), formula.variables());
        assertEquals(Optional.of(new Point(-2, 1.5)), laid.frozenCursor());
        assertEquals(new Window(-5, 1, -0.5, 3.5), laid.window());
        assertEquals(new Parameter(-0.5, -2, 2), formula.parameters().get("x2"));
        assertEquals(new Parameter(0.75, -1, 2), formula.parameters().get("x3"));
        assertEquals(new Parameter(3, 0, 4), formula.parameters().get("a"));
        assertEquals(Optional.of(new Point(-2, 1)), laid.race().start());
        assertEquals(value(start(), AT), value(laid, new Point(-2, 1.5)));
    }

    @Test
    void aPlaneAslantGoesThroughThePointAlongItsDirections() {
        var laid = new PlaneChoice(start(), AT).along(DIRECTIONS);
        var formula = laid.formula().orElseThrow();
        assertEquals(new VariableNames("s", "t", List.of("x1", "x2", "x3", "x4")), formula.variables());
        assertEquals(new Window(-3, 3, -2, 2), laid.window());
        assertArrayEquals(new double[] {1.5, -0.5, 0.75, -2}, formula.point(0, 0));
        assertArrayEquals(new double[] {2.7, 0.5, -0.85, -2}, formula.point(2, 1), 1e-15);
        assertEquals(new Parameter(1.5, -1, 5), formula.parameters().get("x1"));
        // The start (1, 1, 0.75, -2) is not in this plane: its nearest point is.
        var race = laid.race().start().orElseThrow();
        assertEquals(-0.3, race.x(), 1e-15);
        assertEquals(1.5, race.y(), 1e-15);
        assertEquals(value(start(), AT), value(laid, new Point(0, 0)));
    }

    /// What becomes of a window's sides and of a start is read.
    @Test
    void rangesAndStartsHaveFewDigits() {
        var laid = new PlaneChoice(start().withHome(new Window(-0.84615, 6.84615, -1.84615, 5.84615)), new Point(2.45, 2.52))
                .along(new Directions(List.of(1.0, 0.0, 0.0, 0.0), List.of(0.0, 0.0, 1.0, 0.0)));
        assertEquals(new Parameter(2.45, -0.9, 6.9), laid.formula().orElseThrow().parameters().get("x1"));
        assertEquals(new Parameter(2.52, -1.9, 5.9), laid.formula().orElseThrow().parameters().get("x2"));
        assertEquals(Optional.of(new Point(-1.45, 0)), laid.race().start());
    }

    /// And is the same function there as before, wherever it is laid to and back.
    @Test
    void valuesAreThoseOfTheFunction() {
        ForAll.seeded(54_010).cases(100).check(draw -> new double[] {draw.real(-2, 2), draw.real(-2, 2)}, point -> {
            var laid = new PlaneChoice(start(), AT).along(DIRECTIONS);
            var formula = laid.formula().orElseThrow();
            double[] x = formula.point(point[0], point[1]);
            double expected = x[0] * x[0] * x[1] + Math.sin(x[2]) * x[0] - 3 * x[3] * x[3];
            assertEquals(expected, value(laid, new Point(point[0], point[1])), 1e-13 * (1 + Math.abs(expected)));
            var back = formula.nearest(x);
            assertArrayEquals(point, new double[] {back.x(), back.y()}, 1e-14);
            var again = new PlaneChoice(laid, new Point(point[0], point[1])).along("x1", "x2");
            assertEquals(expected, value(again, new Point(x[0], x[1])), 1e-13 * (1 + Math.abs(expected)));
        });
    }

    /// By all variables, wherever the plane is laid, and when it comes back.
    @Test
    void racesStartWhereTheyDid() {
        var own = new Point(2, -1.25);
        var from = start()
                .with(start().race().with(List.of(Runner.of(MethodName.NEWTON), Runner.of(MethodName.GRADIENT_DESCENT).from(own))));
        var laid = new PlaneChoice(from, AT).along(DIRECTIONS);
        assertEquals(2, laid.source().starts().size());
        assertArrayEquals(new double[] {1, 1, 0.75, -2}, laid.source().startAt(laid.race().start().orElseThrow()));
        assertArrayEquals(new double[] {2, -1.25, 0.75, -2}, laid.source().startAt(laid.race().runners().get(1).start().orElseThrow()));
        assertTrue(laid.source().isSameBeyondThePlane(from.source()));
        var back = new PlaneChoice(laid, new Point(0, 0)).along("x1", "x2");
        assertEquals(List.of(), back.source().starts(), "they lie in the plane");
        assertEquals(from.race(), back.race());
    }

    /// Coordinates have names that don't occur.
    @Test
    void coordinatesDontTakeNamesOfTheFormula() {
        var e = Explorations.numbered(0).with(read("s*x1 + x2^2 - x3^2", Optional.empty()));
        var laid = new PlaneChoice(e, AT).along(new Directions(List.of(1.0, 0.0, 0.0), List.of(0.0, 0.0, 1.0)));
        assertEquals("a", laid.formula().orElseThrow().variables().x());
    }

    /// What is typed while the plane lies aslant stays in it as long as the variables are the same.
    @Test
    void aPlaneAslantStaysWithItsVariables() {
        var formula = new PlaneChoice(start(), AT).along(DIRECTIONS).formula();
        var more = read(TEXT + " + x1", formula);
        assertEquals(formula.orElseThrow().directions(), more.directions());
        assertEquals(formula.orElseThrow().parameters(), more.parameters());
        assertEquals(new VariableNames("x1", "x2", List.of("x1", "x2", "x3", "x4", "x5")), read(TEXT + " + x5", formula).variables());
        assertEquals(VariableNames.XY, read("x + y", formula).variables());
    }

    @Test
    void chosenAxesStayWhenAVariableIsAdded() {
        var formula = new PlaneChoice(start(), AT).along("x1", "x3").formula();
        assertEquals(new VariableNames("x1", "x3", List.of("x1", "x2", "x3", "x4", "x5")), read(TEXT + " + x5^2", formula).variables());
    }

    @Test
    void directionsAreOrthonormal() {
        assertThrows(IllegalArgumentException.class, () -> new Directions(List.of(1.0, 0.0), List.of(1.0, 0.0)));
        assertThrows(IllegalArgumentException.class, () -> new Directions(List.of(2.0, 0.0), List.of(0.0, 1.0)));
        assertThrows(IllegalArgumentException.class, () -> new Directions(List.of(1.0, 0.0, 0.0), List.of(0.0, 1.0)));
    }
}
