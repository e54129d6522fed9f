package hesse.document.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;

/// From version 1, in which every function was a formula and the race one of gradient descent against Newton's method with
/// one step size, to version 2: the function has a source with a kind, the race runners with parameters of their own.
public final class SourceAndRunners implements FormatMigration {
    private static final String FORMULA = "formula.";
    private static final String SOURCE = "source.";
    private static final String RACE = "race.";

    @Override
    public ObjectNode migrated(ObjectNode file) {
        var next = file.deepCopy();
        refuse(next, "", "source");
        var formula = next.remove("formula");
        if (formula != null) {
            next.set("source", source(formula));
        }
        if (next.get("race") instanceof ObjectNode race) {
            refuse(race, RACE, "runners");
            race.putArray("runners").add(gradientDescent(race, race.remove("stepSize"))).add(runner(race, "newton", race.objectNode()));
        }
        return next;
    }

    private static JsonNode source(JsonNode formula) {
        if (formula instanceof ObjectNode object) {
            refuse(object, FORMULA, "kind");
            return object.put("kind", "formula");
        }
        return formula;
    }

    private static ObjectNode gradientDescent(ObjectNode race, JsonNode stepSize) {
        var parameters = race.objectNode();
        if (stepSize != null) {
            parameters.set("eta", stepSize);
        }
        return runner(race, "gradient-descent", parameters);
    }

    private static ObjectNode runner(ObjectNode race, String method, ObjectNode parameters) {
        var runner = race.objectNode().put("method", method);
        runner.set("parameters", parameters);
        return runner.putNull("start");
    }

    private static void refuse(ObjectNode object, String prefix, String name) {
        if (object.has(name)) {
            throw DocumentFormatException.at(prefix + name, "document.file.unknown");
        }
    }

    @Override
    public String placeBefore(String place) {
        if (place.equals("race.runners[0].parameters.eta")) {
            return RACE + "stepSize";
        }
        return place.equals("source") ? "formula" : place.startsWith(SOURCE) ? FORMULA + place.substring(SOURCE.length()) : place;
    }
}
