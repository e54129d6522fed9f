package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.command.JetTable;
import hesse.cli.input.InvalidInputException;
import hesse.cli.input.PointReader;
import hesse.cli.output.Format;
import hesse.expression.VariableNames;
import hesse.testing.ReferenceFunctions;
import hesse.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever comes as a file of points is answered row by row, or refused with a line that is there.
@Tag("fuzz")
class PointsFuzzTest {

    private static final long SEED = 20_261_123;
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final Pattern REFUSAL = Pattern.compile("(?s)fuzz, line (\\d+): .+");

    private static final Mutations MUTATIONS =
            new Mutations(List.of("1,2\n3,4\n", "x,y\r\n-1.5,2e3\r\n\r\n0,0\r\n", "\uFEFF\"x\",\"y\"\n\"1\",\"2\"\n",
            "id,y,x,note\n1,2,3,\"a, \"\"b\"\"\"\n2,-0.0,1e-300,\n", "# remark\nx,y\nNaN,Infinity\n-Infinity,.5\n",
            "x,y,f\n0.10000000000000001,1e+17,3", "x;y\n1,5;2\n", "1\t2,25\n3\t4\n", "1 2\n-3  4e1\n"),
            List.of(",", "\"", "\"\"", "\n", "\r\n", "\r", "1", "-2.5e-3", "x", "y", "x,y", "NaN", "Infinity", "#", "0x1p3", "1f", "+", "-",
            "e5", ".", " ", "\t", ";", "\0"));

    @Test
    void mutatedFilesAreAnsweredOrRefusedWithTheirLine() throws InterruptedException {
        Fuzzing.run(SEED, 0.1, List.of("\"".repeat(70_000), ",".repeat(60_000), "1".repeat(60_000) + "x,1"), MUTATIONS::text,
                PointsFuzzTest::check);
    }

    private static void check(String points) throws IOException {
        var out = new ByteArrayOutputStream();
        var jets = new JetTable(ReferenceFunctions.field("x^2 + y"), Format.CSV.table(out, JetTable.COLUMNS), false);
        int rows = 0;
        try (var reader = new PointReader(new ByteArrayInputStream(points.getBytes(StandardCharsets.UTF_8)), "fuzz", VariableNames.in("x"),
                MESSAGES)) {
            while (reader.next()) {
                jets.add(reader.x(), reader.y());
                rows++;
            }
        } catch (InvalidInputException refused) {
            var where = REFUSAL.matcher(refused.getMessage());
            assertTrue(where.matches(), refused.getMessage());
            int line = Integer.parseInt(where.group(1));
            assertTrue(line >= 1 && line <= points.lines().count() + 1, refused.getMessage());
        }
        jets.end();
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(rows + 1, lines.size());
        lines.forEach(line -> assertEquals(JetTable.COLUMNS.size(), line.split(",", -1).length, line));
    }
}
