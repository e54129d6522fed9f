package hesse.bench;

import java.util.Arrays;
import java.util.List;

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
