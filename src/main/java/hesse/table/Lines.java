package hesse.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8, or UTF-16 where the first two bytes say so, line by line in bounded memory. Lines end with LF, CRLF or CR; a byte order
/// mark at the start is left out.
public final class Lines implements AutoCloseable {
    /// More characters than that in a line are refused.
    public static final int LONGEST = 1 << 16;

    private static final int BUFFER = 1 << 14;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PushbackInputStream in;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder line = new StringBuilder();
    /// Null until the first bytes are there that tell how the text is coded.
    private Reader reader;
    private int position;
    private int limit;
    private long number;
    private boolean afterCarriageReturn;

    public Lines(InputStream in) {
        this.in = new PushbackInputStream(in, 2);
    }

    /// The next line, or null after the last one; empty if the text ends with a line's end.
    ///
    /// @throws TooLong if it is longer than [#LONGEST]
    public String next() throws IOException, TooLong {
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
    public long number() {
        return number;
    }

    /// Whether more can be read without waiting for whoever writes it.
    public boolean ready() throws IOException {
        return position < limit || reader().ready();
    }

    /// Whether there is another character; the LF of a CRLF is none.
    private boolean fill() throws IOException {
        while (position == limit || afterCarriageReturn) {
            if (position == limit) {
                limit = Math.max(0, reader().read(buffer));
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

    private Reader reader() throws IOException {
        if (reader == null) {
            byte[] first = in.readNBytes(2);
            in.unread(first);
            reader = new InputStreamReader(in, charset(first));
        }
        return reader;
    }

    /// UTF-16 begins with its byte order mark, or has a zero in one of the first two bytes.
    private static Charset charset(byte[] first) {
        if (first.length < 2) {
            return StandardCharsets.UTF_8;
        }
        boolean bigEndian = first[0] == (byte) 0xFE && first[1] == (byte) 0xFF || first[0] == 0 && first[1] != 0;
        boolean littleEndian = first[0] == (byte) 0xFF && first[1] == (byte) 0xFE || first[0] != 0 && first[1] == 0;
        return bigEndian ? StandardCharsets.UTF_16BE : littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// The line is longer than anything that was meant as one.
    public static final class TooLong extends Exception {
        private static final long serialVersionUID = 1;
    }
}
