package hesse.cli.input;

import java.util.ArrayList;
import java.util.List;

/// The fields of one line of CSV: commas between them, quotes as in RFC 4180, blanks around them left out.
final class CsvFields {
    private CsvFields() {}

    /// The fields, at least one; null if a quote isn't closed or stands where none may.
    static List<String> of(String line) {
        var fields = new ArrayList<String>();
        int at = 0;
        while (true) {
            int end = fieldEnd(line, at);
            var field = line.substring(at, end).strip();
            if (field.startsWith("\"")) {
                if (field.length() < 2 || !field.endsWith("\"")) {
                    return null;
                }
                field = field.substring(1, field.length() - 1).replace("\"\"", "\"");
            }
            fields.add(field);
            if (end == line.length()) {
                return fields;
            }
            at = end + 1;
        }
    }

    /// The index of the next comma outside of quotes, or the line's end.
    private static int fieldEnd(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                return i;
            }
        }
        return line.length();
    }
}
