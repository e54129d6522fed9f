package hesse.contour;

/// Takes the steeper half of an edge's steepest rise again and again. It leads to a pole with a change of sign, or to a jump.
final class RisePursuit implements BreakPursuit {

    private static final int HALVINGS = 48;

    /// Rises are compared with the third largest between two places, for beside a pole two may be larger. What isn't larger than
    /// that by now never will be.
    private static final int SOON = 6;
    private static final int LATER = 30;
    private static final double SHRUNK = 0.5;
    private static final double GROWN = 1.5;

    /// Beside a pole of any order values are larger by this; a jump is as large.
    private static final double POLE = 1e3;

    private final EdgeProfile profile;
    private final BreakInterval interval;
    private double measure;
    private int step;

    RisePursuit(EdgeProfile profile, BreakInterval interval) {
        this.profile = profile;
        this.interval = interval;
    }

    void start() {
        int steepest = profile.steepest();
        interval.set(profile, steepest, steepest + 1);
        measure = Math.max(profile.thirdRise(), EdgeProfile.rise(profile.at(0), profile.at(EdgeProfile.PARTS)));
        step = 0;
    }

    @Override
    public boolean isOver() {
        double least = step >= LATER ? GROWN : step >= SOON ? SHRUNK : 0;
        return step == HALVINGS || !(EdgeProfile.rise(interval.atLow, interval.atHigh) >= least * measure);
    }

    @Override
    public double next() {
        return interval.low + (interval.high - interval.low) / 2;
    }

    @Override
    public void learn(double value) {
        if (EdgeProfile.rise(interval.atLow, value) > EdgeProfile.rise(value, interval.atHigh)) {
            interval.setHigh(next(), value);
        } else {
            interval.setLow(next(), value);
        }
        step++;
    }

    /// Whether values grow on both sides, in opposite directions.
    boolean isPole() {
        double before = interval.atLow / 2 - profile.at(0) / 2;
        double after = interval.atHigh / 2 - profile.at(EdgeProfile.PARTS) / 2;
        return before < 0 != after < 0 && Math.min(Math.abs(before), Math.abs(after)) > POLE * measure;
    }
}
