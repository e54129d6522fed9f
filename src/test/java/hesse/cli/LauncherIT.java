package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.command.JetTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script that `mvn package` leaves, called as people call it.
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

    /// `cmd` loses its way to labels in files with other ends of lines.
    @Test
    void theScriptForWindowsIsFilledInAndHasItsEndsOfLines() throws IOException {
        var script = Files.readString(SCRIPT.resolveSibling("hesse.bat"));
        assertFalse(script.contains("[["), script);
        assertEquals(script.lines().collect(Collectors.joining("\r\n", "", "\r\n")), script);
    }

    @Test
    void jarsForTheModulePathAndTheClassPathLieApart() throws IOException {
        assertFalse(jars("javafx").isEmpty());
        assertTrue(jars("javafx").stream().allMatch(jar -> jar.startsWith("javafx-")), jars("javafx").toString());
        assertTrue(jars("classpath").stream().noneMatch(jar -> jar.startsWith("javafx-")), jars("classpath").toString());
        assertTrue(jars("classpath").stream().anyMatch(jar -> jar.startsWith("hesse-")), jars("classpath").toString());
    }

    /// Those beside which JavaFX's native libraries lie.
    private static List<String> jars(String name) throws IOException {
        try (Stream<Path> files = Files.list(LAYOUT.resolve("lib").resolve(name))) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".jar")).toList();
        }
    }

    @Test
    void runsWhereverItIsMovedAndThroughLinks() throws IOException, InterruptedException {
        var script = moved().resolve("bin/hesse");
        var link = Files.createSymbolicLink(folder.resolve("with a space/to the script"), script);
        var linkToLink = Files.createSymbolicLink(folder.resolve("h"), Path.of("with a space/to the script"));
        for (var called : List.of(SCRIPT.toString(), script.toString(), link.toString(), linkToLink.toString(), "./h")) {
            var outcome = run(Map.of(), called, "eval", "--function", "x y", "--at", "2,3");
            assertEquals(new Outcome(0, String.join(",", JetTable.COLUMNS) + "\n" + ROW, ""), outcome, called);
        }
    }

    /// A copy of the whole layout.
    private Path moved() throws IOException {
        var moved = folder.resolve("with a space/hesse");
        try (Stream<Path> files = Files.walk(LAYOUT)) {
            for (var file : files.toList()) {
                Files.createDirectories(moved.resolve(LAYOUT.relativize(file)).getParent());
                Files.copy(file, moved.resolve(LAYOUT.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return moved;
    }

    /// Called by a script, for where these tests run without a locale themselves they can't pass on such letters.
    @Test
    void passesArgumentsOnAsTheyAre() throws IOException, InterruptedException {
        var call = Files.writeString(folder.resolve("call"), "exec \"$1\" hessian --function 'θ * x² \"$HOME\" *'\n");
        var outcome = run(Map.of("LC_ALL", "C"), "sh", call.toString(), SCRIPT.toString());
        assertEquals(1, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("\n  θ * x² \"$HOME\" *\n"), outcome.err());
    }

    @Test
    void theVersionIsTheBuilds() throws IOException, InterruptedException {
        assertTrue(run(Map.of(), SCRIPT.toString(), "--version").out().matches("Hesse \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"));
    }

    @Test
    void passesOverJdksThatAreTooOld() throws IOException, InterruptedException {
        var environment = Map.of("JAVA_HOME", jdk("old", "17.0.15").toString(), "PATH", jdk("new", "25") + "/bin:/usr/bin:/bin");
        assertEquals(new Outcome(7, "-XX:AOTCache=" + LAYOUT.resolve("lib/terminal.aot").toRealPath(), ""),
                firstLine(run(environment, SCRIPT.toString(), "--version")));
    }

    private static Outcome firstLine(Outcome outcome) {
        return new Outcome(outcome.code(), outcome.out().lines().findFirst().orElse(""), outcome.err());
    }

    /// With the usual folders out of sight, and a path on which there is nothing but what the script calls.
    @Test
    void saysSoWhereThereIsNoJdk() throws IOException, InterruptedException {
        var script = moved().resolve("bin/hesse");
        Files.writeString(script, Files.readString(script).replaceAll("/(usr|opt|Library)/", "/nowhere/"));
        var tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : List.of("sed", "readlink")) {
            var wrapper = Files.writeString(tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
            assertTrue(wrapper.toFile().setExecutable(true));
        }
        var environment = Map.of("JAVA_HOME", jdk("old", "1.8.0_402").toString(), "PATH", tools.toString(), "HOME", "/nowhere");
        assertEquals(new Outcome(1, "", "Hesse needs a JDK of version 25 or newer; please install one or let JAVA_HOME point to it.\n"),
                run(environment, script.toString(), "--version"));
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
        var jar = jars("classpath").stream().filter(name -> name.startsWith("hesse-")).map(lib.resolve("classpath")::resolve).findFirst()
                .orElseThrow().toString();
        assertEquals(List.of("-XX:AOTCache=" + lib.resolve("window.aot"), "-Xlog:aot*=off", "-Xlog:cds*=off",
                "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "--module-path",
                lib.resolve("javafx").toString(), "--add-modules", "javafx.controls,javafx.swing"),
                window.subList(0, 10));
        assertTrue(window.containsAll(List.of("--enable-native-access=javafx.graphics", "-Dprism.forceGPU=true")), window.toString());
        assertEquals(List.of("-cp", jar, "hesse.Main"), window.subList(window.size() - 3, window.size()));
        assertEquals(List.of("-XX:AOTCache=" + lib.resolve("terminal.aot"), "-Xlog:aot*=off", "-Xlog:cds*=off",
                "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", jar, "hesse.Main", "functions", "--format", "json"),
                run(environment, SCRIPT.toString(), "functions", "--format", "json").out().lines().toList());
    }

    /// Where a cache doesn't fit the program does without, so nothing else would tell.
    @Test
    void theCachesFitThePrograms() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (var cache : List.of("terminal.aot", "window.aot")) {
            var recorded = jdk(cache, "25.0.1");
            var command = new ArrayList<>(List.of(java));
            command.addAll(run(Map.of("JAVA_HOME", recorded.toString()), cache.startsWith("window") ? List.of(SCRIPT.toString())
                    : List.of(SCRIPT.toString(), "--version")).out().lines().toList());
            command.removeIf(flag -> flag.startsWith("-Xlog"));
            // A cache that must be used or there is no program.
            command.add(1, "-XX:AOTMode=on");
            command.set(command.indexOf("hesse.Main"), "-version");
            assertEquals(0, run(Map.of(), command).code(), command.toString());
        }
    }

    private Outcome run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        return run(environment, command.toArray(String[]::new));
    }
}
