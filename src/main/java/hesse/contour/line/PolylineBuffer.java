package hesse.contour.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The points of many lines one after the other with the function's gradients there, in arrays that are used again, with
/// room for points between them.
public final class PolylineBuffer {
    /// No point.
    public static final int NONE = -1;

    /// Gradients are NaN where they aren't known.
    public double[] x = new double[1024];
    public double[] y = new double[1024];
    public double[] gradientX = new double[1024];
    public double[] gradientY = new double[1024];
    private double[] newX = new double[1024];
    private double[] newY = new double[1024];
    private double[] newGradientX = new double[1024];
    private double[] newGradientY = new double[1024];
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
        if (points == x.length) {
            x = Arrays.copyOf(x, 2 * points);
            y = Arrays.copyOf(y, 2 * points);
            gradientX = Arrays.copyOf(gradientX, 2 * points);
            gradientY = Arrays.copyOf(gradientY, 2 * points);
        }
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

    /// Inserts the first `count` of some points, each after its own, in their order.
    public void insert(int[] after, double[] px, double[] py, double[] slopeX, double[] slopeY, int count) {
        if (newX.length < points + count) {
            int capacity = 2 * (points + count);
            newX = new double[capacity];
            newY = new double[capacity];
            newGradientX = new double[capacity];
            newGradientY = new double[capacity];
        }
        int from = 0;
        int next = 0;
        for (int line = 0; line < lines; line++) {
            for (; next < count && after[next] < ends[line]; next++) {
                copy(from, from + next, after[next] + 1 - from);
                from = after[next] + 1;
                newX[from + next] = px[next];
                newY[from + next] = py[next];
                newGradientX[from + next] = slopeX[next];
                newGradientY[from + next] = slopeY[next];
            }
            copy(from, from + next, ends[line] - from);
            from = ends[line];
            ends[line] += next;
        }
        points += count;
        swap();
    }

    private void copy(int from, int to, int size) {
        System.arraycopy(x, from, newX, to, size);
        System.arraycopy(y, from, newY, to, size);
        System.arraycopy(gradientX, from, newGradientX, to, size);
        System.arraycopy(gradientY, from, newGradientY, to, size);
    }

    public List<Line> toLines() {
        var made = new ArrayList<Line>(lines);
        for (int line = 0; line < lines; line++) {
            made.add(new Line(Arrays.copyOfRange(x, start(line), end(line)), Arrays.copyOfRange(y, start(line), end(line)), closed[line]));
        }
        return List.copyOf(made);
    }

    private void swap() {
        var old = x;
        x = newX;
        newX = old;
        old = y;
        y = newY;
        newY = old;
        old = gradientX;
        gradientX = newGradientX;
        newGradientX = old;
        old = gradientY;
        gradientY = newGradientY;
        newGradientY = old;
    }
}
