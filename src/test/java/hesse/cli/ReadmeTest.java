package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// README's examples, indented and beginning with `$ hesse`, print what README says.
class ReadmeTest {

    private static final String PROMPT = "    $ hesse ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    record Example(String command, String output) {}

    static Stream<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        var lines = Files.readAllLines(Path.of("README.md"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(PROMPT)) {
                var output = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> line.startsWith("    ") && !line.startsWith(PROMPT))
                        .map(line -> line.substring(4) + "\n").collect(Collectors.joining());
                examples.add(new Example(lines.get(i).substring(PROMPT.length()), output));
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatReadmeSays(Example example) {
        var pipe = example.command().split(" \\| ");
        var outcome = Shell.run(words(pipe[0]).toArray(String[]::new));
        assertEquals(Terminal.DONE, outcome.code(), outcome.err());
        var output = outcome.out();
        for (var filter : Arrays.asList(pipe).subList(1, pipe.length)) {
            output = filtered(output, words(filter));
        }
        assertEquals(example.output(), output);
    }

    /// `head -N`, the one filter that README uses.
    private static String filtered(String text, List<String> filter) {
        assertEquals("head", filter.getFirst());
        return text.lines().limit(-Integer.parseInt(filter.getLast())).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> words(String command) {
        return WORD.matcher(command).results().map(word -> word.group(1) != null ? word.group(1) : word.group(2)).toList();
    }

    @Test
    void everyCommandHasAnExample() throws IOException {
        var shown = examples().map(example -> words(example.command()).getFirst()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("functions", "eval", "critical", "convex", "trace", "methods", "basins", "hessian", "spectrum", "costs",
                "losses", "loss", "plane"), shown);
    }
}
