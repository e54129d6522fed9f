package hesse.bench;

import hesse.app.background.Workers;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks and prints one table for each; named ones (jets, contours, pictures, window, memory) or all.
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        var chosen = arguments.length == 0 ? List.of("jets", "contours", "pictures", "window", "memory") : List.of(arguments);
        context(System.out);
        if (chosen.contains("jets")) {
            jets(System.out);
        }
        if (chosen.contains("contours")) {
            new ContourTimes().print(System.out);
        }
        if (chosen.contains("pictures")) {
            try (var workers = new Workers()) {
                new PictureTimes(workers::runAll).print(System.out);
            }
        }
        if (chosen.contains("window") || chosen.contains("memory")) {
            window(chosen);
        }
    }

    private static void context(PrintStream out) {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        out.printf(Locale.ROOT, "%s, %d processors, load %.1f; Java %s (%s)%n", machine.getArch(), machine.getAvailableProcessors(), machine.getSystemLoadAverage(),
                System.getProperty("java.version"), System.getProperty("java.vm.name"));
    }

    private static void window(List<String> chosen) {
        try (var window = OpenWindow.open()) {
            if (chosen.contains("window")) {
                new WindowTimes(window, System.out).print();
            }
            if (chosen.contains("memory")) {
                new MemoryUse(window, System.out).print();
            }
        }
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
