package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.Csv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Command lines that people really type, from `field/other.csv`: each is answered, or refused in a sentence that says what to do.
class FieldCommandLinesTest {
    private static final Map<String, String> LINES = Csv.rows("/field/other.csv").stream()
            .filter(row -> row.get("kind").equals("command line"))
            .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("input")));

    /// What the data shortens.
    private static final Map<String, String> LONG_FORMULAS = Map.of("C-C02", "(".repeat(20_005) + "x" + ")".repeat(20_005), "C-C04",
            "x*y+".repeat(20_002) + "x*y",
            "C-C05", IntStream.range(1, 4000).mapToObj(n -> "(" + n + "+").collect(Collectors.joining("", "", "x")) + ")".repeat(3999));

    /// What the data only names.
    private static final Map<String, byte[]> FILES = Map.of(
            "p3.csv", "x\ty\n1\t2\n3\t4\n".getBytes(StandardCharsets.UTF_8),
            "p6.csv", "x;y\n1,5;2\n3;4\n".getBytes(StandardCharsets.UTF_8),
            "p8.csv", "\uFEFFx,y\r\n1,2\r\n3,4\r\n".getBytes(StandardCharsets.UTF_16LE),
            "p9.csv", "id,x,y,z\n1,1,2,7\n2,3,4,7\n".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    /// So begins the last row on standard output, or for what is refused the first line on standard error.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            C-C02 | 1 | The formula is refused at column 10001: The formula is longer than 10000 characters; please shorten it.
            C-C04 | 1 | The formula is refused at column 10001: The formula is longer than 10000 characters; please shorten it.
            C-C05 | 1 | The formula is refused at column 10001: The formula is longer than 10000 characters; please shorten it.
            C-C10 | 0 | 0,0,0,
            C-C12 | 1 | The formula is refused at column 4: Type a formula in x and y, for example x^2 - y^2.
            C-C13 | 2 | The value of --at is refused: “1.5” is not of the form X,Y. Blanks need quotes; beside decimal commas a semicolon separates, as in 1,5;2,5.
            C-C14 | 0 | 1.5,2.5,2.25,
            C-C15 | 0 | 1,2,3,
            C-C16 | 0 | 1,2,3,
            C-C18 | 0 | 1.4142135623730951,7.3890560989306495,9.3890560989306504,
            C-C21 | 0 | Infinity,1,Infinity,
            C-C23 | 2 | The value of --window is refused: “1,-1,-1,1” is no window: XMIN must be less than XMAX, and YMIN less than YMAX.
            C-C24 | 2 | The value of --window is refused: “0,0,-1,1” is no window: XMIN must be less than XMAX, and YMIN less than YMAX.
            C-C25 | 2 | The option --window is missing; only functions of the catalogue have a window of their own.
            C-C26 | 2 | The value of --window is refused: “-1e308,1e308,-1,1” is too large a window: numbers go up to 1e100.
            C-C27 | 2 | The value of --window is refused: “-1e-300,1e-300,-1,1” is too narrow a window: doubles cannot tell its points apart.
            C-C28 | 2 | The value of --window is refused: “-1,1” is not of the form XMIN,XMAX,YMIN,YMAX. Blanks need quotes; beside decimal commas a semicolon separates, as in 1,5;2,5.
            C-C29 | 0 | 3.1415926535897931,3.1415926535897931,-2,
            C-C30 | 0 | 2,8,0,
            C-C32 | 2 | The value of --param is refused: “a” is not of the form NAME=VALUE.
            C-C33 | 1 | There is no parameter b; the formula has a.
            C-C34 | 1 | There is no parameter x: the formula has none.
            C-C36 | 2 | The value of --param is refused: “x” is no number, as there is a name in it.
            C-C39 | 2 | The value of --at is refused: “1” is not of the form X,Y. Blanks need quotes; beside decimal commas a semicolon separates, as in 1,5;2,5.
            C-C40 | 0 | -1,-2,-1,
            C-C41 | 0 | 200,
            C-C45 | 2 | The value of --steps must be between 0 and 100000, but is -1.
            C-C46 | 0 | 1,0,0,
            C-C47 | 2 | The option --start is missing; only functions of the catalogue have a start of their own.
            C-C48 | 2 | The value of --steps must be between 0 and 100000, but is 1000000.
            C-D03 | 0 | 3,4,49,
            C-D06 | 0 | 3,4,49,
            C-D08 | 0 | 3,4,49,
            C-D09 | 0 | 3,4,49,
            C-D13 | 0 | 1,2,3,
            C-D14 | 1 | The catalogue has no function “nosuch”; “hesse functions” lists those that it has.
            C-D15 | 0 | 1,2,68,
            C-D17 | 2 | There is no command foo; the commands are functions, eval,
            C-D18 | 2 | Say which function and at which points, as in: hesse eval 'x^2 + y^2' --at 1,2
            """)
    void isAnsweredOrRefusedInWords(String id, int code, String sentence) throws IOException {
        var outcome = Shell.runWith("1,2\n", arguments(id).toArray(String[]::new));
        var lines = (code == Terminal.DONE ? outcome.out() : outcome.err()).lines().filter(line -> !line.startsWith("#")).toList();
        assertEquals(code, outcome.code(), lines.toString());
        if (code == Terminal.DONE) {
            assertTrue(lines.getLast().startsWith(sentence), lines.getLast());
            assertEquals("", outcome.err());
        } else {
            assertTrue(lines.getFirst().startsWith(sentence), lines.getFirst());
            assertEquals("", outcome.out());
        }
    }

    @Test
    void everyCommandLineOfTheDataIsTried() throws NoSuchMethodException {
        var tried = FieldCommandLinesTest.class.getDeclaredMethod("isAnsweredOrRefusedInWords", String.class, int.class, String.class)
                .getAnnotation(CsvSource.class).textBlock().lines().map(line -> line.strip().split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(LINES.keySet()), tried);
    }

    private List<String> arguments(String id) throws IOException {
        var line = LINES.get(id);
        var parts = line.contains("=") ? line.split("\\s(?=--[a-z])") : line.split(" ");
        var arguments = new ArrayList<String>();
        for (var part : parts) {
            arguments.add(argument(part, id));
        }
        return arguments;
    }

    private String argument(String part, String id) throws IOException {
        if (part.contains("…")) {
            return "--function=" + LONG_FORMULAS.get(id);
        }
        if (!part.startsWith("--points=p")) {
            return part;
        }
        var name = part.substring("--points=".length());
        return "--points=" + Files.write(folder.resolve(name), FILES.get(name));
    }
}
