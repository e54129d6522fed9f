package hesse.expression.simplification;

import static hesse.expression.symbolic.SymbolicFormulas.expression;
import static hesse.expression.symbolic.SymbolicFormulas.simplified;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifierTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            x*x                         => x^2
            x + x + x                   => 3*x
            x*2*y*3                     => 6*x*y
            0*sin(x) + 1*y              => y
            x^1 + y^0                   => x + 1
            --x                         => x
            x - -y                      => x + y
            -x*-y                       => x*y
            x/x                         => 1
            x^3/x                       => x^2
            x^2*x^a                     => x^(a + 2)
            2*3 + 4                     => 10
            1/3*6*x                     => 2*x
            1/3 + 1/6                   => 1/2
            0.1 + 0.2                   => 0.3
            0.1*x*3                     => 0.3*x
            x/2                         => x/2
            0.5*x                       => 0.5*x
            2*pi*x*3                    => 6*pi*x
            sqrt(3)*sqrt(3)*x           => 3*x
            sqrt(4)                     => 2
            sqrt(12)                    => sqrt(12)
            exp(0) + log(1)             => 1
            exp(1)*x                    => e*x
            exp(x)*exp(y)               => exp(x + y)
            exp(x)^2                    => exp(2*x)
            exp(log(x))                 => x
            log(exp(x))                 => x
            e^x                         => exp(x)
            x^0.5                       => sqrt(x)
            sqrt(x)*sqrt(x)             => x
            1/sqrt(x)*x                 => sqrt(x)
            x^(-1)                      => 1/x
            y*x^-2                      => y/x^2
            (x^2)^3                     => x^6
            sqrt(x^2)                   => sqrt(x^2)
            (2*x)^2                     => 4*x^2
            pow(x, 2)                   => x^2
            sin(-x)                     => -sin(x)
            cos(-x)                     => cos(x)
            sin(x)^2 + cos(x)^2         => 1
            3 - 3*sin(x*y)^2            => 3*cos(x*y)^2
            cosh(x)^2 - sinh(x)^2       => 1
            abs(x)^2                    => x^2
            x*sign(x)                   => abs(x)
            abs(x)*sign(x)              => x
            sign(x)^3                   => sign(x)
            sign(x)^2                   => 1
            max(2, 3)*x                 => 3*x
            max(x, x)                   => x
            floor(2.5)                  => 2
            x - (y - 1)                 => x - y + 1
            (x + y) - (x - y)           => 2*y
            -x + 1                      => -x + 1
            x*y + 1 - x*y + x^2         => x^2 + 1
            1 + x + x^2                 => 1 + x + x^2
            4*(x^2 + y - 11) + 8*x^2 + 2 => 12*x^2 + 4*y - 42
            (x + 1)^2 - x^2 - 2*x       => 1
            a*x + b*x                   => (a + b)*x
            1/0                         => 1/0
            0^(-1)*x                    => x*0^-1
            (-2)^0.5                    => (-2)^0.5
            """)
    void writesWhatAPersonWould(String text, String simple) {
        assertEquals(simple, simplified(text));
        assertEquals(expression(simple), new Simplifier().typed(expression(simple)), "simplified again");
    }
}
