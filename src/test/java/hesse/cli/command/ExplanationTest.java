package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `--explain` says, and `--variables` does.
class ExplanationTest {

    private static String said(String... line) {
        return Shell.run(line).err();
    }

    @Test
    void theFormulaIsSaidAsItWasRead() {
        assertEquals("f(x, y) = 2*x^2 + a*y\nThe variables are x and y, as in the formula.\nParameters: a.\n",
                said("eval", "2x² + a y", "--param", "a=2", "--at", "1,2", "--explain"));
        assertEquals("f(w1, w2) = w1^2*w2\nThe variables are w1 and w2, for x and y do not occur; --variables chooses others.\n",
                said("hessian", "w1^2 w2", "--explain"));
    }

    @Test
    void whatIsComputedInAnotherFormIsSaid() {
        assertEquals("f(x, y) = log(exp(x) + exp(y)) + x/sin(x) + x*abs(x)\nThe variables are x and y, as in the formula.\n"
                        + "log(exp(x) + exp(y)) is computed as max(x, y) + log1p(exp(-abs(x - y)))\n"
                        + "x/sin(x) is computed as 1/(sin(x)/x) where |x| < 1\n"
                        + "sin(x)/x is differentiated as one function\n"
                        + "x*abs(x) is differentiated as one function\n",
                said("eval", "log(exp(x) + exp(y)) + x/sin(x) + x*abs(x)", "--at", "1,2", "--explain"));
    }

    @Test
    void resultsStayAsTheyAre() {
        for (var format : new String[] {"csv", "json"}) {
            var asked = Shell.run("eval", "himmelblau", "--at", "1,2", "--format", format, "--explain");
            assertEquals(Shell.run("eval", "himmelblau", "--at", "1,2", "--format", format).out(), asked.out());
            assertEquals("f(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2\nThe variables are x and y, as in the formula.\n", asked.err());
        }
    }

    @Test
    void aFunctionWithoutVariablesIsNeverAnsweredInSilence() {
        assertEquals("Neither x nor y occurs, so the function is constant; other names can be chosen for the variables.\n",
                said("hessian", "a*b*c"));
    }

    @Test
    void whatMayHaveBeenMeantOtherwiseIsSaidUnasked() {
        assertEquals("In 1/2x only the first factor behind the slash is the divisor; the other reading has the whole product below the line. "
                + "For that, write 1/(2x) + y\n", said("eval", "1/2x + y", "--at", "1,2"));
        assertEquals("", said("eval", "log(x) + y", "--at", "1,2"));
        assertEquals("", said("hessian", "neg_log"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"u^2 + 3*v | u,v | fx = 2*u", "u^2 + 3*v | v;u | fx = 3", "a*x^2 + y | (a, y) | fx = x^2",
                    "x_1^2 + x_2 | x_2,x1 | fx = 1", "x₁² + x₂ | x₁ x₂ | fx = 2*x1"})
    void anyTwoNamesCanBeTheVariables(String formula, String names, String derivative) {
        var outcome = Shell.run("hessian", formula, "--variables", names);
        assertEquals("", outcome.err());
        assertEquals(derivative, outcome.out().lines().skip(1).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"u | “u” is not of the form U,V.", "u,u | “u,u” is one name twice.", "u,2 | “2” is no name that a variable can have.",
                    "pi,u | “pi” is no name that a variable can have."})
    void namesThatAreNoneAreRefused(String names, String sentence) {
        assertEquals(Shell.Outcome.misused("The value of --variables is refused: " + sentence, "hesse hessian"),
                Shell.run("hessian", "x", "--variables", names));
    }
}
