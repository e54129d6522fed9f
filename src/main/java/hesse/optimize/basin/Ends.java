package hesse.optimize.basin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Points of n variables where runs end, in the order in which they are found. For one thread.
public final class Ends {
    private final double resolution;
    private final int most;
    private final List<double[]> points = new ArrayList<>();

    /// @param resolution points nearer than this are one
    /// @param most       points that are listed
    public Ends(double resolution, int most) {
        this.resolution = resolution;
        this.most = most;
    }

    /// The index of the point that is nearest, which is the last one if it is new; [Basins#NONE] if it is new and as many are listed as may
    /// be.
    ///
    /// @param point kept and not modified
    public int indexOf(double[] point) {
        int nearest = Basins.NONE;
        double least = resolution;
        for (int i = 0; i < points.size(); i++) {
            double distance = distance(points.get(i), point);
            if (distance <= least) {
                nearest = i;
                least = distance;
            }
        }
        if (nearest == Basins.NONE && points.size() < most) {
            points.add(point);
            return points.size() - 1;
        }
        return nearest;
    }

    private static double distance(double[] p, double[] q) {
        double squared = 0;
        for (int i = 0; i < p.length; i++) {
            squared += (p[i] - q[i]) * (p[i] - q[i]);
        }
        return Math.sqrt(squared);
    }

    public List<double[]> points() {
        return Collections.unmodifiableList(points);
    }
}
