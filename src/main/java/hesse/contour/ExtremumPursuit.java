package hesse.contour;

/// Closes in on an edge's sharpest extremum by golden sections. It leads to a pole without a change of sign, or to an ordinary
/// extremum or a corner.
final class ExtremumPursuit implements BreakPursuit {

    private static final int SECTIONS = 60;
    private static final double SECTION = (3 - Math.sqrt(5)) / 2;

    /// What doesn't go half as far as a spike by now never will.
    private static final int SOON = 12;

    /// Where it has a parabola's extremum a function goes 5 times as far as the third largest rise between two places, at a
    /// corner 8 times, at the cusp of a root 9 times.
    private static final double SPIKE = 16;

    private final EdgeProfile profile;
    private final BreakInterval interval;
    private double best;
    private double atBest;
    private boolean isPeak;
    private double measure;
    private int step;

    ExtremumPursuit(EdgeProfile profile, BreakInterval interval) {
        this.profile = profile;
        this.interval = interval;
    }

    void start() {
        int sharpest = profile.sharpest();
        measure = profile.thirdRise();
        interval.set(profile, Math.max(0, sharpest - 1), Math.min(EdgeProfile.PARTS, sharpest + 1));
        best = (double) sharpest / EdgeProfile.PARTS;
        atBest = profile.at(sharpest);
        isPeak = profile.bend(sharpest) < 0;
        step = 0;
    }

    @Override
    public boolean isOver() {
        return step == SECTIONS || step >= SOON && !(depth() > SPIKE / 2 * measure);
    }

    @Override
    public double next() {
        double before = best - interval.low;
        double after = interval.high - best;
        return after > before ? best + SECTION * after : best - SECTION * before;
    }

    @Override
    public void learn(double value) {
        double place = next();
        boolean better = isPeak ? value > atBest : value < atBest;
        double outer = better ? best : place;
        double atOuter = better ? atBest : value;
        if (better == place > best) {
            interval.setLow(outer, atOuter);
        } else {
            interval.setHigh(outer, atOuter);
        }
        if (better) {
            best = place;
            atBest = value;
        }
        step++;
    }

    /// Whether it is farther from both ends than any function goes that has a limit there; if so, the interval is the extremum.
    boolean isPole() {
        boolean isPole = depth() > SPIKE * measure;
        if (isPole) {
            interval.setLow(best, atBest);
            interval.setHigh(best, atBest);
        }
        return isPole;
    }

    /// How far the extremum is from the nearer of the values at the ends.
    private double depth() {
        return Math.min(EdgeProfile.rise(atBest, profile.at(0)), EdgeProfile.rise(atBest, profile.at(EdgeProfile.PARTS)));
    }
}
