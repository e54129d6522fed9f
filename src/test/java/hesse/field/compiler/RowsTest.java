package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.expression.Expression;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.testing.ForAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows of a grid are its points, bit for bit.
class RowsTest {

    private static final long SEED = 20_260;

    private record Case(Expression formula, int columns, Order order) {}

    @ParameterizedTest
    @EnumSource
    void rowsAreTheirPoints(Order order) {
        var field = Formulas.field("exp(x)*sin(y) + x^2 - x/y + 3*y + 1");
        var grid = Grid.pixels(new Window(-2, 3, -1, 4), 301, 7);
        var rows = field.rows(grid, order);
        for (int row : new int[] {0, 6, 3, 3, 1}) {
            var computed = new Jets(order, 301);
            rows.row(row, computed);
            assertSame(points(field, grid, row, order), computed);
        }
    }

    /// Whatever depends on one coordinate alone was computed elsewhere, and in blocks of another length.
    @Test
    void rowsOfAnyFormulaAreTheirPoints() {
        ForAll.seeded(SEED).cases(300)
                .check(draw -> new Case(RandomFormulas.smooth(draw), draw.integer(1, 700), draw.pick(List.of(Order.values()))), drawn -> {
            var field = CompiledField.of(drawn.formula, Map.of());
            var grid = Grid.pixels(new Window(-2, 1, -1, 3), drawn.columns, 130);
            var rows = field.rows(grid, drawn.order);
            for (int row : new int[] {129, 0, 63, 64}) {
                var computed = new Jets(drawn.order, drawn.columns);
                rows.row(row, computed);
                assertSame(points(field, grid, row, drawn.order), computed);
            }
        });
    }

    @Test
    void whatLiesBeyondARowIsLeft() {
        var out = new Jets(Order.HESSIAN, 20);
        for (double[] component : new double[][] {out.f, out.fx, out.fy, out.fxx, out.fxy, out.fyy}) {
            Arrays.fill(component, -1);
        }
        Formulas.field("x*y^2 + exp(x*y)").rows(new Grid(0, 1, 9, 0, 1, 2), Order.HESSIAN).row(1, out);
        for (int i = 9; i < 20; i++) {
            assertEquals(new Jet(-1, -1, -1, -1, -1, -1), out.at(i));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "3, 5", "0, 4"})
    void rowsThatDoNotExistAndArraysThatAreTooShortAreRefused(int row, int capacity) {
        var rows = Formulas.field("x + y").rows(new Grid(0, 1, 5, 0, 1, 3), Order.HESSIAN);
        assertThrows(IndexOutOfBoundsException.class, () -> rows.row(row, new Jets(Order.HESSIAN, capacity)));
    }

    static Jets points(Field field, Grid grid, int row, Order order) {
        var x = new double[grid.columns()];
        var y = new double[grid.columns()];
        Arrays.setAll(x, grid::x);
        Arrays.fill(y, grid.y(row));
        var out = new Jets(order, x.length);
        field.evaluator(order).evaluate(x, y, x.length, out);
        return out;
    }

    static void assertSame(Jets expected, Jets computed) {
        assertArrayEquals(expected.f, computed.f, "f");
        assertArrayEquals(expected.fx, computed.fx, "fx");
        assertArrayEquals(expected.fy, computed.fy, "fy");
        assertArrayEquals(expected.fxx, computed.fxx, "fxx");
        assertArrayEquals(expected.fxy, computed.fxy, "fxy");
        assertArrayEquals(expected.fyy, computed.fyy, "fyy");
    }
}
