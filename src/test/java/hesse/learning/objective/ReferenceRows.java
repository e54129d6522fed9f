package hesse.learning.objective;

import hesse.learning.Dataset;
import hesse.testing.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/// Rows of the reference data `src/test/resources/golden-ml`.
public final class ReferenceRows {
    private ReferenceRows() {}

    static Dataset of(List<Map<String, String>> rows) {
        var names = List.copyOf(rows.getFirst().keySet());
        int width = names.size() - 1;
        double[] numbers = rows.stream().flatMap(row -> row.values().stream().limit(width)).mapToDouble(Double::parseDouble).toArray();
        return new Dataset(names.subList(0, width), names.getLast(), numbers,
                rows.stream().mapToDouble(row -> Double.parseDouble(row.get(names.getLast()))).toArray());
    }

    /// Rows by what they have in common, in their order.
    public static Map<List<String>, List<Map<String, String>>> grouped(String file, String... columns) {
        var groups = new LinkedHashMap<List<String>, List<Map<String, String>>>();
        for (var row : Csv.rows("/golden-ml/" + file + ".csv")) {
            groups.computeIfAbsent(List.of(columns).stream().map(row::get).toList(), _ -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    public static SimpleMatrix column(List<Map<String, String>> rows, String name) {
        return vector(rows.stream().mapToDouble(row -> Double.parseDouble(row.get(name))).toArray());
    }

    public static SimpleMatrix vector(double... numbers) {
        return new SimpleMatrix(numbers.length, 1, true, numbers);
    }
}
