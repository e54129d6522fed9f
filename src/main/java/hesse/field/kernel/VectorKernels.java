package hesse.field.kernel;

import hesse.field.PixelLoops;
import hesse.field.PlainPixelLoops;
import hesse.field.function.BlockLoop;
import java.util.Optional;

/// The loops in vector instructions (`jdk.incubator.vector`), for what the JIT doesn't make them of by itself, and without
/// a copy between a loop and its result. The same operations in the same order as in the plain loops, so the same bits.
///
/// Slow until compiled: a thousand nanoseconds a point. See [hesse.field.warmup.Warmup].
public final class VectorKernels extends KernelBackend {

    /// Arithmetic is left to the JIT, which writes to aligned places: faster, as long as all arrays share the index.
    @Override
    public BlockLoop loop(Kernel kernel) {
        return switch (kernel) {
            case FusedOperation _, FusedSum _ -> kernel.loop();
            case UnaryOperation operation -> VectorFunctions.loop(operation);
            case BinaryOperation operation -> isArithmetic(operation) ? kernel.loop() : VectorFunctions.loop(operation);
            case TernaryOperation operation -> VectorFunctions.loop(operation);
        };
    }

    private static boolean isArithmetic(BinaryOperation operation) {
        return switch (operation) {
            case ADD, SUBTRACT, MULTIPLY -> true;
            case DIVIDE, POWER, MIN, MAX, HYPOT, ATAN2, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ROOT, MOD, SINC, POLYGAMMA, LESS,
                    LESS_EQUAL, EQUAL, NOT_EQUAL ->
                    false;
        };
    }

    @Override
    public PixelLoops pixelLoops() {
        return VectorPixelLoops.serve() ? new VectorPixelLoops() : new PlainPixelLoops();
    }

    @Override
    public Optional<BlockLoop> storing(Kernel kernel) {
        var loop = vector(kernel);
        return loop == kernel.loop() ? Optional.empty() : Optional.of(loop);
    }

    /// The loop in vectors; the plain one where there is none.
    static BlockLoop vector(Kernel kernel) {
        return switch (kernel) {
            case FusedOperation operation -> VectorOperations.loop(operation);
            case FusedSum sum -> VectorSums.loop(sum);
            case UnaryOperation operation -> VectorFunctions.loop(operation);
            case BinaryOperation operation -> VectorFunctions.loop(operation);
            case TernaryOperation operation -> VectorFunctions.loop(operation);
        };
    }
}
