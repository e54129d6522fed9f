package hesse.cli.option;

/// A plane of a loss's weights that isn't given by its directions but found.
enum PlaneKind {
    /// Along the eigenvectors of the two largest eigenvalues.
    TOP_TWO,
    /// Along the eigenvectors of the largest and of the least eigenvalue.
    TOP_BOTTOM,
    /// Along the eigenvectors of the two least eigenvalues.
    BOTTOM_TWO,
    /// Along the gradient and the eigenvector of the largest eigenvalue.
    GRADIENT_TOP,
    /// Along two random directions, filter-normalised.
    RANDOM,
    /// Through three rows of weights, the first of which is at (0, 0).
    POINTS,
    /// Along the two principal directions of the rows of weights.
    PATH
}
