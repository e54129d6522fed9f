package hesse.optimize;

/// Is told when a run arrives at its iterates, so that it can be timed from outside.
@FunctionalInterface
interface RunObserver {
    RunObserver NONE = _ -> {};

    /// The k-th iterate is there, the start first.
    void arrived(int k);
}
