package hesse.contour.refine;

/// An interval of one coordinate with a function below the level at one end and not below it at the other, halved as values in between
/// are learnt. Reused for edge after edge. Residuals are halves of value − level, which can't overflow.
///
/// It ends when the interval is as short as the tolerance, or where residuals don't vanish, as at a jump or a pole, when it is so short
/// that these can be told apart.
final class Bracket {
    private static final double FINEST = 0x1p-20;

    /// Residuals on both sides that grew by this factor over the larger one at the start mean a pole; they vanish
    /// at a root and stay as they were at a jump.
    private static final double POLE = 10;

    /// Where there is no value another place is tried, so many times. Fractional parts of multiples of the golden ratio are spread out.
    private static final int MOST_MISSES = 4;
    private static final double GOLDEN = 0.6180339887498949;

    private double below;
    private double above;
    private double belowResidual;
    private double aboveResidual;
    private double coarse;
    private double fine;
    private double smallest;
    private double largest;
    private double candidate;
    private int misses;

    /// Starts with the ends of an edge, value `atA` at coordinate `a` and `atB` at `b`.
    ///
    /// @param tolerance how far from the root the end may be, in the coordinate's unit
    void start(double a, double atA, double b, double atB, double level, double tolerance) {
        boolean upwards = atA < level;
        below = upwards ? a : b;
        above = upwards ? b : a;
        belowResidual = residual(upwards ? atA : atB, level);
        aboveResidual = residual(upwards ? atB : atA, level);
        fine = Math.max(FINEST * Math.abs(b - a), 8 * Math.ulp(Math.max(Math.abs(a), Math.abs(b))));
        coarse = Math.max(tolerance, fine);
        smallest = nearest();
        largest = Math.max(-belowResidual, aboveResidual);
        misses = 0;
    }

    boolean isDone() {
        double width = Math.abs(above - below);
        return aboveResidual == 0 || width <= fine || width <= coarse && nearest() < smallest / 2 || misses > MOST_MISSES;
    }

    /// Where the function should be evaluated next.
    double next() {
        double part = 0.5 + misses * GOLDEN;
        candidate = below + (above - below) * (part - Math.floor(part));
        return candidate;
    }

    /// Takes in the value at the place that [#next] named.
    void learn(double value, double level) {
        if (!Double.isFinite(value)) {
            misses++;
        } else if (value >= level) {
            misses = 0;
            above = candidate;
            aboveResidual = residual(value, level);
        } else {
            misses = 0;
            below = candidate;
            belowResidual = residual(value, level);
        }
    }

    /// The root, between the ends as their residuals say, or the place of the jump; NaN at a pole and where too many values weren't finite.
    double root() {
        if (misses > MOST_MISSES || nearest() > POLE * largest) {
            return Double.NaN;
        }
        double part = belowResidual / (belowResidual - aboveResidual);
        return part <= 0.5 ? below + part * (above - below) : above - (1 - part) * (above - below);
    }

    private double nearest() {
        return Math.min(-belowResidual, aboveResidual);
    }

    private static double residual(double value, double level) {
        return value / 2 - level / 2;
    }
}
