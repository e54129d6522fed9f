package hesse.app.space;

/// Which plane through the weights of a loss is shown.
public enum WeightPlane {
    /// Along two random directions that are filter-normalised; other ones each time.
    RANDOM,
    /// Along the eigenvectors of the two largest eigenvalues.
    TOP_TWO,
    /// Along the eigenvectors of the largest and of the least eigenvalue: if H is indefinite, it is so in this plane.
    TOP_AND_BOTTOM,
    /// Along the gradient and the eigenvector of the largest eigenvalue.
    GRADIENT_AND_TOP,
    /// The plane in which the selected run lies best.
    PATH
}
