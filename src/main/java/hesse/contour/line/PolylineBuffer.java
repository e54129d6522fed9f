package hesse.contour.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The points of many lines one after the other with the function's gradients there, in arrays that are used again.
public final class PolylineBuffer {
    /// No point.
    public static final int NONE = -1;

    /// Gradients are NaN where they aren't known.
    public double[] x = new double[1024];
    public double[] y = new double[1024];
    public double[] gradientX = new double[1024];
    public double[] gradientY = new double[1024];
    private int[] ends = new int[64];
    private boolean[] closed = new boolean[64];
    private int lines;
    private int points;

    public void clear() {
        lines = 0;
        points = 0;
    }

    /// Adds a point to the line under way, unless it is where the one before is: a line through a node crosses several of
    /// its edges in the same place.
    public void append(double px, double py, double slopeX, double slopeY) {
        if (points > start(lines) && x[points - 1] == px && y[points - 1] == py) {
            return;
        }
        reserve(points + 1);
        x[points] = px;
        y[points] = py;
        gradientX[points] = slopeX;
        gradientY[points++] = slopeY;
    }

    /// Ends the line under way, which is forgotten if it is a single point.
    public void finish(boolean isClosed) {
        int start = start(lines);
        if (isClosed && points - start > 1 && x[start] == x[points - 1] && y[start] == y[points - 1]) {
            points--;
        }
        if (points - start <= 1) {
            points = start;
            return;
        }
        if (lines == ends.length) {
            ends = Arrays.copyOf(ends, 2 * lines);
            closed = Arrays.copyOf(closed, 2 * lines);
        }
        ends[lines] = points;
        closed[lines++] = isClosed;
    }

    public int lines() {
        return lines;
    }

    public int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    public int end(int line) {
        return ends[line];
    }

    /// The point after one of a line; on an open line, [#NONE] after the last.
    public int following(int point, int line) {
        return point + 1 < ends[line] ? point + 1 : closed[line] ? start(line) : NONE;
    }

    private void reserve(int all) {
        if (x.length < all) {
            x = Arrays.copyOf(x, 2 * all);
            y = Arrays.copyOf(y, 2 * all);
            gradientX = Arrays.copyOf(gradientX, 2 * all);
            gradientY = Arrays.copyOf(gradientY, 2 * all);
        }
    }

    /// Inserts the first `count` of some points, each after its own, in their order.
    public void insert(int[] after, double[] px, double[] py, double[] slopeX, double[] slopeY, int count) {
        reserve(points + count);
        int end = points;
        for (int next = count - 1; next >= 0; next--) {
            int from = after[next] + 1;
            move(from, end - from, next + 1);
            x[from + next] = px[next];
            y[from + next] = py[next];
            gradientX[from + next] = slopeX[next];
            gradientY[from + next] = slopeY[next];
            end = from;
        }
        for (int line = 0, before = 0; line < lines; line++) {
            while (before < count && after[before] < ends[line]) {
                before++;
            }
            ends[line] += before;
        }
        points += count;
    }

    private void move(int from, int size, int by) {
        System.arraycopy(x, from, x, from + by, size);
        System.arraycopy(y, from, y, from + by, size);
        System.arraycopy(gradientX, from, gradientX, from + by, size);
        System.arraycopy(gradientY, from, gradientY, from + by, size);
    }

    public List<Line> toLines() {
        var made = new ArrayList<Line>(lines);
        for (int line = 0; line < lines; line++) {
            made.add(new Line(Arrays.copyOfRange(x, start(line), end(line)), Arrays.copyOfRange(y, start(line), end(line)), closed[line]));
        }
        return List.copyOf(made);
    }
}
