package hesse.optimize.basin;

import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.objective.FieldObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.Method;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.optimize.factory.MethodFactory;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// Runs of one method on one field from every point of a grid. Safe to share between threads.
///
/// What is run in blocks, Newton's method and gradient descent, takes the same steps and ends for the same reasons as a run of its
/// own, but for rounding.
public final class BasinSearch {
    /// Rows that a thread takes at a time.
    private static final int BAND = 16;
    private static final int COARSEST = 16;
    private static final int FINER = 4;

    private final Field field;
    private final ConfiguredMethod method;
    private final Stopping stopping;

    public BasinSearch(Field field, ConfiguredMethod method, Stopping stopping) {
        this.field = field;
        this.method = method;
        this.stopping = stopping;
    }

    /// All rows, on all cores.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public Landings land(Grid grid, Cancellation cancellation) {
        var landings = new Landings(grid);
        IntStream.range(0, Math.ceilDiv(grid.rows(), BAND)).parallel()
                .forEach(band -> land(band * BAND, Math.min(grid.rows(), (band + 1) * BAND), landings, cancellation));
        return landings;
    }

    /// Coarse results before fine ones: from the middles of cells of 16 by 16 points of the grid, of 4 by 4, then from all points. A
    /// coarse result has a grid of its own and costs a sixteenth of the next.
    ///
    /// @param publish called with each in turn
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public void refine(Grid grid, Cancellation cancellation, Consumer<Landings> publish) {
        for (int step = COARSEST; step >= 1; step /= FINER) {
            publish.accept(land(coarser(grid, step), cancellation));
        }
    }

    private static Grid coarser(Grid grid, int step) {
        double middle = (step - 1) / 2.0;
        return new Grid(grid.x0() + middle * grid.dx(), step * grid.dx(), Math.ceilDiv(grid.columns(), step),
                grid.y0() + middle * grid.dy(), step * grid.dy(), Math.ceilDiv(grid.rows(), step));
    }

    /// The rows [from, to); others may be computed at the same time.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public void land(int from, int to, Landings landings, Cancellation cancellation) {
        kernel().land(from, to, landings, cancellation);
    }

    private BasinKernel kernel() {
        if (method.name() == MethodName.NEWTON) {
            return new NewtonBlock(field, stopping);
        }
        if (method.name() == MethodName.GRADIENT_DESCENT) {
            return new DescentBlock(field, method.value(MethodParameter.STEP_SIZE), stopping);
        }
        return oneByOne(MethodFactory.method(method));
    }

    private BasinKernel oneByOne(Method run) {
        var objective = new FieldObjective(field);
        return (from, to, landings, cancellation) -> {
            var grid = landings.grid();
            for (int start = from * grid.columns(); start < to * grid.columns(); start++) {
                var point = new SimpleMatrix(new double[] {grid.x(start % grid.columns()), grid.y(start / grid.columns())});
                var trajectory = run.run(objective, point, stopping, cancellation);
                var last = trajectory.last();
                landings.put(start, last.x().get(0), last.x().get(1), last.k(), trajectory.reason());
            }
        };
    }
}
