package hesse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiles each package of the core against what it can reach and its own jars alone. Catches what [ArchitectureTest]
/// can't see in class files: constants that javac copies from a forbidden package.
class CoreCompilesAloneTest {

    private static final Path SOURCES = Path.of("src/main/java/hesse");

    /// Each package is compiled once for all tests.
    @TempDir
    private static Path classes;
    private static final Set<String> COMPILED = new HashSet<>();
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /// One for all, which keeps what it has read of jars and of Java's own classes; each compilation sets its paths anew.
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    @AfterAll
    static void close() throws IOException {
        FILES.close();
    }

    @Test
    void everyPackageOfTheCoreCompilesAgainstItsRowAlone() throws IOException {
        for (var name : Layers.MAY_USE.keySet()) {
            if (!Layers.WINDOW.contains(Layers.layer(name))) {
                compileWithWhatItUses(name);
            }
        }
        assertTrue(COMPILED.containsAll(Set.of("expression", "field", "document")), COMPILED.toString());
    }

    @Test
    void javaFxIsNotVisibleToTheCore() throws IOException {
        var source = Files.writeString(classes.resolve("Fault.java"), "class Fault { javafx.scene.Node node; }");
        assertFalse(errors("document", List.of(source)).isEmpty());
    }

    @Test
    void aConstantOfAPackageThatIsNotReachedIsNotVisible() throws IOException {
        compileWithWhatItUses("curvature");
        var source = Files.writeString(classes.resolve("Fault.java"),
                "class Fault { double zero = hesse.curvature.Hessian.RELATIVE_ISOTROPY; }");
        assertEquals(List.of(), errors("objective", List.of(source)));
        assertFalse(errors("field", List.of(source)).isEmpty());
    }

    private void compileWithWhatItUses(String name) throws IOException {
        if (!COMPILED.add(name)) {
            return;
        }
        for (var used : Layers.reachable(name)) {
            compileWithWhatItUses(used);
        }
        var sources = sources(name);
        if (!sources.isEmpty()) {
            assertEquals(List.of(), errors(name, sources), name + " needs more than its row in Layers allows");
        }
    }

    private List<String> errors(String name, List<Path> sources) throws IOException {
        var output = Files.createDirectories(classes.resolve(name));
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        COMPILER.getTask(null, FILES, diagnostics, options(name, output), null, FILES.getJavaFileObjectsFromPaths(sources)).call();
        return diagnostics.getDiagnostics().stream().filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString).toList();
    }

    private List<String> options(String name, Path output) {
        var reached = Layers.reachable(name);
        var path = new LinkedHashSet<String>();
        var modules = new LinkedHashSet<>(Set.of("java.base"));
        for (var other : reached) {
            path.add(classes.resolve(other).toString());
            Layers.JARS.getOrDefault(Layers.layer(other), Set.of()).forEach(piece -> path.addAll(jars(piece)));
            if (Layers.MODULES.containsKey(Layers.layer(other))) {
                modules.add(Layers.MODULES.get(Layers.layer(other)));
            }
        }
        return new ArrayList<>(List.of("-proc:none", "-d", output.toString(), "--limit-modules", String.join(",", modules), "--add-modules",
                String.join(",", modules),
                "-classpath", String.join(File.pathSeparator, path)));
    }

    private static Set<String> jars(String piece) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> Path.of(jar).getFileName().toString().contains(piece)).collect(Collectors.toSet());
    }

    private static List<Path> sources(String name) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
