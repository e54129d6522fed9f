package hesse.field;

/// Compiles the loops of a backend by running them, so that pictures needn't wait for it.
public final class Warmup implements Runnable {

    private final KernelBackend backend;

    public Warmup(KernelBackend backend) {
        this.backend = backend;
    }

    @Override
    public void run() {
        if (backend instanceof WarmingKernels warming) {
            warming.warm();
        }
    }
}
