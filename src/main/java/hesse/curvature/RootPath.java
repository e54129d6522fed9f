package hesse.curvature;

import hesse.curvature.RootPolish.End;

/// A path of Levenberg–Marquardt steps to a solution of ∇f = 0 along which ‖∇f‖ falls. All lengths are in cells.
final class RootPath {

    /// Steps shorter than this end the path.
    private static final double NEGLIGIBLE = 1e-12;
    /// Points farther than this are left to other starts.
    private static final double FARTHEST = 12;
    /// Degenerate points are approached linearly, by a factor of at worst about 0.9: 1e-12 is reached within this.
    private static final int MOST_TRIALS = 300;
    private static final int MOST_REJECTIONS = 14;
    /// Every so many trials ‖∇f‖ must have halved. Near a zero it falls by 1/e or more in every Newton step, also near
    /// a degenerate one.
    private static final int PATIENCE = 10;

    private final Spot start;
    private final double largestRadius;
    private final CellField cells;
    private Spot spot;
    private double radius;
    private double stepX;
    private double stepY;
    private double lastStep;
    private double slopeToHalve;
    private int trials;
    private int rejections;
    private boolean goesOn;

    RootPath(Spot start, double largestRadius, CellField cells) {
        this.start = start;
        this.largestRadius = largestRadius;
        this.cells = cells;
        spot = start;
        radius = largestRadius / 2;
        slopeToHalve = start.slope();
        goesOn = true;
        step();
    }

    boolean goesOn() {
        return goesOn;
    }

    double trialX() {
        return spot.x() + stepX * cells.cellWidth();
    }

    double trialY() {
        return spot.y() + stepY * cells.cellHeight();
    }

    /// Takes the trial point if ∇f is shorter there, or the next time a shorter step.
    void tried(Spot trial) {
        trials++;
        if (trial.isFinite() && trial.slope() < spot.slope()) {
            spot = trial;
            rejections = 0;
            radius = Math.min(2 * radius, largestRadius);
        } else {
            rejections++;
            radius = Math.min(radius, lastStep) / 4;
        }
        goesOn = lastStep > NEGLIGIBLE && rejections <= MOST_REJECTIONS && trials < MOST_TRIALS
                && cells.distance(spot, start) <= FARTHEST && !isOutOfPatience();
        if (goesOn) {
            step();
        }
    }

    private boolean isOutOfPatience() {
        if (trials % PATIENCE != 0) {
            return false;
        }
        boolean halved = spot.slope() <= slopeToHalve / 2;
        slopeToHalve = spot.slope();
        return !halved;
    }

    private void step() {
        var step = spot.towardsRoot(radius);
        stepX = step.x();
        stepY = step.y();
        lastStep = step.length();
        goesOn = spot.slope() > 0 && (trialX() != spot.x() || trialY() != spot.y());
    }

    End end() {
        return new End(spot, lastStep, start.slope());
    }
}
