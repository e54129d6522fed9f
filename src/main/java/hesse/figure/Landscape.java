package hesse.figure;

import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;

/// A field seen through a window, with the statistics that pictures of it are scaled by.
public record Landscape(Field field, Window window, Survey survey, Reference reference) {
    private static final int REFERENCE_SIDE = 64;

    /// Surveys the field in the window.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static Landscape of(Field field, Window window, Cancellation cancellation) {
        return new Landscape(field, window, Survey.of(field, window, cancellation), reference(field, window));
    }

    private static Reference reference(Field field, Window window) {
        var grid = Grid.pixels(window, REFERENCE_SIDE, REFERENCE_SIDE);
        int count = grid.columns() * grid.rows();
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = grid.x(i % grid.columns());
            y[i] = grid.y(i / grid.columns());
        }
        var jets = new Jets(Order.HESSIAN, count);
        field.evaluator(Order.HESSIAN).evaluate(x, y, count, jets);
        return Reference.of(jets, count);
    }
}
