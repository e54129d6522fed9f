package hesse.learning.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.learning.Dataset;
import hesse.testing.ForAll;
import hesse.text.Messages;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatasetReaderTest {
    private static final Messages MESSAGES = new Messages(Locale.ROOT);
    private static final Dataset TWO = new Dataset(List.of("a", "b"), "y", new double[] {1, 2.5, -3, 4}, new double[] {0, 1});

    private static ReadDataset read(String text) throws UnreadableDataException {
        return DatasetReader.read(text, "data.csv", ColumnChoice.LAST_IS_TARGET, MESSAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a,b,y\n1,2.5,0\n-3,4,1\n",
            "a\tb\ty\r\n1\t2.5\t0\r\n-3\t4\t1",
            "a;b;y\n1;2,5;0\n-3;4;1\n",
            "\uFEFFsep=,\n# made by hand\n\na , \"b\", y\n1, 2.5 ,0\n\n-3,4e0,1",
            "a b y\n1 2.5 0\n−3 4 1\n"})
    void tablesOfSpreadsheets(String text) throws UnreadableDataException {
        assertEquals(TWO, read(text).data());
    }

    @Test
    void rowsWithoutNames() throws UnreadableDataException {
        var read = read("# no names\n1,2.5,0\n-3,4,1\n");
        assertEquals(List.of("x1", "x2"), read.data().featureNames());
        assertEquals("y", read.data().targetName());
        assertArrayEquals(TWO.features(), read.data().features());
        assertArrayEquals(new long[] {2, 3}, read.lines());
    }

    @Test
    void columnsThatAreChosen() throws UnreadableDataException {
        var choice = new ColumnChoice(List.of("b"), true, Optional.of("a"));
        var data = DatasetReader.read("a,b,y\n1,2,x\n3,4,x\n", "data.csv", choice, MESSAGES).data();
        assertEquals(new Dataset(List.of("b"), "a", new double[] {2, 4}, new double[] {1, 3}), data);
    }

    /// The first row is an example where a feature is a number, whatever its target is and however many of its cells are empty.
    @Test
    void anExampleIsNoRowOfNames() throws UnreadableDataException {
        var data = read("1,2,cat\n3,4,dog\n").data();
        assertEquals(List.of("x1", "x2"), data.featureNames());
        assertEquals(List.of("cat", "dog"), data.classNames());
        assertArrayEquals(new double[] {1, 2, 3, 4}, data.features());
        assertEquals("data.csv, line 1, column 2 (x2): there is nothing in the cell.",
                assertThrows(UnreadableDataException.class, () -> read("1,,0\n2,3,1\n")).getMessage());
    }

    @Test
    void wordsNameClasses() throws UnreadableDataException {
        var data = read("x,kind\n1,cat\n2,dog\n3,cat\n").data();
        assertEquals(List.of("cat", "dog"), data.classNames());
        assertArrayEquals(new double[] {0, 1, 0}, data.targets());
        assertEquals(data, read(DatasetWriter.csv(data)).data());
    }

    /// A first row with a number in it is an example, and none is lost.
    @Test
    void aRowWithANumberNamesNothing() throws UnreadableDataException {
        var data = read("5.1,3.5,setosa\n4.9,3,virginica\n").data();
        assertEquals(2, data.size());
        assertEquals(List.of("setosa", "virginica"), data.classNames());
        assertEquals("data.csv, line 1, column 2 (x2): there is nothing in the cell.",
                assertThrows(UnreadableDataException.class, () -> read("5.1,,1\n4.9,3,0\n")).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b,y\\n1,,0            | data.csv, line 2, column 2 (b): there is nothing in the cell.
            a,b,y\\n1,2,0\\n1,2,    | data.csv, line 3, column 3 (y): there is nothing in the cell.
            a,b,y\\n1,NA,0          | data.csv, line 2, column 2 (b): there is nothing in the cell.
            a,b,y\\n1,red,0         | data.csv, line 2, column 2 (b): “red” is no number.
            a,b,y\\n#\\n1,NaN,0     | data.csv, line 3, column 2 (b): “NaN” is no number that a loss can do with.
            a,b,y\\n-inf,1,0        | data.csv, line 2, column 1 (a): “-inf” is no number that a loss can do with.
            a,b,y\\n1e999,1,0       | data.csv, line 2, column 1 (a): “1e999” is beyond the range of numbers, which go up to about 1.8e308.
            a,b,y\\n1,2,0\\n1,2,dog | data.csv, line 3, column 3 (y): “dog” is no number.
            a,b,y\\n1,2,dog\\n1,2,0 | data.csv, line 3, column 3 (y): “0” is a number, but the rows before name classes.
            a,b,y\\n1,2             | data.csv, line 2: the table has 3 columns, but this row has 2.
            a,b,y                   | data.csv, line 1: there are no examples in it.
            ''                      | data.csv, line 1: there are no examples in it.
            y\\n1                   | data.csv, line 1: there is one column, but examples have features and a target.
            a,"b,y\\n1,2,0          | data.csv, line 1: a quotation mark is not closed or stands where none may.
            """)
    void oneSentenceForWhatIsWrong(String text, String sentence) {
        assertEquals(sentence, assertThrows(UnreadableDataException.class, () -> read(text.replace("\\n", "\n"))).getMessage());
    }

    @Test
    void moreThanTheLimitsIsRefusedInBoundedMemory() {
        var rows = new Endless("x,y\n", "1,0\n");
        assertEquals("big, line 100002: there are more than 100000 examples, and no more can be read.", refusal(rows));
        assertEquals("big, line 1: it is longer than 65536 characters.", refusal(new Endless("", "1,")));
        assertEquals("big, line 1: the row has 2000 columns, but examples can have at most 1000 features and a target.",
                assertThrows(UnreadableDataException.class,
                () -> DatasetReader.read("1,".repeat(1_999) + "0", "big", ColumnChoice.LAST_IS_TARGET, MESSAGES)).getMessage());
        assertTrue(rows.given < 1_000_000, () -> rows.given + " bytes read");
    }

    private static String refusal(InputStream in) {
        return assertThrows(UnreadableDataException.class, () -> DatasetReader.read(in, "big", ColumnChoice.LAST_IS_TARGET, MESSAGES))
                .getMessage();
    }

    /// The same for ever.
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte[] again;
        private int given;

        private Endless(String head, String again) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            int at = given++;
            return at < head.length ? head[at] : again[(at - head.length) % again.length];
        }

        @Override
        public int read(byte[] to, int from, int count) {
            for (int i = 0; i < count; i++) {
                to[from + i] = (byte) read();
            }
            return count;
        }
    }

    @Test
    void constantFeaturesAreNoticedAndDuplicatesAreNot() throws UnreadableDataException {
        assertEquals(List.of("The feature b is 7 in every row: it tells the examples apart no more than a bias does."),
                read("a,b,y\n1,7,0\n2,7,1\n1,7,0\n").notices());
        assertEquals(3, read("a,b,y\n1,2,0\n1,2,0\n1,3,0\n").data().size());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        ForAll.seeded(70).cases(200).check(draw -> {
            int size = draw.integer(1, 20);
            double[] features = draw.random().doubles(2 * size).map(x -> draw.anyScale()).toArray();
            return new Dataset(List.of("a, b", "x\"y"), "t t", features, draw.random().doubles(size).toArray());
        }, data -> assertEquals(data, read(DatasetWriter.csv(data)).data()));
    }

    @Test
    void penguins() {
        var data = ShippedData.read("penguins", ColumnChoice.LAST_IS_TARGET).data();
        assertEquals(342, data.size());
        assertEquals(List.of("Adelie", "Gentoo", "Chinstrap").stream().sorted().toList(), data.classNames().stream().sorted().toList());
        assertEquals(List.of("bill length (mm)", "bill depth (mm)", "flipper length (mm)", "body mass (g)"), data.featureNames());
    }
}
