package hesse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The one file with all the words, and the code that asks for them.
class BundleTest {

    private static final Path BUNDLE = Path.of("assets/hesse/messages.properties");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z0-9._-]*)=(.*)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");
    /// An apostrophe that MessageFormat would swallow: neither doubled nor quoting a brace.
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')(?!\\{'|}')(?<!'[{}]')");

    @Test
    void everyLineIsAKeyWithATextOrAComment() {
        var odd = lines().filter(line -> !line.isBlank() && !line.startsWith("#") && !LINE.matcher(line).matches()).toList();
        assertEquals(List.of(), odd, "one text a line, without blanks round the =");
    }

    @Test
    void noKeyStandsTwice() {
        var seen = new TreeSet<String>();
        assertEquals(List.of(), keys().filter(key -> !seen.add(key)).toList());
    }

    @Test
    void noTextIsEmpty() {
        assertEquals(List.of(), texts().entrySet().stream().filter(text -> text.getValue().isBlank()).map(Map.Entry::getKey).toList());
    }

    @Test
    void everyTextIsAPattern() {
        var broken = new ArrayList<String>();
        texts().forEach((key, text) -> {
            try {
                new MessageFormat(text, Locale.ROOT);
            } catch (IllegalArgumentException noPattern) {
                broken.add(key + ": " + noPattern.getMessage());
            }
        });
        assertEquals(List.of(), broken);
    }

    @Test
    void noApostropheIsSwallowed() {
        var lone = texts().entrySet().stream().filter(text -> LONE_APOSTROPHE.matcher(text.getValue()).find()).map(Map.Entry::getKey).toList();
        assertEquals(List.of(), lone, "write ’ for people, or two apostrophes");
    }

    /// Literals that look like keys: they begin with the first part of some key.
    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var keys = keys().collect(Collectors.toSet());
        var roots = keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> LITERAL.matcher(content(file)).results()
                    .map(match -> match.group(1)).filter(literal -> roots.contains(literal.substring(0, literal.indexOf('.'))))
                    .filter(literal -> !keys.contains(literal)).forEach(literal -> missing.add(literal + " in " + file.getFileName())));
        }
        assertFalse(roots.isEmpty());
        assertEquals(List.of(), List.copyOf(missing));
    }

    private static Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> texts.put(line.group(1), line.group(2)));
        return texts;
    }

    private static Stream<String> keys() {
        return lines().map(LINE::matcher).filter(Matcher::matches).map(line -> line.group(1));
    }

    private static Stream<String> lines() {
        return content(BUNDLE).lines();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
