package hesse.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Follows linked crossings into whole polylines: each crossing is visited once.
final class LineJoiner {

    private double[] x = new double[1024];
    private double[] y = new double[1024];
    private boolean[] visited = new boolean[1024];
    private int count;

    /// Open lines first, each from its start; what is left then is closed.
    List<Line> join(Crossings crossings) {
        if (visited.length < crossings.count()) {
            visited = new boolean[2 * crossings.count()];
        }
        Arrays.fill(visited, 0, crossings.count(), false);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < crossings.count(); i++) {
            if (crossings.isStart(i)) {
                follow(crossings, i, lines);
            }
        }
        for (int i = 0; i < crossings.count(); i++) {
            if (!visited[i]) {
                follow(crossings, i, lines);
            }
        }
        return List.copyOf(lines);
    }

    private void follow(Crossings crossings, int start, List<Line> lines) {
        count = 0;
        boolean closed = !crossings.isStart(start);
        for (int i = start; i != Crossings.NONE && !visited[i]; i = crossings.next(i)) {
            visited[i] = true;
            append(crossings.x[i], crossings.y[i]);
        }
        if (closed && count > 1 && x[0] == x[count - 1] && y[0] == y[count - 1]) {
            count--;
        }
        if (count > 1) {
            lines.add(new Line(Arrays.copyOf(x, count), Arrays.copyOf(y, count), closed));
        }
    }

    /// A line through a node crosses several of its edges in the same point, which is kept once.
    private void append(double px, double py) {
        if (count > 0 && x[count - 1] == px && y[count - 1] == py) {
            return;
        }
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = px;
        y[count++] = py;
    }
}
