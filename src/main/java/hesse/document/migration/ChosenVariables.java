package hesse.document.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// From version 3, in which a formula's variables were always x and y or the weights, to version 4, in which any two names may be chosen.
///
/// `u^2 + v^2` was a constant then, with u and v among its parameters: x and y count as chosen where the formula would be read otherwise
/// today.
public final class ChosenVariables implements FormatMigration {

    @Override
    public ObjectNode migrated(ObjectNode file) {
        var next = file.deepCopy();
        if (next.get("source") instanceof ObjectNode source) {
            if (source.has("variables")) {
                throw DocumentFormatException.at("source.variables", "document.file.unknown");
            }
            source.set("variables", variables(source));
        }
        return next;
    }

    private static JsonNode variables(ObjectNode source) {
        boolean asBefore = !(Reading.of(source.path("text").asText(), Optional.empty()) instanceof Reading.Understood understood)
                || understood.expression().parameters()
                .equals(source.path("parameters").propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet()));
        return asBefore ? source.nullNode() : source.objectNode().put("x", VariableNames.XY.x()).put("y", VariableNames.XY.y());
    }

    @Override
    public String placeBefore(String place) {
        return place;
    }
}
