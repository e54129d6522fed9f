package hesse.learning;

/// What one example adds to the loss of a generalised linear model, φ(z; y) of its linear predictor z and its target y
/// (McCullagh & Nelder, "Generalized Linear Models", 2nd edition, chapters 2 and 4). Each φ is convex in z.
public enum Link {
    /// (z − y)² / 2
    SQUARE,
    /// softplus(−t z) for the label y = 0 or 1, t = 2 y − 1: the cross-entropy.
    LOGISTIC,
    /// max(0, 1 − t z)² for the label y = 0 or 1, t = 2 y − 1; φ″ jumps where t z = 1.
    SQUARED_HINGE,
    /// exp(z) − y z for the count y = 0, 1, 2, …; log y! is left out.
    POISSON
}
