package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodParameter;
import hesse.optimize.MethodName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaceRunnersTest {
    private static final Runner NEWTON = Runner.of(MethodName.NEWTON);
    private static final Runner DESCENT = Runner.of(MethodName.GRADIENT_DESCENT);
    private static final Point HERE = new Point(1, 2);
    private static final Point THERE = new Point(-3, 4);

    private static Race race(Runner... runners) {
        return Race.INITIAL.with(List.of(runners));
    }

    private static Runner from(Point start, Runner runner) {
        return new Runner(runner.method(), Optional.of(start));
    }

    @Test
    void gradientDescentRacesNewtonAtFirst() {
        assertEquals(List.of(DESCENT, NEWTON), Race.INITIAL.runners());
        assertEquals(OptionalDouble.of(0.1), Race.INITIAL.value(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE));
    }

    /// It runs when every runner has a start, its own or the race's.
    @Test
    void runnersStartWhereTheRaceDoesOrWhereTheySay() {
        assertEquals(Optional.empty(), race(DESCENT, NEWTON).starts());
        assertEquals(Optional.of(List.of(HERE, HERE)), race(DESCENT, NEWTON).from(HERE).starts());
        assertEquals(Optional.of(List.of(HERE, THERE)), race(DESCENT, from(THERE, NEWTON)).from(HERE).starts());
        assertEquals(Optional.empty(), race(DESCENT, from(THERE, NEWTON)).starts());
        assertEquals(Optional.of(List.of(HERE, THERE)), race(from(HERE, DESCENT), from(THERE, NEWTON)).starts());
        assertEquals(Optional.empty(), race().starts());
        assertEquals(Optional.of(List.of()), race().from(HERE).starts());
    }

    @Test
    void clearedThereIsNoStartAtAll() {
        assertEquals(race(DESCENT, NEWTON), race(DESCENT, from(THERE, NEWTON)).from(HERE).at(7).cleared());
    }

    @Test
    void aParameterIsSetForTheFirstOfItsMethod() {
        var changed = race(NEWTON, DESCENT, DESCENT).with(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE, 0.5);
        assertEquals(race(NEWTON, DESCENT.with(ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, 0.5)),
                DESCENT), changed);
        assertEquals(race(NEWTON), race(NEWTON).with(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE, 0.5));
        assertEquals(OptionalDouble.empty(), race(NEWTON).value(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE));
        assertThrows(IllegalArgumentException.class, () -> race(DESCENT).with(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 20, Lineup.MOST_RUNNERS})
    void anyNumberTakesPart(int count) {
        var runners = new ArrayList<>(Collections.nCopies(count, NEWTON));
        var race = Race.INITIAL.with(runners);
        runners.add(DESCENT);
        assertEquals(Collections.nCopies(count, NEWTON), race.runners(), "a list of its own");
    }

    @Test
    void thereIsALimit() {
        var tooMany = Collections.nCopies(Lineup.MOST_RUNNERS + 1, NEWTON);
        assertEquals("101 runners, of at most 100",
                assertThrows(IllegalArgumentException.class, () -> Race.INITIAL.with(tooMany)).getMessage());
    }
}
