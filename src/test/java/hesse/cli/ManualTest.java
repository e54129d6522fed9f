package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of the manual and the completion have what the commands have.
class ManualTest {
    @TempDir
    Path folder;

    @Test
    void thereIsAPageForTheProgramAndForEachCommandWithAllItsOptions() throws IOException {
        Manual.write(folder);
        var line = CommandLines.of(new Messages(Locale.ENGLISH));
        var expected = new TreeSet<>(line.getSubcommands().keySet().stream().map(name -> "hesse-" + name + ".1").toList());
        expected.addAll(Stream.of("hesse.1", "hesse.bash").toList());
        assertEquals(expected, files());
        for (var command : line.getSubcommands().values()) {
            var page = Files.readString(folder.resolve("hesse-" + command.getCommandName() + ".1"));
            for (var option : command.getCommandSpec().options()) {
                assertTrue(page.contains("\\fB" + option.longestName().replace("-", "\\-") + "\\fR"), option.longestName() + " in " + page);
            }
            for (var argument : command.getCommandSpec().positionalParameters()) {
                assertTrue(page.contains("\\fI" + argument.paramLabel() + "\\fR"), argument.paramLabel() + " in " + page);
            }
        }
    }

    /// Every line is text or one of the macros of man(7) that are used, so nothing that a person wrote is taken for a command.
    @Test
    void noTextIsTakenForACommand() throws IOException {
        Manual.write(folder);
        for (var name : files()) {
            if (name.endsWith(".1")) {
                Files.readAllLines(folder.resolve(name)).forEach(line ->
                        assertTrue(line.matches("[^.'\\\\].*|\\\\(f[BI]|&).*|\\.(TH|SH|TP|nh|ad l)\\b.*"), line + " in " + name));
            }
        }
    }

    @Test
    void commandsAreCompleted() throws IOException {
        Manual.write(folder);
        var completion = Files.readString(folder.resolve("hesse.bash"));
        assertTrue(completion.contains("commands=\""
                + String.join(" ", CommandLines.of(new Messages(Locale.ENGLISH)).getSubcommands().keySet()) + "\""), completion);
    }

    private TreeSet<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
