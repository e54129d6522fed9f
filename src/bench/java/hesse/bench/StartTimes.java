package hesse.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// How long it takes from a command to its first map on the screen, beside a window of one colour, and how long the terminal takes beside
/// a program that prints one line. Looks at the screen from outside, in turn at each; needs a display on which nothing else is.
public final class StartTimes {
    private static final int RUNS = 7;
    private static final Duration REST = Duration.ofSeconds(15);
    /// A colour is one if its channels are so far apart; the window's panels are grey.
    private static final int COLOURED = 30;
    private static final int PATIENCE_SECONDS = 60;

    /// One start: milliseconds on the clock and of all processors.
    private record Start(double wall, double processor) {}

    private final Robot robot;
    private final PrintStream out;

    private StartTimes(Robot robot, PrintStream out) {
        this.robot = robot;
        this.out = out;
    }

    /// A window that has nothing to do.
    public static final class EmptyWindow extends Application {
        @Override
        public void start(Stage stage) {
            var content = new Region();
            content.setBackground(Background.fill(Color.STEELBLUE));
            stage.setScene(new Scene(content, 1280, 800));
            stage.setX(0);
            stage.setY(0);
            stage.show();
        }

        /// Not an application itself, so that JavaFX may come from the class path.
        static final class Launcher {
            private Launcher() {}

            public static void main(String[] arguments) {
                launch(EmptyWindow.class);
            }
        }
    }

    /// A program that has nothing to do either.
    static final class OneLine {
        private OneLine() {}

        public static void main(String[] arguments) {
            System.out.println("1");
        }
    }

    /// In a Java machine of its own: AWT can't look at the screen beside JavaFX.
    public static void main(String[] arguments) throws AWTException, IOException, InterruptedException {
        if (System.getenv("DISPLAY") == null) {
            System.out.printf("%nThe start needs a display: xvfb-run -s '-screen 0 1280x800x24 +extension GLX' mvn -q -Pbench verify%n");
            return;
        }
        new StartTimes(new Robot(), System.out).print();
    }

    /// The benchmarks' rows of it, and what [StartProbe] says.
    static void print(PrintStream out) throws IOException, InterruptedException {
        out.flush();
        new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"), StartTimes.class.getName()).inheritIO().start().waitFor();
        if (System.getenv("DISPLAY") != null) {
            var probe = new ProcessBuilder(FreshProgram.packaged(StartProbe.class)).inheritIO();
            probe.environment().put("XDG_CONFIG_HOME", Files.createTempDirectory("hesse-settings").toString());
            probe.start().waitFor();
        }
    }

    private void print() throws IOException, InterruptedException {
        windows();
        terminal();
    }

    private void windows() throws IOException, InterruptedException {
        var programs = new LinkedHashMap<String, List<String>>();
        programs.put("empty window", List.of(java(), "--module-path", "target/hesse/lib/javafx", "--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics",
                "-Dprism.forceGPU=true", "-cp", "target/test-classes", EmptyWindow.Launcher.class.getName()));
        launchers().forEach((name, launcher) -> programs.put(name, List.of(launcher)));
        out.printf(Locale.ROOT, "%nFrom the command to the first map on the screen, medians of %d in turn%n%-16s %8s %8s %14s%n", RUNS, "", "ms", "CPU ms", "x empty window");
        var starts = new LinkedHashMap<String, List<Start>>();
        for (int run = 0; run < RUNS; run++) {
            for (var program : programs.entrySet()) {
                starts.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(untilColoured(program.getValue()));
            }
        }
        double empty = wall(starts.get("empty window"));
        starts.forEach((name, all) -> out.printf(Locale.ROOT, "%-16s %8.0f %8.0f %14.2f%n", name, wall(all),
                Times.of(all.stream().map(Start::processor).toList()).median(), wall(all) / empty));
        for (var launcher : launchers().entrySet()) {
            out.printf(Locale.ROOT, "%s at rest, surface shown: %d MB resident%n", launcher.getKey(), residentAtRest(List.of(launcher.getValue())));
        }
    }

    private static double wall(List<Start> starts) {
        return Times.of(starts.stream().map(Start::wall).toList()).median();
    }

    private static Map<String, String> launchers() {
        var launchers = new LinkedHashMap<String, String>();
        for (var folder : Map.of("bin/hesse", "target/hesse", "with its Java", "target/dist/hesse").entrySet()) {
            if (Files.exists(Path.of(folder.getValue(), "bin", "hesse"))) {
                launchers.put(folder.getKey(), Path.of(folder.getValue(), "bin", "hesse").toString());
            }
        }
        return launchers;
    }

    private Start untilColoured(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = start(command);
        try {
            awaitColour(start);
            return new Start((System.nanoTime() - start) / 1e6, processorTime(process) / 1e6);
        } finally {
            end(process);
        }
    }

    private void awaitColour(long since) throws InterruptedException {
        var screen = Toolkit.getDefaultToolkit().getScreenSize();
        var middleOfMap = new Rectangle(screen.width / 7, screen.height / 3, screen.width / 8, screen.height / 5);
        while (!isColoured(middleOfMap)) {
            if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new IllegalStateException("no picture on the screen");
            }
            Thread.sleep(8);
        }
    }

    private boolean isColoured(Rectangle area) {
        var image = robot.createScreenCapture(area);
        int coloured = 0;
        int all = 0;
        for (int y = 0; y < area.height; y += 8) {
            for (int x = 0; x < area.width; x += 8) {
                var colour = new java.awt.Color(image.getRGB(x, y));
                int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
                int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
                coloured += most - least >= COLOURED ? 1 : 0;
                all++;
            }
        }
        return 2 * coloured > all;
    }

    private int residentAtRest(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = start(command);
        try {
            awaitColour(start);
            Thread.sleep(REST.toMillis());
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream().filter(line -> line.startsWith("VmRSS"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024).sum();
        } finally {
            end(process);
        }
    }

    private void terminal() throws IOException, InterruptedException {
        var programs = new LinkedHashMap<String, List<String>>();
        programs.put("one line", List.of(java(), "-cp", "target/test-classes", OneLine.class.getName()));
        launchers().forEach((name, launcher) -> programs.put(name, List.of(launcher, "eval", "--function", "x^2", "--at", "1,1")));
        out.printf(Locale.ROOT, "%nhesse eval --function 'x^2' --at 1,1, medians of %d in turn%n%-16s %8s %14s%n", 3 * RUNS, "", "ms", "x one line");
        var times = new LinkedHashMap<String, List<Double>>();
        for (int run = 0; run < 3 * RUNS; run++) {
            for (var program : programs.entrySet()) {
                times.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(untilEnd(program.getValue()));
            }
        }
        double line = Times.of(times.get("one line")).median();
        times.forEach((name, all) -> out.printf(Locale.ROOT, "%-16s %8.0f %14.1f%n", name, Times.of(all).median(), Times.of(all).median() / line));
    }

    private static double untilEnd(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        start(command).waitFor();
        return (System.nanoTime() - start) / 1e6;
    }

    /// With settings of its own, so that the window is as at the first start.
    private static Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CONFIG_HOME", Files.createTempDirectory("hesse-settings").toString());
        return builder.start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
        // The next window mustn't find this one's picture on the screen.
        Thread.sleep(500);
    }

    private static long processorTime(Process process) {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
