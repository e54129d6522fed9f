package hesse.learning;

/// What a network's outputs o cost one example with the target y.
public enum OutputLoss {
    /// (o − y)² / 2, one output.
    SQUARED_ERROR,
    /// softplus(−t o) for the label y = 0 or 1, t = 2 y − 1, one output.
    CROSS_ENTROPY,
    /// log Σₖ exp(oₖ) − o_y for the class y, an output for each class.
    SOFTMAX
}
