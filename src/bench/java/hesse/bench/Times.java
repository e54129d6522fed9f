package hesse.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/// Times of the same thing done many times, in milliseconds.
record Times(double[] sorted) {

    /// Work that is timed.
    @FunctionalInterface
    interface Work {
        void run();
    }

    static Times of(List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /// Repeats work: first without looking at the clock, so that it is compiled, then timed one by one.
    static Times of(int unwatched, int watched, Work work) {
        for (int i = 0; i < unwatched; i++) {
            work.run();
        }
        double[] times = new double[watched];
        for (int i = 0; i < watched; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Times(times);
    }

    /// Repeats works in turn, so that what else the machine does meets them alike: first unwatched, then timed one by one.
    ///
    /// @param clock that says the time in nanoseconds
    static List<Times> inTurn(int unwatched, int watched, LongSupplier clock, Work... works) {
        double[][] times = new double[works.length][watched];
        for (int i = -unwatched; i < watched; i++) {
            for (int k = 0; k < works.length; k++) {
                long start = clock.getAsLong();
                works[k].run();
                if (i >= 0) {
                    times[k][i] = (clock.getAsLong() - start) / 1e6;
                }
            }
        }
        return Arrays.stream(times).peek(Arrays::sort).map(Times::new).toList();
    }

    /// What this thread has had of a processor.
    static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    int count() {
        return sorted.length;
    }

    double best() {
        return sorted[0];
    }

    double median() {
        return percentile(50);
    }

    /// The least time that so many percent of all don't exceed; NaN if there are none.
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, rank - 1)];
    }
}
