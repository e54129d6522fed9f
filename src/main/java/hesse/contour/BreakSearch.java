package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;

/// Finds where a function breaks off between two nodes at which it is finite: at a hole narrower than the edge, at a pole with
/// a change of sign, at a pole without one. Jumps are no breaks.
///
/// Places between the nodes show where to look; there a hole's ends are halved, the steeper half of the rise is taken again
/// and again, or the extremum is closed in by golden sections. It is a pole if values don't stop growing.
final class BreakSearch {

    /// Edges that are searched at once.
    static final int MOST = 64;

    private static final int PARTS = EdgeProfiles.PARTS;
    private static final int HALVINGS = 48;
    private static final int SECTIONS = 60;
    private static final double SECTION = (3 - Math.sqrt(5)) / 2;

    /// Rises and extrema are compared with the third largest rise between two places, for beside a pole two may be larger.
    /// What isn't larger than that by now never will be.
    private static final int SOON = 6;
    private static final int LATER = 30;
    private static final double SHRUNK = 0.5;
    private static final double GROWN = 1.5;

    /// A node so far out is on a pole, but for rounding.
    private static final double AT_NODE = 1e9;

    /// Beside a pole of any order they are larger by this; a jump is as large.
    private static final double POLE = 1e3;

    /// Where it has a parabola's extremum a function goes 5 times as far, at a corner 8 times, at the cusp of a root 9 times.
    private static final double SPIKE = 16;

    private enum State { OPEN, HOLE, FOUND, AT_START, AT_END, NONE }

    private final State[] state = new State[MOST];

    /// Of each edge, in parts of it: both ends of where the break is, with the values there, and a place in between.
    private final double[] a = new double[MOST];
    private final double[] atA = new double[MOST];
    private final double[] b = new double[MOST];
    private final double[] atB = new double[MOST];
    private final double[] c = new double[MOST];
    private final double[] atC = new double[MOST];
    private final double[] d = new double[MOST];
    private final double[] measure = new double[MOST];
    private final boolean[] isPeak = new boolean[MOST];
    private final EdgeProfiles profiles = new EdgeProfiles(MOST);

    private final EdgePlaces places = new EdgePlaces(MOST);
    private int count;
    private BlockFunction function;

    /// Searches `size` edges, at most [#MOST], whose ends are finite.
    void search(int[] keys, int first, int size, double[] values, Grid grid, BlockFunction sampled, Cancellation cancellation) {
        count = size;
        function = sampled;
        for (int i = 0; i < size; i++) {
            name(i, keys[first + i], values, grid);
        }
        cancellation.check();
        scan();
        followRises();
        cancellation.check();
        followExtrema();
        closeHoles();
        function = null;
    }

    boolean isBroken(int i) {
        return state[i] == State.FOUND;
    }

    /// Whether the break is at the node that the edge starts from, which only for rounding is finite.
    boolean isAtStart(int i) {
        return state[i] == State.AT_START;
    }

    boolean isAtEnd(int i) {
        return state[i] == State.AT_END;
    }

    /// The coordinate of the last place before the break.
    double before(int i) {
        return places.coordinate(i, a[i]);
    }

    double valueBefore(int i) {
        return atA[i];
    }

    double after(int i) {
        return places.coordinate(i, b[i]);
    }

    double valueAfter(int i) {
        return atB[i];
    }

    private void name(int i, int key, double[] values, Grid grid) {
        int node = SharedEdges.node(key);
        state[i] = State.OPEN;
        places.name(i, key, grid);
        profiles.set(i, 0, values[node]);
        profiles.set(i, PARTS, values[node + (SharedEdges.isNorthward(key) ? grid.columns() : 1)]);
    }

    private void scan() {
        places.clear();
        for (int i = 0; i < count; i++) {
            for (int k = 1; k < PARTS; k++) {
                places.ask(i, (double) k / PARTS);
            }
        }
        places.answer(function);
        for (int i = 0; i < count; i++) {
            for (int k = 1; k < PARTS; k++) {
                profiles.set(i, k, places.value(i * (PARTS - 1) + k - 1));
            }
            bracketHole(i);
            judgeEnds(i);
        }
    }

    private void bracketHole(int i) {
        int low = profiles.lastFinite(i);
        if (low < PARTS) {
            int high = profiles.firstFinite(i);
            bracket(i, low, high);
            state[i] = State.HOLE;
            c[i] = (double) (low + 1) / PARTS;
            d[i] = (double) (high - 1) / PARTS;
        }
    }

    private void judgeEnds(int i) {
        double inside = profiles.largestInside(i);
        double start = Math.abs(profiles.at(i, 0));
        double end = Math.abs(profiles.at(i, PARTS));
        if (state[i] == State.OPEN && inside > 0 && Math.max(start, end) > AT_NODE * inside) {
            state[i] = start > end ? State.AT_START : State.AT_END;
        }
    }

    private void bracket(int i, int low, int high) {
        a[i] = (double) low / PARTS;
        atA[i] = profiles.at(i, low);
        b[i] = (double) high / PARTS;
        atB[i] = profiles.at(i, high);
    }

    private static double rise(double from, double to) {
        return EdgeProfiles.rise(from, to);
    }

    private void followRises() {
        for (int i = 0; i < count; i++) {
            if (state[i] == State.OPEN) {
                int steepest = profiles.steepest(i);
                measure[i] = Math.max(profiles.thirdRise(i), rise(profiles.at(i, 0), profiles.at(i, PARTS)));
                bracket(i, steepest, steepest + 1);
            }
        }
        for (int step = 0; step < HALVINGS; step++) {
            places.clear();
            for (int i = 0; i < count; i++) {
                double least = step >= LATER ? GROWN : step >= SOON ? SHRUNK : 0;
                boolean hopeless = !(rise(atA[i], atB[i]) >= least * measure[i]);
                if (state[i] == State.OPEN && !hopeless) {
                    places.ask(i, a[i] + (b[i] - a[i]) / 2);
                }
            }
            int asked = places.answer(function);
            for (int k = 0; k < asked; k++) {
                takeSteeperHalf(places.edge(k), places.value(k));
            }
        }
        for (int i = 0; i < count; i++) {
            if (state[i] == State.OPEN && isPole(i)) {
                state[i] = State.FOUND;
            }
        }
    }

    /// Whether values grow on both sides, in opposite directions.
    private boolean isPole(int i) {
        double before = atA[i] / 2 - profiles.at(i, 0) / 2;
        double after = atB[i] / 2 - profiles.at(i, PARTS) / 2;
        return before < 0 != after < 0 && Math.min(Math.abs(before), Math.abs(after)) > POLE * measure[i];
    }

    private void takeSteeperHalf(int i, double middle) {
        double place = a[i] + (b[i] - a[i]) / 2;
        if (!Holes.isFinite(middle)) {
            startHole(i, place);
        } else if (rise(atA[i], middle) > rise(middle, atB[i])) {
            b[i] = place;
            atB[i] = middle;
        } else {
            a[i] = place;
            atA[i] = middle;
        }
    }

    private void startHole(int i, double place) {
        state[i] = State.HOLE;
        c[i] = place;
        d[i] = place;
    }

    private void followExtrema() {
        for (int i = 0; i < count; i++) {
            if (state[i] == State.OPEN) {
                measure[i] = profiles.thirdRise(i);
                bracketExtremum(i);
            }
        }
        for (int step = 0; step < SECTIONS; step++) {
            places.clear();
            for (int i = 0; i < count; i++) {
                boolean hopeless = step >= 2 * SOON && !(depth(i) > SPIKE / 2 * measure[i]);
                if (state[i] == State.OPEN && !hopeless) {
                    places.ask(i, section(i));
                }
            }
            int asked = places.answer(function);
            for (int k = 0; k < asked; k++) {
                takeSection(places.edge(k), places.value(k));
            }
        }
        for (int i = 0; i < count; i++) {
            if (state[i] == State.OPEN && depth(i) > SPIKE * measure[i]) {
                a[i] = c[i];
                atA[i] = atC[i];
                b[i] = c[i];
                atB[i] = atC[i];
                state[i] = State.FOUND;
            }
        }
    }

    /// How far the extremum is from the nearer of the values at the ends.
    private double depth(int i) {
        return Math.min(rise(atC[i], profiles.at(i, 0)), rise(atC[i], profiles.at(i, PARTS)));
    }

    private void bracketExtremum(int i) {
        int best = profiles.sharpest(i);
        if (best < 0) {
            state[i] = State.NONE;
            return;
        }
        bracket(i, Math.max(0, best - 1), Math.min(PARTS, best + 1));
        c[i] = (double) best / PARTS;
        atC[i] = profiles.at(i, best);
        isPeak[i] = profiles.bend(i, best) < 0;
    }

    private double section(int i) {
        return b[i] - c[i] > c[i] - a[i] ? c[i] + SECTION * (b[i] - c[i]) : c[i] - SECTION * (c[i] - a[i]);
    }

    private void takeSection(int i, double there) {
        double place = section(i);
        if (!Holes.isFinite(there)) {
            startHole(i, place);
            return;
        }
        boolean better = isPeak[i] ? there > atC[i] : there < atC[i];
        boolean isRight = place > c[i];
        if (better == isRight) {
            a[i] = better ? c[i] : place;
            atA[i] = better ? atC[i] : there;
        } else {
            b[i] = better ? c[i] : place;
            atB[i] = better ? atC[i] : there;
        }
        if (better) {
            c[i] = place;
            atC[i] = there;
        }
    }

    /// Between the ends of a hole, which are finite, and places in it.
    private void closeHoles() {
        for (int step = 0; step < HALVINGS; step++) {
            places.clear();
            for (int i = 0; i < count; i++) {
                if (state[i] == State.HOLE) {
                    places.ask(i, a[i] + (c[i] - a[i]) / 2);
                    places.ask(i, b[i] + (d[i] - b[i]) / 2);
                }
            }
            int asked = places.answer(function);
            for (int k = 0; k < asked; k += 2) {
                closeHole(places.edge(k), places.value(k), places.value(k + 1));
            }
        }
        for (int i = 0; i < count; i++) {
            state[i] = state[i] == State.HOLE ? State.FOUND : state[i];
        }
    }

    private void closeHole(int i, double low, double high) {
        double left = a[i] + (c[i] - a[i]) / 2;
        double right = b[i] + (d[i] - b[i]) / 2;
        if (Holes.isFinite(low)) {
            a[i] = left;
            atA[i] = low;
        } else {
            c[i] = left;
        }
        if (Holes.isFinite(high)) {
            b[i] = right;
            atB[i] = high;
        } else {
            d[i] = right;
        }
    }
}
