package hesse.expression;

import static hesse.expression.ParsedFormulas.error;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.SyntaxError.Problem;
import hesse.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class SyntaxErrorTest {
    private static final String CASES = "/expression/syntax_errors.csv";

    @ParameterizedTest
    @CsvFileSource(resources = CASES, useHeadersInDisplayName = true, delimiter = '\t', quoteCharacter = '\u0000',
            ignoreLeadingAndTrailingWhitespace = false)
    void isFoundWhereItStandsAndSaysWhatWasExpected(String text, Problem problem, int start, int end, String message) {
        var typed = text == null ? "" : text;
        var error = error(typed);
        assertEquals(problem, error.problem(), message(error));
        assertEquals(start + " to " + end, error.start() + " to " + error.end(), message(error));
        assertEquals(message, message(error));
    }

    @Test
    void everyProblemButTheLimitsHasACase() throws IOException {
        var problems = EnumSet.of(Problem.TOO_LONG, Problem.TOO_DEEP, Problem.TOO_LARGE);
        try (var lines = new BufferedReader(new InputStreamReader(SyntaxErrorTest.class.getResourceAsStream(CASES),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> problems.add(Problem.valueOf(line.split("\t")[1])));
        }
        assertEquals(EnumSet.allOf(Problem.class), problems);
    }

    @ParameterizedTest
    @EnumSource
    void messageIsOneSentenceAndUsesExactlyItsArguments(Problem problem) {
        var pattern = ResourceBundle.getBundle("hesse.messages", Locale.ROOT).getString(problem.key());
        var arguments = IntStream.range(0, problem.argumentCount()).mapToObj(i -> "<" + i + ">").toList();
        var message = message(new SyntaxError(problem, 0, 0, arguments));
        assertTrue(arguments.stream().allMatch(message::contains), message);
        assertFalse(message.contains("{"), message);
        assertFalse(pattern.contains("'"), "an apostrophe quotes in a pattern: " + pattern);
        assertTrue(message.endsWith(".") && !message.replace("...", "").contains(". "), message);
    }

    @Test
    void noMessageIsLeftWithoutItsProblem() {
        var keys = ResourceBundle.getBundle("hesse.messages", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("expression.error.")).sorted().toList();
        assertEquals(EnumSet.allOf(Problem.class).stream().map(Problem::key).sorted().toList(), keys);
    }

    @Test
    void spanAndArgumentsAreChecked() {
        var backwards = assertThrows(IllegalArgumentException.class, () -> new SyntaxError(Problem.EMPTY, 3, 2, List.of()));
        assertEquals("a span runs forwards from 0, but was [3, 2)", backwards.getMessage());
        var excess = assertThrows(IllegalArgumentException.class, () -> new SyntaxError(Problem.EMPTY, 0, 0, List.of("x")));
        assertEquals("EMPTY takes 0 arguments, but was given [x]", excess.getMessage());
    }

    @Test
    void longTextsAreShortenedInMessages() {
        assertEquals(List.of("f".repeat(39) + "…"), error("f".repeat(100) + "(x)").arguments());
    }

    private static String message(SyntaxError error) {
        return new Messages(Locale.ROOT).text(error.key(), error.arguments().toArray());
    }
}
