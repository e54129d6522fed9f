package hesse.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.JsonFields;
import hesse.document.json.JsonTree;
import hesse.field.Window;
import hesse.figure.HeightMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads `catalogue.json`: a list of objects, one a line.
final class CatalogueFile {
    private CatalogueFile() {}

    private static final String RESOURCE = "/hesse/catalogue.json";

    static List<CatalogueEntry> read() {
        try (var stream = CatalogueFile.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + RESOURCE + " on the class path");
            }
            return read(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @throws IllegalStateException that names the line
    static List<CatalogueEntry> read(InputStream stream) throws IOException {
        var entries = new ArrayList<CatalogueEntry>();
        var ids = new HashSet<String>();
        try (var parser = JsonTree.parser(stream)) {
            expect(parser, parser.nextToken(), JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                expect(parser, parser.currentToken(), JsonToken.START_OBJECT);
                int line = line(parser);
                var entry = entry(JsonTree.read(parser), line);
                if (!ids.add(entry.id())) {
                    throw broken(line, "a second " + entry.id());
                }
                entries.add(entry);
            }
            expect(parser, parser.nextToken(), null);
            return entries;
        } catch (JsonProcessingException noJson) {
            throw broken(noJson.getLocation() == null ? 0 : noJson.getLocation().getLineNr(), noJson.getOriginalMessage());
        }
    }

    private static void expect(JsonParser parser, JsonToken actual, JsonToken expected) {
        if (actual != expected) {
            throw broken(line(parser), "expected " + expected + " but found " + actual);
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static IllegalStateException broken(int line, String why) {
        return new IllegalStateException(RESOURCE + ", line " + line + ": " + why);
    }

    private static CatalogueEntry entry(JsonNode object, int line) {
        try {
            return JsonFields.read(object, CatalogueFile::entry);
        } catch (DocumentFormatException | IllegalArgumentException wrong) {
            throw broken(line, wrong.getMessage());
        }
    }

    private static CatalogueEntry entry(JsonFields fields) {
        double[] window = fields.numbers("window", 4);
        double[] start = fields.numbers("start", 2);
        return new CatalogueEntry(fields.text("id"), fields.text("group"), fields.constants("topics", Topic.class), fields.text("source"),
                fields.text("formula"),
                new Window(window[0], window[1], window[2], window[3]), fields.constant("height", HeightMode.class),
                fields.has("parameters") ? fields.object("parameters", CatalogueFile::parameters) : new LinkedHashMap<>(),
                new Point(start[0], start[1]), fields.number("step", step -> step > 0));
    }

    private static SequencedMap<String, Parameter> parameters(JsonFields fields) {
        var parameters = new LinkedHashMap<String, Parameter>();
        for (var name : fields.names()) {
            double[] values = fields.numbers(name, 3);
            parameters.put(name, new Parameter(values[0], values[1], values[2]));
        }
        return parameters;
    }
}
