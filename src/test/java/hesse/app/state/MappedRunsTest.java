package hesse.app.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Point;
import hesse.document.Race;
import hesse.document.Runner;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Window;
import hesse.figure.Fields;
import hesse.figure.MarkCheck;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.race.MappedRuns;
import hesse.figure.race.PlaneMap;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.testing.ForAll;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// Which methods take the same path in other coordinates.
class MappedRunsTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final Stopping STOPPING = new Stopping(1e-10, 20, new SimpleMatrix(2, 1), 1e4);
    private static final Field BOWL = Fields.of("x^4/4 + 2*x^2 + x*y + 3*y^2 + exp(x/4 - y/8)");

    private record Case(PlaneMap map, Point start) {

        static Case drawn(ForAll.Draw draw) {
            return new Case(new PlaneMap(draw.real(-1.5, 1.5), draw.real(0.2, 5)), new Point(draw.real(-2, 2), draw.real(1, 2)));
        }

        double apart(ConfiguredMethod method) {
            var runners = List.of(new Runner(method, Optional.empty()));
            var runs = runs(runners, List.of(start), map);
            var pair = runs.mapped(new Race(Optional.of(start), runners, 20, 0), WORDS).getFirst();
            return MappedRuns.apart(pair.here(), pair.mapped());
        }
    }

    private static Runs runs(List<Runner> runners, List<Point> starts, PlaneMap map) {
        return Runs.run(RunSpace.of(BOWL, Optional.empty()), runners, starts, Optional.of(map), STOPPING, 1, () -> 0, Cancellation.NEVER);
    }

    private static ConfiguredMethod descent() {
        return ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, 0.02);
    }

    @Test
    void newtonsPathMapsAlong() {
        ForAll.seeded(53_020).cases(200).check(Case::drawn, drawn -> {
            assertEquals(0, drawn.apart(ConfiguredMethod.of(MethodName.NEWTON)));
            assertEquals(0, drawn.apart(ConfiguredMethod.of(MethodName.DAMPED_NEWTON)));
        });
    }

    /// −η∇f becomes −ηTTᵀ∇f, which is itself where T only turns.
    @Test
    void gradientDescentsDoesNotUnlessTheMapOnlyTurns() {
        ForAll.seeded(53_021).cases(200).check(Case::drawn, drawn -> {
            assertEquals(0, new Case(new PlaneMap(drawn.map().turn(), 1), drawn.start()).apart(descent()));
            assertTrue(Math.abs(drawn.map().stretch() - 1) < 0.05 || drawn.apart(descent()) > 0);
        });
    }

    @Test
    void adamNoticesTurningAlone() {
        ForAll.seeded(53_022).cases(100)
                .check(draw -> new Case(new PlaneMap(draw.real(0.2, 1.3), 1), new Point(draw.real(-2, 2), draw.real(1, 2))),
                drawn -> assertTrue(drawn.apart(ConfiguredMethod.of(MethodName.ADAM)) > 0));
    }

    @Test
    void aMapAndItsInverseAreOne() {
        ForAll.seeded(53_023).cases(100).check(Case::drawn, drawn ->
                assertEquals(0, drawn.map().matrix().mult(drawn.map().inverse()).minus(SimpleMatrix.identity(2)).normF(), 1e-14));
    }

    @Test
    void thePathsAreDrawnAndSaidToBeTheSameOrNot() {
        var runners = List.of(new Runner(descent(), Optional.empty()), Runner.of(MethodName.NEWTON));
        var start = new Point(2, 1);
        var map = new PlaneMap(Math.toRadians(30), 2);
        var runs = runs(runners, List.of(start, start), map);
        var pairs = runs.mapped(new Race(Optional.of(start), runners, 20, 0), WORDS);
        assertTrue(MappedRuns.words(map, pairs, WORDS).matches("Dotted: in z with x = Tz, z₁ stretched 2 times and turned by 30°\\. "
                + "Gradient descent takes another, up to [0-9.]+ apart\\. Newton takes the same path\\."),
                () -> MappedRuns.words(map, pairs, WORDS));
        var marks = MappedRuns.marks(pairs, 3, new PlaneProjection(new Window(-4, 4, -4, 4), 0, 0, 500, 500), Style.of(Theme.DARK, 1));
        MarkCheck.isDrawable(marks, "mapped");
        assertEquals(2, MarkCheck.strokes(marks).size());
    }
}
