package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodNameTest {
    private static final double STEP_SIZE = 0.125;

    /// Whoever adds a method adds its name; so the terminal and the window have it.
    @Test
    void everyMethodHasAName() {
        assertEquals(Set.of(Method.class.getPermittedSubclasses()),
                Arrays.stream(MethodName.values()).map(name -> name.method(STEP_SIZE).getClass()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void namesItsMethod(MethodName name) {
        assertEquals(name, MethodName.of(name.method(STEP_SIZE)));
        assertEquals(Optional.of(name), MethodName.spelt(name.spelling()));
        assertTrue(name.spelling().matches("[a-z0-9]+(-[a-z0-9]+)*"), name.spelling());
    }

    @ParameterizedTest
    @EnumSource
    void takesTheStepSizeOrMakesTheSameMethodForAny(MethodName name) {
        assertEquals(!name.takesStepSize(), name.method(STEP_SIZE).equals(name.method(2 * STEP_SIZE)));
    }

    @ParameterizedTest
    @EnumSource
    void hasATextForPeople(MethodName name) {
        assertTrue(new Messages(Locale.ROOT).has(name.nameKey()), name.nameKey());
    }
}
