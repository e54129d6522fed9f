package hesse.document;

import hesse.figure.AxisNames;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.WeightNames;
import hesse.objective.plane.Plane;
import java.util.Optional;

/// A loss as a function of the plane: the loss with its data, the plane in the space of its weights, and the learning scene that it
/// came from.
public record LossSource(Loss loss, Plane plane, Optional<String> sceneId) implements Source {

    /// The most examples that can be edited and kept in a document.
    public static final int MOST_EXAMPLES = 5000;

    /// @throws IllegalArgumentException unless the plane lies in the space of the loss's weights
    public LossSource {
        if (plane.dimension() != loss.dimension()) {
            throw new IllegalArgumentException("a plane of " + plane.dimension() + " variables for " + loss.dimension() + " weights");
        }
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
        return new LossSource(changed, plane, sceneId);
    }
}
