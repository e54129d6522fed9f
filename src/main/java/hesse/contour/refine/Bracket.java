package hesse.contour.refine;

/// An interval of one coordinate with a function below the level at one end and not below it at the other, shrinking
/// as values in between are learnt. Reused for edge after edge. Residuals are halves of value − level, which can't
/// overflow.
///
/// Regula falsi with Illinois weights (Dowell & Jarratt 1971, order 1.44); where the bracket lags behind halving every second step it
/// bisects instead. It ends when the bracket is as short as the tolerance, or as doubles allow where residuals don't vanish: then
/// the function jumps over the level, or has a pole.
final class Bracket {
    /// Halving every second step reaches 1e-12 in 80 steps after the first three, which are free.
    private static final int MOST_STEPS = 96;
    private static final double PACE = Math.sqrt(0.5);
    private static final double FREE_STEPS = Math.pow(PACE, -3);
    private static final double FINEST = 1e-12;

    /// Residuals on both sides that grew by this factor over the larger one at the start mean a pole; they vanish
    /// at a root and stay as they were at a jump. Where they grew much more in a bracket already narrow, there is no
    /// need to close in any further.
    private static final double POLE = 10;
    private static final double CERTAIN_POLE = 1e4;
    private static final double NARROW = 1e-4;

    /// An end so much farther out than the other is on a pole itself, but for rounding; then the other side's growth tells.
    private static final double AT_END = 1e9;
    private static final double GROWN = 1e6;
    private static final int MOST_MISSES = 4;

    /// Fractional parts of multiples of the golden ratio are spread out: a retry never lands on a former place.
    private static final double GOLDEN = 0.6180339887498949;

    private double below;
    private double above;
    private double belowResidual;
    private double aboveResidual;
    private double belowWeight;
    private double aboveWeight;
    private double extent;
    private double pace;
    private double coarse;
    private double fine;
    private double smallest;
    private double largest;
    private double candidate;
    private int steps;
    private int misses;
    private boolean lastAbove;

    /// Starts with the ends of an edge, value `atA` at coordinate `a` and `atB` at `b`.
    ///
    /// @param tolerance how far from the root the end may be, in the coordinate's unit
    void start(double a, double atA, double b, double atB, double level, double tolerance) {
        boolean upwards = atA < level;
        below = upwards ? a : b;
        above = upwards ? b : a;
        belowResidual = residual(upwards ? atA : atB, level);
        aboveResidual = residual(upwards ? atB : atA, level);
        belowWeight = belowResidual;
        aboveWeight = aboveResidual;
        extent = Math.abs(b - a);
        pace = FREE_STEPS * extent;
        fine = Math.max(FINEST * extent, 2 * Math.ulp(Math.max(Math.abs(a), Math.abs(b))));
        coarse = Math.max(tolerance, fine);
        smallest = Math.min(-belowResidual, aboveResidual);
        largest = Math.max(-belowResidual, aboveResidual);
        steps = 0;
        misses = 0;
    }

    boolean isDone() {
        double width = Math.abs(above - below);
        return aboveResidual == 0 || width <= fine || width <= coarse && nearest() < smallest / 2 || steps >= MOST_STEPS || misses > MOST_MISSES
                || width <= NARROW * extent && nearest() > CERTAIN_POLE * largest;
    }

    /// Where the function should be evaluated next.
    double next() {
        double width = above - below;
        if (misses > 0) {
            double fraction = 0.5 + misses * GOLDEN;
            candidate = below + width * (fraction - Math.floor(fraction));
        } else if (Math.abs(width) > pace || nearest() > largest) {
            candidate = below + width / 2;
        } else {
            double secant = below - width * (belowWeight / (aboveWeight - belowWeight));
            double margin = Math.min(coarse, Math.abs(width)) / 4;
            candidate = Math.min(Math.max(secant, Math.min(below, above) + margin), Math.max(below, above) - margin);
        }
        return candidate;
    }

    /// Takes in the value at the place that [#next] named.
    void learn(double value, double level) {
        steps++;
        pace *= PACE;
        if (!Double.isFinite(value)) {
            misses++;
            return;
        }
        misses = 0;
        boolean isAbove = value >= level;
        boolean again = steps > 1 && isAbove == lastAbove;
        lastAbove = isAbove;
        if (isAbove) {
            above = candidate;
            aboveResidual = residual(value, level);
            aboveWeight = aboveResidual;
            belowWeight *= again ? 0.5 : 1;
        } else {
            below = candidate;
            belowResidual = residual(value, level);
            belowWeight = belowResidual;
            aboveWeight *= again ? 0.5 : 1;
        }
    }

    /// The root or the place of the jump; NaN at a pole and where too many values weren't finite.
    double root() {
        if (misses > MOST_MISSES || isPole()) {
            return Double.NaN;
        }
        double part = aboveResidual == 0 ? 1 : belowResidual / (belowResidual - aboveResidual);
        return part <= 0.5 ? below + part * (above - below) : above - (1 - part) * (above - below);
    }

    private boolean isPole() {
        return nearest() > POLE * largest || largest > AT_END * smallest && nearest() > GROWN * smallest;
    }

    private double nearest() {
        return Math.min(-belowResidual, aboveResidual);
    }

    private static double residual(double value, double level) {
        return value / 2 - level / 2;
    }
}
