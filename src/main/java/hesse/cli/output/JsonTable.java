package hesse.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/// A table as JSON: an array with an object for each row, one a line. Where facts follow, the array stands under a name
/// in an object, and the facts beside it. Numbers that aren't finite are strings, for JSON has none.
final class JsonTable implements Table {
    private final JsonGenerator json;
    private final SeventeenDigits digits = new SeventeenDigits();
    private final List<String> columns;
    private final boolean inObject;
    private int column;
    private boolean rowsEnded;

    /// A bare array.
    static JsonTable array(OutputStream out, List<String> columns) throws IOException {
        return new JsonTable(JsonLines.generator(out), columns, false);
    }

    /// An array under a name.
    static JsonTable under(String name, OutputStream out, List<String> columns) throws IOException {
        var json = JsonLines.generator(out);
        json.writeStartObject();
        json.writeFieldName(name);
        return new JsonTable(json, columns, true);
    }

    private JsonTable(JsonGenerator json, List<String> columns, boolean inObject) throws IOException {
        this.json = json;
        this.columns = columns;
        this.inObject = inObject;
        json.writeStartArray();
    }

    @Override
    public void number(double value) throws IOException {
        beginCell();
        write(value);
    }

    private void write(double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(digits.text(value));
        } else {
            json.writeString(Double.toString(value));
        }
    }

    @Override
    public void integer(long value) throws IOException {
        beginCell();
        json.writeNumber(value);
    }

    @Override
    public void flag(boolean value) throws IOException {
        beginCell();
        json.writeBoolean(value);
    }

    @Override
    public void text(String value) throws IOException {
        beginCell();
        json.writeString(value);
    }

    private void beginCell() throws IOException {
        if (column == 0) {
            json.writeStartObject();
        }
        json.writeFieldName(columns.get(column++));
    }

    @Override
    public void endRow() throws IOException {
        json.writeEndObject();
        column = 0;
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void fact(String name, Fact fact) throws IOException {
        endRows();
        json.writeFieldName(name);
        switch (fact) {
            case Fact.Word(var value) -> json.writeString(value);
            case Fact.Flag(var value) -> json.writeBoolean(value);
            case Fact.Number(var value) -> write(value);
            case Fact.Vectors(var vectors) -> json.writeRawValue(
                    vectors.stream().map(vector -> "[" + digits.list(vector) + "]").collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void endRows() throws IOException {
        if (!rowsEnded) {
            json.writeEndArray();
            rowsEnded = true;
        }
    }

    @Override
    public void end() throws IOException {
        endRows();
        if (inObject) {
            json.writeEndObject();
        }
        json.writeRaw('\n');
        json.close();
    }
}
