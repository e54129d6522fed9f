package hesse.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The points of many lines one after the other, in arrays that are used again, with room for points between them.
final class FlatLines {

    double[] x = new double[1024];
    double[] y = new double[1024];
    private double[] newX = new double[1024];
    private double[] newY = new double[1024];
    private int[] ends = new int[64];
    private boolean[] closed = new boolean[64];
    private int lines;

    void load(List<Line> from) {
        lines = from.size();
        if (ends.length < lines) {
            ends = new int[2 * lines];
            closed = new boolean[2 * lines];
        }
        int count = 0;
        for (int line = 0; line < lines; line++) {
            var each = from.get(line);
            reserve(count + each.size());
            System.arraycopy(each.x(), 0, x, count, each.size());
            System.arraycopy(each.y(), 0, y, count, each.size());
            count += each.size();
            ends[line] = count;
            closed[line] = each.closed();
        }
    }

    int lines() {
        return lines;
    }

    int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    int end(int line) {
        return ends[line];
    }

    boolean isClosed(int line) {
        return closed[line];
    }

    /// The point after one of a line; on an open line, [Crossings#NONE] after the last.
    int following(int point, int line) {
        return point + 1 < ends[line] ? point + 1 : closed[line] ? start(line) : Crossings.NONE;
    }

    int preceding(int point, int line) {
        return point > start(line) ? point - 1 : closed[line] ? ends[line] - 1 : Crossings.NONE;
    }

    /// Inserts a point after each one that has one in `insertedX`, where NaN means none; all are in the order of the
    /// points `after`, of which there are `count`.
    void insert(int[] after, double[] insertedX, double[] insertedY, int count) {
        int all = ends[lines - 1];
        if (newX.length < all + count) {
            newX = new double[2 * (all + count)];
            newY = new double[2 * (all + count)];
        }
        int to = 0;
        int next = 0;
        for (int line = 0, from = 0; line < lines; line++) {
            for (; from < ends[line]; from++) {
                newX[to] = x[from];
                newY[to++] = y[from];
                if (next < count && after[next] == from) {
                    if (!Double.isNaN(insertedX[next])) {
                        newX[to] = insertedX[next];
                        newY[to++] = insertedY[next];
                    }
                    next++;
                }
            }
            ends[line] = to;
        }
        swap();
    }

    List<Line> toLines() {
        var made = new ArrayList<Line>(lines);
        for (int line = 0; line < lines; line++) {
            made.add(new Line(Arrays.copyOfRange(x, start(line), end(line)), Arrays.copyOfRange(y, start(line), end(line)), closed[line]));
        }
        return List.copyOf(made);
    }

    private void swap() {
        var oldX = x;
        var oldY = y;
        x = newX;
        y = newY;
        newX = oldX;
        newY = oldY;
    }

    private void reserve(int capacity) {
        if (x.length < capacity) {
            x = Arrays.copyOf(x, 2 * capacity);
            y = Arrays.copyOf(y, 2 * capacity);
        }
    }
}
