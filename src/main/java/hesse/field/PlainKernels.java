package hesse.field;

/// The loops that define the kernels, or shorter ones after each other that the JIT makes vector instructions of.
final class PlainKernels extends KernelBackend {

    static final PlainKernels INSTANCE = new PlainKernels();

    private PlainKernels() {}

    @Override
    Kernel.Loop loop(Kernel kernel) {
        return kernel == UnaryOperation.EXP ? new ExponentialLoop() : kernel.loop();
    }

    @Override
    boolean writes(int at, int n) {
        return at == 0;
    }
}
