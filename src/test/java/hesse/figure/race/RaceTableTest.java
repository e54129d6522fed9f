package hesse.figure.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.curvature.CriticalPoint.Kind;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.compiler.CompiledField;
import hesse.objective.FieldObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.optimize.Trajectory;
import hesse.optimize.factory.MethodFactory;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// x² + 4 y² from (1, 1): Newton's method needs one step and a gradient and a Hessian, gradient descent many of less.
class RaceTableTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final ConfiguredMethod NEWTON = ConfiguredMethod.of(MethodName.NEWTON);

    private static ConfiguredMethod descent(double stepSize) {
        return ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, stepSize);
    }

    private static Trajectory run(ConfiguredMethod method, int limit) {
        var field = ((Parsed) Parser.parse("x^2 + 4 y^2")).expression();
        var stopping = new Stopping(1e-12, limit, new SimpleMatrix(2, 1), 1000);
        return MethodFactory.method(method).run(new FieldObjective(CompiledField.of(field, Map.of())), new SimpleMatrix(new double[] {1, 1}), stopping, Cancellation.NEVER);
    }

    private static RaceTable table(LockStep lockStep, int step, ConfiguredMethod... methods) {
        var looks = MethodStyle.of(List.of(methods).stream().map(ConfiguredMethod::name).toList());
        var entries = new ArrayList<RaceTable.Entry>();
        for (int i = 0; i < methods.length; i++) {
            var run = run(methods[i], 500);
            var end = switch (run.reason()) {
                case CONVERGED -> Optional.of(Kind.MINIMUM);
                default -> Optional.<Kind>empty();
            };
            entries.add(new RaceTable.Entry(run, Track.of(run, methods[i], looks.get(i)).inStepBy(lockStep, run), end, true));
        }
        return RaceTable.of(entries, step, WORDS);
    }

    @Test
    void inStepByIterationsEveryRunnerIsAtTheSameIterateUntilItEnds() {
        var rows = table(LockStep.ITERATIONS, 3, descent(0.1), NEWTON).rows();
        assertEquals(List.of(3, 1), rows.stream().map(RunnerRow::k).toList());
        assertEquals(List.of("running", "minimum"), rows.stream().map(RunnerRow::state).toList());
        assertEquals(0, rows.get(1).gradientNorm());
        assertEquals(List.of(OptionalInt.empty(), OptionalInt.empty()), rows.stream().map(RunnerRow::rank).toList(), "one still runs");
    }

    /// Gradient descent asks for one gradient a step.
    @Test
    void inStepByEvaluationsEveryRunnerIsWhereThoseHaveBroughtIt() {
        for (int evaluations : new int[] {0, 1, 2, 3, 7}) {
            var rows = table(LockStep.EVALUATIONS, evaluations, descent(0.1), NEWTON).rows();
            assertEquals(evaluations, rows.get(0).k(), "of gradient descent after " + evaluations);
            assertEquals(evaluations, rows.get(0).evaluations().gradients());
            assertEquals(evaluations < 2 ? 0 : 1, rows.get(1).k(), "of Newton's method after " + evaluations);
        }
    }

    @Test
    void whenAllHaveEndedTheFirstAtAMinimumComesFirst() {
        var rows = table(LockStep.ITERATIONS, 500, descent(0.05), NEWTON, descent(0.1), descent(0.3), NEWTON).rows();
        assertEquals(List.of(OptionalInt.of(4), OptionalInt.of(1), OptionalInt.of(3), OptionalInt.empty(), OptionalInt.of(1)), rows.stream().map(RunnerRow::rank).toList());
        assertEquals("diverged", rows.get(3).state());
        assertEquals("Newton (2)", rows.get(4).name());
        assertEquals("η = 0.05", rows.get(0).parameters());
    }

    @Test
    void theTableIsCopiedForOtherPrograms() {
        var table = table(LockStep.ITERATIONS, 1, descent(0.1), NEWTON);
        double x = 1 - 0.1 * 2;
        double y = 1 - 0.1 * 8;
        assertEquals("Method,Parameters,k,f,‖∇f‖,f evaluations,∇f evaluations,H evaluations,H v products,State\n"
                + "Gradient descent,η = 0.1,1," + (x * x + 4 * (y * y)) + "," + Math.sqrt(4 * x * x + 64 * (y * y)) + ",0,1,0,0,running\n"
                + "Newton,,1,0.0,0.0,0,1,1,0,minimum\n", RaceTableText.csv(table, WORDS));
        assertEquals("""
                \\begin{tabular}{llrrrrrrrl}
                \\hline
                Method & Parameters & k & f & $\\|$$\\nabla$f$\\|$ & f evaluations & $\\nabla$f evaluations & H evaluations & H v products & State \\\\
                \\hline
                Gradient descent & $\\eta$ = 0.1 & 1 & $0.8000$ & $2.263$ & 0 & 1 & 0 & 0 & running \\\\
                Newton &  & 1 & $0.000$ & $0.000$ & 0 & 1 & 1 & 0 & minimum \\\\
                \\hline
                \\end{tabular}
                """, RaceTableText.latex(table, WORDS));
    }
}
