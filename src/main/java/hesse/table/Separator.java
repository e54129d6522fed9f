package hesse.table;

import java.util.ArrayList;
import java.util.List;

/// What stands between the fields of a line of CSV. Quotes are as in RFC 4180; blanks around fields are left out.
public enum Separator {
    TAB('\t'), SEMICOLON(';'), COMMA(','), BLANKS(' ');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /// The fields, at least one.
    ///
    /// @throws MalformedRowException if a quote isn't closed or stands where none may
    public List<String> fields(String line) throws MalformedRowException {
        if (this != BLANKS) {
            return cut(line);
        }
        var fields = new ArrayList<String>();
        for (var field : line.strip().split("\\s+")) {
            fields.add(unquoted(field));
        }
        return fields;
    }

    private List<String> cut(String line) throws MalformedRowException {
        var fields = new ArrayList<String>();
        int at = 0;
        for (int end = fieldEnd(line, at); end < line.length(); end = fieldEnd(line, at)) {
            fields.add(unquoted(line.substring(at, end).strip()));
            at = end + 1;
        }
        fields.add(unquoted(line.substring(at).strip()));
        return fields;
    }

    /// The index of the next separator outside of quotes, or the line's end.
    private int fieldEnd(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == sign && !quoted) {
                return i;
            }
        }
        return line.length();
    }

    private static String unquoted(String field) throws MalformedRowException {
        if (!field.startsWith("\"")) {
            return field;
        }
        if (field.length() < 2 || !field.endsWith("\"")) {
            throw new MalformedRowException("table.quote");
        }
        return field.substring(1, field.length() - 1).replace("\"\"", "\"");
    }
}
