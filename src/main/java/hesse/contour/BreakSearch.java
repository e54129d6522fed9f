package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;

/// Finds where a function breaks off between two nodes at which it is finite: at a hole narrower than the edge, at a pole with
/// a change of sign, at a pole without one. Jumps are no breaks. [EdgeBreak]s side by side, so that the function is evaluated
/// in blocks.
final class BreakSearch {

    /// Edges that are searched at once.
    static final int MOST = 64;

    private static final int PARTS = EdgeProfile.PARTS;

    private final EdgeBreak[] edges = new EdgeBreak[MOST];
    private final EdgePlaces places = new EdgePlaces(MOST);

    /// Searches `size` edges, at most [#MOST], whose ends are finite.
    void search(int[] keys, int first, int size, double[] values, Grid grid, BlockFunction function, Cancellation cancellation) {
        for (int i = 0; i < size; i++) {
            name(i, keys[first + i], values, grid);
        }
        cancellation.check();
        scan(size, function);
        while (ask(size)) {
            cancellation.check();
            int asked = places.answer(function);
            for (int k = 0; k < asked; k++) {
                edges[places.edge(k)].learn(places.value(k));
            }
        }
    }

    EdgeBreak.Verdict verdict(int i) {
        return edges[i].verdict();
    }

    /// The coordinate of the last place before the break.
    double before(int i) {
        return places.coordinate(i, edges[i].interval.low);
    }

    double valueBefore(int i) {
        return edges[i].interval.atLow;
    }

    double after(int i) {
        return places.coordinate(i, edges[i].interval.high);
    }

    double valueAfter(int i) {
        return edges[i].interval.atHigh;
    }

    private void name(int i, int key, double[] values, Grid grid) {
        if (edges[i] == null) {
            edges[i] = new EdgeBreak();
        }
        places.name(i, key, grid);
        edges[i].profile.set(0, values[SharedEdges.node(key)]);
        edges[i].profile.set(PARTS, values[SharedEdges.end(key, grid.columns())]);
    }

    private void scan(int size, BlockFunction function) {
        places.clear();
        for (int i = 0; i < size; i++) {
            for (int k = 1; k < PARTS; k++) {
                places.ask(i, (double) k / PARTS);
            }
        }
        places.answer(function);
        for (int i = 0; i < size; i++) {
            for (int k = 1; k < PARTS; k++) {
                edges[i].profile.set(k, places.value(i * (PARTS - 1) + k - 1));
            }
            edges[i].start();
        }
    }

    /// Whether anything is asked for.
    private boolean ask(int size) {
        places.clear();
        boolean isAny = false;
        for (int i = 0; i < size; i++) {
            if (!edges[i].isOver()) {
                places.ask(i, edges[i].next());
                isAny = true;
            }
        }
        return isAny;
    }
}
