package hesse.curvature;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CurvatureMessagesTest {

    private static void assertText(String key) {
        assertTrue(new Messages(Locale.ROOT).has(key), key);
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void everyKindAndClassHasItsWords() {
        Arrays.stream(CriticalPoint.Kind.values()).forEach(kind -> assertText("curvature.kind." + spelled(kind)));
        for (var definiteness : Definiteness.values()) {
            List.of("", ".words").forEach(suffix -> assertText("curvature.class." + spelled(definiteness) + suffix));
        }
    }
}
