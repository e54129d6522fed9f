package hesse.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Reading.Origin;
import hesse.expression.Reading.Understood;
import hesse.testing.ForAll;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final long SEED = 1_637;

    private static Understood understood(String text) {
        return assertInstanceOf(Understood.class, Reading.of(text, Optional.empty()), text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            1/2x            => PRODUCT_AFTER_DIVISION      => 1/2x          => 1/(2x)
            y + 1/xy - 1    => PRODUCT_AFTER_DIVISION      => 1/xy          => y + 1/(xy) - 1
            1/-2x           => PRODUCT_AFTER_DIVISION      => 1/-2x         => 1/(-2x)
            1/x^2y          => PRODUCT_AFTER_DIVISION      => 1/x^2y        => 1/(x^2y)
            e^2x            => PRODUCT_AFTER_POWER         => e^2x          => e^(2x)
            e^-xy           => PRODUCT_AFTER_POWER         => e^-xy         => e^(-xy)
            e^x(2x+2y)      => PRODUCT_AFTER_POWER         => e^x(2x+2y)    => e^(x(2x+2y))
            10^-3x          => PRODUCT_AFTER_POWER         => 10^-3x        => 10^(-3x)
            sin x/2         => ARGUMENT_BEFORE_OPERATOR    => sin x/2       => sin (x/2)
            sin x*y + 1     => ARGUMENT_BEFORE_OPERATOR    => sin x*y       => sin (x*y) + 1
            cos x (1 + y)   => ARGUMENT_BEFORE_PARENTHESIS => cos x (1 + y) => cos (x (1 + y))
            ln x y          => ARGUMENT_OF_SEVERAL_NAMES   => ln x y        => ln (x) y
            √2x             => PRODUCT_AFTER_ROOT          => √2x           => √(2x)
            x + log(y)      => LOGARITHM_BASE              => log(y)        => x + log10(y)
            \\log y         => LOGARITHM_BASE              => \\log y       => \\log_{10} y
            log(x, y)       => LOGARITHM_ARGUMENTS         => log(x, y)     => (ln(y)/ln(x))
            sin^-1(x)       => INVERSE_FUNCTION            => sin^-1(x)     => (1/sin(x))
            2tan⁻¹ x        => INVERSE_FUNCTION            => tan⁻¹ x       => 2(1/tan x)
            x^1/2           => QUOTIENT_AFTER_POWER        => x^1/2         => x^(1/2)
            2x^-1/3 + y     => QUOTIENT_AFTER_POWER        => x^-1/3        => 2x^(-1/3) + y
            x2 + y          => NAME_LIKE_POWER             => x2            => x^2 + y
            3y2 - x         => NAME_LIKE_POWER             => y2            => 3y^2 - x
            σ(x + 1)        => FUNCTION_BEFORE_PARENTHESIS => σ(x + 1)      => σ*(x + 1)
            𝑥 + 1/2𝑥        => PRODUCT_AFTER_DIVISION      => 1/2𝑥          => 𝑥 + 1/(2𝑥)
            """)
    void placesThatPeopleReadInTwoWaysAreMarkedAndRewritten(String text, Guess.Kind kind, String place, String other) {
        var reading = understood(text);
        var guess = reading.guesses().getFirst();
        assertEquals(List.of(new Guess(kind, text.indexOf(place), text.indexOf(place) + place.length(), guess.part(), guess.from(), other)),
                reading.guesses());
        var instead = understood(other);
        assertNotEquals(reading.expression(), instead.expression());
        assertTrue(instead.guesses().stream().noneMatch(again -> again.kind() == kind), instead.guesses() + " after " + guess);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2y", "2xy", "x^2/2", "x1^2 + x2^2", "x1 + y1", "x^1", "1/(2x)", "½x", "\\frac12 x", "e^{2x}", "e²x",
            "e^x sin y", "sin x cos y", "sin x + y", "ln 64/ln 2", "sin(x)/2", "√2 x", "√(2x)",
        "ln x", "log(x) + e^y", "log2(x)", "np.log(x)", "Log[x]", "sin^2 x", "gamma x", "-x^2", "x/y/2", "2 sin x", "x y/2", "sin 2(x + y)",
        "sin xy"})
    void whereThereIsNothingToDoubtNothingIsMarked(String text) {
        assertEquals(List.of(), understood(text).guesses());
    }

    @Test
    void severalPlacesAreMarkedFromLeftToRightAndRewrittenOneByOne() {
        assertEquals(List.of("1/(2x) + e^2y", "1/2x + e^(2y)"),
                understood("1/2x + e^2y").guesses().stream().map(Guess::otherText).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            x^2 + y^2              => x       => y      => WRITTEN
            a*x^2 + b              => x       => y      => WRITTEN
            w1*x + w2*y            => x       => y      => WRITTEN
            5                      => x       => y      => WRITTEN
            f(u, v) = u^2 + 2v     => u       => v      => WRITTEN
            lambda s, t: s*t       => s       => t      => WRITTEN
            x1^2 + x2^2            => x1      => x2     => GUESSED
            x_1^2 + a*x_2          => x1      => x2     => GUESSED
            x0 + x1^2              => x0      => x1     => GUESSED
            x[0]**2 + x[1]**2      => x0      => x1     => GUESSED
            x(1)^2 + x(2)^2        => x1      => x2     => GUESSED
            x2                     => x1      => x2     => GUESSED
            w0 + w1                => w0      => w1     => GUESSED
            w₁² + w₂²              => w1      => w2     => GUESSED
            x1 + w1 + w2           => x1      => x2     => GUESSED
            θ_1 + θ_2^2            => θ1      => θ2     => GUESSED
            \\theta_0 \\theta_1    => theta0  => theta1 => GUESSED
            a u^2 + v^2            => u       => v      => GUESSED
            b^2 - a                => a       => b      => GUESSED
            r^2 cos θ              => r       => θ      => GUESSED
            uv + u                 => u       => v      => GUESSED
            a + b + c              => x       => y      => WRITTEN
            alpha                  => x       => y      => WRITTEN
            """)
    void variablesAreChosenByTheRule(String text, String x, String y, Origin origin) {
        var reading = understood(text);
        assertEquals(new VariableNames(x, y), reading.variables());
        assertEquals(origin, reading.origin());
    }

    /// The plane's two come first, as they do where there are no others.
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            x1^2 + x1*x2 + exp(x3)         => x1 x2 x3
            x_1^2 + x₃                     => x1 x2 x3
            2x1x3 + x2                     => x1 x2 x3
            x0 + x1 + x4                   => x0 x1 x4
            x1 + w1 + w2 + w3              => x1 x2
            w1*w2*w3 + b                   => w1 w2 w3
            a1 + a2^2 - a3                 => a1 a2 a3
            x1 + x2 + x10 + x[11]          => x1 x2 x10 x11
            x^2 + y^2 - z^2                => x y z
            x^2 + z                        => x y
            z*x + y + c                    => x y z
            f(u, v, w) = u^2 + v^2 - w^2   => u v w
            lambda a, b, c: a*b + c + d    => a b c
            f(x, y, z) = x*y               => x y z
            u^2 + v^2 + w^2                => u v
            """)
    void variablesBeyondThePlaneAreFoundByTheRule(String text, String names) {
        var all = List.of(names.split(" "));
        assertEquals(new VariableNames(all.get(0), all.get(1), all), understood(text).variables());
    }

    @Test
    void aVariableBeyondThePlaneIsAParameterInTheTree() {
        var reading = understood("x1*x_3 + x2x3");
        assertEquals(List.of("x3"), List.copyOf(reading.expression().parameters()));
        assertEquals("x1*x3 + x2*x3", Printer.print(reading.expression(), reading.variables()));
    }

    /// In a plane that lies aslant all variables are parameters.
    @Test
    void namesOfCoordinatesInAPlaneAslantDontOccur() {
        var names = new VariableNames("s", "t", List.of("x1", "x2", "x3"));
        var reading = assertInstanceOf(Understood.class, Reading.of("x1x2 + sin x3", Optional.of(names)));
        assertEquals(List.of("x1", "x2", "x3"), List.copyOf(reading.expression().parameters()));
        assertEquals(List.of(), reading.notices());
    }

    @Test
    void moreThanTwelveVariablesAreRefusedWithASentence() {
        var text = java.util.stream.IntStream.rangeClosed(1, 13).mapToObj(i -> "x" + i).collect(java.util.stream.Collectors.joining(" + "));
        var reading = understood(text);
        assertEquals(List.of(Notice.TOO_MANY_VARIABLES), reading.notices());
        assertEquals(new VariableNames("x1", "x2"), reading.variables());
        assertEquals(12, understood(text.replace(" + x13", "")).variables().all().size());
    }

    @Test
    void chosenVariablesAreTheVariables() {
        var names = new VariableNames("a", "z");
        var reading = assertInstanceOf(Understood.class, Reading.of("a^2 + z x", Optional.of(names)));
        assertEquals(new Understood(reading.expression(), names, Origin.CHOSEN, List.of(), List.of()), reading);
        assertEquals("a^2 + z*x", Printer.print(reading.expression(), names));
        assertEquals(List.of("x"), List.copyOf(reading.expression().parameters()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            a + b + c     => NO_VARIABLE
            t^2           => NO_VARIABLE
            y = x^2       => HEIGHT_OVER_THE_PLANE
            x = y^2       => HEIGHT_OVER_THE_PLANE
            """)
    void aReaderIsTold(String text, Notice notice) {
        assertEquals(List.of(notice), understood(text).notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "pi", "x", "a x", "z = x^2", "f(x, y) = x"})
    void thereIsNothingToTell(String text) {
        assertEquals(List.of(), understood(text).notices());
    }

    @Test
    void everyKindOfGuessAndNoticeHasASentence() {
        var messages = new Messages(Locale.ROOT);
        for (var kind : Guess.Kind.values()) {
            assertTrue(messages.text(kind.key(), "<place>").matches("(?s).*<place>.*\\."), kind.key());
        }
        Arrays.stream(Notice.values()).forEach(notice -> assertTrue(messages.text(notice.key(), "u", "v").endsWith("."), notice.key()));
    }

    /// Under names that aren't x and y a tree is read back in the same way.
    @Test
    void printedUnderChosenNamesATreeIsReadAsTheSameTree() {
        var names = new VariableNames("θ1", "v");
        ForAll.seeded(SEED).cases(5000).check(RandomTrees::tree, tree ->
                assertEquals(new ParseResult.Parsed(tree), Parser.parse(Printer.print(tree, names), names)));
    }

    @Test
    void otherTextsOfRandomFormulasAreRead() {
        var pieces = List.of("x", "y", " 2 ", "e^", "1/", "sin ", "log ", "√", "(x+1)", "(", ")", " ", "^-1", "+", "/2", "*y", "log(x,2)",
                "\\sin^{-1}", "σ(", "|x|", "²");
        ForAll.seeded(SEED + 1).cases(20_000).check(draw -> {
            var text = new StringBuilder();
            for (int i = draw.integer(1, 10); i > 0; i--) {
                text.append(draw.pick(pieces));
            }
            return text.toString();
        }, text -> {
            if (Reading.of(text, Optional.empty()) instanceof Understood reading) {
                for (var guess : reading.guesses()) {
                    assertTrue(guess.end() <= text.length());
                    assertInstanceOf(Understood.class, Reading.of(guess.otherText(), Optional.empty()), guess.toString());
                }
            }
        });
    }
}
