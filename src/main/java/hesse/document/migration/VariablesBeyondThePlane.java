package hesse.document.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;
import hesse.expression.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// From version 5, in which every formula had two variables, to version 6, in which it may have more and the plane may lie aslant.
///
/// `x*y + z + xz` had a parameter xz then: the two that were the variables count as chosen, without others, where the formula would be read
/// with other parameters today.
public final class VariablesBeyondThePlane implements FormatMigration {

    @Override
    public ObjectNode migrated(ObjectNode file) {
        var next = file.deepCopy();
        if (next.get("source") instanceof ObjectNode source) {
            if (source.get("variables") instanceof ObjectNode variables) {
                for (var name : new String[] {"all", "u", "v"}) {
                    if (variables.has(name)) {
                        throw DocumentFormatException.at("source.variables." + name, "document.file.unknown");
                    }
                }
                alone(variables, variables.path("x").asText(), variables.path("y").asText());
            } else if (source.path("variables").isNull()) {
                source.set("variables", variables(source));
            }
        }
        return next;
    }

    private static ObjectNode alone(ObjectNode variables, String x, String y) {
        variables.putArray("all").add(x).add(y);
        return variables.putNull("u").putNull("v");
    }

    private static JsonNode variables(ObjectNode source) {
        boolean asBefore = !(Reading.of(source.path("text").asText(), Optional.empty()) instanceof Reading.Understood understood)
                || understood.expression().parameters()
                .equals(source.path("parameters").propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet()));
        if (asBefore || !(Reading.of(source.path("text").asText(), Optional.empty()) instanceof Reading.Understood today)) {
            return source.nullNode();
        }
        var names = today.variables();
        return names.isBeyondThePlane() ? alone(source.objectNode().put("x", names.x()).put("y", names.y()), names.x(), names.y())
                : source.nullNode();
    }

    @Override
    public String placeBefore(String place) {
        return place;
    }
}
