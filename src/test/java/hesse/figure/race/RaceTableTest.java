package hesse.figure.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint.Kind;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.compiler.CompiledField;
import hesse.objective.FieldObjective;
import hesse.field.Jet;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.optimize.TimedRun;
import hesse.optimize.factory.MethodFactory;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// x² + 4 y² from (1, 1): Newton's method needs one step and a gradient and a Hessian, gradient descent many of less.
class RaceTableTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final ConfiguredMethod NEWTON = ConfiguredMethod.of(MethodName.NEWTON);

    private static ConfiguredMethod descent(double stepSize) {
        return ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, stepSize);
    }

    private static TimedRun run(ConfiguredMethod method, int limit) {
        var field = ((Parsed) Parser.parse("x^2 + 4 y^2")).expression();
        var stopping = new Stopping(1e-12, limit, new SimpleMatrix(2, 1), 1000);
        var nanoTime = new AtomicLong();
        return TimedRun.of(MethodFactory.method(method), new FieldObjective(CompiledField.of(field, Map.of())),
                new SimpleMatrix(new double[] {1, 1}), stopping, 1,
                () -> nanoTime.addAndGet(method.name() == MethodName.NEWTON ? 2500 : 1000), Cancellation.NEVER);
    }

    private static RaceTable table(LockStep lockStep, int step, ConfiguredMethod... methods) {
        var looks = MethodStyle.of(List.of(methods).stream().map(ConfiguredMethod::name).toList());
        var runs = Arrays.stream(methods).map(method -> run(method, 500)).toList();
        var clock = RaceClock.of(lockStep, runs);
        var entries = new ArrayList<RaceTable.Entry>();
        for (int i = 0; i < methods.length; i++) {
            var run = runs.get(i).trajectory();
            var end = switch (run.reason()) {
                case CONVERGED -> Optional.of(Kind.MINIMUM);
                default -> Optional.<Kind>empty();
            };
            entries.add(new RaceTable.Entry(runs.get(i), Track.of(run, methods[i], looks.get(i)).inStepBy(clock.arrivals().get(i)), end,
                    true, _ -> Jet.UNDEFINED));
        }
        return RaceTable.of(entries, lockStep, step, WORDS);
    }

    @Test
    void whereNothingIsDefinedNothingIsZero() {
        var field = CompiledField.of(((Parsed) Parser.parse("x*log(y)")).expression(), Map.of());
        var run = TimedRun.of(MethodFactory.method(NEWTON), new FieldObjective(field), new SimpleMatrix(2, 1),
                new Stopping(1e-12, 5, new SimpleMatrix(2, 1), 1000), 1, () -> 0, Cancellation.NEVER);
        var track = Track.of(run.trajectory(), NEWTON, MethodStyle.of(List.of(MethodName.NEWTON)).getFirst());
        var row = RaceTable.of(List.of(new RaceTable.Entry(run, track, Optional.empty(), true, _ -> Jet.UNDEFINED)), LockStep.ITERATIONS, 0,
                WORDS).rows().getFirst();
        assertEquals(List.of(Double.NaN, Double.NaN, Double.NaN), List.of(row.f(), row.gradientNorm(), track.gradientNorm()[0]));
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

    /// A step of gradient descent takes 1 µs here, and one of Newton's method 2.5.
    @Test
    void inStepByTimeEveryRunnerIsWhereThatHasBroughtIt() {
        for (int step : new int[] {0, 1, 2, 3, 7}) {
            var rows = table(LockStep.TIME, step, descent(0.1), NEWTON).rows();
            assertEquals(step, rows.get(0).k(), "of gradient descent");
            assertEquals(step * 1e-6, rows.get(0).seconds().orElseThrow(), 1e-15);
            assertEquals(step < 3 ? 0 : 1, rows.get(1).k(), "of Newton's method after " + step + " µs");
        }
        assertEquals(2.5e-6, table(LockStep.TIME, 9, descent(0.1), NEWTON).rows().get(1).seconds().orElseThrow(), 1e-15);
        assertEquals(OptionalDouble.empty(), table(LockStep.ITERATIONS, 9, descent(0.1), NEWTON).rows().get(1).seconds());
    }

    @Test
    void whenAllHaveEndedTheFirstAtAMinimumComesFirst() {
        var rows = table(LockStep.ITERATIONS, 500, descent(0.05), NEWTON, descent(0.1), descent(0.3), NEWTON).rows();
        assertEquals(List.of(OptionalInt.of(4), OptionalInt.of(1), OptionalInt.of(3), OptionalInt.empty(), OptionalInt.of(1)),
                rows.stream().map(RunnerRow::rank).toList());
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

    @Test
    void copiedNumbersHaveTheDigitsThatAreRight() {
        var table = table(LockStep.ITERATIONS, 1, descent(0.1));
        var known = table.rows().getFirst();
        var off = new RunnerRow(known.looks(), known.name(), known.parameters(), known.wordings(), known.k(), 0.81234, 2.263,
                new Jet(3e-3, 2, 1, 0, 0, 0), known.evaluations(),
                known.seconds(), known.state(), known.rank(), known.drawn());
        assertEquals(3, off.gradientError());
        assertTrue(RaceTableText.latex(new RaceTable(List.of(off)), WORDS).contains("& $0.81$ & $0$ &"),
                () -> RaceTableText.latex(new RaceTable(List.of(off)), WORDS));
    }
}
