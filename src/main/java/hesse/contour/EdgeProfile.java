package hesse.contour;

/// What a function looks like along an edge, by its values at evenly spaced places.
final class EdgeProfile {

    /// Parts of an edge.
    static final int PARTS = 16;

    private final double[] values = new double[PARTS + 1];

    void set(int place, double value) {
        values[place] = value;
    }

    double at(int place) {
        return values[place];
    }

    /// Half of the absolute difference, which can't overflow.
    static double rise(double from, double to) {
        return Math.abs(to / 2 - from / 2);
    }

    private double riseOf(int part) {
        return rise(at(part), at(part + 1));
    }

    /// The last place before the first one that isn't finite; [#PARTS] if all are.
    int lastFinite() {
        int place = 0;
        while (place < PARTS && Holes.isFinite(at(place + 1))) {
            place++;
        }
        return place;
    }

    /// The first place behind all that aren't finite.
    int firstFinite() {
        int place = PARTS;
        while (place > 0 && Holes.isFinite(at(place - 1))) {
            place--;
        }
        return place;
    }

    /// The largest absolute value away from the ends.
    double largestInside() {
        double largest = 0;
        for (int k = 2; k < PARTS - 1; k++) {
            largest = Math.max(largest, Math.abs(at(k)));
        }
        return largest;
    }

    /// The part with the largest rise. If a place is next to a pole, the rises on both sides are about alike, and the pole
    /// is in the one that turns back.
    int steepest() {
        int best = 0;
        for (int k = 1; k < PARTS; k++) {
            best = riseOf(k) > riseOf(best) ? k : best;
        }
        if (best == 0 || best + 1 == PARTS) {
            return best;
        }
        boolean likeBefore = isUp(best - 1) == isUp(best);
        boolean likeAfter = isUp(best + 1) == isUp(best);
        if (likeBefore == likeAfter) {
            return best;
        }
        int other = likeBefore ? best + 1 : best - 1;
        return 2 * riseOf(other) > riseOf(best) ? other : best;
    }

    private boolean isUp(int part) {
        return at(part + 1) > at(part);
    }

    /// At a pole two may be larger.
    double thirdRise() {
        double first = 0;
        double second = 0;
        double third = 0;
        for (int k = 0; k < PARTS; k++) {
            double rise = riseOf(k);
            third = rise > second ? second : Math.max(third, rise);
            second = rise > first ? first : Math.max(second, rise);
            first = Math.max(first, rise);
        }
        return third;
    }

    /// The place of the extremum that is bent most, which may be an end; negative if nothing bends.
    int sharpest() {
        int best = -1;
        double most = 0;
        for (int k = 0; k <= PARTS; k++) {
            double bend = Math.abs(bend(k));
            if (bend > most) {
                best = k;
                most = bend;
            }
        }
        return best;
    }

    /// At an extremum the mean of the steps away from it, as if there were none beyond an end; otherwise 0. Negative at a peak.
    double bend(int place) {
        double left = place == 0 ? 0 : at(place - 1) / 2 - at(place) / 2;
        double right = place == PARTS ? 0 : at(place + 1) / 2 - at(place) / 2;
        boolean isExtremum = place == 0 || place == PARTS || left < 0 == right < 0;
        return isExtremum ? left / 2 + right / 2 : 0;
    }
}
