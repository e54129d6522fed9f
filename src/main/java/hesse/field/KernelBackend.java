package hesse.field;

/// The loops that evaluate compiled fields. All backends compute the same bits.
public abstract sealed class KernelBackend permits PlainKernels {

    /// Loops may read this many numbers at a time: arrays are longer than their count where it isn't a multiple.
    static final int LANES = 8;

    /// Loops in plain Java, which the JIT makes vector instructions of where it can.
    public static KernelBackend plain() {
        return PlainKernels.INSTANCE;
    }

    /// The backend whose loops to use from now on: this one, or another as long as this isn't ready.
    KernelBackend ready() {
        return this;
    }

    abstract Kernel.Loop loop(Kernel kernel);

    /// Whether loops may write n numbers at this place of a foreign array; at the beginning of a register they always may.
    abstract boolean writes(int at, int n);
}
