package hesse.expression.latex;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.RandomTrees;
import hesse.expression.VariableNames;
import hesse.testing.ForAll;
import hesse.testing.TreeEvaluator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// LaTeX that the program writes is read as the same formula. The tree may have a sign or a bracket elsewhere, where print doesn't tell: `-x y` is
/// (-x) y and -(x y), e^{x} is a power and a call. So values are compared.
class LatexReadBackTest {
    private static final long SEED = 1_986;
    private static final double[][] POINTS = {{0.7, 1.3}, {-1.25, 0.5}, {2, -3}};

    @Test
    void whateverIsWrittenIsRead() {
        ForAll.seeded(SEED).cases(4000).check(RandomTrees::tree, LatexReadBackTest::checkRead);
    }

    @Test
    void whatIsWrittenIsReadWithTheSameValues() {
        ForAll.seeded(SEED + 1).cases(4000).check(draw -> smooth(RandomTrees.tree(draw)), LatexReadBackTest::checkValues);
    }

    private static void checkRead(Expression tree) {
        var latex = LatexPrinter.print(tree, VariableNames.XY);
        if (isWritable(tree, latex)) {
            read(LatexPrinter.print(read(latex), VariableNames.XY));
        }
    }

    private static void checkValues(Expression tree) {
        var latex = LatexPrinter.print(tree, VariableNames.XY);
        if (isWritable(tree, latex)) {
            var read = read(latex);
            for (var point : POINTS) {
                double expected = value(tree, point);
                double actual = value(read, point);
                boolean same = expected == actual || Double.isNaN(expected) && Double.isNaN(actual) || Math.abs(expected - actual) <= 1e-6 * Math.abs(expected);
                assertTrue(same, () -> latex + " at " + point[0] + ", " + point[1] + ": " + actual + " for " + expected);
            }
        }
    }

    /// A lone equals sign is that of an equation.
    private static boolean isWritable(Expression tree, String latex) {
        return latex.length() <= Parser.MAX_LENGTH && !(tree instanceof Call(var function, _) && function == Function.EQUAL);
    }

    private static Expression read(String latex) {
        return switch (Parser.parse(latex, VariableNames.XY)) {
            case ParseResult.Parsed(var expression) -> expression;
            case ParseResult.Refused(var error) -> throw new AssertionError(latex + " was refused: " + error);
        };
    }

    /// The tree with small numbers, and without what makes much of the last bit: jumps, and calls of exp, which are read as powers of e.
    private static Expression smooth(Expression tree) {
        return switch (tree) {
            case Literal(var value) -> new Literal((Double.hashCode(value) & 7) / 4.0);
            case Constant _, Variable _, Parameter _ -> tree;
            case Negation(var operand) -> new Negation(smooth(operand));
            case Binary(var operator, var left, var right) -> new Binary(operator, smooth(left), smooth(right));
            case Call(var function, var arguments) -> {
                var smooth = arguments.stream().map(LatexReadBackTest::smooth).toList();
                yield switch (function) {
                    case EXP, FLOOR, CEIL, ROUND, TRUNC, FRAC, SIGN, HEAVISIDE, GAMMA, TAN, COT, SEC, CSC -> new Call(Function.ATAN, smooth);
                    case SIN, COS, SINC -> new Call(function, List.of(new Call(Function.ATAN, smooth)));
                    case MOD, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL, POLYGAMMA, ROOT -> new Call(Function.ATAN2, smooth);
                    default -> new Call(function, smooth);
                };
            }
        };
    }

    /// Names differ by an underscore before a number, which is not to be seen in print.
    private static double value(Expression tree, double[] point) {
        Map<String, Double> values = tree.parameters().stream().collect(Collectors.toMap(name -> name, name -> 0.5 + Math.abs(name.replace("_", "").hashCode() % 100) / 50.0));
        return new TreeEvaluator(values).at(tree, point[0], point[1]);
    }
}
