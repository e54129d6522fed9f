package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.command.JetTable;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Commands as processes of their own, on a class path without JavaFX.
class ProcessTest {

    private static final int MILLION = 1_000_000;

    private static String classPath() {
        var path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Stream.of("picocli", "jackson", "ejml").anyMatch(Path.of(entry).getFileName().toString()::contains)
                        || entry.endsWith("classes") && !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        assertFalse(path.contains("openjfx") || path.contains("atlantafx"), path);
        return path;
    }

    private static Process start(List<String> options, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "hesse.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void commandsRunWithoutJavaFx() throws IOException, InterruptedException {
        var process = start(List.of("-Xlog:class+load:stderr"), "eval", "--function", "x y", "--at", "2,3");
        process.getOutputStream().close();
        var loaded = new StringBuilder();
        var listener = Thread.ofVirtual().start(() -> {
            try {
                loaded.append(text(process.getErrorStream()));
            } catch (IOException broken) {
                loaded.append(broken);
            }
        });
        var out = text(process.getInputStream());
        listener.join();
        assertEquals(Terminal.DONE, process.waitFor());
        assertTrue(out.endsWith("2,3,6,3,2,0,1,0,-1,1,-0.78539816339744828,0.78539816339744828,INDEF\n"), out);
        assertTrue(loaded.toString().contains(" hesse.Main "));
        assertFalse(loaded.toString().contains(" javafx.") || loaded.toString().contains(" hesse.app."));
    }

    @Test
    void exitCodesReachTheShell() throws IOException, InterruptedException {
        var refused = start(List.of(), "eval", "--function", "x +", "--at", "2,3");
        assertEquals(Terminal.INVALID_INPUT, refused.waitFor());
        assertEquals("", text(refused.getInputStream()));
        assertEquals("The formula is refused at column 4: After + there must be a number, a name or something in parentheses.\n  x +\n     ^\n",
                text(refused.getErrorStream()).replace("\r\n", "\n"));
        assertEquals(Terminal.USAGE, start(List.of(), "paint").waitFor());
    }

    /// A heap of 16 MB holds neither the points nor the rows.
    @Test
    void aMillionPointsStreamThroughASmallHeap() throws IOException, InterruptedException {
        var process = start(List.of("-Xmx16m"), "eval", "--name", "himmelblau", "--points", "-");
        Thread.ofPlatform().daemon().start(() -> feed(process));
        try (var rows = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals(String.join(",", JetTable.COLUMNS), rows.readLine());
            for (int i = 0; i < MILLION; i++) {
                var row = rows.readLine();
                assertTrue(row.startsWith(i + "," + i + "."), row);
            }
            assertEquals(null, rows.readLine());
        }
        assertEquals("", text(process.getErrorStream()));
        assertEquals(Terminal.DONE, process.waitFor());
    }

    @Test
    void aReaderThatHasSeenEnoughEndsTheCommandQuietly() throws IOException, InterruptedException {
        var process = start(List.of(), "eval", "--name", "himmelblau", "--points", "-");
        Thread.ofPlatform().daemon().start(() -> feed(process));
        try (BufferedReader rows = process.inputReader(StandardCharsets.UTF_8)) {
            rows.readLine();
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("", text(process.getErrorStream()));
        assertEquals(Terminal.DONE, process.exitValue());
    }

    /// Whoever converses with the command gets each answer before the next question.
    @Test
    void answersComeWhileTheInputIsStillOpen() throws IOException, InterruptedException {
        var process = start(List.of(), "eval", "--function", "x + y", "--points", "-");
        try (var points = process.outputWriter(StandardCharsets.UTF_8); var rows = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 1; i <= 3; i++) {
                points.write(i + ",0\n");
                points.flush();
                if (i == 1) {
                    rows.readLine();
                }
                assertTrue(rows.readLine().startsWith(i + ",0," + i + ",1,1,"));
            }
        }
        assertEquals(Terminal.DONE, process.waitFor());
    }

    private static void feed(Process process) {
        try (BufferedWriter points = process.outputWriter(StandardCharsets.UTF_8)) {
            points.write("x,y\n");
            for (int i = 0; i < MILLION; i++) {
                points.write(i + "," + i + ".0625\n");
            }
        } catch (IOException closed) {
            // The command has ended before its input; what it answered says whether that is right.
        }
    }
}
