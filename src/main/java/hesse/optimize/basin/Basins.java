package hesse.optimize.basin;

import hesse.optimize.StopReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which point the run from every start converged to.
///
/// @param ends  the points, those that were known first, in their order, then the others in the order of the starts
/// @param index of the start's end among them, [#NONE] where its run didn't converge or there are as many others as are listed; belongs
///              to this and isn't modified
public record Basins(Landings landings, List<End> ends, int[] index) {
    public static final int NONE = -1;
    /// Where a whole curve is critical every run has an end of its own.
    public static final int MOST_ENDS = 1000;
    /// Of the diagonal of the region of interest: ends nearer than this are one. A run may end so far from a minimum whose κ is a
    /// hundred thousand, as [hesse.optimize.Stopping] measures by the steep direction.
    public static final double RESOLUTION = 1e-4;
    /// Of the resolution: so near to an end no other one can be nearer, but for very unlikely ones.
    private static final double SURE = 1e-3;

    /// A point where runs end.
    public record End(double x, double y) {

        double distance(double otherX, double otherY) {
            return Math.hypot(x - otherX, y - otherY);
        }
    }

    /// @param known      points that may be ends
    /// @param resolution ends nearer than this are one
    /// @param most       ends that are listed
    public static Basins of(Landings landings, List<End> known, double resolution, int most) {
        return of(landings, IntStream.range(0, landings.grid().columns() * landings.grid().rows()).toArray(), known, resolution, most);
    }

    /// Of these starts alone, in this order; the others' index is [#NONE].
    static Basins of(Landings landings, int[] starts, List<End> known, double resolution, int most) {
        var ends = new ArrayList<>(known);
        int[] index = new int[landings.grid().columns() * landings.grid().rows()];
        Arrays.fill(index, NONE);
        int last = 0;
        for (int start : starts) {
            index[start] = landings.reason(start) == StopReason.CONVERGED
                    ? find(landings.x(start), landings.y(start), ends, last, resolution, most) : NONE;
            last = Math.max(index[start], 0);
        }
        return new Basins(landings, List.copyOf(ends), index);
    }

    /// Most starts end where their neighbour did.
    private static int find(double x, double y, List<End> ends, int likely, double resolution, int most) {
        if (likely < ends.size() && ends.get(likely).distance(x, y) <= SURE * resolution) {
            return likely;
        }
        int nearest = NONE;
        double least = resolution;
        for (int i = 0; i < ends.size(); i++) {
            double distance = ends.get(i).distance(x, y);
            if (distance <= least) {
                nearest = i;
                least = distance;
            }
        }
        if (nearest == NONE && ends.size() < most) {
            ends.add(new End(x, y));
            return ends.size() - 1;
        }
        return nearest;
    }
}
