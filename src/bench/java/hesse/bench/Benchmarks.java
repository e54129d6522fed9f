package hesse.bench;

import hesse.app.background.Workers;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/// Runs the benchmarks and prints one table for each; named ones (start, jets, contours, basins, learning, pictures, window, data, race,
/// memory) or all.
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        var chosen = arguments.length == 0
                ? List.of("start", "jets", "contours", "basins", "learning", "pictures", "window", "data", "race", "memory")
                : List.of(arguments);
        context(System.out);
        if (chosen.contains("start")) {
            StartTimes.print(System.out);
        }
        if (chosen.contains("jets")) {
            new JetTimes(List.of(Surface.values()), System.out).print();
            FirstPicture.print(System.out);
        }
        if (chosen.contains("contours")) {
            new ContourTimes().print(System.out);
        }
        if (chosen.contains("basins")) {
            new BasinTimes().print(System.out);
        }
        if (chosen.contains("learning")) {
            new LearningTimes().print(System.out);
            new LossPictureTimes().print(System.out);
        }
        if (chosen.contains("pictures")) {
            try (var workers = new Workers()) {
                new PictureTimes(workers::runAll).print(System.out);
            }
        }
        if (chosen.contains("window") || chosen.contains("data") || chosen.contains("race") || chosen.contains("memory")) {
            window(chosen);
        }
    }

    private static void context(PrintStream out) {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        out.printf(Locale.ROOT, "%s, %d processors, load %.1f; Java %s (%s)%n", machine.getArch(), machine.getAvailableProcessors(),
                machine.getSystemLoadAverage(),
                System.getProperty("java.version"), System.getProperty("java.vm.name"));
    }

    private static void window(List<String> chosen) throws IOException, InterruptedException {
        try (var window = OpenWindow.open(OpenWindow.WarmUp.BEFORE)) {
            window.settle();
            if (chosen.contains("window")) {
                new WindowTimes(window, System.out).print();
                FreshWindow.print(System.out);
            }
            if (chosen.contains("data")) {
                new ExampleDragTimes(window, System.out).print();
            }
            if (chosen.contains("race")) {
                new RaceTimes(window, System.out).print();
            }
            if (chosen.contains("memory")) {
                new MemoryUse(window, System.out).print();
            }
        }
    }
}
