package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodNameTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);

    /// Whoever adds a method adds its name; so the terminal and the window have it.
    @Test
    void everyMethodHasAName() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/hesse/optimize"))) {
            var methods = files.filter(MethodNameTest::isMethod).map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
            assertEquals(methods, Arrays.stream(MethodName.values())
                    .map(name -> ConfiguredMethod.of(name).method().getClass().getSimpleName()).collect(Collectors.toSet()));
        }
    }

    private static boolean isMethod(Path file) {
        try {
            return Files.readString(file).contains("implements Method {");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsSpelling(MethodName name) {
        assertEquals(Optional.of(name), MethodName.spelt(name.spelling()));
        assertTrue(name.spelling().matches("[a-z0-9]+(-[a-z0-9]+)*"), name.spelling());
    }

    /// Another value of any of its parameters makes another method.
    @ParameterizedTest
    @EnumSource
    void everyParameterCounts(MethodName name) {
        var initial = ConfiguredMethod.of(name);
        assertEquals(initial.method(), ConfiguredMethod.of(name).method());
        for (var parameter : name.parameters()) {
            var changed = initial.with(parameter, parameter.usual().max());
            assertEquals(parameter.usual().max(), changed.value(parameter));
            assertNotEquals(initial.method(), changed.method(), parameter.key());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isMadeAtTheEndsOfWhatIsAllowedAndNotBeyond(MethodName name) {
        for (var parameter : name.parameters()) {
            for (double end : List.of(parameter.allowed().min(), parameter.allowed().max(), parameter.usual().min())) {
                assertEquals(end, ConfiguredMethod.of(name).with(parameter, end).value(parameter));
                ConfiguredMethod.of(name).with(parameter, end).method();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTextsForPeople(MethodName name) {
        assertTrue(WORDS.has(name.nameKey()), name.nameKey());
        name.parameters().forEach(parameter -> assertTrue(WORDS.has(parameter.symbolKey()), parameter.symbolKey()));
    }

    @ParameterizedTest
    @EnumSource
    void keysOfParametersDiffer(MethodName name) {
        Set<String> keys = new HashSet<>();
        name.parameters().forEach(parameter -> assertTrue(keys.add(parameter.key()), parameter.key()));
    }
}
