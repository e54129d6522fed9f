package hesse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ThreadTest;
import hesse.text.KebabCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.commons.support.AnnotationSupport;

/// Two test classes run at a time (`junit-platform.properties`). Those that reach JavaFX, of which a program has but one, run one
/// after the other: [ThreadTest] or `@Execution(SAME_THREAD)` says so. Those that change what the whole program shares run alone:
/// `@Isolated`.
class ParallelTestsTest {
    /// Methods that change what the whole program shares.
    private static final Set<String> CHANGING = Set.of("java/lang/System.setOut", "java/lang/System.setErr", "java/lang/System.setIn",
            "java/lang/System.setProperty", "java/lang/System.setProperties", "java/lang/System.clearProperty",
            "java/util/Locale.setDefault",
            "java/util/TimeZone.setDefault", "java/lang/Thread.setDefaultUncaughtExceptionHandler");

    private static final Map<String, Used> PROGRAM = read(placeOf(KebabCase.class));
    private static final Map<String, Used> TESTS = read(placeOf(ParallelTestsTest.class));

    /// What a class names.
    ///
    /// @param classes of Hesse's
    /// @param changes whether methods that change what is shared are among it
    /// @param javaFx whether a class of JavaFX is
    private record Used(Set<String> classes, boolean changes, boolean javaFx) {

        static Used by(ClassModel type) {
            var classes = new HashSet<String>();
            boolean changes = false;
            boolean javaFx = false;
            for (var entry : type.constantPool()) {
                if (entry instanceof ClassEntry other) {
                    String name = other.asInternalName();
                    classes.add(name);
                    javaFx |= name.startsWith("javafx/");
                } else if (entry instanceof MemberRefEntry member) {
                    changes |= CHANGING.contains(member.owner().asInternalName() + "." + member.name().stringValue());
                }
            }
            return new Used(classes, changes, javaFx);
        }
    }

    @Test
    void whatReachesJavaFxRunsOneAfterTheOther() {
        var all = new HashMap<>(PROGRAM);
        all.putAll(TESTS);
        var reaching = testsThatReach(Used::javaFx, all);
        assertTrue(reaching.containsAll(Set.of("hesse.app.KeysTest", "hesse.app.control.TipTest")), reaching::toString);
        reaching.removeIf(name -> AnnotationSupport.findAnnotation(type(name), Execution.class)
                .filter(execution -> execution.value() == ExecutionMode.SAME_THREAD).isPresent());
        assertEquals(Set.of(), reaching, "they reach JavaFX and need @ThreadTest or @Execution(SAME_THREAD)");
    }

    /// By what tests do themselves, or their helpers for them.
    @Test
    void whatChangesTheWholeProgramRunsAlone() {
        var changing = testsThatReach(Used::changes, TESTS);
        assertTrue(changing.contains("hesse.text.KebabCaseTest"), changing::toString);
        changing.removeIf(name -> AnnotationSupport.isAnnotated(type(name), Isolated.class));
        assertEquals(Set.of(), changing, "they change what the whole program shares and need @Isolated");
    }

    /// The tests that name, or need classes that name, and so on within some classes, what is of a kind.
    private static Set<String> testsThatReach(Predicate<Used> kind, Map<String, Used> within) {
        return TESTS.keySet().stream().filter(name -> name.endsWith("Test") && isReached(name, kind, within))
                .map(name -> name.replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isReached(String from, Predicate<Used> kind, Map<String, Used> within) {
        var seen = new HashSet<>(Set.of(from));
        var next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            var used = within.get(next.poll());
            if (kind.test(used)) {
                return true;
            }
            used.classes().stream().filter(within::containsKey).filter(seen::add).forEach(next::add);
        }
        return false;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ParallelTestsTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URI placeOf(Class<?> type) {
        try {
            return type.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What each class in a folder names, by the name that it has in class files.
    private static Map<String, Used> read(URI folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            var classes = new HashMap<String, Used>();
            for (var file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                var type = ClassFile.of().parse(file);
                classes.put(type.thisClass().asInternalName(), Used.by(type));
            }
            return classes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
