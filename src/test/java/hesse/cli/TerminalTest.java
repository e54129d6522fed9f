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
                  trace      Runs a method from a start: gradient-descent, newton.
                  hessian    Writes gradient and Hessian as formulas.

                Exit codes:
                  0   done
                  1   the input was refused
                  2   the command line was not understood
                """), Shell.run("--help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions", "eval", "critical", "trace", "hessian"})
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
        "eval --at 1,2 => hesse eval => Missing required argument (specify one of these): (--function=EXPRESSION | --name=ID)",
        "eval --function x => hesse eval => Missing required argument (specify one of these): (--at=X,Y [--at=X,Y]... | --points=FILE.csv)",
        "eval --function x --name sphere --at 1,2 => hesse eval => --function=EXPRESSION, --name=ID are mutually exclusive (specify only one)",
        "eval --function x --at 1 => hesse eval => Invalid value for option '--at' (X,Y): “1” is not of the form X,Y",
        "eval --function x --at 1,y => hesse eval => Invalid value for option '--at' (X,Y): “y” is no number, as there is a name in it",
        "eval --function x --at 1,1/0 => hesse eval => Invalid value for option '--at' (X,Y): “1/0” has no finite value",
        "eval --function x --at 1,2.. => hesse eval => Invalid value for option '--at' (X,Y): “2..” is no number, at column 1: 2.. is not a number; numbers look like 2, 0.5 or 1e-3.",
        "eval --function x --at 1,2 --param a => hesse eval => Invalid value for option '--param' (NAME=VALUE): “a” is not of the form NAME=VALUE",
        "eval --function x --at 1,2 --format xml => hesse eval => Invalid value for option '--format': expected one of [CSV, JSON] (case-insensitive) but was 'xml'",
        "eval --function x --at 1,2 --colour => hesse eval => Unknown option: '--colour'",
        "eval --function x --function y --at 1,2 => hesse eval => An option of which one is allowed is given twice.",
        "critical --function x => hesse critical => The option --window is missing; only functions of the catalogue have a window of their own.",
        "critical --function x --window 1,0,0,1 => hesse critical => Invalid value for option '--window': “1,0,0,1” is no window: XMIN must be less than XMAX, and YMIN less than YMAX",
        "trace --function x --start 0,0 --method adam => hesse trace => Invalid value for option '--method': there is no method “adam”; the methods are gradient-descent, newton",
        "trace --function x --method newton => hesse trace => The option --start is missing; only functions of the catalogue have a start of their own.",
        "trace --function x --method newton --start 0,0 --step-size 1 => hesse trace => The method newton takes no --step-size.",
        "trace --function x --method gradient-descent --start 0,0 --step-size -1 => hesse trace => The value of --step-size must be above 0.",
        "trace --function x --method newton --start 0,0 --steps -1 => hesse trace => The value of --steps must be between 0 and 100000, but is -1.",
        "paint => hesse => Unmatched argument at index 0: 'paint'",
        "'' => hesse => A command is missing.",
    })
    void aCommandLineThatIsNotUnderstoodSaysWhy(String line, String command, String sentence) {
        assertEquals(Outcome.misused(sentence, command), Shell.run(line.isEmpty() ? new String[0] : line.split(" ")));
    }

    @Test
    void aFormulaIsRefusedWithACaretUnderTheColumn() {
        assertEquals(Outcome.refused("", """
                The formula is refused at column 5: There is no function sinus; close to it: sin, sinh; for a product write sinus*(...).
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

    @Test
    void unknownNamesAreRefused() {
        assertEquals(Outcome.refused("", "The catalogue has no function “nosuch”; “hesse functions” lists those that it has.\n"),
                Shell.run("hessian", "--name", "nosuch"));
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
