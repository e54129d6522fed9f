package hesse.bench;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
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
        out.printf("%-18s %8s %8s %11s %14s %18s%n", "function", "Hesse", "loop", "Hipparchus", "Hesse / loop", "Hipparchus / Hesse");
        for (var surface : Surface.values()) {
            var time = new EnumMap<Contestant, Double>(Contestant.class);
            for (var contestant : Contestant.values()) {
                time.put(contestant, nanoseconds(JetBenchmark.class, Map.of("surface", surface.name(), "contestant", contestant.name())));
            }
            double hesse = time.get(Contestant.HESSE);
            double loop = time.get(Contestant.LOOP);
            double hipparchus = time.get(Contestant.HIPPARCHUS);
            out.printf("%-18s %8.2f %8.2f %11.1f %14.2f %18.1f%n", surface.name().toLowerCase(), hesse, loop, hipparchus, hesse / loop, hipparchus / hesse);
        }
    }

    private static double nanoseconds(Class<?> benchmark, Map<String, String> parameters) throws RunnerException {
        var options = new OptionsBuilder().include(benchmark.getName() + "\\.").verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        parameters.forEach(options::param);
        return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
    }
}
