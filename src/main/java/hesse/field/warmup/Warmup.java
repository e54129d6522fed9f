package hesse.field.warmup;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.compiler.CompiledField;
import hesse.field.kernel.Kernel;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.VectorKernels;
import hesse.field.kernel.VectorModule;
import hesse.field.kernel.WarmingKernels;
import java.util.List;
import java.util.Map;

/// Has the loops of a backend compiled, by running them, so that pictures needn't wait for the JIT: vector loops take a
/// thousand nanoseconds a point before. Run it once, on a thread in the background; [KernelBackend#fastest] has plain
/// loops until it is done. Kernels are shared by all formulas, so none is slow later.
public final class Warmup implements Runnable {

    /// What all pictures have in common is compiled too, with formulas that have something of everything.
    private static final List<String> FORMULAS = List.of("(1 - x)^2*exp(-x^2 - (y + 1)^2) - (x/5 - x^3 - y^5)*exp(-x*y)",
            "sin(x*y)/(1 + y^2) + sqrt(1 + x^2*y^2) + x^4 - 3*x", "abs(x - y) + log(2 + x^2 + y^2) + max(x, y^2)*x");
    private static final int PICTURES = 10;
    private static final Grid GRID = new Grid(-1, 0.004, 500, -1, 0.01, 200);

    private final KernelBackend backend;
    private final Cancellation cancellation;

    /// @param cancellation stops it between two kernels
    public Warmup(KernelBackend backend, Cancellation cancellation) {
        this.backend = backend;
        this.cancellation = cancellation;
    }

    /// Loads what every formula needs before its first point: the classes of the parser, the compiler and the plain loops.
    /// Part of [#run]; by itself for a caller that has something else to do before the rest, which takes seconds.
    ///
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public void loadClasses() {
        Kernel.all().forEach(KernelBackend.plain()::loop);
        FORMULAS.forEach(this::paint);
    }

    /// @throws java.util.concurrent.CancellationException if it was cancelled
    @Override
    public void run() {
        loadClasses();
        if (backend instanceof WarmingKernels warming && VectorModule.load()) {
            var vector = new VectorKernels();
            // Its loops are the plain ones for arithmetic; plain functions aren't needed from then on.
            new LoopWarmup(vector, cancellation).run();
            new PixelWarmup(vector.pixelLoops(), cancellation).run();
            warming.warm(vector);
        } else {
            new LoopWarmup(backend, cancellation).run();
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
}
