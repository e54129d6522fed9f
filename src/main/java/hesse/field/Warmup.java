package hesse.field;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Has the loops of a backend compiled, by running them, so that pictures needn't wait for the JIT: vector loops take a
/// thousand nanoseconds a point before. Run it once, on a thread in the background; [KernelBackend#fastest] has plain
/// loops until it is done. Kernels are shared by all formulas, so none is slow later.
public final class Warmup implements Runnable {

    /// The JIT's best compiler takes a method on after 15000 calls and turns of its loops, of which 600 are calls.
    private static final int CALLS = 1_800;

    /// So few points that a call costs little before a vector loop is compiled, and yet the loop turns: one that hardly ever
    /// did isn't unrolled.
    private static final int POINTS = 8 * KernelBackend.LANES;

    /// Whole blocks for loops that the JIT makes vector instructions of: it unrolls them by as much as it saw them turn.
    private static final int PLAIN_CALLS = 900;

    /// Whole blocks after that, so that what was compiled for short ones is found wanting now and not later.
    private static final int BLOCKS = 120;

    /// The JIT works beside: it isn't done with a loop that takes longer for a block, 80 ns a point, which is five times as
    /// long as the slowest function.
    private static final long SLOW_NANOSECONDS = 80L * Registers.BLOCK;
    private static final int PATIENCE = 2_000;

    /// What all pictures have in common is compiled too, with formulas that have something of everything.
    private static final List<String> FORMULAS = List.of("(1 - x)^2*exp(-x^2 - (y + 1)^2) - (x/5 - x^3 - y^5)*exp(-x*y)",
            "sin(x*y)/(1 + y^2) + sqrt(1 + x^2*y^2) + x^4 - 3*x", "abs(x - y) + log(2 + x^2 + y^2) + max(x, y^2)*x");
    private static final int PICTURES = 10;
    private static final Grid GRID = new Grid(-1, 0.004, 500, -1, 0.01, 200);

    /// While its best compiler has much to do, the JIT has methods compiled without a profile, and counts anew afterwards.
    private static final int ROUNDS = 3;

    private static final int OPERANDS = 6;

    /// Arguments beyond what the loops do in their usual way: what the JIT never saw it leaves out, and compiles anew when it
    /// comes, which takes as long as some pictures.
    private static final double[] UNUSUAL = {-0.7, 0, 800, -800, 1e7, 1e300, -1e300, 1e-310, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private static final int UNUSUAL_STRIDE = 2 * KernelBackend.LANES + 1;
    /// One call in so many has unusual arguments.
    private static final int UNUSUAL_CALL = 16;

    private final double[][] unusual = new double[OPERANDS][];
    private final KernelBackend backend;
    private final Cancellation cancellation;

    /// @param cancellation stops it between two kernels
    public Warmup(KernelBackend backend, Cancellation cancellation) {
        this.backend = backend;
        this.cancellation = cancellation;
        Arrays.setAll(unusual, i -> unusual(0.3 + 0.1 * i));
    }

    /// Loads what every formula needs before its first point: the classes of the parser, the compiler and the plain loops.
    /// Part of the whole; by itself for those who want something else to come before the long rest.
    ///
    /// @throws java.util.concurrent.CancellationException if nobody wants the backend warm any more
    public void loadClasses() {
        kernels().forEach(KernelBackend.plain()::loop);
        FORMULAS.forEach(this::paint);
    }

    /// @throws java.util.concurrent.CancellationException if nobody wants the backend warm any more
    @Override
    public void run() {
        loadClasses();
        if (backend instanceof WarmingKernels warming) {
            var vector = new VectorKernels();
            // Its loops are the plain ones for arithmetic; plain functions aren't needed from then on.
            warm(loops(vector));
            new PixelWarmup(vector.pixelLoops(), cancellation).run();
            warming.warm(vector);
        } else {
            warm(loops(backend));
            new PixelWarmup(backend.pixelLoops(), cancellation).run();
        }
        for (int i = 0; i < PICTURES; i++) {
            FORMULAS.forEach(this::paint);
        }
    }

    private void paint(String formula) {
        cancellation.check();
        var out = new Jets(Order.HESSIAN, GRID.columns());
        if (Parser.parse(formula) instanceof Parsed(var expression)) {
            var rows = CompiledField.of(expression, Map.of(), backend).rows(GRID, Order.HESSIAN);
            for (int row = 0; row < GRID.rows(); row++) {
                rows.row(row, out);
            }
        }
    }

    private record Candidate(Kernel.Loop loop, boolean isPlain) {}

    private static List<Candidate> loops(KernelBackend backend) {
        var loops = new ArrayList<Candidate>();
        for (var kernel : kernels()) {
            var loop = backend.loop(kernel);
            loops.add(new Candidate(loop, loop.getClass() == KernelBackend.plain().loop(kernel).getClass()));
            // Most functions have one loop for both.
            backend.storing(kernel).filter(storing -> storing.getClass() != loop.getClass())
                    .ifPresent(storing -> loops.add(new Candidate(storing, false)));
        }
        return loops;
    }

    private static List<Kernel> kernels() {
        var kernels = new ArrayList<Kernel>();
        for (Kernel[] some : new Kernel[][] {FusedOperation.values(), FusedSum.values(), UnaryOperation.values(),
            BinaryOperation.values(), TernaryOperation.values()}) {
            kernels.addAll(Arrays.asList(some));
        }
        return kernels;
    }

    /// The JIT compiles beside: all loops are run before any is waited for.
    private void warm(List<Candidate> loops) {
        var operands = new double[OPERANDS][];
        Arrays.setAll(operands, i -> numbers(0.3 + 0.1 * i));
        double[] constants = {0.7, 1.1, 1.3, 0.9};
        var to = Registers.register(Registers.BLOCK);
        for (int round = 0; round < ROUNDS; round++) {
            for (var candidate : loops) {
                run(candidate, to, operands, constants);
            }
        }
        for (var candidate : loops) {
            for (int i = 0; i < PATIENCE && isSlow(candidate.loop, to, operands, constants); i++) {
                cancellation.check();
            }
        }
    }

    private void run(Candidate candidate, double[] to, double[][] operands, double[] constants) {
        cancellation.check();
        if (!candidate.isPlain) {
            run(candidate.loop, to, operands, constants, CALLS, POINTS);
        }
        run(candidate.loop, to, operands, constants, candidate.isPlain ? PLAIN_CALLS : BLOCKS, Registers.BLOCK);
    }

    private void run(Kernel.Loop loop, double[] to, double[][] operands, double[] constants, int calls, int points) {
        for (int i = 0; i < calls; i++) {
            loop.run(to, 0, i % UNUSUAL_CALL == 0 ? unusual : operands, constants, points);
        }
    }

    private static boolean isSlow(Kernel.Loop loop, double[] to, double[][] operands, double[] constants) {
        long start = System.nanoTime();
        loop.run(to, 0, operands, constants, Registers.BLOCK);
        return System.nanoTime() - start > SLOW_NANOSECONDS;
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
        var numbers = Registers.register(Registers.BLOCK);
        Arrays.fill(numbers, number);
        return numbers;
    }
}
