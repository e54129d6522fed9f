package hesse.document.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.learning.Dataset;
import hesse.learning.GoldenLosses;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.LossProblem;
import hesse.learning.Model;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.testing.Csv;
import hesse.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LossFileTest {
    private static final Messages MESSAGES = new Messages(Locale.ROOT);

    @TempDir
    private Path folder;

    private Loss read(String json) throws IOException, UnreadableLossException {
        return LossFile.read(Files.writeString(folder.resolve("loss.json"), json), MESSAGES).loss();
    }

    private String refusal(String json) {
        return assertThrows(UnreadableLossException.class, () -> read(json)).getMessage().replace(folder + "/", "");
    }

    static List<String> shipped() {
        return ShippedLosses.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedLossesAreFitAndSurviveAFile(String id) throws IOException, UnreadableLossException {
        var shipped = ShippedLosses.named(id).orElseThrow();
        assertEquals(Optional.empty(), LossProblem.of(shipped.loss()));
        assertEquals(shipped.loss(), read(LossFile.text(shipped.loss())));
        assertTrue(MESSAGES.has(shipped.nameKey()) && MESSAGES.has(shipped.teachesKey()));
    }

    @Test
    void theReferencesLossesShip() {
        for (var row : Csv.rows("/golden-ml/losses.csv")) {
            var golden = GoldenLosses.named(row.get("id"));
            var shipped = ShippedLosses.named(row.get("id")).orElseThrow().loss();
            assertEquals(golden, shipped, row.get("id"));
            assertEquals(Integer.parseInt(row.get("d")), shipped.dimension());
        }
        assertEquals(Optional.empty(), ShippedLosses.named("nothing"));
    }

    @Test
    void dataBesideTheFile() throws IOException, UnreadableLossException {
        Files.writeString(folder.resolve("cats.csv"), "age;weight;cat\n1;2,5;0\n3;4;1\n");
        var loss = read("""
                {"model": "generalised_linear", "link": "logistic", "bias": false, "reduction": "mean", "lambda": 0.5,
                 "penalised_weights": [1], "data": "cats.csv", "features": ["weight", "age"], "target": "cat"}""");
        assertEquals(new Loss(new Model.GeneralisedLinear(Link.LOGISTIC, false),
                new Dataset(List.of("weight", "age"), "cat", new double[] {2.5, 1, 4, 3}, new double[] {0, 1}),
                Reduction.MEAN, new Penalty(0.5, new Penalty.Penalised.Some(Set.of(1)))), loss);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"model": tree}                                             | loss.json: line 1, column 11 is not JSON.
            []                                                          | loss.json: a loss is a JSON object.
            {"link": "logistic"}                                        | loss.json: The field “model” is missing.
            {"model": "tree"}                                           | loss.json: The field “model” must be one of: generalised_linear, softmax, network, matrix_factorisation.
            {"model": "generalised_linear", "link": "probit"}           | loss.json: The field “link” must be one of: square, logistic, squared_hinge, poisson.
            {"model": "network", "layers": "2-x", "loss": "softmax"}    | loss.json: The field “layers” must be the units of 2 to 20 layers, such as 2-16-16-1.
            {"model": "network", "layers": "2-2", "loss": "cross_entropy"} | loss.json: The field “layers” must end in one output for the loss cross_entropy.
            {"model": "network", "layers": "2-2-1", "loss": "cross_entropy"} | loss.json: The field “activation” is missing.
            {"model": "softmax", "classes": 1}                          | loss.json: The value of the field “classes” is outside its range.
            {"model": "softmax", "classes": 3}                          | loss.json: Exactly one of the fields data, examples and generated must be there.
            {"model": "softmax", "classes": 3, "data": "none.csv"}      | none.csv cannot be read: there is no such file or folder.
            {"model": "softmax", "classes": 3, "data": "bad.csv"}       | bad.csv, line 3, column 2 (y): there is nothing in the cell.
            {"model": "softmax", "classes": 3, "data": "good.csv"}      | good.csv, line 3, column 2 (y): The label is 7, but this loss takes whole numbers from 0 to 2.
            {"model": "generalised_linear", "link": "square", "data": "words.csv"} | words.csv, line 2, column 2 (pet): “cat” is a word, but this loss takes numbers.
            {"model": "generalised_linear", "link": "logistic", "data": "words.csv"} | words.csv, line 4, column 2 (pet): “cow” is one class more than the 2 that this loss takes.
            {"model": "softmax", "classes": 9, "data": "good.csv", "lambda": -1} | loss.json: The value of the field “lambda” is outside its range.
            {"model": "softmax", "classes": 9, "data": "good.csv", "lamda": 1} | loss.json: The field “lamda” is unknown.
            {"model": "softmax", "classes": 9, "data": "good.csv", "target": "z"} | good.csv, line 1: there is no column “z”, only x, y.
            {"model": "softmax", "classes": 2, "examples": {"features": ["x"], "rows": [[1, 0], [2]]}} | loss.json: The field “examples.rows[1]” must have 2 numbers.
            {"model": "softmax", "classes": 2, "examples": {"features": ["x"], "rows": [[1, 1], [2, 1]]}} | loss.json: All examples are of class 1; there is nothing to tell apart.
            """)
    void oneSentenceForWhatIsWrong(String json, String sentence) throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "x,y\n1,0\n2,\n");
        Files.writeString(folder.resolve("good.csv"), "x,y\n1,0\n2,7\n");
        Files.writeString(folder.resolve("words.csv"), "x,pet\n1,cat\n2,dog\n3,cow\n");
        assertEquals(sentence, refusal(json));
    }

    @Test
    void aFileThatIsntThere() {
        assertEquals("no.json cannot be read: there is no such file or folder.",
                assertThrows(UnreadableLossException.class, () -> LossFile.read(Path.of("no.json"), MESSAGES)).getMessage());
    }
}
