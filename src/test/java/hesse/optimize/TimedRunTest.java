package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.optimize.firstorder.GradientDescent;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import org.junit.jupiter.api.Test;

/// Times by a clock that a test made up.
class TimedRunTest {
    private static final Method METHOD = new GradientDescent(0.1);

    private static TimedRun run(int passes, long... readings) {
        PrimitiveIterator.OfLong clock = Arrays.stream(readings).iterator();
        return TimedRun.of(METHOD, Runs.objective("x^2 + 4 y^2"), Runs.point(1, 1), Runs.steps(3), passes, clock::nextLong,
                Cancellation.NEVER);
    }

    @Test
    void everyIterateHasTheTimeSinceTheStart() {
        assertArrayEquals(new double[] {0, 5e-9, 7e-9, 20e-9}, run(1, 100, 105, 107, 120).seconds(), 1e-20);
    }

    @Test
    void ofEveryStepTheLeastTimeCounts() {
        var run = run(3, 0, 50, 51, 60, 1000, 1002, 1012, 1013, -5, 0, 20, 22);
        assertArrayEquals(new double[] {0, 2e-9, 3e-9, 4e-9}, run.seconds(), 1e-20);
    }

    @Test
    void aClockThatGoesBackTakesNoTimeAway() {
        assertArrayEquals(new double[] {0, 0, 1e-9, 1e-9}, run(1, 10, 9, 10, 3).seconds(), 1e-20);
    }

    /// However long it takes and however often it runs.
    @Test
    void timesChangeNothingElse() {
        var plain = METHOD.run(Runs.objective("x^2 + 4 y^2"), Runs.point(1, 1), Runs.steps(3), Cancellation.NEVER);
        for (var timed : List.of(run(1, 1, 2, 3, 4), run(2, 9, 99, 999, 9999, 1, 2, 3, 5))) {
            assertEquals(plain.reason(), timed.trajectory().reason());
            assertEquals(plain.iterates().size(), timed.trajectory().iterates().size());
            for (int k = 0; k < plain.iterates().size(); k++) {
                var expected = plain.iterates().get(k);
                var actual = timed.trajectory().iterates().get(k);
                assertTrue(expected.x().isIdentical(actual.x(), 0) && expected.gradient().isIdentical(actual.gradient(), 0),
                        "iterate " + k);
                assertEquals(expected.f(), actual.f());
                assertEquals(expected.evaluations(), actual.evaluations());
            }
        }
    }
}
