package hesse.testing;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for conditions. The one limit there is tells a test that hangs from one that is slow: it is hundreds of times what a
/// test takes on an idle machine, so no result depends on how fast or busy the machine is.
public final class HangGuard {
    public static final Duration LIMIT = Duration.ofMinutes(10);

    /// Short for a test, long for a processor that others need meanwhile.
    private static final long PAUSE = 500_000;

    private HangGuard() {}

    public static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("hangs: " + latch);
            }
        } catch (InterruptedException _) {
            // A background thread at the end of its test, whose workers are closed.
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        }
    }

    /// Asks again and again, leaving the processor to others in between.
    public static void until(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new AssertionError("waited in vain for " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
