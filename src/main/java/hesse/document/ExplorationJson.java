package hesse.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatVersions;
import hesse.document.migration.ChosenVariables;
import hesse.document.migration.ColourOfBasins;
import hesse.document.migration.DampedSaddleFreeNewton;
import hesse.document.migration.DirectionAndMap;
import hesse.document.migration.LossSources;
import hesse.document.migration.SelectedRunner;
import hesse.document.migration.SourceAndRunners;
import hesse.document.migration.StartsBeyondThePlane;
import hesse.document.migration.VariablesBeyondThePlane;
import java.util.List;

/// Explorations as files: JSON with a version. Every version that was ever written is read, the newest is written. Reading is
/// strict, so that a file shows what its writer saw or is refused with a sentence that names the field; it takes any text
/// without an exception.
public final class ExplorationJson {
    private ExplorationJson() {}

    /// The longest text that is read, in UTF-16 units; a real file has about a thousand, and some tens for each example of a loss.
    public static final int MAX_LENGTH = 1_000_000;

    static final String FORMAT = "hesse-exploration";
    static final FormatVersions VERSIONS =
            new FormatVersions(List.of(new SourceAndRunners(), new SelectedRunner(), new ChosenVariables(), new ColourOfBasins(),
            new VariablesBeyondThePlane(), new DirectionAndMap(), new LossSources(), new DampedSaddleFreeNewton(),
            new StartsBeyondThePlane()));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// What a text holds: an exploration, or why it holds none, as a message key with its arguments.
    public sealed interface ReadResult {

        record Read(Exploration exploration) implements ReadResult {}

        record Invalid(String key, List<Object> arguments) implements ReadResult {
            public Invalid {
                arguments = List.copyOf(arguments);
            }
        }
    }

    public static String write(Exploration exploration) {
        return ExplorationWriter.object(exploration).toPrettyString() + "\n";
    }

    public static ReadResult read(String text) {
        if (text.length() > MAX_LENGTH) {
            return new ReadResult.Invalid("document.file.tooLarge", List.of(String.valueOf(MAX_LENGTH)));
        }
        try {
            return new ReadResult.Read(exploration(json(text)));
        } catch (DocumentFormatException wrong) {
            return new ReadResult.Invalid(wrong.key(), wrong.arguments());
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException noJson) {
            var location = noJson.getLocation();
            throw location == null ? DocumentFormatException.of("document.file.noObject")
                    : DocumentFormatException.of("document.file.noJson", String.valueOf(location.getLineNr()),
                    String.valueOf(location.getColumnNr()));
        }
    }

    /// The version comes first, because a newer one may well have other fields.
    private static Exploration exploration(JsonNode json) {
        if (!(json instanceof ObjectNode file)) {
            throw DocumentFormatException.of("document.file.noObject");
        }
        if (!file.path("format").asText().equals(FORMAT)) {
            throw DocumentFormatException.of("document.file.foreign");
        }
        var version = file.path("version");
        if (version.isInt() && version.intValue() > VERSIONS.newest()) {
            throw DocumentFormatException.of("document.file.version", version.asText(), String.valueOf(VERSIONS.newest()));
        }
        return VERSIONS.knows(file) ? VERSIONS.read(file, ExplorationReader::exploration) : ExplorationReader.exploration(file);
    }
}
