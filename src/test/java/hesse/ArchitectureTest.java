package hesse;

import static com.tngtech.archunit.lang.conditions.ArchConditions.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the arrows between the packages: see [Layers] for the table.
class ArchitectureTest {

    private static final Set<String> CATCH_ALLS = Set.of("util", "utils", "common", "helper", "helpers", "misc", "shared", "impl");

    private static final JavaClasses HESSE =
            new ClassFileImporter().importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void everyPackageHasARow() {
        var unlisted = HESSE.stream().map(JavaClass::getPackageName).filter(name -> !name.equals("hesse"))
                .map(ArchitectureTest::layer).filter(name -> !Layers.MAY_USE.containsKey(name)).distinct().toList();
        assertEquals(List.of(), unlisted, "a new package gets a row in Layers.MAY_USE and in ARCHITECTURE.md");
    }

    /// ArchUnit skips class files that it cannot read, with no more than a warning.
    @Test
    void theClassesWereRead() {
        assertTrue(HESSE.contain("hesse.document.Exploration"));
        assertTrue(HESSE.get("hesse.document.Exploration").getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getFullName().equals("hesse.field.Window")));
    }

    @TestFactory
    Stream<DynamicTest> packagesUseWhatTheirRowNames() {
        return Layers.MAY_USE.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () ->
                classes().that().resideInAPackage("hesse." + row.getKey() + "..")
                        .should().onlyDependOnClassesThat(areOutsideHesseOrIn(row.getKey(), row.getValue()))
                        .because("arrows point one way, and " + row.getKey() + " may use " + row.getValue())
                        .allowEmptyShould(true).check(HESSE)));
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

    /// The layer of a package: `app` for `hesse.app.map`.
    private static String layer(String packageName) {
        return packageName.split("\\.")[1];
    }

    private static boolean isIn(String name, Collection<String> packages) {
        return packages.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
    }

    private static DescribedPredicate<JavaClass> areOutside(Set<String> layers) {
        return DescribedPredicate.describe("are outside " + layers, type -> type.getPackageName().startsWith("hesse.")
                && !isIn(type.getPackageName().substring("hesse.".length()), layers));
    }

    private static DescribedPredicate<JavaClass> areOutsideHesseOrIn(String own, Set<String> others) {
        return DescribedPredicate.describe("are outside hesse or in " + others, type -> {
            String name = type.getBaseComponentType().getPackageName();
            return !isIn(name, Set.of("hesse")) || name.startsWith("hesse.") && (layer(name).equals(own) || others.contains(layer(name)));
        });
    }
}
