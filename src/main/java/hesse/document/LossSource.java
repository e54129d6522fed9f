package hesse.document;

import hesse.figure.AxisNames;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.WeightNames;
import hesse.objective.plane.Plane;
import java.util.List;
import java.util.Optional;

/// A loss as a function of the plane: the loss with its data, the plane in the space of its weights, and the learning scene that it
/// came from.
///
/// @param starts of races, beyond the plane
public record LossSource(Loss loss, Plane plane, List<Start> starts, Optional<String> sceneId) implements Source {

    /// The most examples that can be edited and kept in a document.
    public static final int MOST_EXAMPLES = 5000;

    /// @throws IllegalArgumentException unless the plane lies in the space of the loss's weights
    public LossSource {
        if (plane.dimension() != loss.dimension() || starts.stream().anyMatch(start -> start.variables().size() != loss.dimension())) {
            throw new IllegalArgumentException("a plane of " + plane.dimension() + " variables for " + loss.dimension() + " weights");
        }
        starts = List.copyOf(starts);
    }

    /// With a race that starts in the plane.
    public LossSource(Loss loss, Plane plane, Optional<String> sceneId) {
        this(loss, plane, List.of(), sceneId);
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
        return new LossSource(changed, plane, starts, sceneId);
    }

    /// The same loss on another plane, in which races start too.
    public LossSource on(Plane changed) {
        return new LossSource(loss, changed, List.of(), sceneId);
    }

    @Override
    public LossSource withStarts(List<Start> changed) {
        return new LossSource(loss, plane, changed, sceneId);
    }

    @Override
    public double[] point(Point onScreen) {
        return plane.at(onScreen.x(), onScreen.y());
    }

    @Override
    public boolean isSameBeyondThePlane(Source other) {
        return other instanceof LossSource that && loss.equals(that.loss);
    }
}
