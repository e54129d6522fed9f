package hesse.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/// Explorations as files: JSON with a version. Reading is strict, so that a file shows what its writer saw or is refused
/// with a sentence that names the field; it takes any text without an exception.
public final class ExplorationJson {
    private ExplorationJson() {}

    /// The longest text that is read, in UTF-16 units; a real file has about a thousand.
    public static final int MAX_LENGTH = 100_000;

    static final String FORMAT = "hesse-exploration";
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// What a text holds: an exploration, or why it holds none, as a message key with its arguments.
    public sealed interface Reading {

        record Opened(Exploration exploration) implements Reading {}

        record Refused(String key, List<Object> arguments) implements Reading {
            public Refused {
                arguments = List.copyOf(arguments);
            }
        }
    }

    public static String write(Exploration exploration) {
        return ExplorationWriter.object(exploration).toPrettyString() + "\n";
    }

    public static Reading read(String text) {
        if (text.length() > MAX_LENGTH) {
            return new Reading.Refused("document.file.tooLarge", List.of(String.valueOf(MAX_LENGTH)));
        }
        try {
            return new Reading.Opened(ExplorationReader.exploration(json(text)));
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.key(), refusal.arguments());
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException noJson) {
            var location = noJson.getLocation();
            throw location == null ? new Refusal("document.file.noObject")
                    : new Refusal("document.file.noJson", String.valueOf(location.getLineNr()), String.valueOf(location.getColumnNr()));
        }
    }
}
