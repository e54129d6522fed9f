package hesse.figure;

/// What a picture's colour shows.
public enum ColourBy {
    /// The Hessian's class as hue and the height as lightness.
    DEFINITENESS,
    HEIGHT, LAMBDA_MIN, LAMBDA_MAX,
    /// log₁₀ of the condition number |λ|max / |λ|min.
    LOG_CONDITION,
    DETERMINANT, GRADIENT_NORM
}
