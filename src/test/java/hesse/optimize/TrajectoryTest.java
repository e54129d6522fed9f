package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.optimize.firstorder.GradientDescent;
import hesse.optimize.firstorder.PolyakMomentum;
import hesse.optimize.secondorder.Newton;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What all methods share: the loop, its reasons to stop, what iterates hold.
class TrajectoryTest {

    private static final String ROSENBROCK = "(1 - x)^2 + 100*(y - x^2)^2";
    private static final List<Method> METHODS = List.of(new GradientDescent(0.002), new Newton());

    private static Stopping stopping(double tolerance, int limit) {
        return new Stopping(tolerance, limit, Runs.point(0, 0), 10);
    }

    @Test
    void everyIterateHoldsWhatIsKnownThereAndStepsLeadFromOneToTheNext() {
        var objective = Runs.objective(ROSENBROCK);
        for (var method : METHODS) {
            var trajectory = method.run(objective, Runs.point(-1.2, 1), stopping(0, 6), Cancellation.NEVER);
            for (int k = 0; k < trajectory.iterates().size(); k++) {
                var iterate = trajectory.iterates().get(k);
                var at = objective.at(iterate.x());
                assertEquals(k, iterate.k());
                assertEquals(at.value(), iterate.f());
                assertTrue(at.gradient().isIdentical(iterate.gradient(), 0));
                assertEquals(at.hessianNorm(), iterate.hessianNorm());
                assertEquals(iterate != trajectory.last(), trajectory.step(k).isPresent());
                if (trajectory.step(k).isPresent()) {
                    var next = trajectory.iterates().get(k + 1).x();
                    assertTrue(iterate.x().plus(trajectory.step(k).get().p()).isIdentical(next, 0));
                }
            }
        }
    }

    @Test
    void replayIsEqualToTheLastBit() {
        for (var method : METHODS) {
            var first = Runs.run(method, ROSENBROCK, stopping(1e-9, 200), -1.2, 1);
            var second = Runs.run(method, ROSENBROCK, stopping(1e-9, 200), -1.2, 1);
            assertEquals(first.reason(), second.reason());
            assertEquals(first.iterates().size(), second.iterates().size());
            for (int k = 0; k < first.iterates().size(); k++) {
                assertTrue(first.iterates().get(k).x().isIdentical(second.iterates().get(k).x(), 0));
            }
        }
    }

    @Test
    void convergenceDoesNotDependOnTheUnitsOfTheFunction() {
        int steps = Runs.run(new Newton(), ROSENBROCK, stopping(1e-9, 50), -1.2, 1).last().k();
        for (var factor : List.of("1e-200", "1e-12", "1", "1e12", "1e140")) {
            var formula = factor + "*(" + ROSENBROCK + ")";
            var newton = Runs.run(new Newton(), formula, stopping(1e-9, 50), -1.2, 1);
            assertEquals(StopReason.CONVERGED, newton.reason(), factor);
            assertEquals(steps, newton.last().k(), factor);
            var descent = Runs.run(new GradientDescent(0.1 / Double.parseDouble(factor)), factor + "*(x^2 + 2*y^2)", stopping(1e-6, 500), 1,
                    1);
            assertEquals(StopReason.CONVERGED, descent.reason(), factor);
            assertTrue(descent.last().x().normF() < 1e-4, factor);
            assertTrue(descent.last().k() > 20, factor);
        }
    }

    /// ∇f = 4x³ against 12x² · tolerance · radius: it ends within a few tolerances of 0, not at the first small gradient.
    @Test
    void degenerateMinimaAreApproachedToTheTolerance() {
        var trajectory = Runs.run(new Newton(), "x^4 + y^4", stopping(1e-6, 200), 1, 0.5);
        assertEquals(StopReason.CONVERGED, trajectory.reason());
        double distance = trajectory.last().x().normF();
        assertTrue(distance < 1e-4 && distance > 1e-6, () -> "ended at a distance of " + distance);
    }

    @Test
    void aStartWithAHugeGradientDoesNotEndTheRunEarly() {
        var trajectory = Runs.run(new Newton(), "exp(30*x^2) + exp(30*y^2)", stopping(1e-9, 5000), 1.5, 1.5);
        assertEquals(StopReason.CONVERGED, trajectory.reason());
        assertEquals(0, trajectory.last().x().normF(), 1e-8);
    }

    @Test
    void startingAtACriticalPointOrOnAPlainHasConvergedAtOnce() {
        for (var method : METHODS) {
            assertEquals(StopReason.CONVERGED, Runs.run(method, "x^2 + y^2", stopping(0, 9), 0, 0).reason());
            var plain = Runs.run(method, "7", stopping(0, 9), 1, 2);
            assertEquals(StopReason.CONVERGED, plain.reason());
            assertEquals(1, plain.iterates().size());
        }
    }

    @Test
    void leavingTheRegionIsDivergence() {
        var trajectory = Runs.run(new GradientDescent(1.5), "x^2 + y^2", new Stopping(1e-9, 500, Runs.point(1, 0), 100), 1, 1);
        assertEquals(StopReason.DIVERGED, trajectory.reason());
        assertTrue(trajectory.last().x().minus(Runs.point(1, 0)).normF() > 100);
        assertTrue(trajectory.iterates().get(trajectory.last().k() - 1).x().minus(Runs.point(1, 0)).normF() <= 100);
        assertEquals(StopReason.DIVERGED, Runs.run(new GradientDescent(0.1), "x", stopping(1e-9, 5000), 1, 1).reason());
    }

    @Test
    void overflowFarAwayIsDivergenceAndAHoleNearByIsNot() {
        assertEquals(StopReason.DIVERGED, Runs.run(new GradientDescent(1), "exp(x^2) + y^2", stopping(1e-9, 50), 5, 1).reason());
        assertEquals(StopReason.NOT_A_NUMBER, Runs.run(new GradientDescent(1), "sqrt(x) + y^2", stopping(1e-9, 50), 0.1, 1).reason());
        assertEquals(StopReason.NOT_A_NUMBER, Runs.run(new Newton(), "log(x)", stopping(1e-9, 50), -1, 1).reason());
    }

    /// 2/λmax sends gradient descent to and fro, and the pseudo-Huber function Newton's method between ±1 by x ↦ −x³; a slow approach,
    /// a spiral and the dither of a last bit are no cycles.
    @Test
    void aRunThatGoesRoundIsKnownByItsPeriod() {
        assertEquals(OptionalInt.of(2), Runs.run(new GradientDescent(0.25), "x^2 + 4*y^2", stopping(0, 60), -4, 3).cycle());
        assertEquals(OptionalInt.of(2), Runs.run(new Newton(), "sqrt(1 + x^2) + y^2", stopping(0, 12), 1, 0).cycle());
        assertEquals(OptionalInt.of(4),
                Runs.run(new PolyakMomentum(2, 1 - 0x1p-52, Optional.empty()), "0.5*x^2 + 0.5*y^2", stopping(0, 60), 1, 0).cycle());
        assertEquals(OptionalInt.empty(), Runs.run(new GradientDescent(0.249), "x^2 + 4*y^2", stopping(0, 60), -4, 3).cycle());
        assertEquals(OptionalInt.empty(),
                Runs.run(new PolyakMomentum(0.3, 0.9, Optional.empty()), "x^2 + 4*y^2", stopping(0, 60), -4, 3).cycle());
        assertEquals(OptionalInt.empty(), Runs.run(new GradientDescent(0.3), "x^2 + (y - 1/3)^2", stopping(0, 200), 1, 1).cycle());
    }

    @Test
    void theStepLimitCountsSteps() {
        var trajectory = Runs.run(new GradientDescent(1e-4), ROSENBROCK, stopping(1e-9, 17), -1.2, 1);
        assertEquals(StopReason.STEP_LIMIT, trajectory.reason());
        assertEquals(18, trajectory.iterates().size());
        assertEquals(1, Runs.run(new Newton(), ROSENBROCK, stopping(1e-9, 0), -1.2, 1).iterates().size());
    }

    @Test
    void aRunStopsWhenItsAnswerIsNotWanted() {
        var asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> new GradientDescent(1e-4).run(Runs.objective(ROSENBROCK), Runs.point(-1.2, 1),
                stopping(1e-9, 1000), () -> asked.incrementAndGet() > 10));
        assertEquals(11, asked.get());
    }

    @Test
    void stoppingRefusesWhatMakesNoSense() {
        assertThrows(IllegalArgumentException.class, () -> stopping(-1, 5));
        assertThrows(IllegalArgumentException.class, () -> stopping(Double.NaN, 5));
        assertThrows(IllegalArgumentException.class, () -> stopping(1e-9, -1));
        assertThrows(IllegalArgumentException.class, () -> new Stopping(1e-9, 5, Runs.point(0, 0), 0));
        assertThrows(IllegalArgumentException.class, () -> new Trajectory(List.of(), List.of(), StopReason.CONVERGED));
        var run = Runs.run(new Newton(), ROSENBROCK, stopping(1e-9, 3), -1.2, 1);
        assertThrows(IllegalArgumentException.class, () -> new Trajectory(run.iterates(), List.of(), run.reason()));
    }

    @Test
    void everyReasonHasItsSentence() {
        var messages = new Messages(Locale.ROOT);
        for (var reason : StopReason.values()) {
            assertTrue(messages.has("optimize.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')), reason::name);
        }
    }
}
