package hesse.bench;

/// Who computes.
public enum Contestant {
    /// Compiled fields with vector instructions.
    HESSE,
    /// Compiled fields without the module `jdk.incubator.vector`.
    PLAIN,
    /// A scalar loop written by hand.
    LOOP,
    /// A loop of vector instructions written by hand, for some functions: the limit.
    VECTORS,
    HIPPARCHUS
}
