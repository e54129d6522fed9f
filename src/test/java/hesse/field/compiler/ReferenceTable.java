package hesse.field.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of reference data, `src/test/resources/golden/*.csv` (RFC 4180 without line breaks in fields): each row by the
/// names of its columns.
public record ReferenceTable(List<Map<String, String>> rows) {

    public static ReferenceTable read(String name) {
        return readResource("/golden/" + name);
    }

    /// A table elsewhere among the resources.
    public static ReferenceTable readResource(String name) {
        try (var in = ReferenceTable.class.getResourceAsStream(name)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(ReferenceTable::fields).toList();
            return new ReferenceTable(lines.stream().skip(1).map(fields -> row(lines.getFirst(), fields)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> fields) {
        if (header.size() != fields.size()) {
            throw new IllegalStateException(header.size() + " columns, but " + fields);
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), fields.get(i));
        }
        return row;
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
