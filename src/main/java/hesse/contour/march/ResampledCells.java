package hesse.contour.march;

import hesse.contour.boundary.BoundaryCells;
import hesse.contour.boundary.PoleMarks;
import hesse.contour.cell.ActiveCells;
import hesse.contour.cell.CellCases;
import hesse.contour.cell.EdgeTable;
import hesse.contour.cell.ResampledCell;
import hesse.contour.cell.SortedLevels;
import hesse.contour.cell.SubcellExtrema;
import hesse.contour.function.BlockFunction;
import hesse.contour.function.RemovableSingularities;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The cells that are sampled anew, because samples at their corners don't show how lines run: the [BoundaryCells], those with opposite
/// corners above a level and the others below, those with [SubcellExtrema] about beyond a level, and the cells beside where they share
/// an edge that ends within the domain's boundary or that a level crosses more than once.
///
/// They are the same for all levels; once found they are only read, by any thread.
final class ResampledCells {
    /// Parts of an edge if there are no more cells of the boundary than this. With 16 a line of a picture with four pixels a cell ends
    /// within 1/4 pixel of the boundary.
    private static final int[] PARTS = {16, 8};
    private static final int MOST_FINEST = 4000;

    /// More cells than these, the boundary's apart, are noise; then it stays with those known.
    private static final int MOST = 3000;
    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    /// The edges of these cells.
    final EdgeTable edges;
    final List<ResampledCell> cells = new ArrayList<>();
    private final BitSet known = new BitSet();
    private int[] queue = new int[64];
    private int count;
    private final int most;

    /// Of an edge.
    final int parts;
    private final BitSet unreached;
    private final double[] values;
    private final Grid grid;

    ResampledCells(BoundaryCells boundary, ActiveCells active, SubcellExtrema extrema, Grid grid, SortedLevels levels, BlockFunction function, Cancellation cancellation) {
        this.grid = grid;
        values = boundary.values();
        var screen = new BoundaryScreen(boundary, grid, levels, function, cancellation);
        unreached = screen.unreached;
        most = screen.worth.cardinality() + MOST;
        screen.worth.stream().forEach(this::add);
        parts = PARTS[count <= MOST_FINEST ? 0 : 1];
        known.or(screen.crossedByPolesOnly);
        Arrays.stream(extrema.cells()).forEach(this::add);
        for (double level : levels.ascending()) {
            addAmbiguous(active.cells(level), level);
        }
        sample(screen.worth, boundary.poles(), levels, function, cancellation);
        edges = new EdgeTable(cells, grid);
    }

    /// By its south-western node.
    boolean contains(int node) {
        return known.get(node);
    }

    private void addAmbiguous(int[] active, double level) {
        int columns = grid.columns();
        for (int node : active) {
            boolean sw = values[node] >= level;
            boolean se = values[node + 1] >= level;
            if (sw != se && sw == values[node + columns + 1] >= level && se == values[node + columns] >= level) {
                add(node);
            }
        }
    }

    /// Unless it is known, nothing of it is in the domain, or there are too many.
    private void add(int node) {
        if (count < most && !known.get(node) && !unreached.get(node) && BoundaryCells.finiteCorners(node, values, grid) > 0) {
            known.set(node);
            queue = count == queue.length ? Arrays.copyOf(queue, 2 * count) : queue;
            queue[count++] = node;
        }
    }

    private void sample(BitSet ofBoundary, BitSet poles, SortedLevels levels, BlockFunction function, Cancellation cancellation) {
        var whole = new RemovableSingularities(function, grid);
        var x = new double[BLOCK];
        var y = new double[BLOCK];
        var sampled = new double[BLOCK];
        for (int i = 0; i < count; i++) {
            cancellation.check();
            int node = queue[i];
            ResampledCell.place(node, parts, grid, x, y, 0);
            (ofBoundary.get(node) ? function : whole).evaluate(x, y, (parts + 1) * (parts + 1), sampled);
            var cell = ResampledCell.of(node, parts, values, grid, sampled, 0);
            if (ofBoundary.get(node) && poles.get(node)) {
                PoleMarks.mark(cell);
            }
            if (ofBoundary.get(node) ? cell.isPlain(levels) : !cell.isCrossed(levels)) {
                known.clear(node);
                continue;
            }
            cells.add(cell);
            for (int side = 0; side < 4; side++) {
                int beside = CellCases.beside(node, side, grid);
                if (beside >= 0 && (cell.isInterrupted(side) || cell.isCrossedTwice(side, levels))) {
                    add(beside);
                }
            }
        }
    }
}
