package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script that `mvn package` leaves, called as people call it.
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has a script of its own")
class LauncherIT {

    private static final Path LAYOUT = Path.of("target/hesse").toAbsolutePath();
    private static final Path SCRIPT = LAYOUT.resolve("bin/hesse");
    private static final String ROW = "2,3,6,3,2,0,1,0,-1,1,-0.78539816339744828,0.78539816339744828,INDEF\n";

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    private Outcome run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        var process = builder.redirectError(folder.resolve("err").toFile()).start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(folder.resolve("err")));
    }

    @BeforeAll
    static void theLayoutIsThere() {
        assertTrue(Files.isExecutable(SCRIPT), "mvn package comes first");
        assertTrue(Files.exists(SCRIPT.resolveSibling("hesse.bat")));
    }

    @Test
    void jarsForTheModulePathAndTheClassPathLieApart() throws IOException {
        assertTrue(jars("javafx").stream().allMatch(jar -> jar.startsWith("javafx-")), jars("javafx").toString());
        assertTrue(jars("classpath").stream().noneMatch(jar -> jar.startsWith("javafx-")), jars("classpath").toString());
        assertTrue(jars("classpath").stream().anyMatch(jar -> jar.startsWith("hesse-")), jars("classpath").toString());
    }

    private static List<String> jars(String name) throws IOException {
        try (Stream<Path> files = Files.list(LAYOUT.resolve("lib").resolve(name))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void runsFromAnyFolderAndThroughLinks() throws IOException, InterruptedException {
        var inner = Files.createDirectories(folder.resolve("with a space/inner"));
        var link = Files.createSymbolicLink(inner.resolve("to the script"), SCRIPT);
        var relative = Files.createSymbolicLink(folder.resolve("h"), Path.of("with a space/inner/to the script"));
        for (var script : List.of(SCRIPT.toString(), link.toString(), relative.toString(), "./h")) {
            var outcome = run(Map.of(), script, "eval", "--function", "x y", "--at", "2,3");
            assertEquals(new Outcome(0, String.join(",", JetTable.COLUMNS) + "\n" + ROW, ""), outcome, script);
        }
    }

    @Test
    void runsWhereverItIsMoved() throws IOException, InterruptedException {
        var moved = folder.resolve("a folder/hesse");
        try (Stream<Path> files = Files.walk(LAYOUT)) {
            for (var file : files.toList()) {
                Files.createDirectories(moved.resolve(LAYOUT.relativize(file)).getParent());
                Files.copy(file, moved.resolve(LAYOUT.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        assertEquals(0, run(Map.of(), moved.resolve("bin/hesse").toString(), "functions").code());
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws IOException, InterruptedException {
        var outcome = run(Map.of("LC_ALL", "C"), SCRIPT.toString(), "hessian", "--function", "θ * x² \"$HOME\" *");
        assertEquals(1, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("\n  θ * x² \"$HOME\" *\n"), outcome.err());
    }

    @Test
    void theVersionIsTheBuilds() throws IOException, InterruptedException {
        assertTrue(run(Map.of(), SCRIPT.toString(), "--version").out().matches("Hesse \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"));
    }

    @Test
    void findsAJdkThatIsNewEnoughAndSaysSoWhereThereIsNone() throws IOException, InterruptedException {
        var old = jdk("old", "17.0.15");
        assertEquals(0, run(Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", "/usr/bin:/bin"), SCRIPT.toString(), "--version").code());
        // The old ones are passed over: a program of theirs would fail.
        assertEquals(0, run(Map.of("JAVA_HOME", old.toString(), "PATH", Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin"),
                SCRIPT.toString(), "--version").code());
    }

    /// A folder that looks like a JDK whose `java` says that it was called.
    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        var java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nfor argument; do echo \"$argument\"; done\nexit 7\n");
        assertTrue(java.toFile().setExecutable(true));
        return home;
    }

    @Test
    void theWindowGetsJavaFxAndCommandsGetNothingOfIt() throws IOException, InterruptedException {
        var environment = Map.of("JAVA_HOME", jdk("new", "25.0.1").toString());
        var lib = LAYOUT.resolve("lib").toRealPath();
        var window = run(environment, SCRIPT.toString()).out().lines().toList();
        assertEquals(List.of("--module-path", lib.resolve("javafx").toString(), "--add-modules"), window.subList(0, 3));
        assertTrue(List.of(window.get(3).split(",")).containsAll(List.of("javafx.controls", "javafx.swing")), window.toString());
        assertTrue(window.containsAll(List.of("--enable-native-access=javafx.graphics", "-Dprism.forceGPU=true")), window.toString());
        assertEquals(List.of("-cp", lib.resolve("classpath") + "/*", "hesse.Main"), window.subList(window.size() - 3, window.size()));
        assertEquals(List.of("-Xshare:auto", "-XX:+UseSerialGC", "-cp", lib.resolve("classpath") + "/*", "hesse.Main", "functions", "--format", "json"),
                run(environment, SCRIPT.toString(), "functions", "--format", "json").out().lines().toList());
    }
}
