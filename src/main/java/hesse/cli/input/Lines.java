package hesse.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8 line by line in bounded memory. Lines end with LF, CRLF or CR; a byte order mark at the start is left out.
final class Lines implements AutoCloseable {
    /// More characters than that in a line are refused.
    static final int LONGEST = 1 << 16;

    private static final int BUFFER = 1 << 14;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder line = new StringBuilder();
    private int position;
    private int limit;
    private long number;
    private boolean afterCarriageReturn;

    Lines(InputStream in) {
        reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /// The next line, or null after the last one; empty if the text ends with a line's end.
    ///
    /// @throws TooLong if it is longer than [#LONGEST]
    String next() throws IOException, TooLong {
        if (!fill()) {
            return null;
        }
        number++;
        line.setLength(0);
        while (fill()) {
            int start = position;
            while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            if (line.length() + position - start > LONGEST) {
                throw new TooLong();
            }
            line.append(buffer, start, position - start);
            if (position < limit) {
                afterCarriageReturn = buffer[position++] == '\r';
                break;
            }
        }
        return number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line.toString();
    }

    /// The number of the last line, from 1.
    long number() {
        return number;
    }

    /// Whether more can be read without waiting for whoever writes it.
    boolean ready() throws IOException {
        return position < limit || reader.ready();
    }

    /// Whether there is another character; the LF of a CRLF is none.
    private boolean fill() throws IOException {
        while (position == limit || afterCarriageReturn) {
            if (position == limit) {
                limit = Math.max(0, reader.read(buffer));
                position = 0;
                if (limit == 0) {
                    return false;
                }
            }
            if (afterCarriageReturn) {
                position += buffer[position] == '\n' ? 1 : 0;
                afterCarriageReturn = false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// The line is longer than anything that was meant as one.
    static final class TooLong extends Exception {
        private static final long serialVersionUID = 1;
    }
}
