package hesse.field;

import java.time.Duration;

/// Asked by long computations, as often as a [Cancellation], whether to stop and answer with what is known so far.
@FunctionalInterface
public interface Deadline {

    Deadline NEVER = () -> false;

    boolean isOver();

    /// So long from now.
    static Deadline after(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() - end >= 0;
    }
}
