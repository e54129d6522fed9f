package hesse.figure.scale;

import hesse.curvature.Definiteness;
import hesse.curvature.DefinitenessRow;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/// A field over a window, its landscape (as in "loss landscape"), with the statistics that pictures of it are scaled by.
///
/// @param classes what the Hessian is at some 4000 points of the window
public record Landscape(Field field, Window window, FieldStatistics statistics, ReferenceMagnitudes reference, Set<Definiteness> classes) {
    private static final int SIDE = 64;
    /// At so many points at most a field is asked for a class that its sketch has.
    private static final int ASKED = 16;

    /// Surveys the field in the window.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static Landscape of(Field field, Window window, Cancellation cancellation) {
        var sketched = field.sketched(window);
        var jets = sample(sketched, window);
        return new Landscape(field, window, FieldStatistics.of(sketched, window, cancellation),
                ReferenceMagnitudes.of(jets, jets.capacity()),
                classes(field, sketched, window));
    }

    /// The field for pictures of the window.
    public Field pictured() {
        return field.pictured(window);
    }

    /// A sketch may be wrong where a Hessian jumps: a class counts if the field itself has it at one of some points where the sketch does.
    private static Set<Definiteness> classes(Field field, Field sketched, Window window) {
        var grid = Grid.pixels(window, SIDE, SIDE);
        var sketch = codes(sketched, grid);
        var classes = EnumSet.noneOf(Definiteness.class);
        for (var definiteness : Definiteness.values()) {
            int[] places = IntStream.range(0, sketch.length).filter(i -> sketch[i] == DefinitenessRow.code(definiteness)).toArray();
            if (places.length > 0 && (field == sketched || occurs(definiteness, field, grid, places))) {
                classes.add(definiteness);
            }
        }
        return Collections.unmodifiableSet(classes);
    }

    private static boolean occurs(Definiteness definiteness, Field field, Grid grid, int[] places) {
        var row = new DefinitenessRow(field);
        var evaluator = field.evaluator(Order.CURVATURE);
        var jets = new Jets(Order.CURVATURE, 1);
        int[] code = new int[1];
        int asked = Math.min(ASKED, places.length);
        for (int k = 0; k < asked; k++) {
            int place = places[(int) ((long) k * places.length / asked)];
            int column = place % SIDE;
            evaluator.evaluate(new double[] {grid.x(column)}, new double[] {grid.y(place / SIDE)}, 1, jets);
            row.classify(grid, place / SIDE, column, jets, 1, code);
            if (DefinitenessRow.definiteness(code[0]) == definiteness) {
                return true;
            }
        }
        return false;
    }

    /// What the Hessian is at the points of a grid, row by row.
    private static int[] codes(Field field, Grid grid) {
        var row = new DefinitenessRow(field);
        var blocks = field.blocks(grid, Order.CURVATURE);
        var codes = new int[SIDE * SIDE];
        var block = new int[SIDE];
        for (int j = 0; j < SIDE; j++) {
            int at = j;
            blocks.row(j, (column, count, jets) -> {
                row.classify(grid, at, column, jets, count, block);
                for (int i = 0; i < count; i++) {
                    codes[at * SIDE + column + i] = DefinitenessRow.code(DefinitenessRow.definiteness(block[i]));
                }
            });
        }
        return codes;
    }

    private static Jets sample(Field field, Window window) {
        var grid = Grid.pixels(window, SIDE, SIDE);
        int count = grid.columns() * grid.rows();
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = grid.x(i % grid.columns());
            y[i] = grid.y(i / grid.columns());
        }
        var jets = new Jets(Order.HESSIAN, count);
        field.evaluator(Order.HESSIAN).evaluate(x, y, count, jets);
        return jets;
    }
}
