package hesse.objective.stationary;

import hesse.field.Deadline;
import hesse.objective.Inertia;
import hesse.objective.Objective;
import hesse.objective.SymmetricEigen;
import hesse.objective.formula.FormulaObjective;
import hesse.objective.formula.StationaryProof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/// Roots of ∇f from the centre of a box and from starts drawn in it; on all cores, with the same answer whatever their number.
///
/// @param starts how many, 1 or more
/// @param seed   of the starts
public record StationarySearch(Objective objective, SearchBox box, int starts, long seed) {
    /// Where a whole surface is stationary every start finds a point of its own.
    public static final int MOST_POINTS = 100;
    /// Of the box's diagonal: points nearer than this are one.
    private static final double RESOLUTION = 1e-6;

    /// What was found.
    ///
    /// @param points    in the box, from the least f on
    /// @param converged starts that led to a root, in the box or not
    /// @param done      starts before the deadline
    /// @param truncated whether there were more than [#MOST_POINTS]
    public record Found(List<StationaryPoint> points, int converged, int done, boolean truncated) {}

    /// @param deadline after which starts are left out
    public Found run(Deadline deadline) {
        var random = new SplittableRandom(seed);
        var from = Stream.concat(Stream.of(box.centre()), Stream.generate(() -> box.draw(random)).limit(starts - 1)).toList();
        var root = new GradientRoot(objective, deadline);
        var runs = IntStream.range(0, starts).parallel().filter(_ -> !deadline.isOver()).mapToObj(k -> root.from(from.get(k))).toList();
        var reached = runs.stream().flatMap(Optional::stream).map(x -> x.getDDRM().getData()).toList();
        var points = new ArrayList<StationaryPoint>();
        boolean truncated = false;
        for (double[] x : reached) {
            if (box.contains(x) && points.stream().noneMatch(known -> known.distance(x) <= RESOLUTION * box.diagonal())) {
                truncated |= points.size() == MOST_POINTS;
                if (!truncated) {
                    points.add(point(x));
                }
            }
        }
        points.sort(Comparator.comparingDouble(StationaryPoint::f).thenComparing(StationaryPoint::x, Arrays::compare));
        return new Found(List.copyOf(points), reached.size(), runs.size(), truncated);
    }

    private StationaryPoint point(double[] x) {
        var at = objective.at(new SimpleMatrix(x));
        var hessian = at.hessian();
        double[] eigenvalues = SymmetricEigen.of(hessian).values();
        double slope = at.gradient().copy().normF();
        var proof = objective instanceof FormulaObjective formula ? formula.stationaryNear(x) : Optional.<StationaryProof>empty();
        return proof.map(proved ->
                new StationaryPoint(x, at.value(), slope, eigenvalues, proved.inertia().inertia(), true, proved.radius()))
                .orElseGet(() -> {
                    var inertia = new NearbySigns(objective, x).of(at.inertia(hessian), slope);
                    return new StationaryPoint(x, at.value(), slope, eigenvalues, inertia, false, estimated(inertia, slope, eigenvalues));
                });
    }

    private static double estimated(Inertia inertia, double slope, double[] eigenvalues) {
        double least = DoubleStream.of(eigenvalues).map(Math::abs).min().orElseThrow();
        return inertia.isRegular() ? slope / least : Double.POSITIVE_INFINITY;
    }
}
