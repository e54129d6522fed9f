package hesse.contour;

/// What a function looks like along some edges, by its values at evenly spaced places.
final class EdgeProfiles {

    /// Parts of an edge.
    static final int PARTS = 16;
    private static final int ROW = PARTS + 1;

    private final double[] values;

    EdgeProfiles(int most) {
        values = new double[most * ROW];
    }

    void set(int edge, int place, double value) {
        values[edge * ROW + place] = value;
    }

    double at(int edge, int place) {
        return values[edge * ROW + place];
    }

    /// Half of the absolute difference, which can't overflow.
    static double rise(double from, double to) {
        return Math.abs(to / 2 - from / 2);
    }

    private double rise(int edge, int part) {
        return rise(at(edge, part), at(edge, part + 1));
    }

    /// The last place before the first one that isn't finite; [#PARTS] if all are.
    int lastFinite(int edge) {
        int place = 0;
        while (place < PARTS && Holes.isFinite(at(edge, place + 1))) {
            place++;
        }
        return place;
    }

    /// The first place behind all that aren't finite.
    int firstFinite(int edge) {
        int place = PARTS;
        while (place > 0 && Holes.isFinite(at(edge, place - 1))) {
            place--;
        }
        return place;
    }

    /// The largest absolute value away from the ends.
    double largestInside(int edge) {
        double largest = 0;
        for (int k = 2; k < PARTS - 1; k++) {
            largest = Math.max(largest, Math.abs(at(edge, k)));
        }
        return largest;
    }

    /// The part with the largest rise. If a place is next to a pole, the rises on both sides are about alike, and the pole
    /// is in the one that turns back.
    int steepest(int edge) {
        int best = 0;
        for (int k = 1; k < PARTS; k++) {
            best = rise(edge, k) > rise(edge, best) ? k : best;
        }
        if (best == 0 || best + 1 == PARTS) {
            return best;
        }
        boolean likeBefore = isUp(edge, best - 1) == isUp(edge, best);
        boolean likeAfter = isUp(edge, best + 1) == isUp(edge, best);
        if (likeBefore == likeAfter) {
            return best;
        }
        int other = likeBefore ? best + 1 : best - 1;
        return 2 * rise(edge, other) > rise(edge, best) ? other : best;
    }

    private boolean isUp(int edge, int part) {
        return at(edge, part + 1) > at(edge, part);
    }

    /// At a pole two may be larger.
    double thirdRise(int edge) {
        double first = 0;
        double second = 0;
        double third = 0;
        for (int k = 0; k < PARTS; k++) {
            double rise = rise(edge, k);
            third = rise > second ? second : Math.max(third, rise);
            second = rise > first ? first : Math.max(second, rise);
            first = Math.max(first, rise);
        }
        return third;
    }

    /// The place of the extremum that is bent most, which may be an end; negative if nothing bends.
    int sharpest(int edge) {
        int best = -1;
        double most = 0;
        for (int k = 0; k <= PARTS; k++) {
            double bend = Math.abs(bend(edge, k));
            if (bend > most) {
                best = k;
                most = bend;
            }
        }
        return best;
    }

    /// At an extremum the mean of the steps away from it, as if there were none beyond an end; otherwise 0. Negative at a peak.
    double bend(int edge, int place) {
        double left = place == 0 ? 0 : at(edge, place - 1) / 2 - at(edge, place) / 2;
        double right = place == PARTS ? 0 : at(edge, place + 1) / 2 - at(edge, place) / 2;
        boolean isExtremum = place == 0 || place == PARTS || left < 0 == right < 0;
        return isExtremum ? left / 2 + right / 2 : 0;
    }
}
