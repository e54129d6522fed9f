package hesse.document;

import hesse.figure.AxisNames;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.WeightNames;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// A loss as a function of the plane: the loss with its data, the plane in the space of its weights, and the learning scene that it
/// came from.
///
/// @param start all weights that the race starts at, as long as its start is where these are seen; empty for weights in the plane
public record LossSource(Loss loss, Plane plane, Optional<List<Double>> start, Optional<String> sceneId) implements Source {

    /// The most examples that can be edited and kept in a document.
    public static final int MOST_EXAMPLES = 5000;

    /// @throws IllegalArgumentException unless the plane lies in the space of the loss's weights
    public LossSource {
        if (plane.dimension() != loss.dimension() || start.isPresent() && start.get().size() != loss.dimension()) {
            throw new IllegalArgumentException("a plane of " + plane.dimension() + " variables for " + loss.dimension() + " weights");
        }
        start = start.map(List::copyOf);
    }

    /// With a race that starts in the plane.
    public LossSource(Loss loss, Plane plane, Optional<String> sceneId) {
        this(loss, plane, Optional.empty(), sceneId);
    }

    @Override
    public PlaneFunction function() {
        return new PlaneFunction.OfLoss(loss, plane);
    }

    /// The weights where the plane is one of two weights, else its coordinates a and b.
    @Override
    public AxisNames axisNames() {
        return plane.variables().map(axes -> new AxisNames(WeightNames.of(loss, axes.first()), WeightNames.of(loss, axes.second())))
                .orElse(new AxisNames("a", "b"));
    }

    @Override
    public Optional<String> catalogueId() {
        return sceneId;
    }

    @Override
    public String shortName() {
        return sceneId.orElse("loss");
    }

    /// Whether examples can be added and taken away: not where each has weights of its own.
    public boolean isOpenToExamples() {
        return !(loss.model() instanceof Model.MatrixFactorisation);
    }

    /// The same scene with other data or another penalty.
    public LossSource with(Loss changed) {
        return new LossSource(changed, plane, start, sceneId);
    }

    /// The same loss on another plane.
    ///
    /// @param raceStart all weights that the race goes on to start at
    public LossSource on(Plane changed, double[] raceStart) {
        return new LossSource(loss, changed, Optional.of(DoubleStream.of(raceStart).boxed().toList()), sceneId);
    }

    /// All weights at which a race starts that is seen to start at a point of the plane.
    public double[] weightsAt(Point point) {
        double[] own = start.map(weights -> weights.stream().mapToDouble(Double::doubleValue).toArray()).orElse(null);
        if (own != null) {
            var seen = PlanePosition.of(own, plane);
            if (seen.a() == point.x() && seen.b() == point.y()) {
                return own;
            }
        }
        return plane.at(point.x(), point.y());
    }
}
