package hesse.figure.race;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.objective.plane.PlanePosition;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.EvaluationCount;
import hesse.optimize.Iterate;
import hesse.optimize.MethodName;
import hesse.optimize.secondorder.Newton;
import hesse.optimize.Step;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.Trajectory;
import java.util.List;
import java.util.OptionalDouble;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class TrackTest {
    private static final ConfiguredMethod DESCENT = ConfiguredMethod.of(MethodName.GRADIENT_DESCENT);
    private static final MethodStyle LOOKS = MethodStyle.of(MethodName.GRADIENT_DESCENT);
    private static final StepDetail DETAIL = new StepDetail.GradientStep(0.1);

    private static SimpleMatrix point(double... x) {
        return new SimpleMatrix(x.length, 1, true, x);
    }

    private static Iterate iterate(int k, double f, SimpleMatrix x, SimpleMatrix gradient) {
        return new Iterate(k, x, f, gradient, OptionalDouble.empty(), new Newton(), EvaluationCount.NONE, EvaluationCount.NONE);
    }

    @Test
    void aRunOfThePlaneIsSeenAsItIs() {
        var trajectory = new Trajectory(List.of(iterate(0, 5, point(1, 2), point(3, 4)), iterate(1, 0, point(Double.NaN, 7), point(0, 0))),
                List.of(new Step(point(0, 5), true, DETAIL)), StopReason.NOT_A_NUMBER);
        var track = Track.of(trajectory, DESCENT, LOOKS);
        assertArrayEquals(new double[] {1, Double.NaN}, track.x());
        assertArrayEquals(new double[] {2, 7}, track.y());
        assertArrayEquals(new double[] {5, 0}, track.f());
        assertArrayEquals(new double[] {5, 0}, track.gradientNorm());
        assertEquals(List.of(DETAIL), track.steps());
        assertEquals(List.of(0, 1, 1), List.of(track.at(0), track.at(1), track.at(9)));
    }

    /// Where it is drawn is its projection; f and ‖∇f‖ are those of all five variables.
    @Test
    void aRunOfFiveVariablesIsProjectedOnlyForDrawing() {
        var u = point(0.6, 0, 0, 0.8, 0);
        var v = point(0, 1, 0, 0, 0);
        var trajectory = new Trajectory(List.of(iterate(0, 3, point(5, 2, 9, 10, -1), point(1, 1, 1, 1, 0))), List.of(),
                StopReason.STEP_LIMIT);
        var track = Track.of(trajectory, DESCENT, LOOKS, point -> new PlanePosition(point.dot(u), point.dot(v), 3));
        assertArrayEquals(new double[] {11}, track.x());
        assertArrayEquals(new double[] {2}, track.y());
        assertArrayEquals(new double[] {3}, track.distance());
        assertArrayEquals(new double[] {2}, track.gradientNorm());
        assertEquals(5, trajectory.last().x().getNumElements());
        assertEquals("points of 5 coordinates are drawn in the plane by a projection",
                assertThrows(IllegalArgumentException.class, () -> Track.of(trajectory, DESCENT, LOOKS)).getMessage());
    }
}
