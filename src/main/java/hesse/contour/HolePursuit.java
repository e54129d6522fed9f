package hesse.contour;

/// Halves the way from both ends of an interval, which are finite, to places between them in a hole: the interval becomes the hole.
final class HolePursuit implements BreakPursuit {

    /// Of each side.
    private static final int HALVINGS = 48;

    private final BreakInterval interval;
    private double firstInside;
    private double lastInside;
    private int step;

    HolePursuit(BreakInterval interval) {
        this.interval = interval;
    }

    /// @param first a place of the hole, `last` another one or the same
    void start(double first, double last) {
        firstInside = first;
        lastInside = last;
        step = 0;
    }

    @Override
    public boolean isOver() {
        return step == 2 * HALVINGS;
    }

    @Override
    public double next() {
        return isLowsTurn() ? interval.low + (firstInside - interval.low) / 2 : interval.high + (lastInside - interval.high) / 2;
    }

    private boolean isLowsTurn() {
        return step % 2 == 0;
    }

    @Override
    public void learn(double value) {
        double place = next();
        boolean finite = Holes.isFinite(value);
        if (isLowsTurn()) {
            if (finite) {
                interval.setLow(place, value);
            } else {
                firstInside = place;
            }
        } else if (finite) {
            interval.setHigh(place, value);
        } else {
            lastInside = place;
        }
        step++;
    }
}
