package hesse.field;

import java.util.Optional;

/// The loops that evaluate compiled fields. All backends compute the same bits.
public abstract sealed class KernelBackend permits PlainKernels, VectorKernels, WarmingKernels {

    /// Loops may read this many numbers at a time: arrays are longer than their count where it isn't a multiple.
    static final int LANES = 8;

    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    /// Loops in plain Java, which the JIT makes vector instructions of where it can.
    public static KernelBackend plain() {
        return PlainKernels.INSTANCE;
    }

    /// Vector instructions as soon as their [Warmup] is done, if this Java has the module `jdk.incubator.vector`; plain
    /// loops until then, and where it hasn't.
    public static KernelBackend fastest() {
        return ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent() ? new WarmingKernels() : plain();
    }

    /// The backend whose loops to use from now on: this one, or another as long as this isn't ready.
    KernelBackend ready() {
        return this;
    }

    /// New loops for what is computed from jets, with scratch memory of their own; those that are ready.
    public abstract PixelLoops pixelLoops();

    /// The fastest loop from registers to a register.
    abstract Kernel.Loop loop(Kernel kernel);

    /// A loop that writes to any place of a foreign array, if there is one; the count must be a multiple of [#LANES].
    abstract Optional<Kernel.Loop> storing(Kernel kernel);
}
