package hesse.field.kernel;

import hesse.field.PixelLoops;
import hesse.field.PlainPixelLoops;
import hesse.field.function.BlockLoop;
import hesse.field.function.CubeRootLoop;
import hesse.field.function.ExponentialLoop;
import hesse.field.function.GeneralPowerLoop;
import hesse.field.function.HyperbolicSineLoop;
import hesse.field.function.HypotenuseLoop;
import hesse.field.function.LogarithmLoop;
import hesse.field.trigonometry.ArcsineLoop;
import hesse.field.trigonometry.ArctangentLoop;
import hesse.field.trigonometry.TangentLoop;
import java.util.Optional;

/// The loops that define the kernels, or shorter ones after each other that the JIT makes vector instructions of.
final class PlainKernels extends KernelBackend {

    static final PlainKernels INSTANCE = new PlainKernels();

    private PlainKernels() {}

    @Override
    public BlockLoop loop(Kernel kernel) {
        return switch (kernel) {
            case UnaryOperation operation -> loop(operation);
            case BinaryOperation operation -> loop(operation);
            case TernaryOperation _, FusedOperation _, FusedSum _ -> kernel.loop();
        };
    }

    private static BlockLoop loop(UnaryOperation operation) {
        return switch (operation) {
            case EXP -> new ExponentialLoop();
            case LOG -> LogarithmLoop.log();
            case LOG10 -> LogarithmLoop.log10();
            case LOG1P -> LogarithmLoop.log1p();
            case TAN -> new TangentLoop();
            case ATAN -> ArctangentLoop.atan();
            case ASIN -> ArcsineLoop.asin();
            case ACOS -> ArcsineLoop.acos();
            case CBRT -> new CubeRootLoop();
            case NEGATE, ABS, SIGN, FLOOR, SQRT, QUADRANT, SIN_OF_REDUCED, COS_OF_REDUCED, ROUND, TRUNC, EXPM1, ASINH, ACOSH, ATANH, ERF,
                    ERFC, GAUSSIAN, GAMMA, GAMMA_SLOPE -> operation.loop();
        };
    }

    private static BlockLoop loop(BinaryOperation operation) {
        return switch (operation) {
            case POWER -> new GeneralPowerLoop();
            case SINH -> new HyperbolicSineLoop();
            case HYPOT -> new HypotenuseLoop();
            case ATAN2 -> ArctangentLoop.atan2();
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MIN, MAX, REDUCED_ANGLE, SIN, COS, COSH, TANH, ROOT, MOD, SINC, POLYGAMMA, LESS,
                    LESS_EQUAL, EQUAL, NOT_EQUAL ->
                    operation.loop();
        };
    }

    @Override
    public PixelLoops pixelLoops() {
        return new PlainPixelLoops();
    }

    @Override
    public Optional<BlockLoop> storing(Kernel kernel) {
        return Optional.empty();
    }
}
