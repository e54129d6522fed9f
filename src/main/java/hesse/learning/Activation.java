package hesse.learning;

/// What a hidden unit of a network makes of its input.
public enum Activation {
    TANH,
    /// log(1 + exp(z))
    SOFTPLUS,
    /// max(z, 0); the loss has no Hessian where a unit's input is 0.
    RELU,
    /// z: a deep linear network.
    IDENTITY
}
