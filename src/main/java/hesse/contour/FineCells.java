package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// The cells in which lines of a level run nearer to each other, or round something smaller, than samples at their corners
/// show: those around a [Dips] place on the level's other side, and those beside which share an edge that is crossed more
/// often than its ends say. They are sampled anew, as fine as their number allows.
final class FineCells {

    /// Parts of an edge if there are no more cells than this.
    private static final int[] PARTS = {24, 16, 8, 4};
    private static final int[] MOST_CELLS = {200, 700, 2500, 8000};

    /// More places on the other side are noise.
    private static final int MOST_PLACES = 8000;
    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    /// The edges of these cells.
    final SharedEdges edges = new SharedEdges();
    private final SharedEdges numbers = new SharedEdges();
    private int[] cells = new int[64];
    private int count;
    private int parts;
    private double[] samples = new double[0];

    private final int[] place = new int[BLOCK];
    private int placeCount;
    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];
    private final double[] value = new double[BLOCK];

    private final Holes holes;
    private double[] values;
    private Grid grid;
    private double level;
    private BlockFunction function;

    /// @param holes whose cells are a matter of their own
    FineCells(Holes holes) {
        this.holes = holes;
    }

    /// No cells until the next [#choose].
    void forget() {
        edges.clear();
        numbers.clear();
        count = 0;
    }

    int count() {
        return count;
    }

    /// By its south-western node.
    int cell(int index) {
        return cells[index];
    }

    boolean contains(int node) {
        return count > 0 && numbers.number(node) >= 0;
    }

    /// Parts of an edge.
    int parts() {
        return parts;
    }

    /// The function at a finer node of a cell, `parts + 1` of them a row from the south-western corner.
    double sample(int index, int column, int row) {
        return samples[(index * (parts + 1) + row) * (parts + 1) + column];
    }

    double x(int node, int part, Grid of) {
        int column = node % of.columns();
        return part == parts ? of.x(column + 1) : of.x(column) + (double) part / parts * of.dx();
    }

    double y(int node, int part, Grid of) {
        int row = node / of.columns();
        return part == parts ? of.y(row + 1) : of.y(row) + (double) part / parts * of.dy();
    }

    /// Finds the cells of a level; none if there are more than can be sampled.
    void choose(Dips dips, double[] nodeValues, Grid nodes, double atLevel, BlockFunction sampled, Cancellation cancellation) {
        forget();
        values = nodeValues;
        grid = nodes;
        level = atLevel;
        function = sampled;
        seed(dips, cancellation);
        int seeds = count;
        for (int i = 0; i < PARTS.length && count > 0; i++) {
            parts = PARTS[i];
            if (spread(MOST_CELLS[i], cancellation)) {
                break;
            }
            forgetFrom(i + 1 < PARTS.length ? seeds : 0);
        }
        for (int i = 0; i < count; i++) {
            for (int side = 0; side < 4; side++) {
                edges.add(key(cells[i], side, grid));
            }
        }
        values = null;
        function = null;
    }

    private void seed(Dips dips, Cancellation cancellation) {
        int places = 0;
        placeCount = 0;
        for (int i = 0; i < dips.count() && places < MOST_PLACES; i++) {
            if (dips.mayReach(i, level)) {
                places++;
                place[placeCount++] = i;
            }
            if (placeCount == BLOCK) {
                judge(dips, cancellation);
            }
        }
        judge(dips, cancellation);
        if (places >= MOST_PLACES) {
            forget();
        }
    }

    private void judge(Dips dips, Cancellation cancellation) {
        cancellation.check();
        for (int k = 0; k < placeCount; k++) {
            x[k] = dips.x(place[k]);
            y[k] = dips.y(place[k]);
        }
        if (placeCount > 0) {
            function.evaluate(x, y, placeCount, value);
        }
        for (int k = 0; k < placeCount; k++) {
            if (dips.isBeyond(place[k], value[k], level)) {
                add(dips.cell(place[k]));
                add(dips.other(place[k]));
            }
        }
        placeCount = 0;
    }

    /// Cells with a hole are a matter of their own.
    private void add(int node) {
        int north = node + grid.columns();
        boolean finite = Holes.isFinite(values[node]) && Holes.isFinite(values[node + 1]) && Holes.isFinite(values[north]) && Holes.isFinite(values[north + 1]);
        if (finite && !holes.contains(node) && numbers.number(node) < 0) {
            numbers.add(node);
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, 2 * count);
            }
            cells[count++] = node;
        }
    }

    /// Samples the cells, and those beside as long as they share an edge that is crossed more often than its ends say; false if
    /// they become too many.
    private boolean spread(int most, Cancellation cancellation) {
        for (int i = 0; i < count; i++) {
            if (count > most) {
                return false;
            }
            cancellation.check();
            sampleCell(i);
            for (int side = 0; side < 4; side++) {
                if (changes(i, side) > 1) {
                    addBeside(cells[i], side);
                }
            }
        }
        return true;
    }

    private void forgetFrom(int kept) {
        var old = Arrays.copyOf(cells, kept);
        forget();
        for (int each : old) {
            add(each);
        }
    }

    private void addBeside(int node, int side) {
        int column = node % grid.columns();
        int row = node / grid.columns();
        switch (side) {
            case CellCases.SOUTH -> addIf(row > 0, node - grid.columns());
            case CellCases.NORTH -> addIf(row + 2 < grid.rows(), node + grid.columns());
            case CellCases.WEST -> addIf(column > 0, node - 1);
            default -> addIf(column + 2 < grid.columns(), node + 1);
        }
    }

    private void addIf(boolean exists, int node) {
        if (exists) {
            add(node);
        }
    }

    /// How often the samples on a side change between above and below.
    private int changes(int index, int side) {
        int changes = 0;
        boolean before = false;
        for (int i = 0; i <= parts; i++) {
            double sample = switch (side) {
                case CellCases.SOUTH -> sample(index, i, 0);
                case CellCases.NORTH -> sample(index, i, parts);
                case CellCases.WEST -> sample(index, 0, i);
                default -> sample(index, parts, i);
            };
            boolean above = sample >= level;
            changes += i > 0 && above != before ? 1 : 0;
            before = above;
        }
        return changes;
    }

    /// At the corners are the values of the nodes.
    private void sampleCell(int index) {
        int row = parts + 1;
        if (samples.length < (index + 1) * row * row) {
            samples = Arrays.copyOf(samples, 2 * (index + 1) * row * row);
        }
        int node = cells[index];
        for (int i = 0; i < row * row; i++) {
            x[i] = x(node, i % row, grid);
            y[i] = y(node, i / row, grid);
        }
        function.evaluate(x, y, row * row, value);
        value[0] = values[node];
        value[parts] = values[node + 1];
        value[parts * row] = values[node + grid.columns()];
        value[row * row - 1] = values[node + grid.columns() + 1];
        System.arraycopy(value, 0, samples, index * row * row, row * row);
    }

    /// The edge on a side of a cell.
    int key(int node, int side, Grid of) {
        return switch (side) {
            case CellCases.SOUTH -> SharedEdges.key(node, false);
            case CellCases.NORTH -> SharedEdges.key(node + of.columns(), false);
            case CellCases.WEST -> SharedEdges.key(node, true);
            default -> SharedEdges.key(node + 1, true);
        };
    }
}
