package hesse.figure.surface;

/// Where a sample's nodes lie in its [SurfaceBox], and where in a picture of its window their colours are: what a mesh takes
/// over as it is. The arrays are filled again with the sample; don't modify them.
public final class SurfaceVertices {

    /// Textures repeat: at their very border they blend with the other side. Half a pixel of a picture 256 pixels wide.
    private static final float INSET = 1f / 512;

    private final float[] points;
    private final float[] places;

    SurfaceVertices(int nodes) {
        points = new float[3 * nodes];
        places = new float[2 * nodes];
    }

    /// Three box coordinates a node; holes lie on the floor.
    public float[] points() {
        return points;
    }

    /// Two coordinates a node in the picture, from its upper left corner, its sides being 1.
    public float[] places() {
        return places;
    }

    void fill(SurfaceSample sample) {
        var box = SurfaceBox.of(sample.window());
        float[] heights = sample.heights();
        float[] shifts = sample.shifts();
        float[] pulls = sample.pulls();
        int lastColumn = sample.columns() - 1;
        int lastRow = sample.rows() - 1;
        for (int j = 0, node = 0; j <= lastRow; j++) {
            for (int i = 0; i <= lastColumn; i++, node++) {
                float u = (i + shifts[2 * node]) / lastColumn;
                float v = (j + shifts[2 * node + 1]) / lastRow;
                points[3 * node] = (float) ((2 * u - 1) * box.halfX());
                points[3 * node + 1] = (float) ((2 * v - 1) * box.halfY());
                points[3 * node + 2] = Float.isNaN(heights[node]) ? 0 : (float) SurfaceBox.HEIGHT * heights[node];
                places[2 * node] = Math.clamp(u + pulls[2 * node] / lastColumn, INSET, 1 - INSET);
                places[2 * node + 1] = Math.clamp(1 - v - pulls[2 * node + 1] / lastRow, INSET, 1 - INSET);
            }
        }
    }
}
