package hesse.bench;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.CompiledField;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.KernelBackend;
import hesse.field.Order;
import hesse.field.RowEvaluator;
import hesse.field.Warmup;
import hesse.field.Window;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long the jets of a million points take for a formula that was never seen: from its text, once in a program that
/// has painted others, once in one that has just started (a Java machine of its own) and once in such a one after its
/// warm-up, against the time when all is compiled.
public final class FirstPicture {

    private static final String FORMULA = "(x^3 - 2*y)*exp(-x^2/2 - y^2) + sin(x*y)/3 - 0.1*(x - y)^4";
    private static final Grid GRID = Grid.pixels(new Window(-3, 3, -2, 2), 1000, 1000);
    private static final int REPEATED = 40;

    private FirstPicture() {}

    private static final String WARM_UP = "warm-up";

    /// What a fresh program does, if told so after its warm-up: prints the time of its first picture, and how long the
    /// warm-up took, in milliseconds.
    public static void main(String[] arguments) {
        var backend = KernelBackend.fastest();
        long start = System.nanoTime();
        if (List.of(arguments).contains(WARM_UP)) {
            new Warmup(backend, Cancellation.NEVER).run();
        }
        double warmUp = (System.nanoTime() - start) / 1e6;
        System.out.printf(Locale.ROOT, "%.3f %.3f%n", first(backend), warmUp);
    }

    static void print(PrintStream out) throws IOException, InterruptedException {
        var backend = KernelBackend.fastest();
        new Warmup(backend, Cancellation.NEVER).run();
        for (var surface : Surface.values()) {
            Times.of(5, 5, () -> paint(surface.field(backend).rows(GRID, Order.HESSIAN)));
        }
        double warm = first(backend);
        double steady = Times.of(REPEATED, REPEATED, () -> first(backend)).median();
        double[] fresh = FreshProgram.run(FirstPicture.class);
        double[] warmedUp = FreshProgram.run(FirstPicture.class, WARM_UP);
        out.println();
        out.printf(Locale.ROOT, "First picture of a formula, a million jets from its text, ms: steady %.1f, never seen in a warm program %.1f (%.2f), "
                + "in a fresh program %.1f (%.1f), in a fresh one after its warm-up of %.0f ms %.1f (%.1f)%n", steady, warm, warm / steady,
                fresh[0], fresh[0] / steady, warmedUp[1], warmedUp[0], warmedUp[0] / steady);
    }

    private static double first(KernelBackend backend) {
        long start = System.nanoTime();
        if (Parser.parse(FORMULA) instanceof Parsed(var expression)) {
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
