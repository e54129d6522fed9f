package hesse.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the tables of the reference data: a header line, commas, quotes as in RFC 4180, one row a line.
public final class Csv {
    private Csv() {}

    /// The rows of a test resource such as `/golden/points.csv`, each from column name to cell.
    ///
    /// @throws AssertionError if a row has more or fewer cells than the header
    public static List<Map<String, String>> rows(String resource) {
        var lines = lines(resource);
        var header = cells(lines.getFirst());
        return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
    }

    private static List<String> lines(String resource) {
        try (var in = Csv.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            throw new AssertionError(cells + " does not fit under " + header);
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escaped = quoted && c == '"' && line.startsWith("\"\"", i);
            if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c != '"' || escaped) {
                cell.append(c);
                i += escaped ? 1 : 0;
            } else {
                quoted = !quoted;
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
