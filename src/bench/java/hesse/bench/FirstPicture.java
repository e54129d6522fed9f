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
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long the jets of a million points take for a formula that was never seen: from its text, once in a program that
/// has painted others and once in one that has just started (a Java machine of its own), against the time when all is
/// compiled.
public final class FirstPicture {

    private static final String FORMULA = "(x^3 - 2*y)*exp(-x^2/2 - y^2) + sin(x*y)/3 - 0.1*(x - y)^4";
    private static final Grid GRID = Grid.pixels(new Window(-3, 3, -2, 2), 1000, 1000);
    private static final int REPEATED = 40;

    private FirstPicture() {}

    /// What a fresh program does: prints the time of its first picture, in milliseconds.
    public static void main(String[] arguments) {
        System.out.printf(Locale.ROOT, "%.3f%n", first(KernelBackend.fastest()));
    }

    static void print(PrintStream out) throws IOException, InterruptedException {
        var backend = KernelBackend.fastest();
        new Warmup(backend, Cancellation.NEVER).run();
        for (var surface : Surface.values()) {
            Times.of(5, 5, () -> paint(surface.field(backend).rows(GRID, Order.HESSIAN)));
        }
        double warm = first(backend);
        double steady = Times.of(REPEATED, REPEATED, () -> first(backend)).median();
        double fresh = fresh();
        out.println();
        out.printf(Locale.ROOT, "First picture of a formula, a million jets from its text, ms: steady %.1f, never seen in a warm program %.1f (%.2f), "
                + "in a fresh program %.1f (%.1f)%n", steady, warm, warm / steady, fresh, fresh / steady);
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

    private static double fresh() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstPicture.class.getName()));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var time = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return Double.parseDouble(time);
    }
}
