package hesse.optimize.basin;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.objective.Objective;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodFamily;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;
import hesse.optimize.factory.MethodFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// Runs of one method among all variables of an objective, from the points of a grid in a plane. Safe to share between threads.
///
/// @param work what f with its gradient takes at a point, in multiplications
public record SpaceBasinSearch(Objective objective, Plane plane, ConfiguredMethod method, Stopping stopping, long work) {
    /// Multiplications, which are a matter of half a minute.
    private static final double MOST_WORK = 4e10;
    /// Of a method that has H: few of its runs make more steps.
    private static final int USUAL_STEPS = 40;
    private static final int MOST_STARTS = 20_000;
    /// With fewer starts than these a picture says nothing.
    private static final int LEAST_STARTS = 400;
    private static final int FINER = 4;

    /// How many starts there is time for; 0 where there is no picture to be had.
    ///
    /// @param n    the number of variables
    /// @param work see [SpaceBasinSearch]
    public static int mostStarts(int n, long work, ConfiguredMethod method, int stepLimit) {
        // A method that has H forms n columns of it, each of about two gradients, and factors it.
        boolean second = method.name().family() == MethodFamily.SECOND_ORDER;
        double step = second ? 2.0 * n * work + (double) n * n * n : 2.0 * work;
        double starts = MOST_WORK / (step * (second ? Math.min(USUAL_STEPS, stepLimit) : stepLimit));
        return starts < LEAST_STARTS ? 0 : (int) Math.min(MOST_STARTS, starts);
    }

    /// The middles of cells of a grid of pixels: as many as there is time for, and twice a sixteenth of these before.
    public List<Grid> coarseToFine(Grid pixels) {
        double all = (double) pixels.columns() * pixels.rows();
        int finest = (int) Math.max(1,
                Math.ceil(Math.sqrt(all / Math.max(1, mostStarts(objective.dimension(), work, method, stopping.stepLimit())))));
        return List.of(pixels.coarser(FINER * FINER * finest), pixels.coarser(FINER * finest), pixels.coarser(finest));
    }

    /// Of a grid: where the runs end by all variables, and as seen from the plane.
    ///
    /// @param points by start; of runs that don't converge null
    public record Landed(Landings landings, double[][] points) {

        public Landed(Grid grid) {
            this(new Landings(grid), new double[grid.columns() * grid.rows()][]);
        }
    }

    /// A task for each row, to be done in any order and side by side.
    public List<Runnable> rows(Landed landed, Cancellation cancellation) {
        return IntStream.range(0, landed.landings.grid().rows()).<Runnable>mapToObj(row -> () -> land(row, landed, cancellation)).toList();
    }

    private void land(int row, Landed landed, Cancellation cancellation) {
        var grid = landed.landings.grid();
        var run = MethodFactory.method(method);
        for (int column = 0; column < grid.columns(); column++) {
            cancellation.check();
            int start = row * grid.columns() + column;
            var trajectory = run.run(objective, new SimpleMatrix(plane.at(grid.x(column), grid.y(row))), stopping, cancellation);
            var last = trajectory.last();
            double[] end = last.x().copy().getDDRM().getData();
            var seen = PlanePosition.of(end, plane);
            landed.landings.put(start, seen.a(), seen.b(), last.k(), trajectory.reason(), trajectory.cycle().isPresent());
            landed.points[start] = trajectory.reason() == StopReason.CONVERGED ? end : null;
        }
    }

    /// By ends of all variables, whatever they look like in the plane.
    ///
    /// @param ends those that are known; takes the others, in the order of the starts
    public Basins basins(Landed landed, Ends ends) {
        int[] index = Arrays.stream(landed.points).mapToInt(point -> point == null ? Basins.NONE : ends.indexOf(point)).toArray();
        var seen = new ArrayList<Basins.End>();
        for (double[] point : ends.points()) {
            var position = PlanePosition.of(point, plane);
            seen.add(new Basins.End(position.a(), position.b()));
        }
        return new Basins(landed.landings, List.copyOf(seen), index);
    }
}
