package hesse.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The table of [JetBenchmark].
final class JetTimes {

    private final List<Surface> surfaces;
    private final PrintStream out;
    private final List<Double> toLoop = new ArrayList<>();
    private final List<Double> plainToLoop = new ArrayList<>();
    private final List<Double> ofHipparchus = new ArrayList<>();

    JetTimes(List<Surface> surfaces, PrintStream out) {
        this.surfaces = surfaces;
        this.out = out;
    }

    /// Contestants run one after the other for each function, so that ratios compare times of the same minute.
    void print() throws RunnerException {
        out.println();
        out.println("Value, gradient and Hessian on a grid of a million points, one thread, ns per point (plain: without vector module; vectors: by hand)");
        out.printf("%-18s %8s %8s %8s %8s %11s %13s %13s %15s %19s%n", "function", "Hesse", "plain", "loop", "vectors", "Hipparchus",
                "Hesse / loop", "plain / loop", "Hesse / vectors", "Hipparchus / Hesse");
        print(surface -> !surface.isExtra());
        print(Surface::isExtra);
    }

    /// Rows of their own, and their mean.
    private void print(Predicate<Surface> group) throws RunnerException {
        toLoop.clear();
        plainToLoop.clear();
        ofHipparchus.clear();
        for (var surface : surfaces) {
            if (group.test(surface)) {
                print(surface);
            }
        }
        out.printf(Locale.ROOT, "geometric mean %54s %13.2f %13.2f %15s %19.1f%n", "", mean(toLoop), mean(plainToLoop), "",
                mean(ofHipparchus));
    }

    private void print(Surface surface) throws RunnerException {
        double hesse = nanoseconds(surface, Contestant.HESSE);
        double plain = nanoseconds(surface, Contestant.PLAIN);
        double loop = nanoseconds(surface, Contestant.LOOP);
        double vectors = surface.has(Contestant.VECTORS) ? nanoseconds(surface, Contestant.VECTORS) : Double.NaN;
        double hipparchus = nanoseconds(surface, Contestant.HIPPARCHUS);
        toLoop.add(hesse / loop);
        plainToLoop.add(plain / loop);
        ofHipparchus.add(hipparchus / hesse);
        out.printf(Locale.ROOT, "%-18s %8.2f %8.2f %8.2f %8s %11.1f %13.2f %13.2f %15s %19.1f%n", surface.name().toLowerCase(Locale.ROOT),
                hesse, plain, loop, orNothing(vectors), hipparchus, hesse / loop, plain / loop, orNothing(hesse / vectors),
                hipparchus / hesse);
    }

    private static String orNothing(double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.2f", number);
    }

    private static double mean(List<Double> ratios) {
        return Math.exp(ratios.stream().mapToDouble(Math::log).average().orElse(Double.NaN));
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
