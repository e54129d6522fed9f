package hesse.curvature;

/// Goes from a point to a nearby solution of ∇f = 0 by Levenberg–Marquardt steps that never let ‖∇f‖ grow. All
/// lengths are in cells.
final class RootPolish {

    /// Where the polish ended and how long its last step was. That ∇f vanishes there isn't said.
    record End(Spot spot, double lastStep) {}

    private static final double LARGEST_RADIUS = 4;
    /// Steps shorter than this end the polish.
    private static final double NEGLIGIBLE = 1e-12;
    /// Points farther than this are left to other starts.
    private static final double FARTHEST = 12;
    /// Degenerate points are approached linearly, by a factor of at worst about 0.9: 1e-12 is reached within this.
    private static final int MOST_STEPS = 300;
    private static final int MOST_REJECTIONS = 14;
    /// Every so many steps ‖∇f‖ must have halved. Where it has a zero it falls by 1/e or more in every Newton step,
    /// also at a degenerate one.
    private static final int PATIENCE = 10;

    private final CellField cells;

    RootPolish(CellField cells) {
        this.cells = cells;
    }

    /// The end of the path from a finite spot.
    End from(Spot start) {
        var spot = start;
        double radius = LARGEST_RADIUS / 2;
        double lastStep = 0;
        double slopeToHalve = spot.slope();
        int rejections = 0;
        for (int k = 1; k <= MOST_STEPS && spot.slope() > 0; k++) {
            var step = spot.towardsRoot(radius);
            var trial = cells.at(spot, step.x(), step.y());
            lastStep = step.length();
            if (trial.x() == spot.x() && trial.y() == spot.y()) {
                break;
            }
            if (trial.isFinite() && trial.slope() < spot.slope()) {
                spot = trial;
                rejections = 0;
                radius = Math.min(2 * radius, LARGEST_RADIUS);
            } else if (++rejections > MOST_REJECTIONS) {
                break;
            } else {
                radius = Math.min(radius, lastStep) / 4;
            }
            if (lastStep <= NEGLIGIBLE || cells.distance(spot, start) > FARTHEST) {
                break;
            }
            if (k % PATIENCE == 0) {
                if (spot.slope() > slopeToHalve / 2) {
                    break;
                }
                slopeToHalve = spot.slope();
            }
        }
        return new End(spot, lastStep);
    }
}
