package hesse.figure.surface;

/// The sheet of a [ModelSurface]: spokes from the centre, each as long as the model reaches into its direction.
public final class SurfacePatch implements SurfaceShape {
    public static final int SPOKES = 72;
    private static final int RINGS = 18;

    private final float[] points = new float[3 * (1 + SPOKES * RINGS)];
    private final float[] normals = new float[points.length];
    private final int[] triangles = new int[3 * SPOKES * (2 * RINGS - 1)];

    public SurfacePatch() {
        int to = 0;
        for (int spoke = 0; spoke < SPOKES; spoke++) {
            int next = (spoke + 1) % SPOKES;
            to = lay(to, 0, vertex(spoke, 1), vertex(next, 1));
            for (int ring = 1; ring < RINGS; ring++) {
                to = lay(to, vertex(spoke, ring), vertex(spoke, ring + 1), vertex(next, ring));
                to = lay(to, vertex(next, ring), vertex(spoke, ring + 1), vertex(next, ring + 1));
            }
        }
    }

    @Override
    public float[] points() {
        return points;
    }

    @Override
    public float[] normals() {
        return normals;
    }

    @Override
    public int[] triangles() {
        return triangles;
    }

    /// Follows the model, `lift` above it: close to its centre it touches the surface to third order, and two sheets in
    /// one place flicker.
    public void fill(ModelSurface model, double lift) {
        put(0, model, model.centerX(), model.centerY(), lift);
        for (int spoke = 0; spoke < SPOKES; spoke++) {
            double cosine = Math.cos(2 * Math.PI * spoke / SPOKES);
            double sine = Math.sin(2 * Math.PI * spoke / SPOKES);
            double reach = model.reach(cosine, sine);
            for (int ring = 1; ring <= RINGS; ring++) {
                double distance = reach * ring / RINGS;
                put(vertex(spoke, ring), model, model.centerX() + distance * cosine, model.centerY() + distance * sine, lift);
            }
        }
    }

    /// Lays a tube along the border of the sheet.
    public void trim(SurfaceTube rim, double radius) {
        rim.clear();
        rim.begin(radius, 1, 0);
        for (int spoke = 0; spoke <= SPOKES; spoke++) {
            int at = 3 * vertex(spoke % SPOKES, RINGS);
            rim.point(points[at], points[at + 1], points[at + 2]);
        }
        rim.end();
        rim.finish();
    }

    private static int vertex(int spoke, int ring) {
        return 1 + spoke * RINGS + ring - 1;
    }

    private int lay(int to, int a, int b, int c) {
        triangles[to] = a;
        triangles[to + 1] = b;
        triangles[to + 2] = c;
        return to + 3;
    }

    private void put(int vertex, ModelSurface model, double x, double y, double lift) {
        double dzdx = model.zSlopeX(x, y);
        double dzdy = model.zSlopeY(x, y);
        double length = Math.sqrt(1 + dzdx * dzdx + dzdy * dzdy);
        boolean steep = !(length < 1e12);
        points[3 * vertex] = (float) x;
        points[3 * vertex + 1] = (float) y;
        points[3 * vertex + 2] = (float) (model.z(x, y) + lift);
        normals[3 * vertex] = steep ? 0 : (float) (-dzdx / length);
        normals[3 * vertex + 1] = steep ? 0 : (float) (-dzdy / length);
        normals[3 * vertex + 2] = steep ? 1 : (float) (1 / length);
    }
}
