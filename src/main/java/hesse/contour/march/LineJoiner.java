package hesse.contour.march;

import hesse.contour.cell.Crossings;
import hesse.contour.line.PolylineBuffer;
import java.util.Arrays;

/// Follows linked crossings into whole polylines: each crossing is visited once.
public final class LineJoiner {

    private boolean[] visited = new boolean[1024];

    /// Open lines first, each from its start; what is left then is closed.
    public void join(Crossings crossings, PolylineBuffer into) {
        if (visited.length < crossings.count()) {
            visited = new boolean[2 * crossings.count()];
        }
        Arrays.fill(visited, 0, crossings.count(), false);
        into.clear();
        for (int i = 0; i < crossings.count(); i++) {
            if (crossings.previous(i) == Crossings.NONE) {
                follow(crossings, i, into);
            }
        }
        for (int i = 0; i < crossings.count(); i++) {
            if (!visited[i]) {
                follow(crossings, i, into);
            }
        }
    }

    private void follow(Crossings crossings, int start, PolylineBuffer into) {
        boolean closed = crossings.previous(start) != Crossings.NONE;
        for (int i = start; i != Crossings.NONE && !visited[i]; i = crossings.next(i)) {
            visited[i] = true;
            into.append(crossings.x[i], crossings.y[i], crossings.gradientX[i], crossings.gradientY[i]);
        }
        into.finish(closed);
    }
}
