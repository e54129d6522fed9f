package hesse.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A table as CSV (RFC 4180, but with bare line feeds): a header line, then a line for each row; facts are lines
/// that start with `#`.
final class CsvTable implements Table {
    private static final int BLOCK = 1 << 15;
    private static final String SPECIAL = ",\"\r\n#";

    private final OutputStream out;
    private final SeventeenDigits digits = new SeventeenDigits();
    private byte[] buffer = new byte[2 * BLOCK];
    private int size;
    private boolean rowBegun;

    CsvTable(OutputStream out, List<String> columns) {
        this.out = out;
        put(String.join(",", columns) + "\n");
    }

    @Override
    public void number(double value) {
        beginCell(SeventeenDigits.LONGEST);
        size = digits.write(value, buffer, size);
    }

    @Override
    public void integer(long value) {
        text(Long.toString(value));
    }

    @Override
    public void flag(boolean value) {
        text(Boolean.toString(value));
    }

    @Override
    public void text(String value) {
        beginCell(0);
        put(isPlain(value) ? value : '"' + value.replace("\"", "\"\"") + '"');
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (SPECIAL.indexOf(value.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void beginCell(int length) {
        reserve(length + 1);
        if (rowBegun) {
            buffer[size++] = ',';
        }
        rowBegun = true;
    }

    @Override
    public void endRow() throws IOException {
        reserve(1);
        buffer[size++] = '\n';
        rowBegun = false;
        if (size >= BLOCK) {
            send();
        }
    }

    @Override
    public void flush() throws IOException {
        send();
        out.flush();
    }

    /// One line, or one for each vector.
    @Override
    public void fact(String name, Fact fact) {
        switch (fact) {
            case Fact.Word(var value) -> remark(name, value);
            case Fact.Flag(var value) -> remark(name, Boolean.toString(value));
            case Fact.Number(var value) -> remark(name, digits.text(value));
            case Fact.Vectors(var vectors) -> vectors.forEach(vector -> remark(name, digits.list(vector)));
        }
    }

    private void remark(String name, String value) {
        put("# " + name + ": " + value + "\n");
    }

    @Override
    public void end() throws IOException {
        flush();
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    private void reserve(int length) {
        if (size + length > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * (size + length));
        }
    }

    private void send() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
