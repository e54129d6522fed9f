package hesse.field.interpolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterpolatedFieldTest {
    private static final Window WINDOW = new Window(-3, 3, -2, 2);

    /// With a kink, a pole, a domain's border, an ill-conditioned function and one of large values among them.
    @ParameterizedTest
    @ValueSource(strings = {"sin(3*x)*cos(2*y) + x*y", "(1-x)^2 + 100*(y-x^2)^2", "abs(x+y/3) + x^2*y", "1/(x^2+y^2)", "sqrt(x-y)",
            "x^2 + 1e-7*y^4",
        "exp(4*x)/1000 + y^2", "1e6 + x^2 - y^2", "softplus(5*x-3*y) + softplus(-4*y+1)"})
    void noClassIsWrong(String formula) {
        var exact = field(formula);
        var interpolated = InterpolatedField.of(exact, new TileCache(), WINDOW);
        var random = new Random(3);
        var grid = Grid.pixels(WINDOW, 300, 200);
        var evaluator = interpolated.blocks(grid, Order.HESSIAN);
        for (int k = 0; k < 20; k++) {
            int row = random.nextInt(grid.rows());
            evaluator.row(row, (column, count, jets) -> {
                for (int i = 0; i < count; i++) {
                    var expected = exact.at(grid.x(column + i), grid.y(row));
                    assertAlike(expected, jets.at(i), formula + " at column " + (column + i) + ", row " + row + ", seed 3");
                }
            });
        }
    }

    private static void assertAlike(Jet expected, Jet computed, String where) {
        if (!isFinite(expected)) {
            assertEquals(Double.isFinite(expected.f()), Double.isFinite(computed.f()), where);
            return;
        }
        double size = Math.max(Math.abs(expected.fxx()), Math.max(Math.abs(expected.fxy()), Math.abs(expected.fyy())));
        // Four times the tolerance of the tiles, and rounding errors of f over the squared distance of nodes.
        double tolerance = 0x1p-12 * size + 1e-9 * Math.abs(expected.f());
        assertEquals(expected.fxx(), computed.fxx(), tolerance, where);
        assertEquals(expected.fxy(), computed.fxy(), tolerance, where);
        assertEquals(expected.fyy(), computed.fyy(), tolerance, where);
        double slope = Math.abs(expected.fx()) + Math.abs(expected.fy()) + 0.1 * size;
        assertEquals(expected.f(), computed.f(), 1e-6 * slope + 1e-12 * Math.abs(expected.f()), where);
        assertEquals(expected.fx(), computed.fx(), 1e-5 * slope + 1e-11 * Math.abs(expected.f()), where);
        var sign = Math.signum(expected.fxx() * expected.fyy() - expected.fxy() * expected.fxy());
        var got = Math.signum(computed.fxx() * computed.fyy() - computed.fxy() * computed.fxy());
        assertEquals(sign, got, () -> where + ": " + expected + " became " + computed);
    }

    private static boolean isFinite(Jet jet) {
        return Double.isFinite(jet.f()) && Double.isFinite(jet.fx()) && Double.isFinite(jet.fxx()) && Double.isFinite(jet.fxy())
                && Double.isFinite(jet.fyy());
    }

    @Test
    void pointsAndRowsAreTheSame() {
        var interpolated = InterpolatedField.of(field("sin(3*x)*cos(2*y) + x*y"), new TileCache(), WINDOW);
        var grid = Grid.pixels(WINDOW, 400, 250);
        var evaluator = interpolated.evaluator(Order.HESSIAN);
        var one = new Jets(Order.HESSIAN, 1);
        interpolated.blocks(grid, Order.HESSIAN).row(77, (column, count, jets) -> {
            for (int i = 0; i < count; i++) {
                evaluator.evaluate(new double[] {grid.x(column + i)}, new double[] {grid.y(77)}, 1, one);
                assertEquals(one.at(0), jets.at(i), "column " + (column + i));
            }
        });
    }

    /// Cubic polynomials are their own interpolants.
    @Test
    void cubicPolynomialsAreExact() {
        var exact = field("x^3 - 2*x^2*y + x*y^2/2 + y^3 - x*y + 3");
        var interpolated = InterpolatedField.of(exact, new TileCache(), WINDOW).evaluator(Order.HESSIAN);
        var random = new Random(9);
        var jets = new Jets(Order.HESSIAN, 1);
        for (int k = 0; k < 100; k++) {
            double x = random.nextDouble(-3, 3);
            double y = random.nextDouble(-2, 2);
            interpolated.evaluate(new double[] {x}, new double[] {y}, 1, jets);
            var expected = exact.at(x, y);
            // Second differences of values of size 30 at nodes 1/8 apart lose some ten thousand units in the last place.
            assertEquals(expected.fxx(), jets.at(0).fxx(), 1e-10, "seed 9");
            assertEquals(expected.fxy(), jets.at(0).fxy(), 1e-10, "seed 9");
            assertEquals(expected.f(), jets.at(0).f(), 1e-12, "seed 9");
        }
    }

    /// A smooth function of a picture of half a million pixels is computed at some thousand points, a shifted window at the new ones only.
    @Test
    void fewPointsAreComputed() {
        var computed = new AtomicInteger();
        var counted = counted(field("sin(2*x)*cos(y) + x*y"), computed);
        var cache = new TileCache();
        shade(InterpolatedField.of(counted, cache, WINDOW), WINDOW);
        int first = computed.getAndSet(0);
        assertTrue(first < 40_000, () -> first + " of 600,000");
        var shifted = WINDOW.panned(0.1, 0);
        shade(InterpolatedField.of(counted, cache, shifted), shifted);
        assertTrue(computed.get() < first / 4, () -> computed + " after " + first);
    }

    private static void shade(Field field, Window window) {
        var grid = Grid.pixels(window, 1000, 600);
        var rows = field.blocks(grid, Order.CURVATURE);
        for (int row = 0; row < grid.rows(); row += 3) {
            rows.row(row, (_, _, _) -> { });
        }
    }

    private static Field counted(Field field, AtomicInteger computed) {
        return order -> {
            var evaluator = field.evaluator(order);
            return (Evaluator) (x, y, count, out) -> {
                computed.addAndGet(count);
                evaluator.evaluate(x, y, count, out);
            };
        };
    }

    private static Field field(String formula) {
        return CompiledField.of(((Parsed) Parser.parse(formula)).expression(), Map.of());
    }
}
