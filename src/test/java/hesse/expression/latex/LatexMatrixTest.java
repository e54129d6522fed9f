package hesse.expression.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatexMatrixTest {

    @Test
    void writesRowByRow() {
        assertEquals("\\begin{pmatrix} 2 x \\\\ -y \\end{pmatrix}", LatexMatrix.of(List.of(List.of("2 x"), List.of("-y"))));
        assertEquals("\\begin{pmatrix} a & b \\\\ b & c \\end{pmatrix}", LatexMatrix.of(List.of(List.of("a", "b"), List.of("b", "c"))));
    }

    @Test
    void keepsFractionsApart() {
        assertEquals("\\begin{pmatrix} 1 & 0 \\\\[1ex] 0 & \\frac{1}{x} \\end{pmatrix}",
                LatexMatrix.of(List.of(List.of("1", "0"), List.of("0", "\\frac{1}{x}"))));
    }
}
