package hesse.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;

/// Values as trees for [JsonFields], taken token by token from a strict parser. An `ObjectMapper` makes the same trees, but before it has
/// read its first letter it loads calendars and formats of dates, a third of what the program does itself until the toolkit has started.
public final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /// A parser that refuses objects with a field twice.
    public static JsonParser parser(InputStream stream) throws IOException {
        return JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build().createParser(stream);
    }

    /// The first value of a stream.
    ///
    /// @throws com.fasterxml.jackson.core.JsonProcessingException if it isn't JSON
    public static JsonNode read(InputStream stream) throws IOException {
        try (var parser = parser(stream)) {
            parser.nextToken();
            return read(parser);
        }
    }

    /// The value whose first token is the parser's present one; afterwards that is the value's last.
    ///
    /// @throws com.fasterxml.jackson.core.JsonProcessingException if the value isn't JSON
    public static JsonNode read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.INT ? NODES.numberNode(parser.getIntValue())
                    : NODES.numberNode(parser.getDoubleValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalArgumentException("a value doesn't begin with " + parser.currentToken());
        };
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        var object = NODES.objectNode();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            object.set(name, read(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        var array = NODES.arrayNode();
        while (!parser.nextToken().isStructEnd()) {
            array.add(read(parser));
        }
        return array;
    }
}
