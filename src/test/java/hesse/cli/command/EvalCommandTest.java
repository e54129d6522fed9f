package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.Shell;
import hesse.cli.Shell.Outcome;
import hesse.cli.Terminal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvalCommandTest {

    private static final String HEADER = "x,y,f,fx,fy,fxx,fxy,fyy,lambda_min,lambda_max,angle_min,angle_max,class\n";
    private static final String AT_1_2 = "1,2,5,2,4,2,0,2,2,2,NaN,NaN,PD\n";
    private static final String AT_0_0 = "0,0,0,0,0,2,0,2,2,2,NaN,NaN,PD\n";

    private static Outcome evalBowl(String points) {
        return Shell.runWith(points, "eval", "--function", "x^2 + y^2", "--points", "-");
    }

    @Test
    void writesJetsEigenvaluesAnglesAndClassesInTheirOrder() {
        assertEquals(Outcome.done(HEADER + """
                3,2,0,0,0,74,20,34,25.715728752538098,82.284271247461902,-1.1780972450961724,0.39269908169872414,PD
                -1,0.5,150.3125,22.5,-34.5,-28,-2,-27,-29.561552812808831,-25.438447187191169,0.66290883183401628,-0.90788749496088039,ND
                """), Shell.run("eval", "--name", "himmelblau", "--at", "3,2", "--at", "-1,1/2"));
    }

    @Test
    void jsonHasTheSameNumbersWithStringsWhereJsonHasNone() {
        assertEquals(Outcome.done("""
                [
                {"x": 0.10000000000000001, "y": 0, "f": 0, "fx": "NaN", "fy": 1, "fxx": "NaN", "fxy": 0, "fyy": 0, \
                "lambda_min": "NaN", "lambda_max": "NaN", "angle_min": "NaN", "angle_max": "NaN", "class": "UNDEF"},
                {"x": 2, "y": -1, "f": 0.89999999999999991, "fx": 1, "fy": 1, "fxx": 0, "fxy": 0, "fyy": 0, \
                "lambda_min": 0, "lambda_max": 0, "angle_min": "NaN", "angle_max": "NaN", "class": "ZERO"}
                ]
                """), Shell.run("eval", "--function", "abs(x - 0.1) + y", "--at", "0.1,0", "--at", "2,-1", "--format", "json"));
    }

    @ParameterizedTest
    @CsvSource({"x^2 + y^2, PD", "-x^2 - y^2, ND", "x y, INDEF", "x^2, PSD", "-(x + y)^2, NSD", "x + y, ZERO", "log(x - 7), UNDEF",
        "1e-9 x^2 + y^2, PD", "x^2 - 1e-300 y^2, INDEF", "sqrt(x^2 + y^2), PSD", "x^2 - 0.2 x y + 0.01 y^2, PSD",
        "x^2 + y^2 (exp(x)*exp(-x) - 1), PSD", "x^2 + y^2 (exp(x)*exp(-x) - 1 + 1e-20), NOT_DECIDED"})
    void classesAreNamed(String formula, String expected) {
        var out = Shell.run("eval", "--function", formula, "--at", "1,1").out();
        assertEquals(expected, out.substring(out.lastIndexOf(',') + 1).strip());
    }

    @Test
    void catalogueValuesStandInForParametersThatAreNotGiven() {
        assertEquals(Outcome.done(HEADER
                + "1,1,4,5,3,4,1,2,1.5857864376269051,4.4142135623730949,-1.1780972450961724,0.39269908169872414,PD\n"),
                Shell.run("eval", "--name", "quad_abc", "--at", "1,1", "--param", "a=2", "--param", "c=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1,2\n0,0\n", "1,2\n0,0", "x,y\n1,2\n0,0\n", "\uFEFFx,y\r\n1,2\r\n0,0\r\n", "\"x\",\"y\"\n\"1\",\"2\"\n\"0\",\"0\"\n\n",
        "X , Y\n 1 , 2 \n 0 ,\t0\n", "y,id,x\n2,\"a, \"\"b\"\"\",1\n0,c,0\n", "# a remark\n\n1,2\n\n# another\n0,0\n\n\n",
        "x,y\r1,2\r0,0\r",
        "1.,+2e0\n-0e5,.0\n", "1;2\n0;0\n", "1\t2\n0\t0\n", "1 2\n0  0\n", "x;y\r\n1;2\r\n0;0\r\n", "x\ty\tz\n1\t2\t3\n0\t0\t3\n",
        "sep=;\nx;y\n1;2\n0;0\n", "1,0;2,0\n,0;0\n", "\"1,0\",\"2,0\"\n0,0\n", "1,0\t2,00\n0\t0\n", "y x\n2 1\n0 0\n",
        "name;Y;X\n\"a;\"\"b\"\"\";2;1\n;0;0\n",
    })
    void pointsAreReadFromEveryUsualDialect(String points) {
        assertEquals(Outcome.done(HEADER + AT_1_2 + AT_0_0), normalized(evalBowl(points)));
    }

    /// Without the sign of a zero that was given as -0.
    private static Outcome normalized(Outcome outcome) {
        return new Outcome(outcome.code(), outcome.out().replace("-0", "0"), outcome.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "x,y\n", "# nothing\n"})
    void noPointsGiveAnEmptyTable(String points) {
        assertEquals(Outcome.done(HEADER), evalBowl(points));
    }

    @Test
    void whatWasWrittenCanBeReadAgain() {
        var first = evalBowl("1,2\n0,0\n");
        assertEquals(first, evalBowl(first.out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void theEncodingIsRecognized(String name) {
        var charset = Charset.forName(name);
        for (var points : List.of("\uFEFFx,y\r\n1,2\r\n0,0\r\n", "1;2\n0;0", "\uFEFF1\t2\n0\t0\n")) {
            var outcome = Shell.runWith(points.getBytes(charset), "eval", "x^2 + y^2", "--points", "-");
            assertEquals(Outcome.done(HEADER + AT_1_2 + AT_0_0), outcome, points);
        }
    }

    @Test
    void columnsMayBeNamedAsTheVariables() {
        assertEquals(evalBowl("1,2\n0,0\n"), Shell.runWith("w2,w1\n2,1\n0,0\n", "eval", "w1^2 + w2^2", "--points", "-"));
        assertEquals(evalBowl("1,2\n0,0\n"), Shell.runWith("y,w_2,W_1\n7,2,1\n7,0,0\n", "eval", "w1^2 + w2^2", "--points", "-"));
        assertEquals(evalBowl("1,2\n0,0\n"), Shell.runWith("y,x\n2,1\n0,0\n", "eval", "w1^2 + w2^2", "--points", "-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2", "1;2", "(1, 2)", "[1,2]", "{1; 2}", "1 2", " 1\t2 ", "1,0;2,0", "1,0 2", "1,0,2,0", "max(0,1);sqrt(4)",
            "1 , 4/2", "(1),(2)", "10e-1,0.2e1"})
    void pointsAreReadAsPeopleWriteThem(String point) {
        assertEquals(Outcome.done(HEADER + AT_1_2), Shell.run("eval", "x^2 + y^2", "--at", point));
    }

    @Test
    void pointsThatAreNotInThePlaneAreUndefined() {
        for (var nan : List.of("NaN", "nan")) {
            assertEquals(Outcome.done(HEADER + "NaN,1,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,UNDEF\n"),
                    Shell.run("eval", "x^2 + y^2", "--at", nan + ",1"));
        }
        assertEquals(evalBowl("1,-Infinity\n"), Shell.run("eval", "x^2 + y^2", "--at", "1;-inf"));
    }

    @Test
    void notANumberAndInfinityAreNumbers() {
        assertEquals(Outcome.done(HEADER + "NaN,1,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,UNDEF\n"
                + "-Infinity,1,Infinity,-Infinity,2,2,0,2,NaN,NaN,NaN,NaN,UNDEF\n"), evalBowl("NaN,1\n-Infinity,1\n"));
        assertEquals(evalBowl("NaN,1\n-Infinity,1\n"), evalBowl("nan,1\n-inf,1\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,2,3 | the row has 3 numbers; where there are more than two columns, the first row has to name two of them x and y.",
        "1;2;3 | the row has 3 numbers; where there are more than two columns, the first row has to name two of them x and y.",
        "12 | there is one number in the row, but a point has two.",
        "a,b | the columns are named a, b, but two of them have to be named x and y.",
        "x,z | the columns are named x, z, but two of them have to be named x and y.",
        "one;2;3 | “one” is no number.",
        "x,y,x | the name of a column stands twice.",
        "\"1,\"\"2 | a quotation mark is not closed or stands where none may.",
        "\"1,000\",2 | “1,000” may be 1000 or 1.000; please write it without the comma.",
        "1,000\t2 | “1,000” may be 1000 or 1.000; please write it without the comma.",
    }, quoteCharacter = '§')
    void aFirstRowThatMakesNoSenseIsRefusedWithoutAHeader(String row, String sentence) {
        assertEquals(Outcome.refused("", "standard input, line 1: " + sentence + "\n"), evalBowl(row));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,two | “two” is no number.", "1 | the table has 2 columns, but this row has 1.",
                "1,2,3 | the table has 2 columns, but this row has 3.",
        "1e999,0 | “1e999” is beyond the range of numbers, which go up to about 1.8e308.", "0x1p3,0 | “0x1p3” is no number.",
        "1f,0 | “1f” is no number.", "'',0 | “” is no number.", "1,\"2 | a quotation mark is not closed or stands where none may.",
    })
    void aRowThatCannotBeReadIsRefusedWithItsLineAndWhatCameBeforeIsWritten(String row, String sentence) {
        assertEquals(Outcome.refused(HEADER + AT_1_2, "standard input, line 4: " + sentence + "\n"),
                evalBowl("x,y\n1,2\n\n" + row.replace("''", "") + "\n0,0\n"));
    }

    @Test
    void jsonIsWholeAfterARefusalToo() {
        var outcome = Shell.runWith("1,2\n1,b", "eval", "x", "--points", "-", "--format", "json");
        assertEquals("standard input, line 2: “b” is no number.\n", outcome.err());
        assertTrue(outcome.out().startsWith("[\n{\"x\": 1, ") && outcome.out().endsWith("}\n]\n"), outcome.out());
        assertEquals(Outcome.refused("", "standard input, line 1: the columns are named a, b, but two of them have to be named x and y.\n"),
                Shell.runWith("a,b", "eval", "--function", "x", "--points", "-", "--format", "json"));
    }

    @Test
    void aLineWithoutEndIsRefusedInsteadOfFillingTheMemory() {
        assertEquals(Outcome.refused("", "standard input, line 1: it is longer than 65536 characters.\n"), evalBowl("1".repeat(70_000)));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var outcome = Shell.runWith(new byte[] {(byte) 0xC3, ',', '1', '\n'}, "eval", "--function", "x", "--points", "-");
        assertEquals(Outcome.refused("", "standard input, line 1: “\uFFFD” is no number.\n"), outcome);
    }

    @Test
    void filesAreReadAndMissingOnesAreNamed(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("two points.csv"), "1,2\n0,0\n");
        assertEquals(Outcome.done(HEADER + AT_1_2 + AT_0_0), Shell.run("eval", "--function", "x^2 + y^2", "--points", file.toString()));
        var missing = folder.resolve("missing.csv").toString();
        assertEquals(Outcome.refused("", "The file " + missing + " cannot be opened for reading.\n"),
                Shell.run("eval", "--function", "x", "--points", missing));
        assertEquals(Terminal.INVALID_INPUT, Shell.run("eval", "--function", "x", "--points", folder.toString()).code());
        assertEquals(Terminal.INVALID_INPUT, Shell.run("eval", "--function", "x", "--points", "a\0b").code());
    }

    @Test
    void aParameterWithoutValueIsRefusedByName() {
        assertEquals(Outcome.refused("", "The parameter b has no value; give it one with --param b=…\n"),
                Shell.run("eval", "--function", "a*x + b*y", "--param", "a=1", "--at", "0,0"));
    }

    @Test
    void parametersThatTheFormulaHasNotAreRefused() {
        assertEquals(Outcome.refused("", "There is no parameter b; the formula has a, c.\n"),
                Shell.run("eval", "--function", "a*x + c", "--param", "b=1", "--at", "0,0"));
        assertEquals(Outcome.refused("", "There is no parameter x: the formula has none.\n"),
                Shell.run("eval", "--function", "x", "--param", "x=1", "--at", "0,0"));
        assertEquals(Outcome.refused("", "The parameter μ is given twice.\n"),
                Shell.run("eval", "--function", "μ*x", "--param", "µ=1", "--param", "μ=2", "--at", "0,0"));
    }

    @Test
    void morePointsThanABlockKeepTheirOrder() {
        var points = new StringBuilder();
        var expected = new StringBuilder(HEADER);
        for (int i = 0; i < 10_001; i++) {
            points.append(i).append(",0\n");
            expected.append(i).append(",0,").append(i).append(",1,0,0,0,0,0,0,NaN,NaN,ZERO\n");
        }
        assertEquals(expected.toString(), Shell.runWith(points.toString(), "eval", "--function", "x", "--points", "-").out());
    }

    @Test
    void whereNoDigitIsRightThatIsSaidOnce() {
        var rump = "333.75y^6 + x^2(11x^2 y^2 - y^6 - 121y^4 - 2) + 5.5y^8 + x/(2y)";
        assertEquals("At (77617, 33096) cancellation leaves no digit of f right: it may be off by 2×10²².\n",
                Shell.run("eval", rump, "--at", "77617,33096").err());
        assertEquals("", Shell.run("eval", rump, "--at", "1,2").err());
        var quotient = Shell.runWith("1,0\n1e-9,0\n2e-9,0\n", "eval", "(cos(x) - cos(2x))/x^2", "--points", "-");
        assertTrue(quotient.err()
                .startsWith("At 2 points cancellation leaves no digit of f right; at (1×10⁻⁹, 0), for one, it may be off by "),
                quotient.err());
        assertEquals(4, quotient.out().lines().count());
    }
}
