package hesse.curvature.proof;

import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.field.Window;
import hesse.interval.Intervals;
import java.util.Arrays;

/// Covers a window with boxes on each of which the enclosed sign·H is positive semidefinite, by halving those on which it
/// isn't; deepest first, so that a point where it fails is met soon.
final class SemidefiniteCover {

    enum Answer { DEFINITE, SEMIDEFINITE, REFUTED, NOT_SMOOTH, TOO_CLOSE }

    private static final int MOST_BOXES = 40_000;
    private static final int LEAST_BOXES = 1000;
    /// Operations on intervals, some tenth of a second.
    private static final int MOST_OPERATIONS = 6_000_000;
    private static final double LEAST_SIDE = 0x1p-20;
    private static final int A = 0, B = 1, C = 2, P = 3, Q = 4;

    private final Enclosure enclosure;
    private final Window window;
    private final int sign;
    private final Cancellation cancellation;
    private final Deadline deadline;
    private final Intervals r = new Intervals(5);
    private double[] stack = new double[4 * 64];
    private int size;
    private boolean definite = true;
    private boolean everywhere = true;
    private boolean smooth;
    private double x;
    private double y;

    SemidefiniteCover(Enclosure enclosure, Window window, int sign, Cancellation cancellation, Deadline deadline) {
        this.deadline = deadline;
        this.enclosure = enclosure;
        this.window = window;
        this.sign = sign;
        this.cancellation = cancellation;
    }

    Answer run() {
        int most = Math.clamp(MOST_OPERATIONS / Math.max(1, enclosure.cost()), LEAST_BOXES, MOST_BOXES);
        push(window.xMin(), window.xMax(), window.yMin(), window.yMax());
        for (int boxes = 0; size > 0; boxes++) {
            cancellation.check();
            size -= 4;
            double x0 = stack[size], x1 = stack[size + 1], y0 = stack[size + 2], y1 = stack[size + 3];
            if (!isSemidefinite(x0, x1, y0, y1)) {
                double width = (x1 - x0) / window.width();
                double height = (y1 - y0) / window.height();
                x = x0 / 2 + x1 / 2;
                y = y0 / 2 + y1 / 2;
                if (boxes > most || deadline.isOver() || Math.max(width, height) < LEAST_SIDE
                        || hasNegativeEigenvalue(enclosure, x, y, sign)) {
                    return failure();
                }
                halve(x0, x1, y0, y1, width >= height);
            }
        }
        return definite ? Answer.DEFINITE : Answer.SEMIDEFINITE;
    }

    /// What the box that isn't covered says.
    private Answer failure() {
        if (hasNegativeEigenvalue(enclosure, x, y, sign)) {
            return Answer.REFUTED;
        }
        return smooth ? Answer.TOO_CLOSE : Answer.NOT_SMOOTH;
    }

    private void halve(double x0, double x1, double y0, double y1, boolean across) {
        push(x0, across ? x : x1, y0, across ? y1 : y);
        push(across ? x : x0, x1, across ? y0 : y, y1);
    }

    private void push(double x0, double x1, double y0, double y1) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, 2 * size);
        }
        stack[size] = x0;
        stack[size + 1] = x1;
        stack[size + 2] = y0;
        stack[size + 3] = y1;
        size += 4;
    }

    /// Both diagonal entries and the determinant are not negative (Sylvester's criterion for all principal minors), wherever
    /// they are defined.
    private boolean isSemidefinite(double x0, double x1, double y0, double y1) {
        enclosure.encloseGradient(x0, x1, y0, y1);
        enclosure.encloseHessian();
        smooth = enclosure.isSmooth();
        double fxx = least(Component.FXX), fyy = least(Component.FYY);
        boolean empty = enclosure.isEmpty();
        double determinant = empty ? Double.NaN : leastDeterminant();
        boolean semidefinite = empty || fxx >= 0 && fyy >= 0 && determinant >= 0;
        if (semidefinite) {
            definite &= empty || fxx > 0 && determinant > 0;
            everywhere &= smooth;
        }
        return semidefinite;
    }

    /// The lower bound of sign times a component.
    private double least(Component component) {
        return sign > 0 ? enclosure.inf(component) : -enclosure.sup(component);
    }

    /// The better one of the bounds by the expanded determinant and by the bounds of the entries.
    private double leastDeterminant() {
        r.set(A, enclosure.inf(Component.FXX), enclosure.sup(Component.FXX));
        r.set(B, enclosure.inf(Component.FXY), enclosure.sup(Component.FXY));
        r.set(C, enclosure.inf(Component.FYY), enclosure.sup(Component.FYY));
        r.mul(P, A, C);
        r.sqr(Q, B);
        r.sub(P, P, Q);
        enclosure.encloseDeterminant();
        return Math.max(r.inf(P), enclosure.inf(Component.DETERMINANT));
    }

    /// Whether H at this very point is proved to have an eigenvalue of the sign opposite to `sign`.
    static boolean hasNegativeEigenvalue(Enclosure enclosure, double x, double y, int sign) {
        enclosure.encloseGradient(x, x, y, y);
        enclosure.encloseHessian();
        enclosure.encloseDeterminant();
        boolean onDiagonal = sign > 0 ? enclosure.sup(Component.FXX) < 0 || enclosure.sup(Component.FYY) < 0
                : enclosure.inf(Component.FXX) > 0 || enclosure.inf(Component.FYY) > 0;
        return enclosure.isSmooth() && (onDiagonal || enclosure.sup(Component.DETERMINANT) < 0);
    }

    /// Whether f is smooth on all boxes of the cover.
    boolean everywhere() {
        return everywhere;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }
}
