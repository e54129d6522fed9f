package hesse.field;

import java.util.Optional;

/// The plain loops until the vector ones are compiled.
final class WarmingKernels extends KernelBackend {

    private volatile KernelBackend ready = PlainKernels.INSTANCE;

    @Override
    KernelBackend ready() {
        return ready;
    }

    /// @param compiled loops that are fast from now on; not even their classes are loaded before a [Warmup]
    void warm(VectorKernels compiled) {
        ready = compiled;
    }

    @Override
    public PixelLoops pixelLoops() {
        return ready().pixelLoops();
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
