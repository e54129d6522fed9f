package hesse.contour;

/// Between which places of an edge, in parts of it, a break is, and the function's values there.
final class BreakInterval {

    double low;
    double atLow;
    double high;
    double atHigh;

    /// Between two places of a profile.
    void set(EdgeProfile profile, int from, int to) {
        setLow((double) from / EdgeProfile.PARTS, profile.at(from));
        setHigh((double) to / EdgeProfile.PARTS, profile.at(to));
    }

    void setLow(double place, double value) {
        low = place;
        atLow = value;
    }

    void setHigh(double place, double value) {
        high = place;
        atHigh = value;
    }
}
