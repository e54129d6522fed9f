package hesse.bench;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.RowEvaluator;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.field.kernel.KernelBackend;
import hesse.field.warmup.Warmup;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long the jets of a million points take for a formula, from its text: ones that were never seen in a program that has
/// painted others, the first one in a program that has just started (a Java machine of its own), the same after the
/// warm-up, and all of them when they come again.
public final class FirstPicture {

    private static final String FORMULA = "(x^3 - 2*y)*exp(-x^2/2 - y^2) + sin(x*y)/3 - 0.1*(x - y)^4";
    private static final Grid GRID = Grid.pixels(new Window(-3, 3, -2, 2), 1000, 1000);
    private static final int REPEATED = 15;
    private static final int PROGRAMS = 3;

    private static final String WARM_UP = "warm-up";

    private FirstPicture() {}

    /// What a fresh program does, if told so after its warm-up: prints the time of its first picture, and how long the
    /// warm-up took, in milliseconds.
    public static void main(String[] arguments) {
        var backend = KernelBackend.fastest();
        long start = System.nanoTime();
        if (List.of(arguments).contains(WARM_UP)) {
            new Warmup(backend, Cancellation.NEVER).run();
        }
        double warmUp = (System.nanoTime() - start) / 1e6;
        System.out.printf(Locale.ROOT, "%.3f %.3f%n", first(FORMULA, backend), warmUp);
    }

    static void print(PrintStream out) throws IOException, InterruptedException {
        var backend = KernelBackend.fastest();
        new Warmup(backend, Cancellation.NEVER).run();
        for (var surface : Surface.values()) {
            Times.of(5, 5, () -> paint(surface.field(backend).rows(GRID, Order.HESSIAN)));
        }
        double[] never = NeverSeen.FORMULAS.stream().mapToDouble(formula -> first(formula, backend)).toArray();
        double[] again = NeverSeen.FORMULAS.stream().mapToDouble(formula -> again(formula, backend)).toArray();
        double steady = again(FORMULA, backend);
        out.println();
        out.printf(Locale.ROOT, "A million jets of a formula from its text, ms, in a warm program: %s%n", new NeverSeen(never, again));
        out.printf(Locale.ROOT, "The first one in a fresh program, ms, medians of %d: seen before %.1f, ", PROGRAMS, steady);
        double[] fresh = fresh();
        double[] warmedUp = fresh(WARM_UP);
        out.printf(Locale.ROOT, "without a warm-up %.1f (%.1f), after one of %.0f ms %.1f (%.1f)%n", fresh[0], fresh[0] / steady,
                warmedUp[1], warmedUp[0], warmedUp[0] / steady);
    }

    private static double[] fresh(String... arguments) throws IOException, InterruptedException {
        double[][] programs = new double[PROGRAMS][];
        for (int i = 0; i < PROGRAMS; i++) {
            programs[i] = FreshProgram.run(FirstPicture.class, arguments);
        }
        double[] medians = new double[programs[0].length];
        Arrays.setAll(medians, column -> NeverSeen.median(Arrays.stream(programs).mapToDouble(program -> program[column]).toArray()));
        return medians;
    }

    private static double again(String formula, KernelBackend backend) {
        return Times.of(REPEATED, REPEATED, () -> first(formula, backend)).median();
    }

    private static double first(String formula, KernelBackend backend) {
        long start = System.nanoTime();
        if (Parser.parse(formula) instanceof Parsed(var expression)) {
            paint(CompiledField.of(expression, Map.of(), backend).rows(GRID, Order.HESSIAN));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void paint(RowEvaluator rows) {
        var out = new Jets(Order.HESSIAN, GRID.columns());
        for (int row = 0; row < GRID.rows(); row++) {
            rows.row(row, out);
        }
    }
}
