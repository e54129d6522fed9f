package hesse.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;

/// From version 4, in which a view knew no direction, to version 5, in which it has one: that which every view begins with.
final class ViewDirection implements FormatMigration {
    private static final String DIRECTION = "direction";

    @Override
    public ObjectNode migrated(ObjectNode file) {
        var next = file.deepCopy();
        if (next.get("view") instanceof ObjectNode view) {
            if (view.has(DIRECTION)) {
                throw DocumentFormatException.at("view." + DIRECTION, "document.file.unknown");
            }
            view.put(DIRECTION, View.INITIAL.direction());
        }
        return next;
    }

    @Override
    public String placeBefore(String place) {
        return place;
    }
}
