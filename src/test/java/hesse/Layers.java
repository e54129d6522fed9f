package hesse;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The table of who may use whom. ARCHITECTURE.md shows it to people, a row per layer; the two change in one commit.
///
/// A layer is a package directly under `hesse`: its entry points are in it, the rest is in its rooms, the packages below it.
final class Layers {
    private Layers() {}

    /// Every package, by its name under `hesse`, with exactly the packages that it uses. A name stands for that package
    /// alone, so that a room is seen from outside its layer only where a row says so. `text` is everybody's.
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("text", Set.of()),
            entry("table", Set.of()),
            entry("expression.lexeme", Set.of()),
            entry("expression.notation", Set.of("expression.lexeme")),
            entry("expression", Set.of("expression.notation", "expression.lexeme")),
            entry("expression.latex", Set.of("expression", "expression.notation", "expression.lexeme")),
            entry("expression.simplification", Set.of("expression")),
            entry("expression.symbolic", Set.of("expression", "expression.latex", "expression.simplification")),
            entry("special", Set.of()),
            entry("interval", Set.of("special")),
            entry("field", Set.of("expression", "interval")),
            entry("field.function", Set.of()),
            entry("field.trigonometry", Set.of("field.function")),
            entry("field.kernel", Set.of("field", "field.function", "field.trigonometry", "special")),
            entry("field.graph", Set.of("expression", "field", "field.kernel")),
            entry("field.rewriting", Set.of("expression", "expression.simplification", "field.graph")),
            entry("field.differentiation", Set.of("expression", "field.kernel", "field.graph", "field.rewriting", "interval")),
            entry("field.program", Set.of("expression", "field.kernel", "field.graph")),
            entry("field.evaluation", Set.of("expression", "field", "field.function", "field.kernel", "field.graph",
                    "field.program")),
            entry("field.enclosure", Set.of("expression", "interval", "field", "field.kernel", "field.graph",
                    "field.differentiation")),
            entry("field.precision", Set.of("expression", "interval", "field", "field.kernel", "field.graph", "field.enclosure")),
            entry("field.limit", Set.of("expression", "expression.simplification", "expression.symbolic", "interval", "field",
                    "field.enclosure", "field.rewriting")),
            entry("field.compiler", Set.of("expression", "interval", "field", "field.function", "field.kernel", "field.graph",
                    "field.differentiation", "field.program", "field.evaluation", "field.enclosure", "field.limit", "field.precision")),
            entry("field.interpolation", Set.of("field")),
            entry("field.warmup", Set.of("expression", "field", "field.function", "field.kernel", "field.compiler")),
            entry("curvature", Set.of("expression", "field", "interval")),
            entry("curvature.composition", Set.of("expression", "interval", "curvature")),
            entry("curvature.search", Set.of("field", "curvature")),
            entry("curvature.proof",
            Set.of("expression", "interval", "field", "field.enclosure", "curvature", "curvature.composition", "curvature.search")),
            entry("contour",
            Set.of("field", "contour.cell", "contour.function", "contour.line", "contour.march", "contour.refine", "contour.singular")),
            entry("contour.function", Set.of("field")),
            entry("contour.line", Set.of()),
            entry("contour.cell", Set.of("field")),
            entry("contour.boundary", Set.of("field", "contour.cell", "contour.function")),
            entry("contour.march", Set.of("field", "contour.boundary", "contour.cell", "contour.function", "contour.line")),
            entry("contour.refine", Set.of("field", "contour.cell", "contour.function", "contour.line")),
            entry("contour.singular", Set.of("field", "contour.cell", "contour.function", "contour.line", "contour.march")),
            entry("contour.label", Set.of("field", "contour.line")),
            entry("objective", Set.of("field", "curvature")),
            entry("objective.formula",
            Set.of("curvature", "expression", "expression.symbolic", "field", "field.compiler", "interval", "objective",
                    "field.enclosure")),
            entry("objective.stationary", Set.of("curvature", "field", "objective", "objective.formula")),
            entry("objective.spectrum", Set.of("field", "objective")),
            entry("objective.plane", Set.of("field", "objective", "objective.spectrum")),
            entry("learning", Set.of()),
            entry("learning.data", Set.of("learning", "table")),
            entry("learning.plane",
            Set.of("field", "field.function", "field.interpolation", "field.kernel", "learning", "objective.plane")),
            entry("learning.example", Set.of("curvature", "learning", "objective.plane")),
            entry("learning.objective", Set.of("field.function", "learning", "objective")),
            entry("optimize", Set.of("field", "curvature", "objective")),
            entry("optimize.linesearch", Set.of("optimize")),
            entry("optimize.trustregion", Set.of("objective", "optimize")),
            entry("optimize.firstorder", Set.of("objective", "optimize", "optimize.linesearch")),
            entry("optimize.secondorder", Set.of("curvature", "objective", "optimize", "optimize.linesearch", "optimize.trustregion")),
            entry("optimize.secant", Set.of("objective", "optimize", "optimize.linesearch", "optimize.trustregion")),
            entry("optimize.conjugate", Set.of("optimize", "optimize.linesearch")),
            entry("optimize.factory",
            Set.of("optimize", "optimize.firstorder", "optimize.secondorder", "optimize.secant", "optimize.conjugate")),
            entry("optimize.basin", Set.of("field", "curvature", "objective", "objective.plane", "optimize", "optimize.factory")),
            entry("optimize.cost", Set.of("field")),
            entry("optimize.explanation", Set.of("field", "curvature", "objective", "objective.spectrum", "optimize")),
            entry("figure", Set.of("field", "curvature")),
            entry("figure.basin", Set.of("field", "optimize", "optimize.basin", "figure", "figure.colour")),
            entry("figure.colour", Set.of("field", "curvature", "figure", "figure.scale")),
            entry("figure.cost", Set.of("figure", "optimize.cost")),
            entry("figure.cursor", Set.of("field", "curvature", "figure", "figure.map", "figure.scale")),
            entry("figure.data", Set.of("field", "curvature", "figure", "figure.map", "learning", "learning.example")),
            entry("figure.direction", Set.of("figure", "curvature", "field", "figure.cursor", "figure.scale")),
            entry("figure.legend",
            Set.of("curvature", "figure", "figure.colour", "figure.map", "figure.scale", "figure.basin", "optimize", "optimize.basin",
                    "figure.race")),
            entry("figure.map", Set.of("field", "curvature", "contour.label", "contour.line", "figure")),
            entry("figure.chart", Set.of("curvature", "optimize", "figure", "figure.legend", "figure.race")),
            entry("figure.race", Set.of("field", "curvature", "optimize", "figure", "figure.map", "objective.plane")),
            entry("figure.scale", Set.of("field", "curvature", "figure")),
            entry("figure.step",
            Set.of("field", "curvature", "objective", "objective.spectrum", "optimize", "figure", "figure.map", "figure.race")),
            entry("figure.spectrum", Set.of("figure", "objective.spectrum")),
            entry("figure.surface", Set.of("field", "curvature", "figure", "figure.scale")),
            entry("document",
            Set.of("learning.plane", "curvature", "expression", "field", "figure", "figure.race", "learning", "objective.plane", "optimize",
                    "document.json", "document.loss",
                    "document.migration", "expression.simplification", "expression.symbolic")),
            entry("document.json", Set.of()),
            entry("document.loss", Set.of("learning", "learning.data", "document.json")),
            entry("document.migration", Set.of("expression", "figure", "document.json", "objective.plane")),
            entry("document.spectrum", Set.of("expression", "curvature", "document")),
            entry("export",
            Set.of("field", "contour", "contour.function", "contour.line", "contour.march", "figure", "figure.colour", "figure.map",
                    "figure.scale", "figure.basin")),
            entry("cli", Set.of("expression", "optimize", "cli.command", "cli.input", "cli.option", "cli.output")),
            entry("cli.command",
            Set.of("expression", "expression.latex", "expression.symbolic", "field", "field.rewriting", "curvature",
                    "curvature.composition", "curvature.proof", "curvature.search", "objective", "objective.spectrum", "optimize",
                    "optimize.basin", "optimize.cost", "optimize.factory", "document", "cli.input", "cli.option", "cli.output",
                    "objective.formula", "document.loss", "learning", "learning.objective", "learning.plane", "objective.plane",
                    "objective.stationary")),
            entry("cli.input", Set.of("expression", "field", "field.compiler", "table")),
            entry("cli.option",
            Set.of("expression", "field", "field.compiler", "optimize", "document", "cli.input", "cli.output", "objective.formula",
                    "document.loss", "learning", "learning.objective", "learning.plane", "objective.plane")),
            entry("cli.output", Set.of()),
            entry("app", Set.of("field", "field.kernel", "field.warmup", "optimize.cost", "figure", "document", "document.spectrum",
            "export", "app.background", "app.chooser", "app.control", "app.cost", "app.data", "app.export", "app.formula", "app.inspector",
            "app.keys", "app.map", "app.picture", "app.race", "app.spectrum", "app.settings", "app.space", "app.state", "app.surface",
            "app.symbolic", "app.typeset", "figure.basin", "app.example")),
            entry("app.background", Set.of("field")),
            entry("app.chooser",
            Set.of("field", "field.kernel", "figure", "figure.scale", "document", "export", "app.background", "app.control", "app.keys",
                    "app.picture", "app.settings", "app.state")),
            entry("app.control", Set.of("figure", "app.background")),
            entry("app.cost",
            Set.of("figure", "figure.cost", "optimize.cost", "export", "app.background", "app.control", "app.export", "app.keys",
                    "app.picture", "app.settings")),
            entry("app.data",
            Set.of("figure.spectrum", "learning.objective", "objective.spectrum", "objective.plane", "field", "figure", "figure.data",
                    "figure.race", "learning", "learning.data", "learning.example", "document", "app.background", "app.control", "app.keys",
                    "app.picture", "app.settings", "app.space", "app.state", "app.example")),
            entry("app.example",
            Set.of("app.background", "app.state", "curvature", "document", "field", "figure.race", "learning", "learning.example",
                    "learning.objective", "objective.plane", "objective.spectrum")),
            entry("app.export",
            Set.of("field", "figure", "figure.scale", "document", "export", "app.background", "app.keys", "app.map", "app.picture",
                    "app.settings", "app.state", "app.surface", "figure.basin")),
            entry("app.formula",
            Set.of("expression", "expression.latex", "expression.notation", "field", "figure", "learning", "optimize", "document",
                    "app.background", "app.control", "app.keys", "app.picture",
                    "app.settings", "app.space", "app.state", "app.typeset")),
            entry("app.inspector",
            Set.of("expression", "field", "curvature", "figure", "figure.scale", "document", "app.background", "app.control", "app.keys",
                    "app.settings", "app.space", "app.state", "objective", "objective.formula", "objective.plane", "objective.stationary",
                    "figure.direction")),
            entry("app.keys", Set.of("figure", "app.control")),
            entry("app.map",
            Set.of("expression", "field", "field.kernel", "field.compiler", "curvature", "figure", "figure.colour", "figure.cursor",
                    "figure.data", "figure.direction", "figure.legend", "figure.map", "figure.race", "figure.scale", "learning.example",
                    "document", "document.spectrum", "export", "app.background", "app.control", "app.picture", "app.settings", "app.state",
                    "figure.basin", "figure.step", "app.example", "app.space", "objective.plane", "objective.stationary")),
            entry("app.picture", Set.of("figure")),
            entry("app.race",
            Set.of("field", "curvature", "objective", "optimize", "optimize.explanation", "figure", "figure.chart", "figure.race",
                    "figure.step", "learning.example", "document", "app.background", "app.control",
                    "app.keys", "app.picture", "app.settings", "app.state")),
            entry("app.settings", Set.of("figure", "figure.chart")),
            entry("app.space",
            Set.of("app.background", "app.state", "curvature", "document", "expression", "field", "learning", "learning.objective",
                    "learning.plane", "objective", "objective.formula", "objective.plane", "objective.spectrum", "optimize", "app.example",
                    "figure", "figure.race", "app.settings")),
            entry("app.spectrum",
            Set.of("curvature", "figure", "document", "document.spectrum", "app.control", "app.settings", "app.state")),
            entry("app.state",
            Set.of("objective.formula", "objective.stationary", "app.background", "curvature", "curvature.proof", "curvature.search",
                    "document", "expression", "field", "field.compiler", "field.kernel", "figure", "figure.basin", "figure.chart",
                    "figure.map", "figure.race", "figure.scale", "figure.step", "learning", "learning.example", "learning.objective",
                    "learning.plane", "objective", "objective.plane", "objective.spectrum", "optimize", "optimize.basin",
                    "optimize.explanation", "optimize.factory")),
            entry("app.surface",
            Set.of("field", "curvature", "figure", "figure.race", "figure.scale", "figure.surface", "document", "export", "app.background",
                    "app.map", "app.picture", "app.settings", "app.state", "figure.basin", "figure.step")),
            entry("app.symbolic",
            Set.of("expression", "expression.latex", "expression.symbolic", "field", "figure", "document", "app.background",
                    "app.control", "app.keys", "app.settings", "app.state", "app.typeset")),
            entry("app.typeset", Set.of("app.picture")));

    /// The one package that every other may use.
    static final String TEXT = "text";

    /// Every library, and every part of the JDK that isn't for everybody, with the packages that may use it and why.
    static final Map<String, Row> LIBRARIES = Map.ofEntries(
            entry("javafx", new Row(Set.of("app"), "everything but the window runs headless, in tests and on servers")),
            entry("com.sun.glass.ui", new Row(Set.of("app"), "the program's name and macOS's documents, for which JavaFX has no API")),
            entry("atlantafx", new Row(Set.of("app"), "it styles JavaFX controls")),
            entry("java.awt", new Row(Set.of("export", "app.export", "app.picture", "app.typeset"),
                    "pictures are values; Java2D plays them for files and into the pixels of the map's ground, and draws formulas")),
            entry("org.scilab.forge", new Row(Set.of("app.typeset"), "JLaTeXMath sets formulas, behind one class")),
            entry("javax.imageio", new Row(Set.of("export", "app.export"), "only exports write image files")),
            entry("javax.swing", new Row(Set.of(), "the window is JavaFX")),
            entry("jdk.incubator.vector", new Row(Set.of("field.function", "field.trigonometry", "field.kernel"),
                    "vector instructions stay behind one interface, beside loops that do without")),
            entry("org.ejml", new Row(Set.of("objective", "learning", "optimize", "figure", "cli", "app"),
                    "EJML is for n dimensions: losses, methods, and whoever starts a method or reads its trajectory; "
                            + "all else is closed form on plain doubles")),
            entry("org.hipparchus", new Row(Set.of("field.precision"),
                    "numbers of a hundred digits with all functions, for single points at which doubles can't tell")),
            entry("com.fasterxml.jackson",
            new Row(Set.of("document", "cli"), "JSON is how documents are kept and how the terminal answers programs")),
            entry("picocli", new Row(Set.of("cli"), "only the terminal has commands")));

    /// Jars by a piece of their file name, for the packages that need them to compile.
    static final Map<String, Set<String>> JARS = Map.of(
            "field", Set.of("hipparchus"),
            "objective", Set.of("ejml"),
            "learning", Set.of("ejml"),
            "optimize", Set.of("ejml"),
            "document", Set.of("jackson"),
            "cli", Set.of("picocli", "jackson"));

    /// Parts of the JDK beyond `java.base`, for the packages that need them to compile.
    static final Map<String, String> MODULES = Map.of("export", "java.desktop", "field", "jdk.incubator.vector");

    /// What needs JavaFX to compile.
    static final Set<String> WINDOW = Set.of("app");

    record Row(Set<String> users, String reason) {}

    /// The layer of a package: `app` for `app.map`.
    static String layer(String name) {
        return name.split("\\.")[0];
    }

    /// What each layer uses of others, its rooms and theirs taken together: the table that people read.
    static Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        MAY_USE.forEach((name, used) -> used.stream().map(Layers::layer).filter(other -> !other.equals(layer(name)))
                .forEach(arrows.computeIfAbsent(layer(name), _ -> new TreeSet<>())::add));
        return arrows;
    }

    /// The package itself and everything that it can reach by the table.
    static Set<String> reachable(String name) {
        var reached = new TreeSet<>(List.of(name, TEXT));
        MAY_USE.getOrDefault(name, Set.of()).forEach(used -> reached.addAll(reachable(used)));
        return reached;
    }
}
