package hesse.document.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
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
import java.util.stream.Stream;

/// Reads the fields of a JSON object one by one, and says which one is missing, ill-typed or unknown.
///
/// Every method throws a [DocumentFormatException] that names the field, like `race.runners[0].method`.
public final class JsonFields {

    private final JsonNode node;
    private final String prefix;
    private final Set<String> read = new HashSet<>();

    private JsonFields(JsonNode node, String prefix) {
        this.node = node;
        this.prefix = prefix;
    }

    /// Reads a whole object: what the reader leaves unread is unknown and refused.
    public static <T> T read(JsonNode object, Function<JsonFields, T> reader) {
        if (!object.isObject()) {
            throw DocumentFormatException.of("document.file.noObject");
        }
        return readAll(new JsonFields(object, ""), reader);
    }

    private static <T> T readAll(JsonFields fields, Function<JsonFields, T> reader) {
        T value = reader.apply(fields);
        for (var name : fields.names()) {
            if (!fields.read.contains(name)) {
                throw DocumentFormatException.at(fields.path(name), "document.file.unknown");
            }
        }
        return value;
    }

    public List<String> names() {
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }

    public boolean has(String name) {
        return node.has(name);
    }

    public String path(String name) {
        return prefix + name;
    }

    public String text(String name) {
        return field(name, JsonNodeType.STRING, "document.file.noText").textValue();
    }

    public boolean flag(String name) {
        return field(name, JsonNodeType.BOOLEAN, "document.file.noFlag").booleanValue();
    }

    /// A finite number.
    public double number(String name) {
        return finite(field(name, JsonNodeType.NUMBER, "document.file.noNumber"), name);
    }

    /// A finite number that passes the test.
    public double number(String name, DoublePredicate test) {
        double value = number(name);
        if (!test.test(value)) {
            throw outOfRange(name);
        }
        return value;
    }

    /// An integer in a range, bounds included.
    public int integer(String name, int min, int max) {
        var value = field(name, JsonNodeType.NUMBER, "document.file.noNumber");
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < min || value.intValue() > max) {
            throw outOfRange(name);
        }
        return value.intValue();
    }

    /// A list of exactly so many finite numbers.
    public double[] numbers(String name, int count) {
        return numbers(field(name, JsonNodeType.ARRAY, "document.file.noList"), name, count);
    }

    private double[] numbers(JsonNode list, String name, int count) {
        if (list.size() != count) {
            throw DocumentFormatException.at(path(name), "document.file.listSize", String.valueOf(count));
        }
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = finite(list.get(i), name);
        }
        return values;
    }

    /// A list of so many texts at most.
    public List<String> texts(String name, int most) {
        var values = new ArrayList<String>();
        for (var element : list(name, most)) {
            if (!element.isTextual()) {
                throw outOfRange(name);
            }
            values.add(element.asText());
        }
        return values;
    }

    /// A list of integers in a range, bounds included; as a set.
    public Set<Integer> integers(String name, int min, int max) {
        var values = new HashSet<Integer>();
        for (var element : field(name, JsonNodeType.ARRAY, "document.file.noList")) {
            if (!element.isInt() || element.intValue() < min || element.intValue() > max) {
                throw outOfRange(name);
            }
            values.add(element.intValue());
        }
        return values;
    }

    /// A list of so many lists at most, each of exactly so many finite numbers.
    public List<double[]> rows(String name, int columns, int most) {
        var rows = new ArrayList<double[]>();
        for (var row : list(name, most)) {
            var place = name + "[" + rows.size() + "]";
            if (!row.isArray()) {
                throw DocumentFormatException.at(path(place), "document.file.noList");
            }
            rows.add(numbers(row, place, columns));
        }
        return rows;
    }

    private JsonNode list(String name, int most) {
        var list = field(name, JsonNodeType.ARRAY, "document.file.noList");
        if (list.size() > most) {
            throw DocumentFormatException.at(path(name), "document.file.tooMany", String.valueOf(most));
        }
        return list;
    }

    /// An enum constant by its [#spelling].
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(name, text(name), type);
    }

    /// A list of enum constants without repetition.
    public <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        var list = field(name, JsonNodeType.ARRAY, "document.file.noList");
        var values = new HashSet<E>();
        for (var element : list) {
            if (!values.add(constant(name, element.asText(), type))) {
                throw outOfRange(name);
            }
        }
        return values;
    }

    public <T> T object(String name, Function<JsonFields, T> reader) {
        return readAll(new JsonFields(field(name, JsonNodeType.OBJECT, "document.file.noObjectField"), prefix + name + "."), reader);
    }

    /// A list of so many objects at most; the place of one is like `runners[0]`.
    public <T> List<T> objects(String name, int most, Function<JsonFields, T> reader) {
        var values = new ArrayList<T>();
        for (var element : list(name, most)) {
            var place = path(name) + "[" + values.size() + "]";
            if (!element.isObject()) {
                throw DocumentFormatException.at(place, "document.file.noObjectField");
            }
            values.add(readAll(new JsonFields(element, place + "."), reader));
        }
        return values;
    }

    /// Empty where the field is there and null.
    public <T> Optional<T> optional(String name, Function<String, T> reader) {
        if (present(name).isNull()) {
            return Optional.empty();
        }
        return Optional.of(reader.apply(name));
    }

    public DocumentFormatException outOfRange(String name) {
        return DocumentFormatException.at(path(name), "document.file.range");
    }

    /// A text that is none of those that it may be.
    public DocumentFormatException noChoice(String name, Stream<String> choices) {
        return DocumentFormatException.at(path(name), "document.file.noChoice", choices.collect(Collectors.joining(", ")));
    }

    /// How an enum constant is written: its name in lower case.
    public static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> E constant(String name, String spelling, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> spelling(constant).equals(spelling)).findFirst()
                .orElseThrow(() -> noChoice(name, Arrays.stream(type.getEnumConstants()).map(JsonFields::spelling)));
    }

    private double finite(JsonNode value, String name) {
        if (!value.isNumber()) {
            throw DocumentFormatException.at(path(name), "document.file.noNumber");
        }
        if (!Double.isFinite(value.doubleValue())) {
            throw outOfRange(name);
        }
        return value.doubleValue();
    }

    private JsonNode field(String name, JsonNodeType type, String otherwise) {
        var value = present(name);
        if (value.getNodeType() != type) {
            throw DocumentFormatException.at(path(name), otherwise);
        }
        return value;
    }

    private JsonNode present(String name) {
        read.add(name);
        var value = node.get(name);
        if (value == null) {
            throw DocumentFormatException.at(path(name), "document.file.missing");
        }
        return value;
    }
}
