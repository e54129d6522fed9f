package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.optimize.factory.MethodFactory;
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
        try (var files = Files.walk(Path.of("src/main/java/hesse/optimize"))) {
            var methods = files.filter(MethodNameTest::isMethod).map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertEquals(methods, Arrays.stream(MethodName.values())
                    .map(name -> MethodFactory.method(ConfiguredMethod.of(name)).getClass().getSimpleName()).collect(Collectors.toSet()));
        }
    }

    private static boolean isMethod(Path file) {
        try {
            return file.toString().endsWith(".java") && Files.readString(file).contains("implements Method {");
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
        assertEquals(MethodFactory.method(initial), MethodFactory.method(ConfiguredMethod.of(name)));
        for (var parameter : name.parameters()) {
            double other = parameter.initial() == parameter.usual().max() ? parameter.usual().min() : parameter.usual().max();
            var changed = initial.with(parameter, other);
            assertEquals(other, changed.value(parameter));
            assertNotEquals(MethodFactory.method(initial), MethodFactory.method(changed), parameter.key());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isMadeAtTheEndsOfWhatIsAllowedAndNotBeyond(MethodName name) {
        for (var parameter : name.parameters()) {
            for (double end : List.of(parameter.allowed().min(), parameter.allowed().max(), parameter.usual().min())) {
                assertEquals(end, ConfiguredMethod.of(name).with(parameter, end).value(parameter));
                MethodFactory.method(ConfiguredMethod.of(name).with(parameter, end));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTextsForPeople(MethodName name) {
        for (var key : List.of(name.nameKey(), name.sentenceKey(), name.sourceKey(), name.family().nameKey())) {
            assertTrue(WORDS.has(key), key);
        }
        for (var parameter : name.parameters()) {
            assertTrue(WORDS.has(parameter.symbolKey()) && WORDS.has(parameter.meaningKey()), parameter.symbolKey());
        }
    }

    @ParameterizedTest
    @EnumSource
    void keysOfParametersDiffer(MethodName name) {
        Set<String> keys = new HashSet<>();
        name.parameters().forEach(parameter -> assertTrue(keys.add(parameter.key()), parameter.key()));
    }
}
