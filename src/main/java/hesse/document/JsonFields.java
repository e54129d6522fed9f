package hesse.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the fields of a JSON object one by one, and says which one is missing, ill-typed or unknown.
///
/// Every method throws a [Refusal] that names the field, like `race.stepSize`.
final class JsonFields {

    private final JsonNode node;
    private final String prefix;
    private final Set<String> read = new HashSet<>();

    private JsonFields(JsonNode node, String prefix) {
        this.node = node;
        this.prefix = prefix;
    }

    /// Reads a whole object: what the reader leaves unread is unknown and refused.
    static <T> T read(JsonNode object, Function<JsonFields, T> reader) {
        if (!object.isObject()) {
            throw new Refusal("document.file.noObject");
        }
        return readAll(new JsonFields(object, ""), reader);
    }

    private static <T> T readAll(JsonFields fields, Function<JsonFields, T> reader) {
        T value = reader.apply(fields);
        for (var name : fields.names()) {
            if (!fields.read.contains(name)) {
                throw new Refusal("document.file.unknown", fields.path(name));
            }
        }
        return value;
    }

    List<String> names() {
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }

    boolean has(String name) {
        return node.has(name);
    }

    String path(String name) {
        return prefix + name;
    }

    String text(String name) {
        return field(name, JsonNodeType.STRING, "document.file.noText").textValue();
    }

    boolean flag(String name) {
        return field(name, JsonNodeType.BOOLEAN, "document.file.noFlag").booleanValue();
    }

    /// A finite number.
    double number(String name) {
        return finite(field(name, JsonNodeType.NUMBER, "document.file.noNumber"), name);
    }

    /// A finite number that passes the test.
    double number(String name, DoublePredicate test) {
        double value = number(name);
        if (!test.test(value)) {
            throw outOfRange(name);
        }
        return value;
    }

    /// An integer in a range, bounds included.
    int integer(String name, int min, int max) {
        var value = field(name, JsonNodeType.NUMBER, "document.file.noNumber");
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < min || value.intValue() > max) {
            throw outOfRange(name);
        }
        return value.intValue();
    }

    /// A list of exactly so many finite numbers.
    double[] numbers(String name, int count) {
        var list = field(name, JsonNodeType.ARRAY, "document.file.noList");
        if (list.size() != count) {
            throw new Refusal("document.file.listSize", path(name), String.valueOf(count));
        }
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = finite(list.get(i), name);
        }
        return values;
    }

    /// An enum constant by its [#spelling].
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(name, text(name), type);
    }

    /// A list of enum constants without repetition.
    <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        var list = field(name, JsonNodeType.ARRAY, "document.file.noList");
        var values = new HashSet<E>();
        for (var element : list) {
            if (!values.add(constant(name, element.asText(), type))) {
                throw outOfRange(name);
            }
        }
        return values;
    }

    <T> T object(String name, Function<JsonFields, T> reader) {
        return readAll(new JsonFields(field(name, JsonNodeType.OBJECT, "document.file.noObjectField"), prefix + name + "."), reader);
    }

    /// Empty where the field is there and null.
    <T> Optional<T> optional(String name, Function<String, T> reader) {
        if (present(name).isNull()) {
            return Optional.empty();
        }
        return Optional.of(reader.apply(name));
    }

    Refusal outOfRange(String name) {
        return new Refusal("document.file.range", path(name));
    }

    /// How an enum constant is written: its name in lower case.
    static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> E constant(String name, String spelling, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> spelling(constant).equals(spelling)).findFirst()
                .orElseThrow(() -> new Refusal("document.file.noChoice", path(name),
                        Arrays.stream(type.getEnumConstants()).map(JsonFields::spelling).collect(Collectors.joining(", "))));
    }

    private double finite(JsonNode value, String name) {
        if (!value.isNumber()) {
            throw new Refusal("document.file.noNumber", path(name));
        }
        if (!Double.isFinite(value.doubleValue())) {
            throw outOfRange(name);
        }
        return value.doubleValue();
    }

    private JsonNode field(String name, JsonNodeType type, String otherwise) {
        var value = present(name);
        if (value.getNodeType() != type) {
            throw new Refusal(otherwise, path(name));
        }
        return value;
    }

    private JsonNode present(String name) {
        read.add(name);
        var value = node.get(name);
        if (value == null) {
            throw new Refusal("document.file.missing", path(name));
        }
        return value;
    }
}
