package hesse.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.text.Messages;
import java.util.Arrays;
import java.util.HashSet;
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

    @Test
    void everyVerdictHasItsSentence() {
        var words = new ReportSentences(new Messages(Locale.ROOT), 4);
        var sentences = new HashSet<String>();
        for (var neighbourhood : Neighbourhood.values()) {
            sentences.add(words.neighbourhood(neighbourhood));
        }
        for (var shape : Convexity.Shape.values()) {
            for (int i = 0; i < 4; i++) {
                // An affine function is never strictly so.
                sentences.add(words.convexity(new Convexity.Proved(shape, i % 2 == 1 && shape != Convexity.Shape.AFFINE, i / 2 == 1)));
            }
        }
        sentences.add(words.convexity(new Convexity.Undecided(Convexity.Obstacle.TOO_CLOSE)));
        assertEquals(Neighbourhood.values().length + 11, sentences.size());
        assertEquals("Not convex: at (1, −2) an eigenvalue is −3.2.", words.convexity(new Convexity.Refuted(1, -2, -3.2)));
    }
}
