package hesse.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A Java machine of its own, started as this one was.
final class FreshProgram {

    private static final Path PACKAGED = Path.of("target/hesse");

    private FreshProgram() {}

    /// Runs a class's main method, without the display if there is one.
    ///
    /// @return the numbers that it prints
    static double[] run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return run(command, arguments);
    }

    /// The same with the flags, the jars and the ahead-of-time cache of the packaged program.
    static double[] runPackaged(Class<?> main, String... arguments) throws IOException, InterruptedException {
        return run(packaged(main), arguments);
    }

    /// The command that starts a class in place of the packaged program's own.
    static List<String> packaged(Class<?> main) throws IOException {
        var script = Files.readAllLines(PACKAGED.resolve("bin/hesse"));
        int first = script.indexOf(script.stream().filter(line -> line.contains("window.aot")).findFirst().orElseThrow());
        var command = new ArrayList<String>();
        for (var word : (script.get(first) + script.get(first + 1)).strip().split("[\\s\\\\]+")) {
            command.add(word.replace("\"", "").replace("$home/bin/java", java()).replace("$lib", PACKAGED.resolve("lib").toString()));
        }
        command.removeAll(List.of("exec", "$@"));
        int classPath = command.indexOf("-cp") + 1;
        command.set(classPath, command.get(classPath) + File.pathSeparator + System.getProperty("java.class.path"));
        command.set(command.indexOf("hesse.Main"), main.getName());
        return command;
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private static double[] run(List<String> command, String... arguments) throws IOException, InterruptedException {
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("DISPLAY");
        return numbers(builder);
    }

    /// Runs a program that prints numbers.
    static double[] numbers(ProcessBuilder builder) throws IOException, InterruptedException {
        var process = builder.start();
        var numbers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return Arrays.stream(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
