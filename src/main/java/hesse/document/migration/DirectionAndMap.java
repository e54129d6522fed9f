package hesse.document.migration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;

/// From version 6 to version 7, in which a view has a direction, π/6 at first, and a race may have other coordinates,
/// which it had not.
public final class DirectionAndMap implements FormatMigration {
    private static final String DIRECTION = "direction";
    private static final String MAP = "map";

    @Override
    public ObjectNode migrated(ObjectNode file) {
        var next = file.deepCopy();
        if (next.get("view") instanceof ObjectNode view) {
            if (view.has(DIRECTION)) {
                throw DocumentFormatException.at("view." + DIRECTION, "document.file.unknown");
            }
            view.put(DIRECTION, Math.PI / 6);
        }
        if (next.get("race") instanceof ObjectNode race) {
            if (race.has(MAP)) {
                throw DocumentFormatException.at("race." + MAP, "document.file.unknown");
            }
            race.putNull(MAP);
        }
        return next;
    }

    @Override
    public String placeBefore(String place) {
        return place;
    }
}
