package hesse.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.event.EventDispatcher;

/// Sums up what one thread spends between starts and stops, in milliseconds.
final class Stopwatch {
    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private long processor;
    private long clock;
    private long processorStart = -1;
    private long clockStart;

    void reset() {
        processor = 0;
        clock = 0;
        processorStart = -1;
    }

    void start() {
        processorStart = thread.getCurrentThreadCpuTime();
        clockStart = System.nanoTime();
    }

    /// Does nothing unless started.
    void stop() {
        if (processorStart >= 0) {
            processor += thread.getCurrentThreadCpuTime() - processorStart;
            clock += System.nanoTime() - clockStart;
            processorStart = -1;
        }
    }

    double processor() {
        return processor / 1e6;
    }

    double clock() {
        return clock / 1e6;
    }

    /// The same dispatcher under this watch.
    EventDispatcher around(EventDispatcher dispatcher) {
        return (event, tail) -> {
            start();
            try {
                return dispatcher.dispatchEvent(event, tail);
            } finally {
                stop();
            }
        };
    }
}
