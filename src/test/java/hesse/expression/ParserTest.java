package hesse.expression;

import static hesse.expression.ParsedFormulas.expression;
import static hesse.expression.ParsedFormulas.structure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParserTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            x + y - 1     => (- (+ x y) 1)
            x - y + 1     => (+ (- x y) 1)
            x/y/2         => (/ (/ x y) 2)
            x/y*2         => (* (/ x y) 2)
            x + 2*y^3     => (+ x (* 2 (^ y 3)))
            (x + 2)*y     => (* (+ x 2) y)
            2^3^2         => (^ 2 (^ 3 2))
            (2^3)^2       => (^ (^ 2 3) 2)
            x**2          => (^ x 2)
            x**2**y       => (^ x (^ 2 y))
            -x^2          => (- (^ x 2))
            (-x)^2        => (^ (- x) 2)
            2^-x          => (^ 2 (- x))
            2^-x^2        => (^ 2 (- (^ x 2)))
            2^--x         => (^ 2 (- (- x)))
            x^-2*y        => (* (^ x (- 2)) y)
            2*-x          => (* 2 (- x))
            2/-x*y        => (* (/ 2 (- x)) y)
            -x*y          => (* (- x) y)
            x--y          => (- x (- y))
            x-+y          => (- x y)
            +x            => x
            -+-x          => (- (- x))
            ((((x))))     => x
            """)
    void operatorsBindAsInMathematics(String text, String tree) {
        assertEquals(tree, structure(expression(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            4x            => (* 4 x)
            2(x+1)        => (* 2 (+ x 1))
            x y           => (* x y)
            3sin(x)       => (* 3 (sin x))
            (x+1)(x-1)    => (* (+ x 1) (- x 1))
            x(y)          => (* x y)
            2pi x         => (* (* 2 pi) x)
            1/2x          => (* (/ 1 2) x)
            1/2(x+y)      => (* (/ 1 2) (+ x y))
            -2x           => (* (- 2) x)
            2x^2y         => (* (* 2 (^ x 2)) y)
            2^3x          => (* (^ 2 3) x)
            x y 3         => (* (* x y) 3)
            (x)2          => (* x 2)
            sin(x)cos(y)  => (* (sin x) (cos y))
            sin(x)y       => (* (sin x) y)
            a(x+1)        => (* :a (+ x 1))
            a1(x)         => (* :a1 x)
            a (x)(y)      => (* (* :a x) y)
            e(x)          => (* e x)
            2 -x          => (- 2 x)
            2 sin (x)     => (* 2 (sin x))
            """)
    void productsNeedNoSign(String text, String tree) {
        assertEquals(tree, structure(expression(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            .5            => 0.5
            5.            => 5
            5.x           => (* 5 x)
            1e2           => 100
            1E2           => 100
            1e-3          => 0.001
            1.5e+2        => 150
            1.e1          => 10
            2e            => (* 2 e)
            2ex           => (* (* 2 e) x)
            2e-x          => (- (* 2 e) x)
            2e3x          => (* 2000 x)
            2e^x          => (* 2 (^ e x))
            00012         => 12
            """)
    void numbersAreReadAsInPrograms(String text, String tree) {
        assertEquals(tree, structure(expression(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            2·x × y ⋅ 3 ∗ x => (* (* (* (* 2 x) y) 3) x)
            x − y – 1     => (- (- x y) 1)
            x ÷ y         => (/ x y)
            x²            => (^ x 2)
            x² + y³       => (+ (^ x 2) (^ y 3))
            xy²           => (* x (^ y 2))
            -x²           => (- (^ x 2))
            2^x²          => (^ 2 (^ x 2))
            x²^3          => (^ (^ x 2) 3)
            x¹⁰           => (^ x 10)
            x⁻¹y          => (* (^ x (- 1)) y)
            x²3           => (* (^ x 2) 3)
            sin(x)²       => (^ (sin x) 2)
            2πx           => (* (* 2 pi) x)
            πr²           => (* pi (^ :r 2))
            w₁ + w₂       => (+ x y)
            w₁²           => (^ x 2)
            a₁ + a1       => (+ :a1 :a1)
            λx² + μ       => (+ (* :λ (^ x 2)) :μ)
            αβx           => (* (* :α :β) x)
            aαx           => (* (* :a :α) x)
            θ₁θ_2x        => (* (* :θ1 :θ_2) x)
            θ_max x       => (* :θ_max x)
            α(x+1)        => (* :α (+ x 1))
            log₂(x)       => (log2 x)
            """)
    void typographyIsReadAsMeant(String text, String tree) {
        assertEquals(tree, structure(expression(text)));
    }

    @Test
    void microSignAndNoBreakSpaceAndInvisibleTimesAreReadAsMeant() {
        assertEquals("(* :μ x)", structure(expression("\u00B5\u00A0\u2062x")));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            x             => x
            w1            => x
            w_1           => x
            X             => x
            W2            => y
            w_2           => y
            Y             => y
            x + w2        => (+ x :w2)
            pi            => pi
            PI            => pi
            e             => e
            E             => e
            alpha         => :alpha
            eta           => :eta
            beta          => :beta
            gamma         => :gamma
            lambda        => :lambda
            cost          => :cost
            mu1           => :mu1
            c_2           => :c_2
            x_max         => :x_max
            x + x0        => (+ x :x0)
            w12           => :w12
            w             => :w
            A             => :A
            api           => :api
            """)
    void namesAreVariablesConstantsOrParameters(String text, String tree) {
        assertEquals(tree, structure(expression(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            xy            => (* x y)
            ax            => (* :a x)
            bxy           => (* (* :b x) y)
            xyy           => (* (* x y) y)
            XY            => (* x y)
            Ax            => (* :A x)
            ex            => (* e x)
            xe^(-x)       => (* x (^ e (- x)))
            pix           => (* pi x)
            2pix          => (* (* 2 pi) x)
            xpi           => (* x pi)
            w1w2          => (* x y)
            w_1w_2        => (* x y)
            aw1 + bw2     => (+ (* :a x) (* :b y))
            ax^2          => (* :a (^ x 2))
            2^xy          => (* (^ 2 x) y)
            xy(x+1)       => (* (* x y) (+ x 1))
            ax(y)         => (* (* :a x) y)
            xsin(x)       => (* x (sin x))
            xln(2)        => (* x (log 2))
            2xexp(-x)     => (* (* 2 x) (exp (- x)))
            xyhypot(x,y)  => (* (* x y) (hypot x y))
            axcosh(y)     => (* (* :a x) (cosh y))
            pisin(x)      => (* pi (sin x))
            ecos(y)       => (* e (cos y))
            w1log10(w2)   => (* x (log10 y))
            xasin(y)      => (* x (asin y))
            """)
    void productsOfShortNamesNeedNoSpace(String text, String tree) {
        assertEquals(tree, structure(expression(text)));
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void everySpellingOfEveryFunctionIsReadInEitherCase(Function function) {
        var arguments = List.<Expression>of(Expression.Variable.X, Expression.Variable.Y, Expression.Constant.PI)
                .subList(0, function.arity());
        var call = new Expression.Call(function, arguments);
        for (var spelling : function.spellings()) {
            var list = List.of("(x)", "(x, y)", "(x, y, pi)").get(function.arity() - 1);
            assertEquals(call, expression(spelling + list));
            assertEquals(call, expression(spelling.toUpperCase() + list));
            assertEquals(call, expression(Character.toUpperCase(spelling.charAt(0)) + spelling.substring(1) + list));
        }
    }

    @Test
    void minAndMaxTakeManyArgumentsAndNestToTheLeft() {
        assertEquals("(max (max (max x y) 1) 2)", structure(expression("max(x, y, 1, 2)")));
        assertEquals("(min (min x y) (+ x 1))", structure(expression("min(x,y,x+1)")));
    }

    @Test
    void parametersComeInOrderOfFirstOccurrence() {
        assertEquals(List.of("b", "a", "alpha"), List.copyOf(expression("b*x + ay + alpha*max(b, a)").parameters()));
    }
}
