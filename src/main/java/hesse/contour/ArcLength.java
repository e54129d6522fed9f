package hesse.contour;

import java.util.Arrays;

/// A line measured by its length from the first point; on closed lines positions go round.
final class ArcLength {

    private final Line line;
    private final double[] at;

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

    /// Position of the k-th vertex, counted on round after round.
    private double atVertex(int k) {
        int segments = at.length - 1;
        return at[k % segments] + (double) (k / segments) * length();
    }

    /// The segment that a position in [0, length] lies on.
    private int segment(double position) {
        int found = Arrays.binarySearch(at, position);
        int i = found >= 0 ? found : -found - 2;
        return Math.clamp(i, 0, at.length - 2);
    }
}
