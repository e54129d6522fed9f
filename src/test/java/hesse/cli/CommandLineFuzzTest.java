package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import hesse.testing.ForAll.Draw;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever stands behind `hesse` ends with one of the documented exit codes, and standard output holds results only.
@Tag("fuzz")
class CommandLineFuzzTest {

    private static final long SEED = 20_261_124;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<List<String>> LINES = Stream.of(
            "functions --format json", "eval --name himmelblau --at 1,2 --format json",
            "eval --function a*x^2+y --param a=2 --at -1,pi/2 --at 0,0",
            "eval --function x*y --points -", "eval --function x*y --points - --format json",
            "trace --name rosenbrock --method newton --steps 5",
            "trace --function x^2+b*y^2 --param b=3 --method gradient-descent --step-size 0.1 --start 1,-1 --steps 20 --format json",
            "hessian --name himmelblau --format latex", "eval -x^2+y --at 1;2 --at (1,2)", "eval 1/2x+a --explain --variables x,a --at 1,2",
            "hessian himmelblau", "hessian --function x^2*exp(-y)", "critical --function x --window 0,1,0,1", "--help", "--version",
            "trace --help").map(line -> List.of(line.split(" "))).toList();

    private static final Mutations VALUES = new Mutations(LINES.stream().flatMap(List::stream).distinct().toList(),
            List.of("-", "--", "=", ",", "x", "1", "1e999", "NaN", "(", ")", "a=", "--at", "json", "/", "..", " "));

    @Test
    void mutatedCommandLinesEndWithADocumentedCode() throws InterruptedException {
        Fuzzing.run(SEED, 0.01, List.of(), CommandLineFuzzTest::line, CommandLineFuzzTest::check);
    }

    private static List<String> line(Draw draw) {
        var line = new ArrayList<>(draw.pick(LINES));
        int changes = draw.integer(1, 4);
        for (int i = 0; i < changes; i++) {
            int at = draw.random().nextInt(line.size() + 1);
            switch (draw.random().nextInt(4)) {
                case 0 -> line.subList(Math.max(0, at - 1), at).clear();
                case 1 -> line.add(at, draw.pick(draw.pick(LINES)));
                case 2 -> line.add(at, VALUES.text(draw));
                default -> line.replaceAll(argument -> draw.chance(0.3) ? VALUES.text(draw) : argument);
            }
        }
        return line;
    }

    /// What is said of a formula that is answered.
    private static boolean isNote(String line) {
        return Stream.of("Neither ", "In ", "f(", "The variables are ", "Parameters: ").anyMatch(line::startsWith)
                || line.contains(" is read as ") || line.contains("For that, write ");
    }

    private static void check(List<String> line) throws IOException {
        var outcome = Shell.runWith("1,2\n3,4\n", line.toArray(String[]::new));
        assertTrue(Set.of(Terminal.DONE, Terminal.INVALID_INPUT, Terminal.USAGE).contains(outcome.code()));
        assertTrue(outcome.code() == Terminal.DONE ? outcome.err().isEmpty() || outcome.err().lines().allMatch(CommandLineFuzzTest::isNote)
                : !outcome.err().isEmpty(),
                outcome.err());
        assertFalse(outcome.err().contains("Exception") || outcome.err().contains("\tat "), outcome.err());
        if (outcome.code() == Terminal.USAGE) {
            assertEquals("", outcome.out());
        }
        if (outcome.out().startsWith("[") || outcome.out().startsWith("{")) {
            JSON.readTree(outcome.out());
        }
    }
}
