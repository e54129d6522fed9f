package hesse;

import static com.tngtech.archunit.lang.conditions.ArchConditions.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import hesse.text.KebabCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the arrows between the packages: see [Layers] for the table.
class ArchitectureTest {

    private static final Set<String> CATCH_ALLS = Set.of("util", "utils", "common", "helper", "helpers", "misc", "shared", "impl");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?hesse\\.([a-z.]+)\\.[A-Z]");

    private static final JavaClasses HESSE =
            new ClassFileImporter().importUrl(KebabCase.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void everyPackageHasARow() {
        var packages = HESSE.stream().map(ArchitectureTest::packageOf).filter(name -> !name.isEmpty()).collect(toCollection(TreeSet::new));
        assertEquals(packages, new TreeSet<>(Layers.MAY_USE.keySet()),
                "a new package gets a row in Layers.MAY_USE, and its layer one in ARCHITECTURE.md");
    }

    /// ArchUnit skips class files that it cannot read, with no more than a warning.
    @Test
    void theClassesWereRead() {
        assertTrue(HESSE.contain("hesse.document.Exploration"));
        assertTrue(HESSE.get("hesse.document.Exploration").getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getFullName().equals("hesse.field.Window")));
    }

    /// Exactly: an arrow that nobody needs any more goes out of the table.
    @TestFactory
    Stream<DynamicTest> packagesUseWhatTheirRowNames() {
        return Layers.MAY_USE.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () ->
                assertEquals(new TreeSet<>(Layers.MAY_USE.get(name)), usedBy(name), "what hesse." + name + " uses")));
    }

    @TestFactory
    Stream<DynamicTest> librariesAreUsedWhereTheirRowsAllow() {
        return Layers.LIBRARIES.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () ->
                noClasses().that(areOutside(row.getValue().users()))
                        .should().dependOnClassesThat().resideInAPackage(row.getKey() + "..")
                        .because(row.getValue().reason()).check(HESSE)));
    }

    @Test
    void everyLibraryHasARow() {
        classes().that().resideInAPackage("hesse.(*)..")
                .should().onlyDependOnClassesThat(new DescribedPredicate<JavaClass>("are Hesse's, the JDK's or a listed library's") {
                    @Override
                    public boolean test(JavaClass type) {
                        String name = type.getBaseComponentType().getFullName();
                        return type.getBaseComponentType().isPrimitive() || isIn(name, Set.of("hesse", "java"))
                                || isIn(name, Layers.LIBRARIES.keySet());
                    }
                }).because("a library is a decision: it gets a row that says who may use it and why").check(HESSE);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("hesse.(**)").should().beFreeOfCycles()
                .because("packages in a cycle can only be understood and changed together").check(HESSE);
    }

    @Test
    void noPackageIsACatchAll() {
        noClasses().should(resideInAnyPackage(
                        CATCH_ALLS.stream().map(name -> "hesse.." + name + "..").toArray(String[]::new)))
                .because("a helper lives with its only user or earns a named package").check(HESSE);
    }

    /// The packages under `hesse` that a package's classes depend on or import, but for itself and the text that everybody uses.
    /// Class files alone don't know where a constant came from, sources alone not what an inferred type is.
    private static Set<String> usedBy(String name) {
        var depended = HESSE.stream().filter(type -> packageOf(type).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> isIn(type.getFullName(), Set.of("hesse")))
                .map(ArchitectureTest::packageOf);
        return Stream.concat(depended, importedBy(name)).filter(used -> !used.equals(name) && !used.equals(Layers.TEXT))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> importedBy(String name) {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/hesse", name.split("\\.")))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(file -> IMPORT.matcher(read(file)).results().map(found -> found.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The package's name under `hesse`: `app.map`, and an empty one for `hesse` itself.
    private static String packageOf(JavaClass type) {
        return type.getPackageName().replaceFirst("^hesse\\.?", "");
    }

    private static boolean isIn(String name, Collection<String> packages) {
        return packages.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
    }

    private static DescribedPredicate<JavaClass> areOutside(Set<String> layers) {
        return DescribedPredicate.describe("are outside " + layers, type -> type.getPackageName().startsWith("hesse.")
                && !isIn(type.getPackageName().substring("hesse.".length()), layers));
    }
}
