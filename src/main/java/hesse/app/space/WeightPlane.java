package hesse.app.space;

import hesse.objective.plane.Directions.Companion;

/// Which plane through the weights of a loss is shown.
public sealed interface WeightPlane {

    /// Whether it goes through the weights where the selected run is, so that it can follow the run.
    default boolean goesThroughIterate() {
        return switch (this) {
            case Usual usual -> usual != Usual.PATH;
            case TwoWeights _, Eigenvector _ -> true;
            case RunEnds _ -> false;
        };
    }

    /// Those of which there is one each.
    enum Usual implements WeightPlane {
        /// Along two random directions that are filter-normalised; other ones each time.
        RANDOM,
        /// Along the eigenvectors of the two largest eigenvalues.
        TOP_TWO,
        /// Along the eigenvectors of the largest and of the least eigenvalue: if H is indefinite, it is so in this plane.
        TOP_AND_BOTTOM,
        /// Along the gradient and the eigenvector of the largest eigenvalue.
        GRADIENT_AND_TOP,
        /// The plane in which the selected run lies best.
        PATH,
        /// Through the start of the selected run, its present iterate and its end.
        THREE_POINTS
    }

    /// Along two weights, all others being what they are at the selected run's iterate.
    record TwoWeights(int first, int second) implements WeightPlane {}

    /// Through the selected run's start, its end and the end of another run.
    ///
    /// @param other the other runner
    record RunEnds(int other) implements WeightPlane {}

    /// Along an eigenvector and another direction.
    ///
    /// @param index of the eigenvalue, in ascending order; of Ritz values where there are too many weights for all eigenvalues
    record Eigenvector(int index, Companion companion) implements WeightPlane {}
}
