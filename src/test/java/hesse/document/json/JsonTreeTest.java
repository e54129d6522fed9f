package hesse.document.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

    /// What the program itself is made of, and one of each kind.
    @ParameterizedTest
    @ValueSource(strings = {"/hesse/catalogue.json", "/hesse/scenes.json", "/hesse/losses.json"})
    void isWhatAMapperReads(String resource) throws IOException {
        try (var stream = JsonTreeTest.class.getResourceAsStream(resource)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(new JsonMapper().readTree(text), read(text));
        }
    }

    @Test
    void readsEveryKindOfValue() throws IOException {
        var text = "{\"a\": [], \"b\": {}, \"c\": [1, -2.5, 1e300, \"\\u00e9\", true, false, null, {\"d\": [[]]}]}";
        assertEquals(new JsonMapper().readTree(text), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1, \"a\": 2}", "{\"a\": ", "[1, 2", "[1 2]", "{a: 1}"})
    void refusesWhatIsNotJson(String text) {
        assertThrows(JsonProcessingException.class, () -> read(text));
    }

    private static JsonNode read(String text) throws IOException {
        return JsonTree.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
