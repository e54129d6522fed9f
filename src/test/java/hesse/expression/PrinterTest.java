package hesse.expression;

import static hesse.expression.ParsedFormulas.expression;
import static hesse.expression.ParsedFormulas.readBack;
import static hesse.expression.ParsedFormulas.structure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterTest {
    private static final long SEED = 1_811_1874;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "none", quoteCharacter = '`', textBlock = """
            x+y-1               => x + y - 1
            x-(y-1)             => x - (y - 1)
            x+(y+1)             => x + (y + 1)
            (x*y)*2             => x*y*2
            x*(y*2)             => x*(y*2)
            x/(y*2)             => x/(y*2)
            4x                  => 4*x
            2(x+1)              => 2*(x + 1)
            (-x)^2              => (-x)^2
            -(x^2)              => -x^2
            (2^3)^2             => (2^3)^2
            2^(3^2)             => 2^3^2
            2^(-x)              => 2^-x
            2^(x+1)             => 2^(x + 1)
            2^(-(x^2))          => 2^-x^2
            (x^2)^(-(x*y))      => (x^2)^-(x*y)
            -(-x)               => --x
            -(x*y)              => -(x*y)
            (-x)*y              => -x*y
            x*(-y)              => x*-y
            x-(-y)              => x - -y
            -(x+y)              => -(x + y)
            sin(x)^2            => sin(x)^2
            ln(x)               => log(x)
            max(x,y,2)          => max(max(x, y), 2)
            arctan(x-(y-1))     => atan(x - (y - 1))
            w1*w₂*PI*e          => x*y*pi*e
            λx²                 => λ*x^2
            c_2+a₁+x            => c_2 + a1 + x
            """)
    void writesNoParenthesesThatCouldBeLeftOut(String text, String printed) {
        assertEquals(printed, Printer.print(expression(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            0                   => 0
            3                   => 3
            0.1                 => 0.1
            .50                 => 0.5
            100                 => 100
            1e14                => 100000000000000
            1e15                => 1e15
            1e21                => 1e21
            1.5e300             => 1.5e300
            0.00001             => 0.00001
            1e-6                => 0.000001
            1e-7                => 1e-7
            1e-300              => 1e-300
            2.5e-300            => 2.5e-300
            4.9e-324            => 4.9e-324
            1.7976931348623157e308 => 1.7976931348623157e308
            123456789.125       => 123456789.125
            """)
    void writesTheShortestDigits(String text, String printed) {
        assertEquals(printed, Printer.print(expression(text)));
    }

    @Test
    void printedTreeIsReadAsTheSameTree() {
        ForAll.seeded(SEED).cases(20_000)
                .check(RandomTrees::tree, tree -> assertEquals(structure(tree), structure(readBack(Printer.print(tree)))));
    }

    @Test
    void everyParenthesisIsNeeded() {
        ForAll.seeded(SEED + 1).cases(3000).check(RandomTrees::tree, tree -> {
            var printed = Printer.print(tree);
            for (int open = printed.indexOf('('); open >= 0; open = printed.indexOf('(', open + 1)) {
                boolean call = open > 0 && Character.isLetterOrDigit(printed.charAt(open - 1));
                var without = withoutPair(printed, open);
                assertTrue(call || !(Parser.parse(without, VariableNames.XY) instanceof ParseResult.Parsed(var other))
                        || !other.equals(tree), without);
            }
        });
    }

    private static String withoutPair(String text, int open) {
        int depth = 1;
        int close = open;
        while (depth > 0) {
            close++;
            depth += switch (text.charAt(close)) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
        }
        return text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1);
    }
}
