package hesse.document.migration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;

/// From version 7, in which every function was a formula, to version 8, in which it may be a loss with its data, and these may have a
/// pane.
public final class LossSources implements FormatMigration {

    @Override
    public ObjectNode migrated(ObjectNode file) {
        if (file.path("source").path("kind").asText().equals("loss")) {
            throw DocumentFormatException.at("source.kind", "document.file.noChoice", "formula");
        }
        if (file.path("view").path("panes").asText().equals("data")) {
            throw DocumentFormatException.at("view.panes", "document.file.noChoice", "map, both, surface");
        }
        return file.deepCopy();
    }

    @Override
    public String placeBefore(String place) {
        return place;
    }
}
