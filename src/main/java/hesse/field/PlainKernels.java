package hesse.field;

import java.util.Optional;

/// The loops that define the kernels, or shorter ones after each other that the JIT makes vector instructions of.
final class PlainKernels extends KernelBackend {

    static final PlainKernels INSTANCE = new PlainKernels();

    private PlainKernels() {}

    @Override
    Kernel.Loop loop(Kernel kernel) {
        return kernel == UnaryOperation.EXP ? new ExponentialLoop() : kernel.loop();
    }

    @Override
    Optional<Kernel.Loop> storing(Kernel kernel) {
        return Optional.empty();
    }
}
