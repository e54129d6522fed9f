package hesse.expression.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.RandomTrees;
import hesse.expression.VariableNames;
import hesse.testing.ForAll;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LaTeX that the program writes is read as the same tree, also when it was written in pieces.
class LatexReadBackTest {
    private static final long SEED = 1_986;

    @Test
    void whateverIsWrittenIsReadAsTheSameTree() {
        ForAll.seeded(SEED).cases(6000).check(RandomTrees::tree, tree -> assertReadBack(tree, LatexPrinter.print(tree, VariableNames.XY)));
    }

    @Test
    void piecesTogetherAreTheWhole() {
        ForAll.seeded(SEED + 1).cases(1000).check(RandomTrees::tree, tree -> {
            var whole = LatexPrinter.print(tree, VariableNames.XY);
            for (boolean inside : List.of(false, true)) {
                assertEquals(whole, String.join(" ", LatexPrinter.pieces(tree, VariableNames.XY, inside)));
            }
        });
    }

    /// The number goes over the other one only if what is left of the product isn't another product.
    @ParameterizedTest
    @ValueSource(strings = {"2*(x*y)/3", "2*x*y/3", "2*(x*y)*sin(x)/3", "-2*(pi*x)/7", "(x*y)/3", "x*(x*y)/3", "2*x*(x*y)/3"})
    void productsOverNumbersAreReadBack(String formula) {
        var tree = ((ParseResult.Parsed) Parser.parse(formula, VariableNames.XY)).expression();
        assertReadBack(tree, LatexPrinter.print(tree, VariableNames.XY));
    }

    private static void assertReadBack(Expression tree, String latex) {
        if (latex.length() <= Parser.MAX_LENGTH) {
            switch (Parser.parse(latex, VariableNames.XY)) {
                case ParseResult.Parsed(var expression) -> assertEquals(tree, expression, latex);
                case ParseResult.Refused(var error) -> throw new AssertionError(latex + " was refused: " + error);
            }
        }
    }
}
