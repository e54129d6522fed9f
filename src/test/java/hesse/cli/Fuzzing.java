package hesse.cli;

import hesse.testing.ForAll;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Runs a property on many inputs, on a thread with a small stack, and fails if one input takes too much of the processor: time
/// of its thread, which doesn't pass while others have the core.
final class Fuzzing {
    /// Shared among the fuzz tests; `mvn -Pnightly test` asks for a million.
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 20_000);
    /// What [hesse.expression.Parser#MAX_DEPTH] promises to be enough.
    private static final long STACK = 512 << 10;
    private static final long LONGEST_SECONDS = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Fuzzing() {}

    /// @param nanos of the thread when it began
    private record Begun(Object input, long nanos) {}

    /// @param share of all inputs
    static <T> void run(long seed, double share, List<T> specials, ForAll.Generator<T> generator, ForAll.Property<T> property)
            throws InterruptedException {
        var begun = new AtomicReference<Begun>();
        var failure = new AtomicReference<Throwable>();
        var worker = new Thread(null, () -> ForAll.seeded(seed).cases((int) (INPUTS * share)).check(specials, generator, input -> {
            begun.set(new Begun(input, THREADS.getCurrentThreadCpuTime()));
            property.check(input);
        }), "fuzzing", STACK);
        worker.setDaemon(true);
        worker.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
        worker.start();
        while (worker.isAlive()) {
            worker.join(500);
            var last = begun.get();
            // -1 when the thread has just ended.
            if (last != null && THREADS.getThreadCpuTime(worker.threadId()) - last.nanos() > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                throw new AssertionError("seed " + seed + ": still busy after " + LONGEST_SECONDS + " s of the processor with input "
                        + last.input());
            }
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
    }
}
