package hesse.field;

import java.util.Optional;

/// The loops that define the kernels, or shorter ones after each other that the JIT makes vector instructions of.
final class PlainKernels extends KernelBackend {

    static final PlainKernels INSTANCE = new PlainKernels();

    private PlainKernels() {}

    @Override
    Kernel.Loop loop(Kernel kernel) {
        return switch (kernel) {
            case UnaryOperation operation -> loop(operation);
            case BinaryOperation operation -> loop(operation);
            case TernaryOperation _, FusedOperation _, FusedSum _ -> kernel.loop();
        };
    }

    private static Kernel.Loop loop(UnaryOperation operation) {
        return switch (operation) {
            case EXP -> new ExponentialLoop();
            case LOG, LOG10, LOG1P -> new LogarithmLoop(operation);
            case TAN -> new TangentLoop();
            case ATAN -> ArctangentLoop.atan();
            case ASIN, ACOS -> new ArcsineLoop(operation);
            case CBRT -> new CubeRootLoop();
            case NEGATE, ABS, SIGN, FLOOR, SQRT, QUARTERS, SIN_OF_REST, COS_OF_REST -> operation.loop();
        };
    }

    private static Kernel.Loop loop(BinaryOperation operation) {
        return switch (operation) {
            case POWER -> new GeneralPowerLoop();
            case SINH -> new HyperbolicSineLoop();
            case HYPOT -> new HypotenuseLoop();
            case ATAN2 -> ArctangentLoop.atan2();
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MIN, MAX, REST, SIN, COS, COSH, TANH -> operation.loop();
        };
    }

    @Override
    Optional<Kernel.Loop> storing(Kernel kernel) {
        return Optional.empty();
    }
}
