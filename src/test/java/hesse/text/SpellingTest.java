package hesse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"evil, eval", "EVAL, eval", "hesian, hessian", "critcial, critical", "trca, trace", "tra, ''", "trece, trace",
            "nothing, ''"})
    void wordsWithinAFewEditsAreFound(String word, String expected) {
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected),
                Spelling.closeTo(word, Stream.of("functions", "eval", "critical", "trace", "hessian")));
    }

    @ParameterizedTest
    @CsvSource({"cat, cat;cut;bat", "cas, cat;car", "cuts, cut;cat"})
    void theClosestComeFirstAndNoMoreThanThree(String word, String expected) {
        assertEquals(List.of(expected.split(";")), Spelling.closeTo(word, Stream.of("cut", "bat", "cat", "car")));
    }
}
