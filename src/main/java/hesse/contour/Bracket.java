package hesse.contour;

/// An interval of one coordinate with a function below the level at one end and not below it at the other, shrinking
/// as values in between are learnt. Reused for edge after edge. Residuals are halves of value − level, which can't
/// overflow.
///
/// Where the function's slope is known, Newton's method (Nocedal & Wright 2006, section 11.1) with a [CubicStep] as long as
/// it stays inside; it ends when the next step can't be longer than the tolerance. Otherwise regula falsi with Illinois
/// weights (Dowell & Jarratt 1971, order 1.44). Either way a step bisects instead where the bracket lags behind halving every
/// second step. Regula falsi keeps half the tolerance away from the ends, so that the bracket closes from both sides.
final class Bracket {

    /// Halving every second step reaches 1e-12 in 80 steps after the first three, which are free.
    static final int MOST_STEPS = 96;
    private static final double PACE = Math.sqrt(0.5);
    private static final double FREE_STEPS = Math.pow(PACE, -3);
    private static final double RELATIVE_TOLERANCE = 1e-12;

    /// Residuals on both sides that grew by this factor over the larger one at the start mean a pole; they vanish
    /// at a root and stay as they were at a jump. Where they grew much more in a bracket already narrow, there is no
    /// need to close in any further.
    private static final double POLE = 10;
    private static final double CERTAIN_POLE = 1e4;
    private static final double NARROW = 1e-4;
    private static final int MOST_MISSES = 4;

    /// Fractional parts of multiples of the golden ratio are spread out: a retry never lands on a former place.
    private static final double GOLDEN = 0.6180339887498949;

    private final CubicStep cubic = new CubicStep();
    private double below;
    private double above;
    private double belowResidual;
    private double aboveResidual;
    private double belowWeight;
    private double aboveWeight;
    private double extent;
    private double pace;
    private final double trusted;
    private double tolerance;
    private double near;
    private double largest;
    private double candidate;
    private double planned;
    private boolean settled;
    private int steps;
    private int misses;
    private boolean lastAbove;

    /// @param trusted how far from the root a step may end that a slope led to, in parts of the edge
    Bracket(double trusted) {
        this.trusted = trusted;
    }

    /// Starts with the ends of an edge, value `atA` at coordinate `a` and `atB` at `b`, and where the root is expected or NaN.
    void start(double a, double atA, double b, double atB, double level, double expected) {
        boolean upwards = atA < level;
        below = upwards ? a : b;
        above = upwards ? b : a;
        belowResidual = residual(upwards ? atA : atB, level);
        aboveResidual = residual(upwards ? atB : atA, level);
        belowWeight = belowResidual;
        aboveWeight = aboveResidual;
        extent = Math.abs(b - a);
        pace = FREE_STEPS * extent;
        tolerance = Math.max(RELATIVE_TOLERANCE * extent, 2 * Math.ulp(Math.max(Math.abs(a), Math.abs(b))));
        near = Math.max(trusted * extent, tolerance);
        largest = Math.max(-belowResidual, aboveResidual);
        planned = expected > Math.min(a, b) && expected < Math.max(a, b) ? expected : Double.NaN;
        settled = false;
        steps = 0;
        misses = 0;
    }

    boolean isDone() {
        double width = Math.abs(above - below);
        return settled || aboveResidual == 0 || width <= tolerance || steps >= MOST_STEPS || misses > MOST_MISSES
                || width <= NARROW * extent && growth() > CERTAIN_POLE;
    }

    /// Where the function should be evaluated next.
    double next() {
        double width = above - below;
        if (misses > 0) {
            double fraction = 0.5 + misses * GOLDEN;
            candidate = below + width * (fraction - Math.floor(fraction));
        } else if (Math.abs(width) > pace) {
            candidate = below + width / 2;
        } else if (!Double.isNaN(planned)) {
            candidate = planned;
        } else {
            double secant = below - width * (belowWeight / (aboveWeight - belowWeight));
            double margin = tolerance / 2;
            candidate = Math.min(Math.max(secant, Math.min(below, above) + margin), Math.max(below, above) - margin);
        }
        return candidate;
    }

    /// Takes in the value at the place that [#next] named, and the slope there or NaN.
    void learn(double value, double slope, double level) {
        steps++;
        pace *= PACE;
        planned = Double.NaN;
        if (!Double.isFinite(value)) {
            misses++;
            return;
        }
        misses = 0;
        plan(residual(value, level), slope / 2);
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
        settled &= planned >= Math.min(below, above) && planned <= Math.max(below, above);
        planned = settled || planned > Math.min(below, above) && planned < Math.max(below, above) ? planned : Double.NaN;
    }

    private void plan(double residual, double slope) {
        if (cubic.plan(residual, slope, below - candidate, belowResidual, above - candidate, aboveResidual)) {
            planned = candidate + cubic.step();
            settled = cubic.doubt() <= near;
        }
    }

    /// The root, or the end nearer to the level, or NaN at a pole and where too many values weren't finite.
    double root() {
        if (misses > MOST_MISSES || growth() > POLE) {
            return Double.NaN;
        }
        return settled ? planned : -belowResidual < aboveResidual ? below : above;
    }

    private double growth() {
        return Math.min(-belowResidual, aboveResidual) / largest;
    }

    private static double residual(double value, double level) {
        return value / 2 - level / 2;
    }
}
