package hesse.field.warmup;

import hesse.field.Cancellation;
import hesse.field.function.BlockLoop;
import hesse.field.function.Blocks;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.FusedOperation;
import hesse.field.kernel.FusedSum;
import hesse.field.kernel.Kernel;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Runs the loops of a backend, but for those that few formulas have, until the JIT's best compiler is done with it.
///
/// All are run before any is waited for, as the JIT compiles beside. But the longer the queue for its best compiler, the
/// later it takes a method on, and some it has compiled without a profile first, which count anew afterwards: so whatever is
/// slow is run again, until nothing is.
final class LoopWarmup implements Runnable {

    /// The JIT's best compiler takes a method on after 15000 calls and turns of its loops, of which 600 are calls.
    private static final int CALLS = 1_800;

    /// So few points that a call costs little before a vector loop is compiled, and yet the loop turns: one that hardly ever
    /// did isn't unrolled.
    private static final int POINTS = 8 * Blocks.LANES;

    /// Whole blocks for loops that the JIT makes vector instructions of: it unrolls them by as much as it saw them turn.
    private static final int PLAIN_CALLS = 900;

    /// Whole blocks after that, so that what was compiled for short ones is found wanting now and not later.
    private static final int BLOCKS = 120;

    /// Whole blocks between two looks at what is slow, and looks; a slow machine stays slow, however often it is asked.
    private static final int BLOCKS_AGAIN = 200;
    private static final int LOOKS = 60;

    /// Blocks of which the fastest counts: others may have been interrupted.
    private static final int TRIALS = 3;

    /// The limit of loops that aren't run: few formulas have them, and all others would be ready later.
    private static final double UNAWAITED = Double.POSITIVE_INFINITY;

    private static final int OPERANDS = 6;
    private static final double[] CONSTANTS = {0.7, 1.1, 1.3, 0.9};

    /// Arguments beyond what the loops do in their usual way: what the JIT never saw it leaves out, and compiles anew when it
    /// comes, which takes as long as some pictures.
    private static final double[] UNUSUAL = {-0.7, 0, 800, -800, 1e7, 1e300, -1e300, 1e-310, Double.NaN, Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY};
    private static final int UNUSUAL_STRIDE = 2 * Blocks.LANES + 1;
    /// One call in so many has unusual arguments.
    private static final int UNUSUAL_CALL = 16;

    private final double[][] usual = new double[OPERANDS][];
    private final double[][] unusual = new double[OPERANDS][];
    private final double[] to = Blocks.allocate();
    private final List<WarmingLoop> loops;
    private final Cancellation cancellation;

    /// @param cancellation stops it between two loops
    LoopWarmup(KernelBackend backend, Cancellation cancellation) {
        this.cancellation = cancellation;
        loops = loops(backend);
        Arrays.setAll(usual, i -> numbers(0.3 + 0.1 * i));
        Arrays.setAll(unusual, i -> unusual(0.3 + 0.1 * i));
    }

    /// @param isPlain whether the JIT makes vector instructions of it, and not the loop itself
    private record WarmingLoop(Kernel kernel, BlockLoop loop, boolean isPlain) {

        static WarmingLoop of(Kernel kernel, BlockLoop loop) {
            return new WarmingLoop(kernel, loop, loop.getClass() == KernelBackend.plain().loop(kernel).getClass());
        }

        /// Nanoseconds a point: several times what a compiled loop takes, and less than it takes before.
        double limit() {
            return switch (kernel) {
                case FusedOperation _, FusedSum _ -> 2;
                case TernaryOperation operation -> switch (operation) {
                    case BRANCH, CHOOSE, SIN_IN_QUADRANT, COS_IN_QUADRANT -> 3;
                    case SINC_SLOPE, SINC_CURVATURE, SELECT -> UNAWAITED;
                };
                case UnaryOperation operation -> switch (operation) {
                    case NEGATE, ABS, SIGN, FLOOR, QUADRANT -> 2;
                    case SQRT, SIN_OF_REDUCED, COS_OF_REDUCED -> 3;
                    case EXP, LOG, LOG10, LOG1P, CBRT, TAN, ASIN, ACOS, ATAN -> 20;
                    case ROUND, TRUNC, EXPM1, ASINH, ACOSH, ATANH, ERF, ERFC, GAUSSIAN, GAMMA, GAMMA_SLOPE -> UNAWAITED;
                };
                case BinaryOperation operation -> switch (operation) {
                    case ADD, SUBTRACT, MULTIPLY, MIN, MAX, REDUCED_ANGLE, SIN, COS -> 2;
                    case DIVIDE, SINH, COSH, TANH -> 3;
                    case POWER, HYPOT, ATAN2 -> 20;
                    case ROOT, MOD, SINC, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> UNAWAITED;
                };
            };
        }
    }

    private static List<WarmingLoop> loops(KernelBackend backend) {
        var loops = new ArrayList<WarmingLoop>();
        for (var kernel : Kernel.all()) {
            var loop = WarmingLoop.of(kernel, backend.loop(kernel));
            if (loop.limit() == UNAWAITED) {
                continue;
            }
            loops.add(loop);
            // Most functions have one loop for both.
            backend.storing(kernel).filter(storing -> storing.getClass() != loop.loop.getClass())
                    .ifPresent(storing -> loops.add(new WarmingLoop(kernel, storing, false)));
        }
        return loops;
    }

    /// @throws java.util.concurrent.CancellationException if it was cancelled
    @Override
    public void run() {
        loops.forEach(this::begin);
        var slow = loops;
        for (int look = 0; look < LOOKS && !slow.isEmpty(); look++) {
            slow = slow.stream().filter(this::isSlow).toList();
            slow.forEach(loop -> run(loop, BLOCKS_AGAIN, Blocks.LENGTH));
        }
    }

    private void begin(WarmingLoop loop) {
        if (!loop.isPlain) {
            run(loop, CALLS, POINTS);
        }
        run(loop, loop.isPlain ? PLAIN_CALLS : BLOCKS, Blocks.LENGTH);
    }

    private void run(WarmingLoop warming, int calls, int points) {
        cancellation.check();
        for (int i = 0; i < calls; i++) {
            warming.loop.run(to, 0, i % UNUSUAL_CALL == 0 ? unusual : usual, CONSTANTS, points);
        }
    }

    private boolean isSlow(WarmingLoop warming) {
        double limit = warming.limit() * Blocks.LENGTH;
        boolean isSlow = true;
        for (int i = 0; i < TRIALS && isSlow; i++) {
            long start = System.nanoTime();
            warming.loop.run(to, 0, usual, CONSTANTS, Blocks.LENGTH);
            isSlow = System.nanoTime() - start > limit;
        }
        return isSlow;
    }

    /// Numbers of which here and there one has to be treated by itself.
    private static double[] unusual(double number) {
        var numbers = numbers(number);
        for (int i = 0; i < numbers.length / UNUSUAL_STRIDE; i++) {
            numbers[i * UNUSUAL_STRIDE] = UNUSUAL[i % UNUSUAL.length];
        }
        return numbers;
    }

    private static double[] numbers(double number) {
        var numbers = Blocks.allocate();
        Arrays.fill(numbers, number);
        return numbers;
    }
}
