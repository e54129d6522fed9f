package hesse.contour;

/// Seeks the break of one edge: by its profile first, which shows where to look, and then by one pursuit after the other. Used
/// again for edge after edge.
final class EdgeBreak {

    /// What became of it: nothing, a break between two places, or a pole at a node that only by rounding is finite.
    enum Verdict { NONE, BROKEN, AT_START, AT_END }

    private static final int PARTS = EdgeProfile.PARTS;

    /// A node so far out is on a pole, but for rounding.
    private static final double AT_NODE = 1e9;

    /// Values are to be set before the search is started.
    final EdgeProfile profile = new EdgeProfile();
    final BreakInterval interval = new BreakInterval();
    private final RisePursuit rise = new RisePursuit(profile, interval);
    private final ExtremumPursuit extremum = new ExtremumPursuit(profile, interval);
    private final HolePursuit hole = new HolePursuit(interval);
    private Verdict verdict;

    /// The one under way, null when all is known.
    private BreakPursuit pursuit;

    void start() {
        int low = profile.lastFinite();
        if (low < PARTS) {
            int high = profile.firstFinite();
            interval.set(profile, low, high);
            startHole((double) (low + 1) / PARTS, (double) (high - 1) / PARTS);
        } else if (isPoleAtNode()) {
            end(Math.abs(profile.at(0)) > Math.abs(profile.at(PARTS)) ? Verdict.AT_START : Verdict.AT_END);
        } else {
            rise.start();
            pursuit = rise;
            goOn();
        }
    }

    private boolean isPoleAtNode() {
        double inside = profile.largestInside();
        return inside > 0 && Math.max(Math.abs(profile.at(0)), Math.abs(profile.at(PARTS))) > AT_NODE * inside;
    }

    private void startHole(double first, double last) {
        hole.start(first, last);
        pursuit = hole;
    }

    private void end(Verdict with) {
        verdict = with;
        pursuit = null;
    }

    boolean isOver() {
        return pursuit == null;
    }

    Verdict verdict() {
        return verdict;
    }

    /// Where the function should be evaluated next, in parts of the edge.
    double next() {
        return pursuit.next();
    }

    void learn(double value) {
        if (pursuit != hole && !Holes.isFinite(value)) {
            startHole(pursuit.next(), pursuit.next());
        } else {
            pursuit.learn(value);
            goOn();
        }
    }

    /// With the next pursuit where one is over without a result.
    private void goOn() {
        while (pursuit != null && pursuit.isOver()) {
            switch (pursuit) {
                case RisePursuit _ -> endRise();
                case ExtremumPursuit _ -> end(extremum.isPole() ? Verdict.BROKEN : Verdict.NONE);
                case HolePursuit _ -> end(Verdict.BROKEN);
            }
        }
    }

    private void endRise() {
        if (rise.isPole()) {
            end(Verdict.BROKEN);
        } else if (profile.sharpest() < 0) {
            end(Verdict.NONE);
        } else {
            extremum.start();
            pursuit = extremum;
        }
    }
}
