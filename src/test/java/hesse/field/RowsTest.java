package hesse.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows of a grid are its points, bit for bit.
class RowsTest {

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
