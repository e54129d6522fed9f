package hesse.document.migration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;
import java.util.List;

/// From version 2, in which all runners were drawn and kept in step by iterations, to version 3: one runner is selected, any
/// can be hidden, and a race says by what it is kept in step.
public final class SelectedRunner implements FormatMigration {

    @Override
    public ObjectNode migrated(ObjectNode file) {
        var next = file.deepCopy();
        if (next.get("race") instanceof ObjectNode race) {
            refuse(race, "race.", List.of("selected", "solo", "lockStep"));
            race.put("selected", 0).put("solo", false).put("lockStep", "iterations");
            if (race.get("runners") instanceof ArrayNode runners) {
                show(runners);
            }
        }
        return next;
    }

    private static void show(ArrayNode runners) {
        for (int i = 0; i < runners.size(); i++) {
            if (runners.get(i) instanceof ObjectNode runner) {
                refuse(runner, "race.runners[" + i + "].", List.of("hidden"));
                runner.put("hidden", false);
            }
        }
    }

    private static void refuse(ObjectNode object, String prefix, List<String> names) {
        for (String name : names) {
            if (object.has(name)) {
                throw DocumentFormatException.at(prefix + name, "document.file.unknown");
            }
        }
    }

    @Override
    public String placeBefore(String place) {
        return place;
    }
}
