package hesse;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Prose about classes rots unless somebody looks the names up.
class DocsTest {

    private static final Path DOCS = Path.of("src/docs");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/bench/java"));

    private static final Pattern BACKTICKED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern PACKAGE = Pattern.compile("hesse(\\.[a-z]+)*");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]+");
    private static final Pattern FILE = Pattern.compile("(assets|src)/.*");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `hesse\\.([a-z]+)` \\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern DECISION =
            Pattern.compile("(?s)# (\\d+)\\. .+?\n\n\\d{4}-\\d\\d-\\d\\d\n.*\\*\\*Confirmation\\.\\*\\*(.*)");

    @Test
    void everyNameInTheDocsResolves() {
        var types = types();
        var lost = new TreeSet<String>();
        for (var page : pages()) {
            found(BACKTICKED, text(page)).filter(name -> !resolves(name, types)).forEach(name -> lost.add(name + " in " + page));
            found(LINK, text(page)).filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> lost.add(link + " in " + page));
        }
        assertEquals(Set.of(), lost);
    }

    /// The table that people read is the one that the build enforces.
    @Test
    void theTableOfPackagesIsTheOneEnforced() {
        var table = new TreeMap<String, Set<String>>();
        TABLE_ROW.matcher(text(DOCS.resolve("ARCHITECTURE.md"))).results().forEach(row ->
                table.put(row.group(1), new TreeSet<>(found(BACKTICKED, row.group(2)).toList())));
        assertEquals(Layers.arrows(), table);
    }

    @Test
    void everyDecisionIsNumberedDatedAndConfirmedByATest() {
        var odd = new ArrayList<String>();
        var decisions = pages().stream().filter(page -> page.getParent().endsWith("decisions")).toList();
        var numbers = new TreeSet<Integer>();
        for (var page : decisions) {
            var decision = DECISION.matcher(text(page));
            if (!decision.matches() || !numbers.add(Integer.parseInt(decision.group(1)))
                    || !page.getFileName().toString().startsWith("%04d-".formatted(numbers.last()))
                    || found(BACKTICKED, decision.group(2)).noneMatch(name -> name.endsWith("Test"))) {
                odd.add(page.toString());
            }
        }
        assertEquals(List.of(), odd);
        assertTrue(decisions.size() >= 5);
    }

    private static boolean resolves(String name, Set<String> types) {
        if (PACKAGE.matcher(name).matches()) {
            return Files.isDirectory(SOURCES.getFirst().resolve(name.replace('.', '/')));
        }
        if (FILE.matcher(name).matches()) {
            return Files.exists(Path.of(name));
        }
        return !TYPE.matcher(name).matches() || types.contains(name);
    }

    private static Set<String> types() {
        return SOURCES.stream().flatMap(DocsTest::files).map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.length() - ".java".length())).collect(toSet());
    }

    private static List<Path> pages() {
        return files(DOCS).filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
