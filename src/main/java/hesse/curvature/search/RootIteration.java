package hesse.curvature.search;

/// An iteration from a start towards a solution of ∇f = 0. All lengths are in cells.
final class RootIteration {

    /// The rule for its steps.
    enum Rule {
        /// Levenberg–Marquardt steps within a radius that adapts, so that ‖∇f‖ falls all the way: safe, also at
        /// singular Hessians, but stuck where the way leads round a narrow bend.
        DESCENT,
        /// Newton's steps: not deterred by ‖∇f‖ growing for a while, but may run wild.
        NEWTON
    }

    /// Where an iteration ended, how long its last step was in cells and ‖∇f‖ where it began. That ∇f vanishes there isn't said.
    record End(ScaledJet jet, double lastStep, double startNorm) {

        /// Newton's step at an accepted root: what is left to go is negligible.
        static final double NEGLIGIBLE_STEP = 1e-8;
        /// A part of the slopes around that rounding is far below.
        private static final double SMALL = 1e-3;

        /// Whether ∇f may vanish here, to turn most failures away without an evaluation.
        boolean isPlausible() {
            return jet.newtonDistance(SMALL * Math.max(startNorm, jet.hessian().norm())) <= NEGLIGIBLE_STEP;
        }
    }

    /// Steps shorter than this end the iteration.
    private static final double NEGLIGIBLE = 1e-12;
    /// Points farther than this are left to other starts. Newton's way to a near point may take a detour.
    private static final double FARTHEST = 12;
    private static final double FARTHEST_DETOUR = 64;
    /// Degenerate points are approached linearly, by a factor of at worst about 0.9: 1e-12 is reached within this.
    private static final int MOST_TRIALS = 300;
    /// Newton's method either is fast or won't arrive.
    private static final int MOST_NEWTON_STEPS = 40;
    private static final int MOST_REJECTIONS = 14;
    /// Every so many trials ‖∇f‖ must have halved. Near a zero it falls by 1/e or more in every Newton step, also near
    /// a degenerate one.
    private static final int PATIENCE = 10;

    private final Rule rule;
    private final ScaledJet start;
    private final double largestRadius;
    private final ScaledField cells;
    private ScaledJet jet;
    private double radius;
    private double stepX;
    private double stepY;
    private double lastStep;
    private double normToHalve;
    private int trials;
    private int rejections;
    private boolean goesOn;

    /// @param largestRadius what no step of descent exceeds
    RootIteration(Rule rule, ScaledJet start, double largestRadius, ScaledField cells) {
        this.rule = rule;
        this.start = start;
        this.largestRadius = largestRadius;
        this.cells = cells;
        jet = start;
        radius = largestRadius / 2;
        normToHalve = start.gradientNorm();
        goesOn = true;
        step();
    }

    boolean goesOn() {
        return goesOn;
    }

    double trialX() {
        return jet.x() + stepX * cells.cellWidth();
    }

    double trialY() {
        return jet.y() + stepY * cells.cellHeight();
    }

    /// Takes the trial point where the rule says so, or the next time a shorter step.
    void tried(ScaledJet trial) {
        trials++;
        switch (rule) {
            case DESCENT -> descend(trial);
            case NEWTON -> leap(trial);
        }
        goesOn = goesOn && lastStep > NEGLIGIBLE;
        if (goesOn) {
            step();
        }
    }

    private void descend(ScaledJet trial) {
        if (trial.isFinite() && trial.gradientNorm() < jet.gradientNorm()) {
            jet = trial;
            rejections = 0;
            radius = Math.min(2 * radius, largestRadius);
        } else {
            rejections++;
            radius = Math.min(radius, lastStep) / 4;
        }
        goesOn = rejections <= MOST_REJECTIONS && trials < MOST_TRIALS && isWithin(FARTHEST) && !isOutOfPatience();
    }

    private void leap(ScaledJet trial) {
        jet = trial.isFinite() ? trial : jet;
        goesOn = trial.isFinite() && trials < MOST_NEWTON_STEPS && isWithin(FARTHEST_DETOUR);
    }

    private boolean isWithin(double distance) {
        return cells.distance(jet, start) <= distance;
    }

    private boolean isOutOfPatience() {
        if (trials % PATIENCE != 0) {
            return false;
        }
        boolean halved = jet.gradientNorm() <= normToHalve / 2;
        normToHalve = jet.gradientNorm();
        return !halved;
    }

    private void step() {
        var step = switch (rule) {
            case DESCENT -> jet.levenbergMarquardtStep(radius);
            case NEWTON -> jet.levenbergMarquardtStep(Double.MAX_VALUE).shortenedTo(FARTHEST_DETOUR / 2);
        };
        stepX = step.x();
        stepY = step.y();
        lastStep = step.length();
        goesOn = jet.gradientNorm() > 0 && (trialX() != jet.x() || trialY() != jet.y());
    }

    End end() {
        return new End(jet, lastStep, start.gradientNorm());
    }
}
