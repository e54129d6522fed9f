package hesse.app.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.testing.HangGuard;
import hesse.testing.ThreadTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A picture split among cores.
@ThreadTest
class WorkersTest {
    private static final int CORES = 6;
    /// Which helper is asked first is chance.
    private static final int TRIES = 30;

    private final Workers workers = new Workers(CORES);

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void everyTaskIsRunOnce() {
        for (int tasks : new int[] {0, 1, CORES - 1, CORES, 100}) {
            var runs = new AtomicIntegerArray(tasks);
            workers.runAll(IntStream.range(0, tasks).<Runnable>mapToObj(task -> () -> runs.incrementAndGet(task)).toList(),
                    Cancellation.NEVER);
            assertEquals(Arrays.toString(ones(tasks)), runs.toString());
        }
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void allCoresTakePartTheAskingThreadAmongThem() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        var together = new CyclicBarrier(CORES);
        workers.runAll(Collections.nCopies(CORES, () -> {
            threads.add(Thread.currentThread());
            meet(together);
        }), Cancellation.NEVER);
        assertEquals(CORES, threads.size());
        assertTrue(threads.contains(Thread.currentThread()));
    }

    @Test
    void afterAFailureNothingIsRunningAnyMore() {
        for (int i = 0; i < TRIES; i++) {
            var failure = assertThrows(IllegalStateException.class, () -> runWithOneSlowHelper(() -> {
                throw new IllegalStateException("a band failed");
            }));
            assertEquals("a band failed", failure.getMessage());
        }
    }

    @Test
    void afterAnInterruptNothingIsRunningAnyMore() {
        var asking = Thread.currentThread();
        runWithOneSlowHelper(asking::interrupt);
        assertTrue(Thread.interrupted(), "the interrupt is kept");
    }

    /// The slow helper is done when the asking thread waits, and all others are done long before.
    private void runWithOneSlowHelper(Runnable others) {
        var asking = Thread.currentThread();
        var together = new CyclicBarrier(CORES);
        var gone = new AtomicBoolean();
        var slow = new AtomicInteger();
        var done = new AtomicBoolean();
        try {
            workers.runAll(Collections.nCopies(CORES, () -> {
                meet(together);
                if (Thread.currentThread() == asking) {
                    gone.set(true);
                } else if (slow.getAndIncrement() == 0) {
                    awaitWaiting(asking, gone);
                    done.set(true);
                } else {
                    others.run();
                }
            }), Cancellation.NEVER);
        } finally {
            assertTrue(done.get(), "a helper was left running");
        }
    }

    /// After its own share, not before.
    private static void awaitWaiting(Thread thread, AtomicBoolean gone) {
        HangGuard.until("the asking thread to wait", () -> gone.get() && thread.getState() == Thread.State.WAITING);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(HangGuard.LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsCancelledIsNotBegun() {
        var begun = new AtomicInteger();
        assertThrows(CancellationException.class, () -> workers.runAll(Collections.nCopies(10, begun::incrementAndGet), () -> true));
        assertEquals(0, begun.get());
    }

    @Test
    void afterClosingPicturesAreCancelled() {
        workers.close();
        assertThrows(CancellationException.class, () -> workers.runAll(List.of(() -> {}, () -> {}), Cancellation.NEVER));
    }
}
