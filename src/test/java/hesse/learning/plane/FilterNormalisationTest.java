package hesse.learning.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.learning.GoldenLosses;
import hesse.testing.Csv;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FilterNormalisationTest {

    /// Numbers that were computed with 50 digits; those here are sums of a few squares.
    @Test
    void directionsAreAsLongAsTheReferencesSay() {
        var planes = Csv.rows("/golden-ml/filter_normalisation.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("loss") + row.get("point") + row.get("seed")));
        planes.forEach((name, rows) -> {
            var loss = GoldenLosses.named(rows.getFirst().get("loss"));
            for (var direction : List.of("u", "v")) {
                double[] normalised = FilterNormalisation.of(loss, column(rows, "w"), column(rows, "raw_" + direction));
                double[] expected = column(rows, direction);
                for (int i = 0; i < expected.length; i++) {
                    assertEquals(expected[i], normalised[i], 1e-15 + 1e-15 * Math.abs(expected[i]), name + " " + direction + i);
                }
            }
        });
    }

    private static double[] column(List<Map<String, String>> rows, String name) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(name))).toArray();
    }
}
