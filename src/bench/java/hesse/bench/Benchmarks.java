package hesse.bench;

import java.io.PrintStream;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks and prints one table for each.
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        jets(System.out);
    }

    /// Contestants run one after the other for each function, so that ratios compare times of the same minute.
    private static void jets(PrintStream out) throws RunnerException {
        out.println();
        out.println("Value, gradient and Hessian, one thread, ns per point");
        out.printf("%-18s %8s %8s %11s %14s %20s%n", "function", "Hesse", "loop", "Hipparchus", "Hesse / loop", "Hipparchus / Hesse");
        for (var surface : Surface.values()) {
            double hesse = nanoseconds(surface, Contestant.HESSE);
            double loop = nanoseconds(surface, Contestant.LOOP);
            double hipparchus = nanoseconds(surface, Contestant.HIPPARCHUS);
            out.printf("%-18s %8.2f %8.2f %11.1f %14.2f %20.1f%n",
                    surface.name().toLowerCase(Locale.ROOT), hesse, loop, hipparchus, hesse / loop, hipparchus / hesse);
        }
    }

    private static double nanoseconds(Surface surface, Contestant contestant) throws RunnerException {
        return best(new OptionsBuilder().include(JetBenchmark.class.getName() + "\\.")
                .param("surface", surface.name()).param("contestant", contestant.name()));
    }

    /// The shortest of the iterations' times: whatever else the machine does only adds to it.
    private static double best(ChainedOptionsBuilder options) throws RunnerException {
        var result = new Runner(options.verbosity(VerboseMode.SILENT).shouldFailOnError(true).build()).runSingle();
        return result.getPrimaryResult().getStatistics().getMin();
    }
}
