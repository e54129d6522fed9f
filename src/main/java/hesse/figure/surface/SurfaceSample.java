package hesse.figure.surface;

import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.figure.scale.HeightScale;

/// A field's heights and normals on the nodes of a grid, as a surface needs them. The buffers are filled again and
/// again by [#fill]: a sample that is being drawn must not be filled.
///
/// Node (i, j) has index `j · columns + i`; row 0 lies at yMin. Two triangles lie between four nodes, parted by the
/// diagonal from (i, j) to (i + 1, j + 1). Nodes next to the border of the field's domain, or to a level at which the
/// scale clips, are shifted onto it ([SurfaceSnap]), so that borders and creases are lines and not stairs.
public final class SurfaceSample {

    /// Steeper than this in box units counts as this steep; keeps normals finite where the gradient is not.
    private static final double STEEPEST = 1e6;

    private final int columns;
    private final int rows;
    private final float[] heights;
    private final float[] normals;
    private final float[] shifts;
    private final float[] pulls;
    private final double[] values;
    private final double[] gradients;
    private final SurfaceVertices vertices;
    private final Jets jets;
    private final SurfaceSnap snap;
    private Window window;
    private HeightScale scale;

    private SurfaceSample(int columns, int rows) {
        if (columns < 2 || rows < 2) {
            throw new IllegalArgumentException("a surface has at least 2 x 2 nodes, but was " + columns + " x " + rows);
        }
        this.columns = columns;
        this.rows = rows;
        heights = new float[columns * rows];
        normals = new float[3 * columns * rows];
        shifts = new float[2 * columns * rows];
        pulls = new float[2 * columns * rows];
        values = new double[columns * rows];
        gradients = new double[2 * columns * rows];
        vertices = new SurfaceVertices(columns * rows);
        jets = new Jets(Order.GRADIENT, columns);
        snap = new SurfaceSnap(columns, rows, values, gradients, shifts, pulls);
    }

    /// A new sample of `columns` x `rows` nodes.
    public static SurfaceSample of(Field field, Window window, HeightScale scale, int columns, int rows, Cancellation cancellation) {
        var sample = new SurfaceSample(columns, rows);
        sample.fill(field, window, scale, cancellation);
        return sample;
    }

    /// Samples anew into the same buffers.
    ///
    /// @throws java.util.concurrent.CancellationException if cancelled; the sample is then of no use until filled again
    public void fill(Field field, Window newWindow, HeightScale newScale, Cancellation cancellation) {
        window = newWindow;
        scale = newScale;
        var grid = Grid.nodes(newWindow, columns, rows);
        var evaluator = field.evaluator(Order.GRADIENT);
        var evaluatedRows = field.rows(grid, Order.GRADIENT);
        for (int j = 0; j < rows; j++) {
            cancellation.check();
            evaluatedRows.row(j, jets);
            keepRow(j * columns);
        }
        snap.toDomain(evaluator, grid, cancellation);
        snap.toCreases(newScale);
        raise(SurfaceBox.of(newWindow));
        vertices.fill(this);
    }

    private void keepRow(int offset) {
        System.arraycopy(jets.f, 0, values, offset, columns);
        for (int i = 0; i < columns; i++) {
            gradients[2 * (offset + i)] = jets.fx[i];
            gradients[2 * (offset + i) + 1] = jets.fy[i];
        }
    }

    private void raise(SurfaceBox box) {
        double xFactor = SurfaceBox.HEIGHT / box.xScale();
        double yFactor = SurfaceBox.HEIGHT / box.yScale();
        for (int node = 0; node < values.length; node++) {
            heights[node] = (float) scale.height(values[node]);
            double slope = scale.slope(values[node]);
            // Half of the slope on one side of a crease, none on the other: a bevel.
            double bevel = snap.isOnCrease(node) ? 0.5 : 1;
            putNormal(node, steepness(bevel * slope * gradients[2 * node] * xFactor),
                    steepness(bevel * slope * gradients[2 * node + 1] * yFactor));
        }
    }

    private static double steepness(double dz) {
        return Double.isNaN(dz) ? 0 : Math.clamp(dz, -STEEPEST, STEEPEST);
    }

    private void putNormal(int node, double dzdx, double dzdy) {
        double length = Math.sqrt(dzdx * dzdx + dzdy * dzdy + 1);
        normals[3 * node] = (float) (-dzdx / length);
        normals[3 * node + 1] = (float) (-dzdy / length);
        normals[3 * node + 2] = (float) (1 / length);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public Window window() {
        return window;
    }

    public HeightScale scale() {
        return scale;
    }

    /// Heights in [0, 1], NaN where the field is undefined. The sample's own array: don't modify it.
    public float[] heights() {
        return heights;
    }

    /// Unit normals in the coordinates of the [SurfaceBox], three numbers a node. The sample's own array.
    public float[] normals() {
        return normals;
    }

    /// Where all of it is to be drawn.
    public SurfaceVertices vertices() {
        return vertices;
    }

    /// By how much each node is shifted from its place in the grid: columns eastwards and rows northwards, both within
    /// [−1, 1]. The sample's own array.
    float[] shifts() {
        return shifts;
    }

    /// From how far off the node's own place its colour is to be taken, as [#shifts] and in addition to them: nodes on the
    /// border of the domain get theirs from within.
    float[] pulls() {
        return pulls;
    }

    /// Whether the field is undefined at every node.
    public boolean isEmpty() {
        for (float height : heights) {
            if (!Float.isNaN(height)) {
                return false;
            }
        }
        return true;
    }

    /// The height in [0, 1] of the triangles at a point of the plane; NaN outside the window and in holes. Shifts are left
    /// out of account, so it may be off beside borders and creases, within one cell.
    public double heightAt(double planeX, double planeY) {
        if (!window.contains(planeX, planeY)) {
            return Double.NaN;
        }
        double u = (planeX - window.xMin()) / window.width() * (columns - 1);
        double v = (planeY - window.yMin()) / window.height() * (rows - 1);
        int i = Math.min((int) u, columns - 2);
        int j = Math.min((int) v, rows - 2);
        return inCell(j * columns + i, u - i, v - j);
    }

    private double inCell(int southWest, double s, double t) {
        float sw = heights[southWest];
        float ne = heights[southWest + columns + 1];
        if (s >= t) {
            float se = heights[southWest + 1];
            return sw + (se - sw) * s + (ne - se) * t;
        }
        float nw = heights[southWest + columns];
        return sw + (nw - sw) * t + (ne - nw) * s;
    }
}
