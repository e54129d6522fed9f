package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// The edges between finite nodes along which the function breaks off: it has a pole there, or a hole narrower than the edge.
/// Found where samples show [Spikes], and followed from cell to cell.
final class Breaks {

    /// More edges aren't looked at: then it is noise.
    private static final int MOST = 40_000;

    /// In cells: how exactly a place is known to lie in a cell.
    private static final double ABOUT = 1e-3;

    private final Spikes spikes = new Spikes();
    private final BreakSearch search = new BreakSearch();
    private final SharedEdges known = new SharedEdges();

    /// Nodes at a pole, which only for rounding are finite.
    final SharedEdges poles = new SharedEdges();
    private int[] queue = new int[64];
    private int queued;
    private double[] values;
    private Grid grid;

    /// Tells the holes of them.
    void survey(double[] samples, Grid nodes, BlockFunction function, Holes holes, Cancellation cancellation) {
        poles.clear();
        spikes.survey(samples, nodes);
        if (spikes.count() > 0) {
            begin(samples, nodes);
            addSpikes();
            follow(function, holes, cancellation);
        }
    }

    /// As above, in a cell of a certain shape on whose edges breaks are known.
    void follow(HoleShape shape, double[] samples, Grid nodes, BlockFunction function, Holes holes) {
        spikes.survey(samples, nodes);
        begin(samples, nodes);
        addSpikes();
        for (int i = 0; i < shape.size(); i++) {
            if (shape.broken[i]) {
                addAround((shape.x[i] - nodes.x0()) / nodes.dx(), (shape.y[i] - nodes.y0()) / nodes.dy());
            }
        }
        follow(function, holes, Cancellation.NEVER);
    }

    private void begin(double[] samples, Grid nodes) {
        values = samples;
        grid = nodes;
        known.clear();
        poles.clear();
        queued = 0;
    }

    private void addSpikes() {
        for (int i = 0; i < spikes.count(); i++) {
            add(spikes.key(i));
        }
    }

    /// The edges of the cells about a place.
    private void addAround(double u, double v) {
        for (int side = -1; side <= 1; side += 2) {
            int column = Math.clamp((int) Math.floor(u + side * ABOUT), 0, grid.columns() - 2);
            int row = Math.clamp((int) Math.floor(v + side * ABOUT), 0, grid.rows() - 2);
            addCell(row * grid.columns() + column);
        }
    }

    private void follow(BlockFunction function, Holes holes, Cancellation cancellation) {
        int size;
        for (int first = 0; first < queued && first < MOST; first += size) {
            size = Math.min(BreakSearch.MOST, queued - first);
            search.search(queue, first, size, values, grid, function, cancellation);
            for (int i = 0; i < size; i++) {
                tell(i, queue[first + i], holes);
            }
        }
        values = null;
    }

    /// Tells the holes what the search has found, and goes on from there.
    private void tell(int i, int key, Holes holes) {
        var verdict = search.verdict(i);
        switch (verdict) {
            case NONE -> { }
            case BROKEN -> holes.addBroken(key, search.before(i), search.valueBefore(i), search.after(i), search.valueAfter(i), values, grid);
            case AT_START -> poles.add(SharedEdges.node(key));
            case AT_END -> poles.add(SharedEdges.end(key, grid.columns()));
        }
        if (verdict != EdgeBreak.Verdict.NONE) {
            addBeside(key);
        }
    }

    private void add(int key) {
        boolean isFinite = Holes.isFinite(values[SharedEdges.node(key)]) && Holes.isFinite(values[SharedEdges.end(key, grid.columns())]);
        if (isFinite && known.number(key) < 0) {
            known.add(key);
            if (queued == queue.length) {
                queue = Arrays.copyOf(queue, 2 * queued);
            }
            queue[queued++] = key;
        }
    }

    /// The edges of the cells on both sides.
    private void addBeside(int key) {
        addCell(SharedEdges.cellBehind(key, grid));
        addCell(SharedEdges.cellBefore(key, grid));
    }

    private void addCell(int node) {
        if (node < 0) {
            return;
        }
        add(SharedEdges.key(node, false));
        add(SharedEdges.key(node, true));
        add(SharedEdges.key(node + 1, true));
        add(SharedEdges.key(node + grid.columns(), false));
    }
}
