package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import hesse.cli.Shell;
import hesse.cli.Shell.Outcome;
import hesse.testing.Csv;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriticalCommandTest {

    private static final String HEADER = "x,y,f,lambda_min,lambda_max,type,certified";

    static Stream<Map<String, String>> functions() {
        return Csv.rows("/golden/functions.csv").stream().filter(row -> !row.get("win_xmin").isEmpty());
    }

    /// Points of the reference list and of the answer are the same; within 1e-6, where degenerate points are found only
    /// to half of the digits.
    @ParameterizedTest
    @MethodSource("functions")
    void referencePointsAreListed(Map<String, String> function) {
        var window = String.join(",", function.get("win_xmin"), function.get("win_xmax"), function.get("win_ymin"),
                function.get("win_ymax"));
        var outcome = Shell.run("critical", "--function", function.get("expression"), "--window", window);
        assertEquals("", outcome.err());
        var rows = outcome.out().lines().filter(line -> !line.startsWith("#")).toList();
        assertEquals(HEADER, rows.getFirst());
        var expected = Csv.rows("/golden/critical_points.csv").stream().filter(row -> row.get("id").equals(function.get("id"))).toList();
        assertEquals(expected.size(), rows.size() - 1, outcome.out());
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split(",");
            assertTrue(expected.stream().anyMatch(point -> near(point, cells)), row);
        }
    }

    private static boolean near(Map<String, String> point, String[] cells) {
        return Math.hypot(Double.parseDouble(point.get("x")) - Double.parseDouble(cells[0]),
                Double.parseDouble(point.get("y")) - Double.parseDouble(cells[1])) < 1e-6 && point.get("type").equals(cells[5]);
    }

    @Test
    void jsonNamesThePointsAndTheVerdict() throws IOException {
        var json = JsonMapper.builder().build()
                .readTree(Shell.run("critical", "--name", "quad_abc", "--param", "b=2", "--format", "json").out());
        var point = json.get("points").get(0);
        assertEquals(1, json.get("points").size());
        assertEquals(List.of(HEADER.split(",")), point.propertyStream().map(Map.Entry::getKey).toList());
        assertEquals("saddle", point.get("type").asText());
        assertTrue(point.get("certified").isBoolean());
        assertTrue(Set.of("proved", "undecided", "unknown").contains(json.get("complete").asText()));
        assertTrue(json.has("convexity"));
    }

    /// With more than two variables and a window of all of them; with one of the plane it stays in the plane.
    @Test
    void moreThanTwoVariables() {
        assertEquals(Outcome.done("""
                x1,x2,x3,f,gradient_norm,lambda_min,lambda_max,positive,negative,type,certified,error
                0,-1,0,1,0,-2,1.6180339887498949,1,2,saddle,true,8.8817841970012523e-16
                # complete: unknown
                # truncated: false
                # starts: 50
                # converged: 20
                # seed: 1
                """), Shell.run("critical", "x1^2*x2 + exp(x3) + x3*x2", "--window=-3,3", "--starts", "50"));
        assertEquals(Shell.run("critical", "x1^2*x2 + exp(x3) + x3*x2", "--window=-3,3", "--starts", "50"),
                Shell.run("critical", "x1^2*x2 + exp(x3) + x3*x2", "--window=-3,3,-3,3,-3,3", "--starts", "50"));
        assertEquals(Shell.run("critical", "x1^2 - x2^2 + x3^2 + x1*x4 - x4^2", "--window=-3,3"),
                Shell.run("critical", "x1^2 - x2^2 + x3^2 + x1*x4 - x4^2", "--window=-3,3,-3,3,-3,3,-3,3"));
        assertEquals(Outcome.misused("The value of --window is refused: “1,0” is no range: what is least must be less than what is largest.", "hesse critical"),
                Shell.run("critical", "x1 + x2 + x3^2", "--window=1,0"));
        assertEquals(Outcome.misused("--starts and --seed go with more than two variables, and a window of two numbers for each or of two for all.", "hesse critical"),
                Shell.run("critical", "x^2 + y^2", "--window=-1,1,-1,1", "--starts", "5"));
        assertTrue(Shell.run("critical", "x1^2 + x2^2 + a*x3", "--param", "x3=1", "--param", "a=2", "--window=-1,1,-1,1").out()
                .contains("# complete: proved"));
    }
}
