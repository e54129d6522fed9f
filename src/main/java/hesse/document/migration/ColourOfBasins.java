package hesse.document.migration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;
import hesse.document.json.JsonFields;
import hesse.figure.ColourBy;
import java.util.Arrays;
import java.util.stream.Collectors;

/// To the version in which the colour can show the basins of the selected runner; before that it couldn't.
public final class ColourOfBasins implements FormatMigration {
    private static final String BASINS = JsonFields.spelling(ColourBy.BASINS);

    @Override
    public ObjectNode migrated(ObjectNode file) {
        if (file.path("view").path("colourBy").asText().equals(BASINS)) {
            throw DocumentFormatException.at("view.colourBy", "document.file.noChoice",
                    Arrays.stream(ColourBy.values()).map(JsonFields::spelling).filter(other -> !other.equals(BASINS))
                    .collect(Collectors.joining(", ")));
        }
        return file.deepCopy();
    }

    @Override
    public String placeBefore(String place) {
        return place;
    }
}
