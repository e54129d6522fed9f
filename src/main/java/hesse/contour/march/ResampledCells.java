package hesse.contour.march;

import hesse.contour.boundary.BoundaryCells;
import hesse.contour.cell.CellCases;
import hesse.contour.cell.EdgeTable;
import hesse.contour.cell.ResampledCell;
import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The cells of one level that are sampled anew, because samples at their corners don't show how its lines run: the [BoundaryCells]
/// that it passes through, those with opposite corners above it and the others below, those around a [hesse.contour.cell.SubcellExtrema] place on its
/// other side, and the cells beside where they share an edge that is crossed more often than its ends say.
public final class ResampledCells {
    /// More cells than these, the boundary's apart, are noise; then it stays with those known.
    private static final int MOST = 2500;
    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    /// The edges of these cells.
    final EdgeTable edges = new EdgeTable();
    private final List<ResampledCell> cells = new ArrayList<>();
    private final BitSet known = new BitSet();
    private int[] queue = new int[64];
    private int queued;
    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];
    private final double[] value = new double[BLOCK];
    private final int[] place = new int[BLOCK];
    private LevelSurvey survey;
    private double level;

    public List<ResampledCell> cells() {
        return cells;
    }

    /// By its south-western node.
    boolean contains(int node) {
        return known.get(node);
    }

    /// Finds the cells of a level.
    public void choose(LevelSurvey of, double atLevel, BlockFunction function, Cancellation cancellation) {
        survey = of;
        level = atLevel;
        cells.clear();
        edges.clear(survey.grid().columns() * survey.grid().rows());
        known.clear();
        queued = 0;
        seedExtrema(function, cancellation);
        seedAmbiguous();
        for (var cell : survey.boundary.cells()) {
            if (cell.isCrossedBy(level)) {
                known.set(cell.node());
                cells.add(cell);
                spread(cell);
            }
        }
        for (int i = 0; i < queued; i++) {
            cancellation.check();
            var cell = ResampledCell.of(queue[i], survey.boundary.parts(), survey.values(), survey.grid(), function, x, y);
            cells.add(cell);
            spread(cell);
        }
        for (var cell : cells) {
            for (int side = 0; side < 4; side++) {
                edges.add(CellCases.edge(cell.node(), side, survey.grid()));
            }
        }
        survey = null;
    }

    private void seedExtrema(BlockFunction function, Cancellation cancellation) {
        var extrema = survey.extrema;
        int places = 0;
        for (int i = 0; i < extrema.count(); i++) {
            if (extrema.mayReach(i, level)) {
                place[places++] = i;
            }
            if (places == BLOCK || places > 0 && i + 1 == extrema.count()) {
                judge(places, function, cancellation);
                places = 0;
            }
        }
    }

    private void judge(int places, BlockFunction function, Cancellation cancellation) {
        cancellation.check();
        var extrema = survey.extrema;
        for (int k = 0; k < places; k++) {
            x[k] = extrema.x(place[k]);
            y[k] = extrema.y(place[k]);
        }
        function.evaluate(x, y, places, value);
        for (int k = 0; k < places; k++) {
            if (extrema.isBeyond(place[k], value[k], level)) {
                add(extrema.cell(place[k]));
                add(extrema.other(place[k]));
            }
        }
    }

    private void seedAmbiguous() {
        double[] values = survey.values();
        int columns = survey.grid().columns();
        int[] all = survey.cells.cells(level);
        for (int i = 0; i < survey.cells.count(level); i++) {
            int node = all[i];
            boolean sw = values[node] >= level;
            boolean se = values[node + 1] >= level;
            if (sw != se && sw == values[node + columns + 1] >= level && se == values[node + columns] >= level) {
                add(node);
            }
        }
    }

    /// Unless it is one of the boundary's, which are known, or there are too many.
    private void add(int node) {
        if (queued < MOST && !survey.boundary.contains(node) && BoundaryCells.finiteCorners(node, survey.values(), survey.grid()) == 4 && !known.get(node)) {
            known.set(node);
            queue = queued == queue.length ? Arrays.copyOf(queue, 2 * queued) : queue;
            queue[queued++] = node;
        }
    }

    private void spread(ResampledCell cell) {
        for (int side = 0; side < 4; side++) {
            int beside = CellCases.beside(cell.node(), side, survey.grid());
            if (beside >= 0 && cell.changes(side, level) > 1) {
                add(beside);
            }
        }
    }
}
