package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What commands say of functions of more than two variables.
class SeveralVariablesTest {
    private static final String FORMULA = "x1^2 + x1*x2 + exp(x3)";

    @Test
    void evalPrintsGradientHessianEigenvaluesAndClass() {
        var outcome = Shell.run("eval", "--function", "x1^2 - x1*x2 + x3^3", "--variables", "x1,x2,x3", "--at", "1,2,-1", "--at",
                "(0; 0; 0)");
        assertEquals(new Shell.Outcome(0, """
                x1,x2,x3,f,f_x1,f_x2,f_x3,f_x1_x1,f_x1_x2,f_x1_x3,f_x2_x2,f_x2_x3,f_x3_x3,lambda_1,lambda_2,lambda_3,positive,negative,class
                1,2,-1,-2,0,-1,3,2,-1,0,0,0,-6,-6,-0.41421356237309503,2.4142135623730949,1,2,INDEF
                0,0,0,0,0,0,0,2,-1,0,0,0,0,-0.41421356237309503,0,2.4142135623730949,1,1,INDEF
                """, ""), outcome);
    }

    @Test
    void pointsOfAFileHaveAllVariables() {
        var point = Shell.run("eval", FORMULA, "--at", "1,2,-1");
        assertEquals(point, Shell.runWith("1;2;-1\n", "eval", FORMULA, "--points", "-"));
        assertEquals(point, Shell.runWith("k,x3,x1,x2\n7,-1,1,2\n", "eval", FORMULA, "--points", "-"));
        assertEquals(Shell.Outcome.refused("", "standard input, line 2: a point has 3 numbers, but there are 2.\n"),
                Shell.runWith("1,2,3\n1,2\n", "eval", FORMULA, "--points", "-"));
        assertEquals(Shell.Outcome.misused("The function has 3 variables: say two numbers for each in --window, or two for all; or give x3 a value with --param.", "hesse critical"),
                Shell.run("critical", FORMULA, "--window=-1,1,-1,1"));
    }

    /// A variable with a value is a parameter.
    @Test
    void valuesOfTheOthersLeaveTheFunctionOfThePlane() {
        assertEquals(Shell.run("eval", "x1^2 + x1*x2 + exp(c)", "--param", "c=0", "--at", "1,2"),
                Shell.run("eval", FORMULA, "--param", "x3=0", "--at", "1,2"));
        assertEquals(Shell.run("trace", "x1^2 + x1*x2 + exp(c)", "--param", "c=0", "--start", "1,2", "--method", "newton"),
                Shell.run("trace", FORMULA, "--param", "x_3=0", "--start", "1,2", "--method", "newton"));
    }

    @Test
    void traceRunsInAllVariables() {
        assertEquals(new Shell.Outcome(0, """
                k,x1,x2,x3,f,f_x1,f_x2,f_x3
                0,1,2,1,10,2,8,4
                1,0,0,0.66666666666666674,0.19753086419753094,0,0,1.1851851851851856
                # method: newton
                # reason: step-limit
                """, ""), Shell.run("trace", "x1^2 + 2*x2^2 + x3^4", "--method", "newton", "--start", "1,2,1", "--steps", "1"));
    }

    @Test
    void hessianWritesAllSecondDerivatives() {
        assertEquals(new Shell.Outcome(0, """
                f = x*y*z + a*z^2
                f_x = z*y
                f_y = z*x
                f_z = x*y + 2*a*z
                f_x_x = 0
                f_x_y = z
                f_x_z = y
                f_y_y = 0
                f_y_z = x
                f_z_z = 2*a
                """, """
                f(x, y, z) = x*y*z + a*z^2
                The variables are x, y and z, as in the formula.
                Parameters: a.
                """), Shell.run("hessian", "x y z + a z^2", "--explain"));
        assertEquals(new Shell.Outcome(0, """
                f = x_1^{2} x_3
                \\nabla f = \\begin{pmatrix} 2 x_3 x_1 \\\\ 0 \\\\ x_1^{2} \\end{pmatrix}
                H = \\begin{pmatrix} 2 x_3 & 0 & 2 x_1 \\\\ 0 & 0 & 0 \\\\ 2 x_1 & 0 & 0 \\end{pmatrix}
                """, ""), Shell.run("hessian", "x1^2 x3", "--format", "latex"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,2       | 1 | The variable x3 has no value: write a point of all variables, x1,x2,x3, or give x3 a value with --param x3=…
            1,2,3,4,5 | 2 | The value of --at is refused: “1,2,3,4,5” is not of the form x1,x2,x3. Blanks need quotes; beside decimal commas a semicolon separates, as in 1,5;2,5.
            """)
    void aPointHasAllVariablesOrThoseOfThePlane(String at, int code, String sentence) {
        var outcome = Shell.run("eval", FORMULA, "--at", at);
        assertEquals(code, outcome.code());
        assertEquals(sentence, outcome.err().lines().findFirst().orElseThrow());
    }

    @Test
    void moreThanTwelveVariablesAreRefused() {
        var outcome = Shell.run("eval", "x", "--variables", "a,b,c,d,f,g,h,k,l,m,n,o,p", "--at", "1,2");
        assertEquals("The value of --variables is refused: There can be 12 variables at most, but were 13.",
                outcome.err().lines().findFirst().orElseThrow());
        assertEquals(2, outcome.code());
    }
}
