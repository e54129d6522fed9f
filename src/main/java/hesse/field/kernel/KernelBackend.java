package hesse.field.kernel;

import hesse.field.PixelLoops;
import hesse.field.function.BlockLoop;
import java.util.Optional;

/// The loops that evaluate compiled fields. All backends compute the same bits.
public abstract sealed class KernelBackend permits PlainKernels, VectorKernels, WarmingKernels {

    /// Loops in plain Java, which the JIT makes vector instructions of where it can.
    public static KernelBackend plain() {
        return PlainKernels.INSTANCE;
    }

    /// Vector instructions as soon as their [hesse.field.warmup.Warmup] is done, if this Java lets the program have the module
    /// `jdk.incubator.vector`; plain loops until then, and where it doesn't.
    public static KernelBackend fastest() {
        return VectorModule.isInReach() ? new WarmingKernels() : plain();
    }

    /// The backend whose loops to use from now on: this one, or another as long as this isn't ready.
    public KernelBackend ready() {
        return this;
    }

    /// New loops for what is computed from jets, with scratch memory of their own; those that are ready.
    public abstract PixelLoops pixelLoops();

    /// The fastest loop from registers to a register.
    public abstract BlockLoop loop(Kernel kernel);

    /// A loop that writes to any place of a foreign array, if there is one; the count must be a multiple of
    /// [hesse.field.function.Blocks#LANES].
    public abstract Optional<BlockLoop> storing(Kernel kernel);
}
