package hesse.document.migration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;

/// From version 8, in which saddle-free Newton had no parameters, to version 9: it has a damping, which was none.
public final class DampedSaddleFreeNewton implements FormatMigration {

    @Override
    public ObjectNode migrated(ObjectNode file) {
        var next = file.deepCopy();
        if (next.path("race").get("runners") instanceof ArrayNode runners) {
            for (int i = 0; i < runners.size(); i++) {
                boolean saddleFree = runners.get(i).path("method").asText().equals("saddle-free-newton");
                if (saddleFree && runners.get(i).get("parameters") instanceof ObjectNode parameters) {
                    damp(parameters, "race.runners[" + i + "].parameters.damping");
                }
            }
        }
        return next;
    }

    private static void damp(ObjectNode parameters, String place) {
        if (parameters.has("damping")) {
            throw DocumentFormatException.at(place, "document.file.unknown");
        }
        parameters.put("damping", 0);
    }

    @Override
    public String placeBefore(String place) {
        return place;
    }
}
