package hesse.expression.latex;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a matrix as a `pmatrix` of amsmath.
public final class LatexMatrix {
    private LatexMatrix() {}

    /// @param rows each with its entries, which are LaTeX for math mode
    public static String of(List<List<String>> rows) {
        // Else fractions one below the other would touch.
        boolean tall = rows.stream().flatMap(List::stream).anyMatch(entry -> entry.contains("\\frac"));
        return rows.stream().map(row -> String.join(" & ", row))
                .collect(Collectors.joining(tall ? " \\\\[1ex] " : " \\\\ ", "\\begin{pmatrix} ", " \\end{pmatrix}"));
    }
}
