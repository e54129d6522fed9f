package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Window;
import hesse.figure.HeightMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFileTest {

    private static final String GOOD =
            "{'id': 'a', 'group': 'g', 'topics': ['kinks', 'bowls'], 'source': 's', 'formula': 'k*x', 'window': [0, 2, -1, 1], "
            + "'height': 'linear', 'start': [1, 0], 'step': 0.5, 'parameters': {'k': [1, 0, 3]}}";

    @Test
    void readsAnEntry() throws IOException {
        var expected = new CatalogueEntry("a", "g", EnumSet.of(Topic.BOWLS, Topic.KINKS), "s", "k*x", new Window(0, 2, -1, 1),
                HeightMode.LINEAR,
                new LinkedHashMap<>(Map.of("k", new Parameter(1, 0, 3))), new Point(1, 0), 0.5);
        assertEquals(List.of(expected), read("[\n" + GOOD + "\n]\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'step': 0.5       | 'step': 0          | step
            'step': 0.5       | 'step': '0.5'      | step
            'step': 0.5,      | ``                 | step
            'step': 0.5       | 'stride': 1, 'step': 0.5 | stride
            'step': 0.5       | 'step': 1, 'step': 0.5 | step
            ['kinks', 'bowls'] | []                | topics
            ['kinks', 'bowls'] | ['kinks', 'kinks'] | topics
            ['kinks', 'bowls'] | ['knacks']        | topics
            'linear'          | 'straight'         | height
            [0, 2, -1, 1]     | [0, 2, -1]         | window
            [0, 2, -1, 1]     | [2, 0, -1, 1]      | EMPTY
            [1, 0, 3]         | [4, 0, 3]          | range
            'id': 'a'         | 'id': 'first'      | a second first
            'id': 'a'         | 'id': a            | Unrecognized
            """)
    void saysWhichLineIsBrokenAndWhy(String piece, String broken, String reason) {
        var first = GOOD.replace("'id': 'a'", "'id': 'first'");
        var second = GOOD.replace(piece, broken == null ? "" : broken);
        var failure = assertThrows(IllegalStateException.class, () -> read("[\n" + first + ",\n" + second + "\n]"));
        assertTrue(failure.getMessage().contains("line 3"), failure.getMessage());
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}
            [1]
            [] []
            [
            """)
    void refusesWhatIsNoListOfObjects(String text) {
        var failure = assertThrows(IllegalStateException.class, () -> read(text));
        assertTrue(failure.getMessage().contains("line 1"), failure.getMessage());
    }

    private static List<CatalogueEntry> read(String json) throws IOException {
        return CatalogueFile.read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
