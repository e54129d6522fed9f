package hesse.contour.label;

import hesse.contour.line.Line;
import java.util.Arrays;

/// A line measured by its length from the first point; on closed lines positions go round. Remembers where it was asked
/// last: one thread at a time.
final class ArcLength {

    /// So many segments are tried before they are searched.
    private static final int NEARBY = 8;

    /// Shorter parts, in pixels, don't count.
    static final double LEAST_PIECE = 1e-6;

    private final Line line;
    private final double[] at;
    private int last;

    /// The position that the coordinates below belong to.
    private double x;
    private double y;

    ArcLength(Line line) {
        this.line = line;
        int segments = line.size() == 0 ? 0 : line.closed() ? line.size() : line.size() - 1;
        at = new double[segments + 1];
        for (int i = 0; i < segments; i++) {
            int j = (i + 1) % line.size();
            double dx = line.x()[j] - line.x()[i];
            double dy = line.y()[j] - line.y()[i];
            at[i + 1] = at[i] + Math.sqrt(dx * dx + dy * dy);
        }
    }

    /// NaN or infinite if a point is.
    double length() {
        return at[at.length - 1];
    }

    boolean isClosed() {
        return line.closed();
    }

    /// Moves to a position: in [0, length] on open lines, any on closed ones.
    void seek(double position) {
        double s = line.closed() ? position - Math.floor(position / length()) * length() : position;
        int i = segment(s);
        int j = (i + 1) % line.size();
        double whole = at[i + 1] - at[i];
        double t = whole > 0 ? Math.clamp((s - at[i]) / whole, 0.0, 1.0) : 0;
        x = line.x()[i] + t * (line.x()[j] - line.x()[i]);
        y = line.y()[i] + t * (line.y()[j] - line.y()[i]);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /// The piece between two positions, `0 <= from < to <= length`; on closed lines either may lie rounds farther on.
    Line piece(double start, double end) {
        double rounds = line.closed() ? Math.floor(start / length()) * length() : 0;
        double from = start - rounds;
        double to = end - rounds;
        int first = segment(from) + 1;
        int last = first;
        while (atVertex(last) < to) {
            last++;
        }
        var px = new double[last - first + 2];
        var py = new double[last - first + 2];
        seek(from);
        px[0] = x;
        py[0] = y;
        for (int k = first; k < last; k++) {
            px[k - first + 1] = line.x()[k % line.size()];
            py[k - first + 1] = line.y()[k % line.size()];
        }
        seek(to);
        px[px.length - 1] = x;
        py[py.length - 1] = y;
        return new Line(px, py, false);
    }

    /// Whether the line runs through the inside of a box anywhere but between two positions, which are given as for a piece.
    boolean meetsOutside(double start, double end, OrientedBox box) {
        double round = line.closed() ? length() : Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < at.length; i++) {
            int j = i + 1 < line.size() ? i + 1 : 0;
            if (box.mayMeet(line.x()[i], line.y()[i], line.x()[j], line.y()[j])) {
                double before = Math.min(at[i + 1], start - round);
                double between = Math.max(at[i], end - round);
                if (meets(i, at[i], before, box) || meets(i, between, Math.min(at[i + 1], start), box) || meets(i, Math.max(at[i], end), at[i + 1], box)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a part of a segment does.
    private boolean meets(int i, double from, double to, OrientedBox box) {
        if (!(to - from > LEAST_PIECE)) {
            return false;
        }
        int j = i + 1 < line.size() ? i + 1 : 0;
        double dx = line.x()[j] - line.x()[i];
        double dy = line.y()[j] - line.y()[i];
        double s = (from - at[i]) / (at[i + 1] - at[i]);
        double t = (to - at[i]) / (at[i + 1] - at[i]);
        return box.meets(line.x()[i] + s * dx, line.y()[i] + s * dy, line.x()[i] + t * dx, line.y()[i] + t * dy);
    }

    /// Position of the k-th vertex, counted on round after round.
    private double atVertex(int k) {
        int segments = at.length - 1;
        return at[k % segments] + (double) (k / segments) * length();
    }

    /// The segment that a position in [0, length] lies on; most often near the last one that was asked for.
    private int segment(double position) {
        int i = last;
        for (int tries = 0; tries < NEARBY && i + 1 < at.length && at[i + 1] <= position; tries++) {
            i++;
        }
        if (i + 1 >= at.length || at[i] > position || at[i + 1] <= position) {
            int found = Arrays.binarySearch(at, position);
            i = found >= 0 ? found : -found - 2;
        }
        last = Math.clamp(i, 0, at.length - 2);
        return last;
    }
}
