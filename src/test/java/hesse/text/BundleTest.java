package hesse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files with all the words, one a language, and the code that asks for them.
class BundleTest {

    private static final Path FOLDER = Path.of("assets/hesse");
    private static final Path ROOT = FOLDER.resolve("messages.properties");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAME = Pattern.compile("messages(_\\w+)?\\.properties");
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z0-9._-]*)=(.*)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\n]*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[A-Za-z0-9_-]+)+");
    /// An apostrophe that MessageFormat would swallow: neither doubled nor quoting a brace.
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')(?!\\{'|}')(?<!'[{}]')");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)(,?)");

    static List<Path> bundles() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLineIsAKeyWithATextOrAComment(Path bundle) {
        var odd = content(bundle).lines().filter(line -> !line.isBlank() && !line.startsWith("#") && !LINE.matcher(line).matches())
                .toList();
        assertEquals(List.of(), odd, "one text a line, without blanks round the =");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwice(Path bundle) {
        var seen = new TreeSet<String>();
        assertEquals(List.of(), matches(bundle).map(line -> line.group(1)).filter(key -> !seen.add(key)).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmpty(Path bundle) {
        assertEquals(List.of(), keysOf(texts(bundle), String::isBlank));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAPattern(Path bundle) {
        var broken = new ArrayList<String>();
        texts(bundle).forEach((key, text) -> {
            try {
                new MessageFormat(text, Locale.ROOT);
            } catch (IllegalArgumentException noPattern) {
                broken.add(key + ": " + noPattern.getMessage());
            }
        });
        assertEquals(List.of(), broken);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noApostropheIsSwallowed(Path bundle) {
        assertEquals(List.of(), keysOf(texts(bundle), text -> LONE_APOSTROPHE.matcher(text).find()),
                "write ’ for people, or two apostrophes");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageSaysTheSame(Path bundle) {
        assertEquals(List.of(), differences(texts(ROOT), texts(bundle)));
    }

    @Test
    void whatALanguageLacksOrHasTooMuchIsNoticed() {
        var root = Map.of("saved", "Saved {0} as {1}.", "found", "Found {0}{1,choice,0#|0<, unsure {1}}.", "braces",
                "Write '{0}', it''s {0}.");
        assertEquals(List.of(),
                differences(root, Map.of("saved", "Als {1} gesichert: {0}.", "found", "Gefunden: {0}{1,choice,0#|0<, unsicher {1}}.",
                "braces", "'{1}' und {0}.")));
        assertEquals(List.of("saved: no such text"), differences(root, Map.of("found", root.get("found"), "braces", "{0}")));
        assertEquals(List.of("more: no such text in the root bundle"), differences(Map.of(), Map.of("more", "")));
        assertEquals(List.of("saved: the arguments are [0, 1] in the root bundle, but [0]"),
                differences(Map.of("saved", root.get("saved")), Map.of("saved", "{0}")));
        assertEquals(List.of("found: takes [0] for numbers, but the code may give texts"),
                differences(Map.of("found", root.get("found")), Map.of("found", "{0,choice,0#nichts|0<{0}}{1,choice,0#|0<, {1}}")));
    }

    /// Literals that look like keys: they begin with the first part of some key.
    @Test
    void everyKeyInTheCodeHasAText() {
        var keys = texts(ROOT).keySet();
        var roots = keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var missing = literals().filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> roots.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !keys.contains(literal)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    /// By its key, or by a beginning or an end of the key to which the code adds the rest.
    @Test
    void everyTextIsAskedFor() {
        var literals = literals().collect(Collectors.toSet());
        assertEquals(List.of(),
                texts(ROOT).keySet().stream().filter(key -> !literals.contains(key) && parts(key).noneMatch(literals::contains)).toList());
    }

    /// "a.b-" and ".c" for "a.b-c.c" among others.
    private static Stream<String> parts(String key) {
        var beginnings = Pattern.compile("[.-]").matcher(key).results().map(end -> key.substring(0, end.end()));
        return Stream.concat(beginnings, Stream.of(key.substring(key.lastIndexOf('.'))));
    }

    /// What is wrong with a translation's texts beside those of the root bundle.
    private static List<String> differences(Map<String, String> root, Map<String, String> translation) {
        var wrong = new ArrayList<String>();
        new TreeMap<>(root).forEach((key, text) -> {
            if (!translation.containsKey(key)) {
                wrong.add(key + ": no such text");
            } else if (!arguments(text, "").equals(arguments(translation.get(key), ""))) {
                wrong.add("%s: the arguments are %s in the root bundle, but %s".formatted(key, arguments(text, ""),
                        arguments(translation.get(key), "")));
            } else if (!arguments(text, ",").containsAll(arguments(translation.get(key), ","))) {
                var numbers = arguments(translation.get(key), ",");
                numbers.removeAll(arguments(text, ","));
                wrong.add(key + ": takes " + numbers + " for numbers, but the code may give texts");
            }
        });
        new TreeMap<>(translation).keySet().stream().filter(key -> !root.containsKey(key))
                .forEach(key -> wrong.add(key + ": no such text in the root bundle"));
        return wrong;
    }

    /// The numbers of a pattern's arguments: of all, or after a comma only of those that are formatted as numbers.
    private static Set<Integer> arguments(String pattern, String format) {
        var bare = QUOTED.matcher(pattern.replace("''", "")).replaceAll("");
        return ARGUMENT.matcher(bare).results().filter(argument -> argument.group(2).endsWith(format))
                .map(argument -> Integer.valueOf(argument.group(1))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysOf(Map<String, String> texts, Predicate<String> wrong) {
        return texts.entrySet().stream().filter(text -> wrong.test(text.getValue())).map(Map.Entry::getKey).toList();
    }

    private static Map<String, String> texts(Path bundle) {
        var texts = new TreeMap<String, String>();
        matches(bundle).forEach(line -> texts.put(line.group(1), line.group(2)));
        assertTrue(texts.size() > 1, bundle + " is empty");
        return texts;
    }

    private static Stream<Matcher> matches(Path bundle) {
        return content(bundle).lines().map(LINE::matcher).filter(Matcher::matches);
    }

    private static Stream<String> literals() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(file -> LITERAL.matcher(content(file)).results()).map(match -> match.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
