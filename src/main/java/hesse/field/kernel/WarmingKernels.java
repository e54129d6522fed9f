package hesse.field.kernel;

import hesse.field.PixelLoops;
import hesse.field.function.BlockLoop;
import java.util.Optional;

/// The plain loops until the vector ones are compiled.
public final class WarmingKernels extends KernelBackend {

    private volatile KernelBackend ready = PlainKernels.INSTANCE;

    @Override
    public KernelBackend ready() {
        return ready;
    }

    /// @param compiled loops that are fast from now on; not even their classes are loaded before a [hesse.field.warmup.Warmup]
    public void warm(VectorKernels compiled) {
        ready = compiled;
    }

    @Override
    public PixelLoops pixelLoops() {
        return ready().pixelLoops();
    }

    @Override
    public BlockLoop loop(Kernel kernel) {
        return ready().loop(kernel);
    }

    @Override
    public Optional<BlockLoop> storing(Kernel kernel) {
        return ready().storing(kernel);
    }
}
