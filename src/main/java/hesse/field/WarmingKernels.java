package hesse.field;

import java.util.Optional;

/// The plain loops until the vector ones are compiled.
final class WarmingKernels extends KernelBackend {

    private final VectorKernels vector = new VectorKernels();
    private volatile boolean warm;

    @Override
    KernelBackend ready() {
        return warm ? vector : PlainKernels.INSTANCE;
    }

    /// Those whose loops are to be compiled.
    VectorKernels vector() {
        return vector;
    }

    void warm() {
        warm = true;
    }

    @Override
    Kernel.Loop loop(Kernel kernel) {
        return ready().loop(kernel);
    }

    @Override
    Optional<Kernel.Loop> storing(Kernel kernel) {
        return ready().storing(kernel);
    }
}
