package hesse.objective.spectrum;

import hesse.testing.Csv;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/// The matrices of the reference data, and its rows by matrix.
final class GoldenMatrices {
    static final String STRAKOS = "strakos48";
    static final String NETWORK = "moons281/trained";

    private GoldenMatrices() {}

    static SymmetricOperator operator(String name) {
        return SymmetricOperator.of(matrix(name));
    }

    /// The diagonal one's eigenvalues stand among the start vectors; a network's Hessian stands with its loss's values.
    static SimpleMatrix matrix(String name) {
        if (name.equals(STRAKOS)) {
            return SimpleMatrix.diag(listed(name));
        }
        var of = name.split("/");
        var matrix = new SimpleMatrix(33, 33);
        for (var row : Csv.rows("/golden-ml/points.csv")) {
            if (row.get("loss").equals(of[0]) && row.get("point").equals(of[1]) && row.get("quantity").equals("H")) {
                int i = Integer.parseInt(row.get("i"));
                int j = Integer.parseInt(row.get("j"));
                matrix.set(i, j, number(row, "value"));
                matrix.set(j, i, number(row, "value"));
            }
        }
        return matrix;
    }

    static double[] start(String name) {
        var start = listed(name);
        if (name.equals(STRAKOS)) {
            java.util.Arrays.fill(start, 1);
        }
        return start;
    }

    private static double[] listed(String name) {
        return rows("lanczos_start", name).stream().mapToDouble(row -> number(row, "value")).toArray();
    }

    static List<Map<String, String>> rows(String file, String matrix) {
        return Csv.rows("/golden-ml/" + file + ".csv").stream().filter(row -> row.get("matrix").equals(matrix)).toList();
    }

    static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
