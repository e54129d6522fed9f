package hesse.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The run of the program from which the build makes the terminal's ahead-of-time cache (JEP 483, 514, 515): one command of every kind,
/// well formed or not, whose classes and profiles are at hand at every later start.
final class TrainingRun {
    private static final List<String> COMMANDS = List.of(
            "--help", "--version", "eval --help", "functions", "functions --format json",
            "eval --function x^2*exp(-y)+a*sin(x*y) --param a=2 --at 1,1 --at pi/2,0", "eval --name himmelblau --at 3,2 --format json",
            "eval x^2+y --points -", "critical --function x^3-3*x+y^2 --window -2,2,-1,1",
            "trace --function x^4+a*y^2 --param a=2 --method newton --start 1,-1 --steps 3",
            "trace --name rosenbrock --method gradient-descent",
            "hessian --name rosenbrock", "eval -x^2+y --at 1;2", "eval", "hessian --function x^2*exp(-y) --format latex",
            "eval --function x^2+ --at 1,1", "eval --functio x", "evil");

    /// Which this package can't call.
    private static final String ENTRY = "hesse.Main";

    private TrainingRun() {}

    public static void main(String[] arguments) throws ClassNotFoundException {
        Class.forName(ENTRY);
        COMMANDS.forEach(TrainingRun::run);
        // Java logs how it ends, with classes of its own.
        System.exit(Terminal.DONE);
    }

    private static void run(String command) {
        var points = new ByteArrayInputStream("1,2\n3,4\n".getBytes(StandardCharsets.UTF_8));
        new Terminal(points, OutputStream.nullOutputStream(), new PrintStream(OutputStream.nullOutputStream())).run(command.split(" "));
    }
}
