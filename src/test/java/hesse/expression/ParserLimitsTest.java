package hesse.expression;

import static hesse.expression.ParsedFormulas.error;
import static hesse.expression.ParsedFormulas.expression;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.SyntaxError.Problem;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import hesse.testing.TreeEvaluator;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The limits, and texts that nobody would write. The time limit only tells "hangs" from "answers".
class ParserLimitsTest {
    private static final long SEED = 2_718;
    /// Texts of each kind; `mvn -Pnightly test` asks for a million.
    private static final int TEXTS = Integer.getInteger("fuzz.inputs", 20_000);
    private static final long SMALL_STACK = 512 * 1024;
    private static final List<String> FRAGMENTS = List.of("x", "y", "w1", "w_2", "a", "alpha", "e", "pi", "π", "θ_1", "sin", "sin(", "max(",
            "exp(",
            "foo(", "xsin(", "sinx", "(", "(", ")", ")", ",", "+", "-", "−", "*", "**", "/", "^", "²", "⁻¹", "⁻", "1", "2.5", ".", "..",
            "1e", "1e999",
            "e-3", " ", "\t", "\u00A0", "=", "|", "[", "√", "_", "₁", "\0", "\uD800", "\uDC00", "𝑥", "é", "\u0301", "\u200B", "{0}", "'",
            "∞", "½", "٣", "|", "||", "<", ">=", "==", "=", "?", ":", "if", "else", "and", "mod", "\\frac", "\\sqrt", "{", "}", "]",
            "\\left|", "\\right|", "sqrt",
            "\\begin{cases}", "\\end{cases}", "&", "\\\\", "np.", "@(x)", "Piecewise[{{", "!", "°", "%", "E", "log_", "u", "v", "x[0]",
            "x(1)", "ⁿ", ";", "$", "#", "lambda x:");

    @Test
    void longestTextIsReadAndALongerOneRefused() {
        assertEquals(Expression.Variable.X, expression(" ".repeat(Parser.MAX_LENGTH - 1) + "x"));
        assertEquals(new SyntaxError(Problem.TOO_LONG, 10_000, 10_001, List.of("10000")), error(" ".repeat(Parser.MAX_LENGTH) + "x"));
    }

    @ParameterizedTest
    @CsvSource({"'x+', x, 499", "'x*', x, 499", "x, x, 499", "-, x, 499", "x^, x, 499", "'sin(', x), 499"})
    void deepestTreeIsReadAndADeeperOneRefused(String layer, String core, int layers) {
        var closing = layer.endsWith("(") ? ")" : "";
        var inner = core.replace(")", "");
        var deepest = layer.repeat(layers) + inner + closing.repeat(layers);
        assertEquals(Parser.MAX_DEPTH, depth(expression(deepest)));
        assertEquals(Problem.TOO_DEEP, error(layer.repeat(layers + 1) + inner + closing.repeat(layers + 1)).problem());
    }

    @Test
    void parenthesesThatLeaveNoTraceInTheTreeMayBeAsManyAsFit() {
        assertEquals(Expression.Variable.X, expression("(".repeat(4999) + "x" + ")".repeat(4999)));
    }

    @Test
    void maximumOfManyArgumentsIsAsDeepAsItIsLong() {
        assertEquals(Parser.MAX_DEPTH, depth(expression("max(" + "x,".repeat(499) + "y)")));
        assertEquals(Problem.TOO_DEEP, error("max(" + "x,".repeat(500) + "y)").problem());
    }

    @Test
    void largestTreeIsReadAndALargerOneRefused() {
        var block = "(" + "x".repeat(250) + ")";
        var sum = String.join("+", Collections.nCopies(20, block));
        assertEquals(20 * 499 + 19, nodes(expression(sum)));
        var error = error(sum + "+" + block);
        assertEquals(Problem.TOO_LARGE, error.problem());
        assertEquals(List.of("10000"), error.arguments());
    }

    @Test
    void sumOfHundredsOfTermsIsRead() {
        var terms = new StringBuilder("0");
        for (int i = 1; i <= 400; i++) {
            terms.append("+(x-").append(i).append(")^2");
        }
        assertEquals(400.0 * 401 * 801 / 6, TreeEvaluator.value(expression(terms.toString()), 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x+", "x-(", "x*", "-", "x^", "sin(", "(", "x", "2^-", "max(x,", "x^(", "xsin(", "1+2*", "1+2*("})
    void deepestTreesAreSafeOnASmallStack(String layer) throws Exception {
        int layers = Parser.MAX_DEPTH - 1;
        while (Parser.parse(closed(layer, layers)) instanceof ParseResult.Refused) {
            layers--;
        }
        var text = closed(layer, layers);
        var tree = expression(text);
        var printed = Printer.print(tree);
        onSmallStack(() -> {
            var same = expression(text);
            assertEquals(tree, same);
            assertEquals(tree.hashCode(), same.hashCode());
            assertEquals(tree.toString(), same.toString());
            assertEquals(printed, Printer.print(same));
            assertTrue(same.parameters().isEmpty());
            assertEquals(TreeEvaluator.value(tree, 0.5, 2), TreeEvaluator.value(same, 0.5, 2));
            assertSpanInside(layer.repeat(Parser.MAX_LENGTH / layer.length()));
            return null;
        });
    }

    private static String closed(String layer, int layers) {
        return layer.repeat(layers) + "x" + (layer.contains("(") ? ")".repeat(layers) : "");
    }

    private static <T> T onSmallStack(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        new Thread(null, task, "small stack", SMALL_STACK).start();
        return task.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "x", "sin", "sin(", "xsin", "sinx", "-", "+", "^", "**", "1", "1e", ".", "9", "²", "a", "_", "w1",
            "pi", "e", "exp",
            ",", "max(", "foo", "foo(", "αβ", "x ", "x+", "1 ", "1/", "()", "\uD835", "|", "|x", "\\frac", "\\frac{", "\\sqrt[", "\\frac1",
            "{", "[", "x[0]",
            "x(1)", "if", "if(", "x?", "x?1:", "1 if x else ", "{x:", "<", "x<", "x<(", "sin ", "sin^", "sin²", "log ", "1/2x", "e^2x",
            "Piecewise[{{x,y},", "ˣ", "x⁻ⁿ", "½",
            "\\begin{cases}", "x&", "\\\\", "1,5;", "(1,5", "(x,y)=", "np.", "x=", "lambda x:", "!", "°", "x_", "√", "and ", "x and ",
            "not ", "mod ", "x mod "})
    void everyLongRepetitionIsAnswered(String piece) {
        var text = piece.repeat(Parser.MAX_LENGTH / piece.length());
        assertSpanInside(text);
        assertSpanInside("(" + text.substring(1));
    }

    @Test
    @Tag("fuzz")
    void everyTextOfFragmentsIsAnsweredWithASpanInsideIt() {
        ForAll.seeded(SEED).cases(TEXTS).check(ParserLimitsTest::fragments, ParserLimitsTest::assertSpanInside);
    }

    @Test
    @Tag("fuzz")
    void everyMutatedFormulaIsAnsweredWithASpanInsideIt() {
        ForAll.seeded(SEED + 1).cases(TEXTS).check(ParserLimitsTest::mutated, ParserLimitsTest::assertSpanInside);
    }

    private static String fragments(Draw draw) {
        var text = new StringBuilder();
        for (int i = draw.integer(0, 30); i > 0; i--) {
            text.append(draw.pick(FRAGMENTS));
        }
        return text.toString();
    }

    private static String mutated(Draw draw) {
        var text = new StringBuilder(Printer.print(RandomTrees.tree(draw)));
        for (int i = draw.integer(1, 4); i > 0; i--) {
            int from = draw.random().nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + draw.random().nextInt(3));
            text.replace(from, to, draw.chance(0.3) ? "" : draw.pick(FRAGMENTS));
        }
        return text.toString();
    }

    /// A tree must in its turn be printed as itself, so that nothing was read that can't be written.
    private static void assertSpanInside(String text) {
        switch (Reading.of(text, Optional.empty())) {
            case Reading.Understood(var tree, var names, _, _, _) ->
                    assertEquals(new ParseResult.Parsed(tree), Parser.parse(Printer.print(tree, names), names));
            case Reading.Refused(var error) -> {
                boolean inside = 0 <= error.start() && error.end() <= text.length();
                boolean widthAsStated = error.start() < error.end() || error.start() == text.length();
                assertTrue(inside && widthAsStated, () -> error + " in a text of " + text.length());
            }
        }
    }

    private static int depth(Expression expression) {
        return 1 + operands(expression).stream().mapToInt(ParserLimitsTest::depth).max().orElse(0);
    }

    private static int nodes(Expression expression) {
        return 1 + operands(expression).stream().mapToInt(ParserLimitsTest::nodes).sum();
    }

    private static List<Expression> operands(Expression expression) {
        return switch (expression) {
            case Expression.Literal _, Expression.Constant _, Expression.Variable _, Expression.Parameter _ -> List.of();
            case Expression.Negation(var operand) -> List.of(operand);
            case Expression.Binary(_, var left, var right) -> List.of(left, right);
            case Expression.Call(_, var arguments) -> arguments;
        };
    }
}
