package hesse.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/// Lays JSON out for people and for `grep`: each element of an array on a line of its own, each object on one line.
final class JsonLines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    private JsonLines() {}

    /// A generator of this layout that leaves the stream open.
    static JsonGenerator generator(OutputStream out) throws IOException {
        var generator = JsonFactory.builder().build().createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(new JsonLines());
        return generator;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        generator.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(",\n");
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int count) throws IOException {
        generator.writeRaw(count == 0 ? "]" : "\n]");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(", ");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }
}
