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
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks and prints one table for each; named ones (jets, pictures, window, memory) or all.
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        var chosen = arguments.length == 0 ? List.of("jets", "pictures", "window", "memory") : List.of(arguments);
        context(System.out);
        if (chosen.contains("jets")) {
            jets(System.out);
        }
        if (chosen.contains("pictures")) {
            try (var workers = new Workers()) {
                new PictureTimes().print(System.out, (rows, cancellation, band) -> workers.split(rows, cancellation, band::run));
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
