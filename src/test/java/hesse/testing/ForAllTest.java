package hesse.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForAllTest {
    private static final long SEED = 4_711;

    @Test
    void failureNamesSeedIndexAndInput() {
        var forAll = new ForAll(SEED, 100);
        var error = assertThrows(AssertionError.class,
                () -> forAll.check(draw -> new double[] {draw.size()}, input -> assertTrue(input[0] < 0.5, "too large")));
        assertTrue(error.getMessage().startsWith("seed 4711, index 49, input [0.5]: "), error.getMessage());
    }

    @Test
    void specialInputsComeFirst() {
        var seen = new ArrayList<String>();
        new ForAll(SEED, 2).check(List.of("special"), _ -> "drawn", seen::add);
        assertEquals(List.of("special", "drawn", "drawn"), seen);
    }

    @Test
    void sameSeedDrawsTheSameInputs() {
        assertEquals(drawn(SEED), drawn(SEED));
    }

    @Test
    void numbersStayInTheirRangeAndReachSpecialValues() {
        var seen = new ArrayList<Double>();
        new ForAll(SEED, 2000).check(draw -> draw.real(-3, 5), seen::add);
        assertTrue(seen.stream().allMatch(number -> number >= -3 && number <= 5));
        assertTrue(seen.containsAll(List.of(0.0, -0.0, 1.0, -1.0, -3.0, 5.0, Math.nextUp(-3.0), Math.nextDown(5.0))));
        assertTrue(seen.stream().anyMatch(number -> number > 4) && seen.stream().anyMatch(number -> number < -2));
    }

    private static List<Object> drawn(long seed) {
        var drawn = new ArrayList<>();
        new ForAll(seed, 50).check(draw -> List.of(draw.anyScale(), draw.integer(0, 9), draw.pick(List.of("a", "b"))), drawn::add);
        return drawn;
    }
}
