package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.expression.Expression;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.field.kernel.Backends;
import hesse.testing.ForAll;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The blocks of a row are its points, bit for bit, each once.
class BlocksTest {

    private record Case(Expression formula, int columns, Order order) {}

    @Test
    void blocksOfAnyFormulaAreTheirPoints() {
        ForAll.seeded(20_263).cases(300)
                .check(draw -> new Case(RandomFormulas.smooth(draw), draw.integer(1, 700), draw.pick(List.of(Order.values()))), drawn -> {
            for (var backend : Backends.all()) {
                blocksAreTheirPoints(CompiledField.of(drawn.formula, Map.of(), backend), drawn.columns, drawn.order);
            }
        });
    }

    /// Components that are constant, or depend on x alone or on y alone.
    @ParameterizedTest
    @ValueSource(strings = {"1", "x", "y", "x^3", "y^3", "x^2 + exp(y)", "(1 - x)^2 + 100*(y - x^2)^2", "x*y", "sin(x)*y^2"})
    void blocksOfWhatDoesNotChangeAreTheirPoints(String formula) {
        for (var order : Order.values()) {
            for (var backend : Backends.all()) {
                blocksAreTheirPoints(CompiledField.of(Formulas.parsed(formula), Map.of(), backend), 301, order);
            }
        }
    }

    @Test
    void fieldsThatKnowPointsOnlyHaveBlocks() {
        var compiled = Formulas.field("x^3*y + exp(y)");
        Field field = compiled::evaluator;
        blocksAreTheirPoints(field, 700, Order.HESSIAN);
        assertThrows(IndexOutOfBoundsException.class, () -> field.blocks(new Grid(0, 1, 5, 0, 1, 3), Order.VALUE).row(3, (_, _, _) -> { }));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void rowsThatDoNotExistAreRefused(int row) {
        var blocks = Formulas.field("x + y").blocks(new Grid(0, 1, 5, 0, 1, 3), Order.HESSIAN);
        assertThrows(IndexOutOfBoundsException.class, () -> blocks.row(row, (_, _, _) -> { }));
    }

    private static void blocksAreTheirPoints(Field field, int columns, Order order) {
        var grid = Grid.pixels(new Window(-2, 1, -1, 3), columns, 130);
        var blocks = field.blocks(grid, order);
        for (int row : new int[] {129, 0, 63, 64}) {
            var computed = new Jets(order, columns);
            int[] seen = new int[columns];
            blocks.row(row, (column, count, jets) -> {
                copy(jets, count, computed, column);
                for (int i = column; i < column + count; i++) {
                    seen[i]++;
                }
            });
            RowsTest.assertSame(RowsTest.points(field, grid, row, order), computed);
            for (int times : seen) {
                assertEquals(1, times);
            }
        }
    }

    private static void copy(Jets from, int count, Jets to, int at) {
        double[][] sources = {from.f, from.fx, from.fy, from.fxx, from.fxy, from.fyy};
        double[][] targets = {to.f, to.fx, to.fy, to.fxx, to.fxy, to.fyy};
        for (int i = 0; i < sources.length; i++) {
            if (targets[i].length > 0) {
                System.arraycopy(sources[i], 0, targets[i], at, count);
            }
        }
    }
}
