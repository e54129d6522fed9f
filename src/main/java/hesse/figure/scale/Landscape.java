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

/// A field over a window, its landscape (as in "loss landscape"), with the statistics that pictures of it are scaled by.
///
/// @param classes what the Hessian is at some 4000 points of the window
public record Landscape(Field field, Window window, FieldStatistics statistics, ReferenceMagnitudes reference, Set<Definiteness> classes) {
    private static final int SIDE = 64;

    /// Surveys the field in the window.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static Landscape of(Field field, Window window, Cancellation cancellation) {
        var sketched = field.sketched(window);
        var jets = sample(sketched, window);
        return new Landscape(field, window, FieldStatistics.of(sketched, window, cancellation), ReferenceMagnitudes.of(jets, jets.capacity()),
                classes(sketched, window));
    }

    /// The field for pictures of the window.
    public Field pictured() {
        return field.pictured(window);
    }

    private static Set<Definiteness> classes(Field field, Window window) {
        var classes = EnumSet.noneOf(Definiteness.class);
        var grid = Grid.pixels(window, SIDE, SIDE);
        var row = new DefinitenessRow(field);
        var blocks = field.blocks(grid, Order.CURVATURE);
        var codes = new int[SIDE];
        for (int j = 0; j < SIDE; j++) {
            int at = j;
            blocks.row(j, (column, count, jets) -> {
                row.classify(grid, at, column, jets, count, codes);
                for (int i = 0; i < count; i++) {
                    classes.add(DefinitenessRow.definiteness(codes[i]));
                }
            });
        }
        return Collections.unmodifiableSet(classes);
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
