package hesse;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The table of who may use whom. ARCHITECTURE.md shows the same table to people; the two change in one commit.
final class Layers {
    private Layers() {}

    /// Every package under `hesse`, with the packages under `hesse` that it and its subpackages may use.
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("text", Set.of()),
            entry("expression", Set.of("text")),
            entry("interval", Set.of()),
            entry("field", Set.of("text", "expression", "interval")),
            entry("curvature", Set.of("text", "field", "interval")),
            entry("contour", Set.of("text", "field")),
            entry("objective", Set.of("text", "field", "curvature")),
            entry("optimize", Set.of("text", "field", "curvature", "objective")),
            entry("figure", Set.of("text", "expression", "field", "curvature", "contour", "objective", "optimize")),
            entry("document", Set.of("text", "expression", "field", "optimize", "figure")),
            entry("export", Set.of("text", "field", "contour", "figure", "document")),
            entry("cli", Set.of("text", "expression", "field", "curvature", "contour", "objective", "optimize", "figure",
                    "document", "export")),
            entry("app", Set.of("text", "expression", "field", "curvature", "contour", "objective", "optimize", "figure",
                    "document", "export")));

    /// Every library, and every part of the JDK that isn't for everybody, with the packages that may use it and why.
    static final Map<String, Row> LIBRARIES = Map.of(
            "javafx", new Row(Set.of("app"), "everything but the window runs headless, in tests and on servers"),
            "atlantafx", new Row(Set.of("app"), "it styles JavaFX controls"),
            "java.awt", new Row(Set.of("export", "app.export", "app.picture", "app.typeset"),
                    "pictures are values; Java2D plays them for files and into the pixels of the map's ground, and draws formulas"),
            "org.scilab.forge", new Row(Set.of("app.typeset"), "JLaTeXMath sets formulas, behind one class"),
            "javax.imageio", new Row(Set.of("export", "app.export"), "only exports write image files"),
            "javax.swing", new Row(Set.of(), "the window is JavaFX"),
            "jdk.incubator.vector", new Row(Set.of("field"), "vector instructions stay behind one interface, beside loops that do without"),
            "org.ejml", new Row(Set.of("objective", "optimize", "figure", "cli", "app"),
                    "EJML is for n dimensions: losses, methods, and whoever starts a method or reads its trajectory; "
                            + "all else is closed form on plain doubles"),
            "com.fasterxml.jackson", new Row(Set.of("document", "cli"), "JSON is how documents are kept and how the terminal answers programs"),
            "picocli", new Row(Set.of("cli"), "only the terminal has commands"));

    /// Jars by a piece of their file name, for the packages that need them to compile.
    static final Map<String, Set<String>> JARS = Map.of(
            "objective", Set.of("ejml"),
            "optimize", Set.of("ejml"),
            "document", Set.of("jackson"),
            "cli", Set.of("picocli", "jackson"));

    /// Parts of the JDK beyond `java.base`, for the packages that need them to compile.
    static final Map<String, String> MODULES = Map.of("export", "java.desktop", "field", "jdk.incubator.vector");

    /// What needs JavaFX to compile.
    static final Set<String> WINDOW = Set.of("app");

    record Row(Set<String> users, String reason) {}

    /// The package itself and everything that it can reach by the table.
    static Set<String> reachable(String name) {
        var reached = new TreeSet<>(Set.of(name));
        MAY_USE.getOrDefault(name, Set.of()).forEach(used -> reached.addAll(reachable(used)));
        return reached;
    }
}
