package hesse.figure.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hesse.figure.Style;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodParameter;
import hesse.optimize.MethodName;
import hesse.text.Messages;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How the runners of a race are told apart, by looks and by name.
class RunnerLooksTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final ConfiguredMethod DESCENT = ConfiguredMethod.of(MethodName.GRADIENT_DESCENT);
    private static final ConfiguredMethod NEWTON = ConfiguredMethod.of(MethodName.NEWTON);

    @Test
    void theFirstOfAMethodLooksAsTheMethodDoes() {
        var looks = MethodStyle.of(List.of(MethodName.NEWTON, MethodName.NEWTON, MethodName.GRADIENT_DESCENT));
        assertEquals(MethodStyle.of(MethodName.NEWTON), looks.get(0));
        assertEquals(MethodStyle.of(MethodName.GRADIENT_DESCENT), looks.get(2));
        assertNotEquals(looks.get(0), looks.get(1));
    }

    /// One marker and casing; twelve looks that differ, any four in a row by their dashes alone.
    @ParameterizedTest
    @EnumSource
    void severalOfAMethodDiffer(MethodName method) {
        var looks = MethodStyle.of(Collections.nCopies(13, method));
        assertEquals(12, new HashSet<>(looks.subList(0, 12)).size());
        assertEquals(looks.get(0), looks.get(12));
        for (int i = 0; i < looks.size(); i++) {
            assertEquals(looks.getFirst().marker(), looks.get(i).marker());
            assertEquals(looks.getFirst().outline(), looks.get(i).outline(), "as pale or as dark in its casing, " + i);
            if (i + 4 <= looks.size()) {
                assertEquals(4, looks.subList(i, i + 4).stream().map(MethodStyle::dash).distinct().count());
            }
        }
    }

    @Test
    void dashesGainDots() {
        var looks = MethodStyle.of(Collections.nCopies(3, MethodName.GRADIENT_DESCENT));
        assertEquals(List.of(List.of(), List.of(16.0, 4.0, 2.0, 4.0), List.of(16.0, 4.0, 2.0, 4.0, 2.0, 4.0)),
                looks.stream().map(MethodStyle::dash).toList());
        assertEquals(Style.GRADIENT_DESCENT, looks.getFirst().argb());
    }

    @Test
    void namesSayAsMuchAsIsNeeded() {
        assertEquals(List.of(), RunnerNames.of(List.of(), WORDS));
        assertEquals(List.of("Gradient descent", "Newton"), RunnerNames.of(List.of(DESCENT, NEWTON), WORDS));
        assertEquals(List.of("Gradient descent, η = 0.1", "Newton", "Gradient descent, η = 0.25"),
                RunnerNames.of(List.of(DESCENT, NEWTON, DESCENT.with(MethodParameter.STEP_SIZE, 0.25)), WORDS));
        assertEquals(List.of("Newton (1)", "Newton (2)"), RunnerNames.of(List.of(NEWTON, NEWTON), WORDS));
        assertEquals(List.of("Gradient descent, η = 0.1 (1)", "Gradient descent, η = 0.1 (2)", "Gradient descent, η = 3"),
                RunnerNames.of(List.of(DESCENT, DESCENT, DESCENT.with(MethodParameter.STEP_SIZE, 3)), WORDS));
    }

    /// Of several momentum methods the parameter in which they differ is enough, and stays however little room there is.
    @Test
    void narrowPlacesHaveShorterWordings() {
        var momentum = ConfiguredMethod.of(MethodName.POLYAK_MOMENTUM);
        var faster = momentum.with(MethodName.POLYAK_MOMENTUM.parameter("beta").orElseThrow(), 0.5);
        assertEquals(List.of("Momentum, β = 0.9", "Momentum, β = 0.5"), RunnerNames.of(List.of(momentum, faster), WORDS));
        assertEquals(List.of("Momentum, η = 0.01, β = 0.9", "Momentum, β = 0.9"),
                RunnerNames.wordings(0, List.of(momentum, faster), WORDS));
        assertEquals(List.of("Gradient descent, η = 0.25", "GD, η = 0.25", "Gradient descent", "GD"),
                RunnerNames.wordings(1, List.of(NEWTON, DESCENT.with(MethodParameter.STEP_SIZE, 0.25)), WORDS));
        assertEquals(List.of("Gradient descent, η = 0.1", "GD, η = 0.1", "Gradient descent", "GD"),
                RunnerNames.wordings(0, List.of(DESCENT), WORDS));
        assertEquals(List.of("Newton (2)"), RunnerNames.wordings(1, List.of(NEWTON, NEWTON), WORDS));
        assertEquals(List.of("Adam, η = 0.1, β₁ = 0.9, β₂ = 0.999, ε = 1×10⁻⁸", "Adam"),
                RunnerNames.wordings(0, List.of(ConfiguredMethod.of(MethodName.ADAM)), WORDS));
    }
}
