package hesse.expression.simplification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.Printer;
import hesse.expression.symbolic.Rounded;
import hesse.expression.VariableNames;
import hesse.testing.ForAll;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimplifierPropertiesTest {
    private static final long SEED = 1_858;
    private static final int CASES = 500;

    private record At(Expression tree, List<double[]> points) {
        @Override
        public String toString() {
            return tree.toString();
        }
    }

    private static At at(ForAll.Draw draw) {
        var tree = CollectableTrees.tree(draw);
        var points = java.util.stream.Stream.generate(() -> new double[] {draw.real(-4, 4), draw.real(-4, 4), draw.real(-2, 2)}).limit(5)
                .toList();
        return new At(tree, points);
    }

    /// Both forms may be off by what rounding does to them, and no more.
    @Test
    void keepsTheValueWhereThereIsOne() {
        int[] compared = {0};
        ForAll.seeded(SEED).cases(CASES).check(SimplifierPropertiesTest::at, input -> {
            var simple = simplified(input.tree());
            for (var p : input.points()) {
                var expected = Rounded.of(input.tree(), p[0], p[1], p[2]);
                var actual = Rounded.of(simple, p[0], p[1], p[2]);
                if (expected.isSafe() && actual.isSafe()) {
                    compared[0]++;
                    assertEquals(expected.value(), actual.value(), expected.error() + actual.error(),
                            () -> simple + " at " + p[0] + ", " + p[1] + ", a = " + p[2]);
                }
            }
        });
        assertTrue(compared[0] > CASES, "only " + compared[0] + " values could be compared");
    }

    @Test
    void simplifyingAgainChangesNothing() {
        ForAll.seeded(SEED + 1).cases(CASES).check(CollectableTrees::tree, tree -> {
            var simple = simplified(tree);
            assertEquals(simple, simplified(simple));
        });
    }

    @Test
    void neverLengthens() {
        ForAll.seeded(SEED + 2).cases(CASES).check(CollectableTrees::tree, tree -> {
            var simple = simplified(tree);
            assertTrue(PrintedLength.of(simple) <= PrintedLength.of(tree), simple::toString);
        });
    }

    @Test
    void resultIsReadAsTheSameTree() {
        ForAll.seeded(SEED + 3).cases(CASES).check(CollectableTrees::tree, tree -> {
            var simple = simplified(tree);
            assertEquals(new ParseResult.Parsed(simple), Parser.parse(Printer.print(simple), VariableNames.XY));
        });
    }

    private static Expression simplified(Expression tree) {
        return new Simplifier().typed(tree);
    }
}
