package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// A closer look at cells in which a break of the function ends, or breaks meet, or the level comes to one: marching squares
/// with holes on a grid of finer cells in the cell, whose lines go on into the cells beside.
final class InnerCells implements HoleCrossings {

    private static final int PARTS = 24;
    private static final int ROW = PARTS + 1;

    /// More cells of a level aren't looked at.
    private static final int MOST = 200;

    private final Holes holes = new Holes();
    private final HoleCells cells = new HoleCells(null);
    private final double[] values = new double[ROW * ROW];
    private final double[] x = new double[ROW * ROW];
    private final double[] y = new double[ROW * ROW];
    private final boolean[] used = new boolean[64];
    private int looked;

    private HoleCrossings outside;
    private Grid grid;
    private double level;
    private BlockFunction function;
    private Crossings crossings;
    private HoleShape cell;
    private int node;

    void begin(HoleCrossings ordinary, Grid nodes, double atLevel, BlockFunction sampled, Crossings into) {
        outside = ordinary;
        grid = nodes;
        level = atLevel;
        function = sampled;
        crossings = into;
        looked = 0;
    }

    void finish() {
        outside = null;
        function = null;
        crossings = null;
    }

    /// The lines in a cell of a certain shape.
    void link(int atNode, HoleShape shape, double[] corners) {
        if (looked++ >= MOST) {
            return;
        }
        node = atNode;
        cell = shape;
        Arrays.fill(used, false);
        int column = node % grid.columns();
        int row = node / grid.columns();
        var finer = new Grid(grid.x(column), grid.dx() / PARTS, ROW, grid.y(row), grid.dy() / PARTS, ROW);
        sample(finer, corners);
        holes.surveyClosely(values, finer, function, shape);
        cells.begin(holes, values, finer, level, function, crossings, this);
        for (int i = 0; i < PARTS * PARTS; i++) {
            cells.link(i / PARTS * ROW + i % PARTS);
        }
        cells.finish();
    }

    private void sample(Grid finer, double[] corners) {
        for (int i = 0; i < values.length; i++) {
            // Nothing rounded where nodes of the grid lie on a pole.
            x[i] = i % ROW == PARTS ? grid.x(node % grid.columns() + 1) : finer.x(i % ROW);
            y[i] = i / ROW == PARTS ? grid.y(node / grid.columns() + 1) : finer.y(i / ROW);
        }
        function.evaluate(x, y, values.length, values);
        values[0] = corners[node];
        values[PARTS] = corners[node + 1];
        values[PARTS * ROW] = corners[node + grid.columns()];
        values[values.length - 1] = corners[node + grid.columns() + 1];
    }

    @Override
    public int crossing(HoleShape shape, int from, int to) {
        int part = shape.side[from];
        int number = holes.edges.add(part);
        if (holes.edges.crossing(number) == Crossings.NONE) {
            int shared = shared(part, shape, from, to);
            boolean north = SharedEdges.isNorthward(Holes.edge(part));
            holes.edges.note(part, shared != Crossings.NONE ? shared : HoleCrossings.addPart(crossings, node, north, shape, from, to));
        }
        return holes.edges.crossing(number);
    }

    /// On the cell's own edges: the crossing that the cells beside know too, for the first one that is found.
    private int shared(int part, HoleShape shape, int from, int to) {
        int key = Holes.edge(part);
        int at = SharedEdges.node(key);
        boolean north = SharedEdges.isNorthward(key);
        int line = north ? at % ROW : at / ROW;
        if (line > 0 && line < PARTS) {
            return Crossings.NONE;
        }
        int edge = cell.edge(north ? line == 0 ? CellCases.WEST : CellCases.EAST : line == 0 ? CellCases.SOUTH : CellCases.NORTH);
        double middle = north ? (shape.y[from] + shape.y[to]) / 2 : (shape.x[from] + shape.x[to]) / 2;
        for (int i = 0; i < cell.size(); i++) {
            int next = (i + 1) % cell.size();
            double a = north ? cell.y[i] : cell.x[i];
            double b = north ? cell.y[next] : cell.x[next];
            boolean isOn = cell.side[i] != HoleShape.BORDER && Holes.edge(cell.side[i]) == edge && middle > Math.min(a, b) && middle < Math.max(a, b);
            if (isOn && !used[i] && cell.value[i] >= level != cell.value[next] >= level) {
                used[i] = true;
                return outside.crossing(cell, i, next);
            }
        }
        return Crossings.NONE;
    }
}
