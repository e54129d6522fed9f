package hesse.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.ForkJoinTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideOfThePoolTest {
    private static boolean allInPool = true;

    private final boolean constructedInPool = ForkJoinTask.inForkJoinPool();
    private boolean eachInPool = true;

    @BeforeAll
    static void noteAll() {
        allInPool = ForkJoinTask.inForkJoinPool();
    }

    @BeforeEach
    void noteEach() {
        eachInPool = ForkJoinTask.inForkJoinPool();
    }

    @Test
    void aTestIsInAThreadOfItsOwn() {
        assertFalse(ForkJoinTask.inForkJoinPool() || constructedInPool || allInPool || eachInPool);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void andSoIsOneWithArguments(int argument) {
        assertFalse(ForkJoinTask.inForkJoinPool(), () -> "the " + argument + "th");
    }
}
