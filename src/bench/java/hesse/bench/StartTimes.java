package hesse.bench;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
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
import java.util.stream.Stream;

/// How long it takes from a command to its first map on the screen, and from there to the answer to the first move of the mouse, beside a
/// window of one colour; for how long its JavaFX thread stands still, and what memory it takes at rest, beside a window with a sphere; and
/// how long the terminal takes beside a program that prints one line. Looks at the screen from outside, in turn at each; needs a display on
/// which nothing else is.
public final class StartTimes {
    private static final int RUNS = 7;
    private static final Duration REST = Duration.ofSeconds(15);
    /// A colour is one if its channels are so far apart; the window's panels are grey.
    private static final int COLOURED = 30;
    private static final int PATIENCE_SECONDS = 60;

    /// So far apart are the colours of a pixel, all channels together, before and after something dark was drawn on it; a sharper map
    /// changes it less.
    private static final int REDRAWN = 200;
    /// So many pixels the answer to a move of the mouse changes at least; the square round the mouse in which they are.
    private static final int ANSWER = 30;
    private static final int ROUND_MOUSE = 60;

    /// One start: milliseconds on the clock and of all processors until the map, and on the clock from there to the answer to a move.
    private record Start(double wall, double processor, double answer) {}

    private final Robot robot;
    private final PrintStream out;

    private StartTimes(Robot robot, PrintStream out) {
        this.robot = robot;
        this.out = out;
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

    /// The benchmarks' rows of it.
    static void print(PrintStream out) throws IOException, InterruptedException {
        out.flush();
        new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"), StartTimes.class.getName()).inheritIO().start().waitFor();
    }

    private void print() throws IOException, InterruptedException {
        windows();
        standstill();
        memory();
        terminal();
    }

    private void windows() throws IOException, InterruptedException {
        var programs = new LinkedHashMap<String, List<String>>();
        programs.put("empty window", emptyWindow());
        launchers().forEach((name, launcher) -> programs.put(name, List.of(launcher)));
        out.printf(Locale.ROOT, "%nFrom the command to the first map on the screen, and from there to the answer to a move of the mouse, medians of %d in turn%n%-16s %8s %8s %14s %10s%n",
                RUNS, "", "ms", "CPU ms", "x empty window", "answer ms");
        var starts = new LinkedHashMap<String, List<Start>>();
        for (int run = 0; run < RUNS; run++) {
            for (var program : programs.entrySet()) {
                starts.computeIfAbsent(program.getKey(), _ -> new ArrayList<>())
                        .add(untilAnswered(program.getValue(), !program.getValue().equals(emptyWindow())));
            }
        }
        double empty = wall(starts.get("empty window"));
        starts.forEach((name, all) -> out.printf(Locale.ROOT, "%-16s %8.0f %8.0f %14.2f %10.0f%n", name, wall(all),
                Times.of(all.stream().map(Start::processor).toList()).median(), wall(all) / empty,
                Times.of(all.stream().map(Start::answer).toList()).median()));
    }

    /// What JavaFX and the system's OpenGL need for the first frames of a window with a scene in 3-D, the window with a sphere shows.
    private void standstill() throws IOException, InterruptedException {
        var programs = new LinkedHashMap<String, List<String>>();
        programs.put("sphere", Stream.concat(FreshProgram.packaged(StartProbe.class).stream(), Stream.of(EmptyWindow.SPHERE)).toList());
        programs.put("bin/hesse", FreshProgram.packaged(StartProbe.class));
        out.printf(Locale.ROOT, "%nThe JavaFX thread's longest standstill in its first ten seconds, medians of %d in turn%n%-16s %8s %8s%n",
                RUNS, "", "ms", "CPU ms");
        var longest = new LinkedHashMap<String, List<double[]>>();
        for (int run = 0; run < RUNS; run++) {
            for (var program : programs.entrySet()) {
                longest.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(FreshProgram.numbers(builder(program.getValue())));
            }
        }
        longest.forEach((name, all) ->
                out.printf(Locale.ROOT, "%-16s %8.0f %8.0f%n", name, Times.of(all.stream().map(times -> times[0]).toList()).median(),
                Times.of(all.stream().map(times -> times[1]).toList()).median()));
    }

    private void memory() throws IOException, InterruptedException {
        var programs = new LinkedHashMap<String, List<String>>();
        programs.put("sphere", Stream.concat(emptyWindow().stream(), Stream.of(EmptyWindow.SPHERE)).toList());
        launchers().forEach((name, launcher) -> programs.put(name, List.of(launcher)));
        out.printf(Locale.ROOT, "%nAt rest, surface shown%n%-16s %12s %16s%n", "", "resident MB", "its own of it MB");
        for (var program : programs.entrySet()) {
            var status = statusAtRest(program.getValue());
            out.printf(Locale.ROOT, "%-16s %12d %16d%n", program.getKey(), megabytes(status, "VmRSS"), megabytes(status, "RssAnon"));
        }
    }

    private static List<String> emptyWindow() {
        return List.of(java(), "--module-path", "target/hesse/lib/javafx", "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-Dprism.forceGPU=true", "-cp", "target/test-classes", EmptyWindow.Launcher.class.getName());
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

    private Start untilAnswered(List<String> command, boolean answers) throws IOException, InterruptedException {
        robot.mouseMove(0, 0);
        long start = System.nanoTime();
        var process = start(command);
        try {
            awaitColour(start);
            double wall = (System.nanoTime() - start) / 1e6;
            double processor = processorTime(process) / 1e6;
            return new Start(wall, processor, answers ? untilRedrawn() : Double.NaN);
        } finally {
            end(process);
        }
    }

    /// Moves the mouse into the map.
    private double untilRedrawn() throws InterruptedException {
        var map = middleOfMap();
        var area = new Rectangle(map.x + (map.width - ROUND_MOUSE) / 2, map.y + (map.height - ROUND_MOUSE) / 2, ROUND_MOUSE, ROUND_MOUSE);
        var before = robot.createScreenCapture(area);
        long start = System.nanoTime();
        robot.mouseMove((int) area.getCenterX(), (int) area.getCenterY());
        while (redrawn(before, robot.createScreenCapture(area)) < ANSWER) {
            checkPatience(start);
            Thread.sleep(2);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static int redrawn(BufferedImage before, BufferedImage now) {
        int pixels = 0;
        for (int y = 0; y < ROUND_MOUSE; y++) {
            for (int x = 0; x < ROUND_MOUSE; x++) {
                var from = new Color(before.getRGB(x, y));
                var to = new Color(now.getRGB(x, y));
                int apart = Math.abs(from.getRed() - to.getRed()) + Math.abs(from.getGreen() - to.getGreen())
                        + Math.abs(from.getBlue() - to.getBlue());
                pixels += apart >= REDRAWN ? 1 : 0;
            }
        }
        return pixels;
    }

    private static Rectangle middleOfMap() {
        var screen = Toolkit.getDefaultToolkit().getScreenSize();
        return new Rectangle(screen.width / 7, screen.height / 3, screen.width / 8, screen.height / 5);
    }

    private static void checkPatience(long since) {
        if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
            throw new IllegalStateException("no picture on the screen");
        }
    }

    private void awaitColour(long since) throws InterruptedException {
        while (!isColoured(middleOfMap())) {
            checkPatience(since);
            Thread.sleep(8);
        }
    }

    private boolean isColoured(Rectangle area) {
        var image = robot.createScreenCapture(area);
        int coloured = 0;
        int all = 0;
        for (int y = 0; y < area.height; y += 8) {
            for (int x = 0; x < area.width; x += 8) {
                var colour = new Color(image.getRGB(x, y));
                int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
                int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
                coloured += most - least >= COLOURED ? 1 : 0;
                all++;
            }
        }
        return 2 * coloured > all;
    }

    private List<String> statusAtRest(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = start(command);
        try {
            awaitColour(start);
            Thread.sleep(REST.toMillis());
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
        } finally {
            end(process);
        }
    }

    private static int megabytes(List<String> status, String field) {
        return status.stream().filter(line -> line.startsWith(field)).mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private void terminal() throws IOException, InterruptedException {
        var programs = new LinkedHashMap<String, List<String>>();
        programs.put("one line", List.of(java(), "-cp", "target/test-classes", OneLine.class.getName()));
        launchers().forEach((name, launcher) -> programs.put(name, List.of(launcher, "eval", "--function", "x^2", "--at", "1,1")));
        out.printf(Locale.ROOT, "%nhesse eval --function 'x^2' --at 1,1, medians of %d in turn%n%-16s %8s %14s%n", 3 * RUNS, "", "ms",
                "x one line");
        var times = new LinkedHashMap<String, List<Double>>();
        for (int run = 0; run < 3 * RUNS; run++) {
            for (var program : programs.entrySet()) {
                times.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(untilEnd(program.getValue()));
            }
        }
        double line = Times.of(times.get("one line")).median();
        times.forEach((name, all) ->
                out.printf(Locale.ROOT, "%-16s %8.0f %14.1f%n", name, Times.of(all).median(), Times.of(all).median() / line));
    }

    private static double untilEnd(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        start(command).waitFor();
        return (System.nanoTime() - start) / 1e6;
    }

    /// With settings of its own, so that the window is as at the first start.
    private static Process start(List<String> command) throws IOException {
        return builder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static ProcessBuilder builder(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CONFIG_HOME", Files.createTempDirectory("hesse-settings").toString());
        return builder;
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
