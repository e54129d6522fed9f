package hesse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.Shell.Outcome;
import hesse.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What all commands have in common: help, exit codes, refusals of the command line.
class TerminalTest {

    @Test
    void helpListsTheCommandsAndTheExitCodes() {
        assertEquals(Outcome.done("""
                Shows the Hessian of a function of two variables. Without a command the window
                opens; the commands answer on standard output.

                Usage: hesse [-hV] [COMMAND]

                Options:
                  -h, --help      Show this help.
                  -V, --version   Show the version.

                Commands:
                  functions  Lists the functions of the catalogue.
                  eval       Computes f, its derivatives, eigenvalues and the Hessian’s class
                               at points.
                  critical   Finds the critical points in a window.
                  convex     Finds out whether a function is convex, and why.
                  trace      Runs a method from a start.
                  methods    Lists the methods and their parameters.
                  basins     Says where a method ends from every cell of a window.
                  hessian    Writes gradient and Hessian as formulas.
                  spectrum   Computes the eigenvalues of the whole Hessian at a point.
                  costs      Measures what second derivatives cost on this machine.
                  losses     Lists the losses that come with the program.
                  loss       Computes a loss and its derivatives at weights.
                  plane      Computes a loss on a plane of its weights, w + a u + b v.

                Exit codes:
                  0   done
                  1   the input was refused
                  2   the command line was not understood
                """), Shell.run("--help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions", "eval", "critical", "trace", "methods", "basins", "hessian", "spectrum", "costs", "losses", "loss",
            "plane"})
    void everyCommandHasHelpInWhichEveryOptionIsDescribed(String command) {
        var help = Shell.run(command, "--help");
        assertEquals(help, Shell.run(command, "-h"));
        assertEquals(Terminal.DONE, help.code());
        assertEquals("", help.err());
        assertTrue(help.out().contains("Usage: hesse " + command), help.out());
        var messages = new Messages(Locale.ENGLISH);
        var line = CommandLines.of(messages);
        CommandLines.describe(line, messages);
        for (var option : line.getSubcommands().get(command).getCommandSpec().options()) {
            assertFalse(option.description().length == 0 || option.description()[0].isBlank(), option + " has no description");
        }
    }

    @Test
    void theVersionIsTold() {
        assertEquals(Outcome.done("Hesse (not packaged)\n"), Shell.run("--version"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "eval => hesse eval => Say which function and at which points, as in: hesse eval 'x^2 + y^2' --at 1,2",
        "eval --at 1,2 => hesse eval => Say which function: a formula in quotes, such as 'x^2 + y^2', or one of the catalogue with --name.",
        "eval --function x => hesse eval => Say where: --at 1,2 for a point, --points FILE.csv for many.",
        "eval x --at 1,2 --points - => hesse eval => Points come from --at or from --points, not from both.",
        "eval --function x --name sphere --at 1,2 => hesse eval => Two functions are given, by --function and by --name.",
        "eval x --name sphere --at 1,2 => hesse eval => “x” is too much, for the function is given already; what has blanks in it, such as '1 2', stands in quotes.",
        "eval x^2 + y --at 1,2 => hesse eval => A formula is one argument; in quotes: 'x^2 + y'.",
        "eval x --at 1 => hesse eval => The value of --at is refused: “1” is not of the form X,Y. Blanks need quotes; beside decimal commas a semicolon separates, as in 1,5;2,5.",
        "eval x --at 1,5,2 => hesse eval => The value of --at is refused: “1,5,2” is not of the form X,Y. Blanks need quotes; beside decimal commas a semicolon separates, as in 1,5;2,5.",
        "eval --function x --at 1,y => hesse eval => The value of --at is refused: “y” is no number, as there is a name in it.",
        "eval --function x --at 1,1/0 => hesse eval => The value of --at is refused: “1/0” has no finite value.",
        "eval --function x --at 1,2.. => hesse eval => The value of --at is refused: “2..” is no number, at column 1: 2.. is not a number; numbers look like 2, 0.5 or 1e-3.",
        "eval --function x --at => hesse eval => The option --at needs a value, X,Y.",
        "eval --function x --at 1,2 --param a => hesse eval => The value of --param is refused: “a” is not of the form NAME=VALUE.",
        "eval --function x --at 1,2 --format xml => hesse eval => The value of --format is refused: There is no format “xml”; the formats are csv, json.",
        "eval --function x --at 1,2 --colour => hesse eval => There is no option --colour.",
        "eval --functio x --at 1,2 => hesse eval => There is no option --functio; close to it: --function.",
        "eval -name sphere --at 1,2 => hesse eval => There is no option -name; close to it: --name.",
        "functions --colour => hesse functions => There is no option --colour.",
        "functions sphere => hesse functions => “sphere” is too much: this command takes no such argument.",
        "eval --function x --function y --at 1,2 => hesse eval => The option --function is given twice.",
        "critical => hesse critical => Say which function and in which window, as in: hesse critical 'x^3 - 3*x + y^2' --window -2,2,-1,1",
        "critical --function x => hesse critical => The option --window is missing; only functions of the catalogue have a window of their own.",
        "critical --function x --window 1,0,0,1 => hesse critical => The value of --window is refused: “1,0,0,1” is no window: XMIN must be less than XMAX, and YMIN less than YMAX.",
        "trace => hesse trace => Say which function, by which method and from where, as in: hesse trace 'x^4 + y^2' --method newton --start 1,-1",
        "trace x --start 0,0 => hesse trace => The option --method is missing; “hesse methods” lists those that there are.",
        "trace --function x --start 0,0 --method bfg => hesse trace => The value of --method is refused: There is no method “bfg”; “hesse methods” lists those that there are.",
        "trace --function x --method newton => hesse trace => The option --start is missing; only functions of the catalogue have a start of their own.",
        "trace x --method newton --start NaN,0 => hesse trace => The value of --start is refused: “NaN,0” is no place in the plane; only finite numbers are.",
        "trace --function x --method newton --start 0,0 --step-size 1 => hesse trace => The method newton takes no --step-size.",
        "trace --function x --method gradient-descent --start 0,0 --step-size -1 => hesse trace => The value of --step-size must be above 0.",
        "trace --function x --method adam --start 0,0 --set beta1=1.5 => hesse trace => The value of beta1 must be at least 0 and less than 1, but is 1.5.",
        "trace --function x --method adam --start 0,0 --set eta=-1 => hesse trace => The value of eta must be more than 0, but is -1.",
        "trace --function x --method newton --start 0,0 --steps -1 => hesse trace => The value of --steps must be between 0 and 100000, but is -1.",
        "trace --function x --method newton --start 0,0 --steps 1e12 => hesse trace => The value of --steps must be between 0 and 100000, but is 1000000000000.",
        "trace --function x --method newton --start 0,0 --steps 1.5 => hesse trace => The value of --steps is refused: “1.5” is no whole number.",
        "spectrum x^2 => hesse spectrum => Say which function and at which point, as in: hesse spectrum 'x^2 - 3*y^2' --at 1,2",
        "spectrum x^2 --at 1,2 --density 1 => hesse spectrum => The value of --density must be between 2 and 1000000, but is 1.",
        "spectrum x^2 --at 1,2 --sigma 0 => hesse spectrum => A width is a number above 0.",
        "costs --up-to 1e6 => hesse costs => The value of --up-to must be between 2 and 4000, but is 1000000.",
        "hessian => hesse hessian => Say which function, as in: hesse hessian 'x^2*exp(-y)'",
        "paint => hesse => There is no command paint; the commands are functions, eval, critical, convex, trace, methods, basins, hessian, spectrum, costs, losses, loss, plane.",
        "evil --at 1,2 => hesse => There is no command evil; close to it: eval.",
        "--colour => hesse => There is no option --colour.",
        "'' => hesse => A command is missing.",
    })
    void aCommandLineThatIsNotUnderstoodSaysWhy(String line, String command, String sentence) {
        assertEquals(Outcome.misused(sentence, command), Shell.run(line.isEmpty() ? new String[0] : line.split(" ")));
    }

    @Test
    void aFormulaIsRefusedWithACaretUnderTheColumn() {
        assertEquals(Outcome.refused("", """
                The formula is refused at column 5: There is no function sinus; close to it: sin, sinh, sinc; for a product write sinus*(...).
                  x + sinus(y)
                      ^^^^^
                """), Shell.run("eval", "--function", "x + sinus(y)", "--at", "0,0"));
        assertEquals(Outcome.refused("", """
                The formula is refused at column 4: After + there must be a number, a name or something in parentheses.
                  x +
                     ^
                """), Shell.run("critical", "--function", "x +", "--window", "0,1,0,1"));
    }

    @Test
    void aLongFormulaIsShownAroundTheColumn() {
        var formula = "x + ".repeat(1000) + "$ y" + " + x".repeat(1000);
        var err = Shell.run("hessian", "--function", formula).err().lines().toList();
        assertEquals(3, err.size());
        assertTrue(err.getFirst().startsWith("The formula is refused at column 4001: "), err.getFirst());
        assertEquals('$', err.get(1).charAt(err.get(2).indexOf('^')));
        assertTrue(err.get(1).length() < 80, err.get(1));
    }

    @Test
    void whatLooksLikeAnOptionIsAValueWhereAValueIsExpected() {
        assertEquals("-1,-2,-1,2,0,-2,0,0,-2,-0,0,1.5707963267948966,NSD\n",
                Shell.run("eval", "--function", "-x^2", "--at", "-1,-2").out().lines().skip(1).findFirst().orElseThrow() + "\n");
        assertEquals(Terminal.DONE, Shell.run("eval", "--function", "-h*x", "--param", "h=-1e-3", "--at", "-pi/2,--1").code());
        assertEquals(Terminal.DONE, Shell.run("eval", "--function=-V*x", "--param", "V=2", "--at", "max(1,2),atan2(1,1)").code());
    }

    @ParameterizedTest
    @CsvSource({"x^2+y, 11", "-x^2, -9", "--x^2, 9", "-(x), -3", "-hx, -6", "-h*x, -6", "-h*x+y*0, -6"})
    void theFormulaMayStandAlone(String formula, String value) {
        var line = formula.contains("h") ? new String[] {"eval", formula, "--param", "h=2", "--at", "3,2"}
                : new String[] {"eval", formula, "--at", "3,2"};
        var alone = Shell.run(line);
        assertEquals("", alone.err());
        assertTrue(alone.out().lines().toList().getLast().startsWith("3,2," + value + ","), alone.out());
    }

    @Test
    void whatFollowsTwoHyphensIsAFormula() {
        assertEquals(Shell.run("hessian", "--function", "-x"), Shell.run("hessian", "--", "-x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"himmelblau", "Himmelblau", "HIMMELBLAU", "goldstein_price", "Goldstein-Price", "goldstein price", "camel6"})
    void namesOfTheCatalogueAreKnownInAnyCaseAndAlsoAsPeopleWriteThem(String name) {
        assertEquals(Terminal.DONE, Shell.run("hessian", "--name", name).code());
    }

    @Test
    void aNameOfTheCatalogueStandsAloneToo() {
        assertEquals(Shell.run("eval", "--name", "himmelblau", "--at", "3,2"), Shell.run("eval", "himmelblau", "--at", "3,2"));
    }

    @Test
    void unknownNamesAreRefused() {
        assertEquals(Outcome.refused("", "The catalogue has no function “nosuch”; “hesse functions” lists those that it has.\n"),
                Shell.run("hessian", "--name", "nosuch"));
        assertEquals(Outcome.refused("", "The catalogue has no function “himelblau”; close to it: himmelblau.\n"),
                Shell.run("hessian", "--name", "himelblau"));
        assertEquals(Outcome.refused("", "The catalogue has no function “camel”; close to it: camel3, camel6.\n"),
                Shell.run("hessian", "--name", "camel"));
    }

    @Test
    void aClosedPipeEndsQuietly() {
        assertEquals(Outcome.done(""), runInto(new Failing("Broken pipe")));
    }

    @Test
    void resultsThatCannotBeWrittenAreNotLostSilently() {
        assertEquals(Outcome.refused("", "The results cannot be written: No space left on device.\n"),
                runInto(new Failing("No space left on device")));
    }

    private static Outcome runInto(OutputStream out) {
        var errors = new ByteArrayOutputStream();
        int code = new Terminal(new ByteArrayInputStream(new byte[0]), out, new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run("functions");
        return new Outcome(code, "", errors.toString(StandardCharsets.UTF_8));
    }

    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int octet) throws IOException {
            throw new IOException(reason);
        }
    }
}
