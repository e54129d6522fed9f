package hesse.field.kernel;

import java.util.List;

/// The backends for tests of what is built on them: all compute the same.
public final class Backends {

    private Backends() {}

    /// Plain loops, and vector loops without a warm-up.
    public static List<KernelBackend> all() {
        return List.of(KernelBackend.plain(), vector());
    }

    public static KernelBackend vector() {
        return new VectorKernels();
    }
}
