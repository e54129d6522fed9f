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
import java.util.ArrayList;
import java.util.List;
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
    private static final int COARSEST_ONE_BY_ONE = 64;
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
        bands(landings, cancellation).parallelStream().forEach(Runnable::run);
        return landings;
    }

    /// All rows as tasks, to be done in any order and side by side.
    public List<Runnable> bands(Landings landings, Cancellation cancellation) {
        int rows = landings.grid().rows();
        return IntStream.range(0, Math.ceilDiv(rows, BAND))
                .<Runnable>mapToObj(band -> () -> land(band * BAND, Math.min(rows, (band + 1) * BAND), landings, cancellation)).toList();
    }

    /// Coarse grids before the fine one: the middles of cells of 16 by 16 points of the grid, of 4 by 4, then all points; where runs are
    /// made one by one, of 64 by 64 before. Each costs a sixteenth of the next.
    public List<Grid> coarseToFine(Grid grid) {
        var grids = new ArrayList<Grid>();
        for (int step = isInBlocks() ? COARSEST : COARSEST_ONE_BY_ONE; step >= 1; step /= FINER) {
            grids.add(grid.coarser(step));
        }
        return grids;
    }

    /// Whether runs are made in blocks, hundreds of times as fast as one by one.
    public boolean isInBlocks() {
        return method.name() == MethodName.NEWTON || method.name() == MethodName.GRADIENT_DESCENT;
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
        return (from, to, landings, cancellation) -> IntStream.range(from * landings.grid().columns(), to * landings.grid().columns())
                .forEach(start -> land(start, run, objective, landings, cancellation));
    }

    private void land(int start, Method run, FieldObjective objective, Landings landings, Cancellation cancellation) {
        var grid = landings.grid();
        var point = new SimpleMatrix(new double[] {grid.x(start % grid.columns()), grid.y(start / grid.columns())});
        var trajectory = run.run(objective, point, stopping, cancellation);
        var last = trajectory.last();
        landings.put(start, last.x().get(0), last.x().get(1), last.k(), trajectory.reason(), trajectory.cycle().isPresent());
    }

    /// These starts alone, one by one, on all cores; of the others nothing is known afterwards.
    void land(int[] starts, Landings landings, Cancellation cancellation) {
        int bands = Math.ceilDiv(starts.length, BAND);
        IntStream.range(0, bands).parallel().forEach(band -> {
            var run = MethodFactory.method(method);
            var objective = new FieldObjective(field);
            for (int i = band * BAND; i < Math.min(starts.length, (band + 1) * BAND); i++) {
                land(starts[i], run, objective, landings, cancellation);
            }
        });
    }
}
