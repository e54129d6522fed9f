package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineupTest {
    private static final Runner NEWTON = Runner.of(MethodName.NEWTON);
    private static final Runner SLOW = descent(0.01);
    private static final Runner FAST = descent(0.5);

    private static Runner descent(double stepSize) {
        return new Runner(ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, stepSize), Optional.empty());
    }

    private static Lineup lineup(int selected, Runner... runners) {
        return new Lineup(List.of(runners), selected, false);
    }

    @Test
    void aNewRunnerComesAfterTheSelectedOneAndIsSelected() {
        assertEquals(lineup(1, SLOW, NEWTON, FAST), lineup(0, SLOW, FAST).add(NEWTON));
        assertEquals(lineup(0, NEWTON), lineup(0).add(NEWTON));
        assertEquals(lineup(2, SLOW, FAST, FAST), lineup(1, SLOW, FAST).duplicate());
        assertEquals(lineup(0), lineup(0).duplicate());
        var full = Lineup.of(Collections.nCopies(Lineup.MOST_RUNNERS, NEWTON));
        assertEquals(full, full.add(SLOW));
    }

    /// Momentum adds up to ten steps, so it begins with a tenth.
    @Test
    void aNewcomersStepSizeSuitsTheFunction() {
        assertEquals(0.001, lineup(0, SLOW, FAST).newcomer(MethodName.POLYAK_MOMENTUM).method().value(MethodParameter.STEP_SIZE), 1e-15);
        assertEquals(SLOW, lineup(0, SLOW, FAST).newcomer(MethodName.GRADIENT_DESCENT));
        assertEquals(Runner.of(MethodName.ADAM), lineup(0, SLOW).newcomer(MethodName.ADAM));
        assertEquals(Runner.of(MethodName.NESTEROV), lineup(0, NEWTON).newcomer(MethodName.NESTEROV), "nothing to go by");
    }

    @Test
    void whenTheSelectedOneGoesTheNextTakesItsPlace() {
        assertEquals(lineup(1, SLOW, NEWTON), lineup(1, SLOW, FAST, NEWTON).remove());
        assertEquals(lineup(1, SLOW, FAST), lineup(2, SLOW, FAST, NEWTON).remove());
        assertEquals(lineup(0), lineup(0, SLOW).remove());
        assertEquals(lineup(0), lineup(0).remove());
    }

    @Test
    void theSelectionMovesWithItsRunnerAndRoundTheEnds() {
        assertEquals(lineup(0, FAST, SLOW, NEWTON), lineup(1, SLOW, FAST, NEWTON).move(-1));
        assertEquals(lineup(0, SLOW, FAST), lineup(0, SLOW, FAST).move(-1));
        assertEquals(lineup(2, SLOW, NEWTON, FAST), lineup(1, SLOW, FAST, NEWTON).move(5));
        assertEquals(lineup(0, SLOW, FAST), lineup(1, SLOW, FAST).selectNext(1));
        assertEquals(lineup(1, SLOW, FAST), lineup(0, SLOW, FAST).selectNext(-1));
        assertEquals(lineup(0), lineup(0).selectNext(1));
    }

    @Test
    void hiddenRunnersAndThoseBesideASoloAreNotDrawn() {
        var lineup = lineup(1, SLOW, FAST, NEWTON).toggleHidden(0);
        assertEquals(List.of(false, true, true), drawn(lineup));
        assertEquals(List.of(false, true, false), drawn(lineup.withSolo(true)));
        assertEquals(List.of(true, false, false), drawn(lineup.withSolo(true).select(0)), "alone it is drawn though it is hidden");
        assertEquals(lineup(1, SLOW, FAST, NEWTON), lineup.toggleHidden(0));
    }

    private static List<Boolean> drawn(Lineup lineup) {
        return IntStream.range(0, lineup.runners().size()).mapToObj(lineup::isDrawn).toList();
    }

    @Test
    void otherRunnersKeepTheSelectionWhereThereIsOne() {
        assertEquals(lineup(1, NEWTON, SLOW), lineup(1, SLOW, FAST, NEWTON).with(List.of(NEWTON, SLOW)));
        assertEquals(lineup(0, NEWTON), lineup(2, SLOW, FAST, NEWTON).with(List.of(NEWTON)));
        assertEquals(lineup(0), lineup(2, SLOW, FAST, NEWTON).with(List.of()));
        assertThrows(IllegalArgumentException.class, () -> lineup(2, SLOW, FAST));
        assertThrows(IllegalArgumentException.class, () -> lineup(1));
    }
}
