package hesse.learning;

import java.util.List;

/// What is fitted to examples, without its weights and without the data.
public sealed interface Model {

    /// Whether an example may have this target: any number for regression, 0 or 1, a count, the number of a class.
    ///
    /// @param target finite
    default boolean allows(double target) {
        return switch (this) {
            case GeneralisedLinear(var link, _) -> switch (link) {
                case SQUARE -> true;
                case LOGISTIC, SQUARED_HINGE -> target == 0 || target == 1;
                case POISSON -> target >= 0 && target == Math.rint(target);
            };
            case Softmax(int classes, _) -> isClass(target, classes);
            case Network network -> switch (network.loss()) {
                case SQUARED_ERROR -> true;
                case CROSS_ENTROPY -> target == 0 || target == 1;
                case SOFTMAX -> isClass(target, network.layers().getLast());
            };
            case MatrixFactorisation _ -> true;
        };
    }

    private static boolean isClass(double target, int classes) {
        return target >= 0 && target < classes && target == Math.rint(target);
    }

    /// A generalised linear model, z = w₀ + Σ wⱼ xⱼ, or without w₀. Weights: the bias first, if there is one, then one for each
    /// feature.
    record GeneralisedLinear(Link link, boolean bias) implements Model {}

    /// A linear classifier of K ≥ 2 classes with cross-entropy, oₖ = Wₖ₀ + Σ Wₖⱼ xⱼ. Weights: class by class, its bias first.
    record Softmax(int classes, boolean bias) implements Model {
        public Softmax {
            if (classes < 2) {
                throw new IllegalArgumentException(classes + " classes");
            }
        }
    }

    /// A fully connected network. Weights: layer by layer, W row by row (a row for each receiving unit), then the layer's biases, if
    /// there are any. The last layer has no activation.
    ///
    /// @param layers units of each layer, the features first and the outputs last; two at least
    record Network(List<Integer> layers, Activation activation, OutputLoss loss, boolean bias) implements Model {
        public Network {
            layers = List.copyOf(layers);
            if (layers.size() < 2 || layers.stream().anyMatch(units -> units < 1)) {
                throw new IllegalArgumentException("layers " + layers);
            }
            if (loss != OutputLoss.SOFTMAX && layers.getLast() != 1) {
                throw new IllegalArgumentException(loss + " of " + layers.getLast() + " outputs");
            }
        }
    }

    /// |U Vᵀ − M|² / 2 in the Frobenius norm, M being the examples' features (the targets count for nothing), U a row of `rank`
    /// numbers for each example, V one for each feature. Weights: U row by row, then V row by row.
    record MatrixFactorisation(int rank) implements Model {
        public MatrixFactorisation {
            if (rank < 1) {
                throw new IllegalArgumentException("rank " + rank);
            }
        }
    }
}
