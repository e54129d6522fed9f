package hesse.interval;

/// Comparisons of [Intervals]: 1 where they hold, 0 where they don't, and [0, 1] where both occurs.
public final class IntervalComparisons {

    private IntervalComparisons() {}

    public static void less(Intervals r, int to, int a, int b) {
        if (!r.passesEmpty(to, a, b)) {
            decide(r, to, r.sup[a] < r.inf[b], r.inf[a] >= r.sup[b]);
        }
    }

    public static void lessEqual(Intervals r, int to, int a, int b) {
        if (!r.passesEmpty(to, a, b)) {
            decide(r, to, r.sup[a] <= r.inf[b], r.inf[a] > r.sup[b]);
        }
    }

    public static void equal(Intervals r, int to, int a, int b) {
        if (!r.passesEmpty(to, a, b)) {
            decide(r, to, isOneNumber(r, a, b), areApart(r, a, b));
        }
    }

    public static void notEqual(Intervals r, int to, int a, int b) {
        if (!r.passesEmpty(to, a, b)) {
            decide(r, to, areApart(r, a, b), isOneNumber(r, a, b));
        }
    }

    private static boolean isOneNumber(Intervals r, int a, int b) {
        return r.inf[a] == r.sup[a] && r.inf[b] == r.sup[b] && r.inf[a] == r.inf[b];
    }

    private static boolean areApart(Intervals r, int a, int b) {
        return r.sup[a] < r.inf[b] || r.sup[b] < r.inf[a];
    }

    private static void decide(Intervals r, int to, boolean always, boolean never) {
        if (!always && !never) {
            r.isNotContinuous();
        }
        r.set(to, always ? 1 : 0, never ? 0 : 1);
    }
}
