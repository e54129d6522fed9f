package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.input.FormulaError;
import hesse.document.Catalogue;
import hesse.expression.Expression;
import hesse.expression.Function;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.Printer;
import hesse.expression.Reading;
import hesse.expression.SyntaxError;
import hesse.expression.VariableNames;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.compiler.CompiledField;
import hesse.testing.Csv;
import hesse.testing.ForAll.Draw;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever is typed as a formula is either refused at a place inside the text, or it compiles and evaluates.
@Tag("fuzz")
class FormulaFuzzTest {

    private static final long SEED = 20_261_122;
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private static final List<String> SAMPLES = Stream.of(
            Catalogue.load().entries().stream().map(entry -> entry.formula()),
            Csv.rows("/golden/functions.csv").stream().map(row -> row.get("alt_expression")),
            Csv.rows("/golden/syntax_values.csv").stream().map(row -> row.get("expression")),
            Csv.rows("/golden/syntax_invalid.csv").stream().map(row -> row.get("expression"))).flatMap(texts -> texts).toList();

    private static final List<String> TOKENS = Stream.concat(
            Arrays.stream(Function.values()).flatMap(function -> Stream.of(function.spelling(), function.spelling() + "(")),
            Stream.of("x", "y", "w1", "w_2", "a", "θ", "c_2", "pi", "e", "π", "2", "0", ".5", "1e3", "1e308", "-", "+", "*", "/", "^", "**",
            "²",
                    "(", ")", ",", "·", "÷", "=", "|", "[", "]", "{", "}", "<", ">=", "==", "?", ":", "!", "°", "\\frac{", "\\sqrt",
                    "\\left|", "\\right|", "np.", "x[0]", "x(1)", "u", "ⁿ",
                    " if ", " else ", " and ", " mod ", "^(-", "0*", "/0", "^^", "max(", "min(x,", ")(", "((", "))", " ")).toList();

    private static final Mutations MUTATIONS = new Mutations(SAMPLES, TOKENS);

    /// Long, deep and wide ones, at and beyond the parser's limits.
    private static final List<String> EXTREMES = List.of(
            "(".repeat(10_000), "((".repeat(2500) + "x" + "))".repeat(2500), "-".repeat(9_999) + "x", "x^".repeat(4_999) + "x",
            "sin(".repeat(499) + "x" + ")".repeat(499),
            "x+".repeat(499) + "x", "x*".repeat(499) + "x", "x/".repeat(499) + "y", "max(x,".repeat(400) + "y" + ")".repeat(400),
            "max(" + "x,".repeat(4000) + "y)",
            "x".repeat(10_000), "x".repeat(10_001), "abc".repeat(3_000), "9".repeat(10_000), "1e" + "9".repeat(5_000), "²".repeat(5_000),
            "x^x^".repeat(240) + "x",
            "exp(".repeat(300) + "x" + ")".repeat(300), "sqrt(-".repeat(240) + "x" + ")".repeat(240), "\uD835".repeat(9_000),
            "𝑥".repeat(5_000), "a_".repeat(5_000));

    @Test
    void mutatedFormulasAreRefusedOrWork() throws InterruptedException {
        Fuzzing.run(SEED, 0.54, EXTREMES, MUTATIONS::text, FormulaFuzzTest::check);
    }

    @Test
    void formulasByTheGrammarAreRefusedOrWork() throws InterruptedException {
        Fuzzing.run(SEED + 1, 0.2, List.of(), draw -> grammar(draw, 1 + (int) (6 * draw.size())), FormulaFuzzTest::check);
    }

    @Test
    void anyRowOfTokensIsRefusedOrWorks() throws InterruptedException {
        Fuzzing.run(SEED + 2, 0.15, List.of(),
                draw -> Stream.generate(() -> draw.pick(TOKENS)).limit(draw.integer(1, 40))
                .collect(Collectors.joining(draw.chance(0.5) ? " " : "")),
                FormulaFuzzTest::check);
    }

    private static String grammar(Draw draw, int depth) {
        UnaryOperator<String> nested = open -> open + grammar(draw, depth - 1);
        if (depth == 0) {
            return draw.pick(List.of("x", "y", "2", "0.5", "a", "pi", "1e-3", "x²", "0"));
        }
        return switch (draw.random().nextInt(7)) {
            case 0 -> nested.apply("-");
            case 1 -> nested.apply("(") + ")";
            case 2 -> {
                var function = draw.pick(List.of(Function.values()));
                yield function.spelling()
                        + Stream.generate(() -> grammar(draw, depth - 1)).limit(function.arity())
                        .collect(Collectors.joining(", ", "(", ")"));
            }
            default -> grammar(draw, depth - 1) + draw.pick(List.of("+", " - ", "*", "/", "^", " ")) + grammar(draw, depth - 1);
        };
    }

    private static void check(String formula) {
        switch (Reading.of(formula, Optional.empty())) {
            case Reading.Refused(var error) -> checkRefusal(formula, error);
            case Reading.Understood(var expression, var names, _, _, _) -> checkWorks(expression, names);
        }
    }

    private static void checkRefusal(String formula, SyntaxError error) {
        assertTrue(0 <= error.start() && error.start() <= error.end() && error.end() <= formula.length(), error.toString());
        var text = FormulaError.text(formula, error, MESSAGES).split("\n", -1);
        assertEquals(3, text.length, String.join("\n", text));
        assertTrue(formula.contains("{") || !text[0].contains("{"), text[0]);
        int caret = text[2].indexOf('^');
        int shown = text[1].length();
        assertTrue(caret >= 2 && caret <= shown, () -> text[1] + "\n" + text[2]);
    }

    private static void checkWorks(Expression expression, VariableNames names) {
        var printed = Printer.print(expression, names);
        if (printed.length() <= Parser.MAX_LENGTH) {
            assertEquals(new ParseResult.Parsed(expression), Parser.parse(printed, names));
        }
        var values = expression.parameters().stream().collect(Collectors.toMap(name -> name, _ -> 1.5));
        var field = CompiledField.of(expression, values);
        double[] x = {0, -0.0, 1, -2.5, 1e308, Double.NaN, Double.POSITIVE_INFINITY};
        double[] y = {0, 1, -1, 0.75, -1e308, 1, Double.NEGATIVE_INFINITY};
        var jets = new Jets(Order.HESSIAN, x.length);
        field.evaluator(Order.HESSIAN).evaluate(x, y, x.length, jets);
        for (int i = 0; i < x.length; i++) {
            assertEquals(field.at(x[i], y[i]), jets.at(i));
        }
    }
}
