package hesse.figure;

import java.util.Arrays;

/// Thin round tubes along polylines, solid or dashed: between [#clear] and [#finish] come pieces, each a [#begin],
/// its points and an [#end].
///
/// Every vertex belongs to a ring of [#SIDES]; every ring is joined to the next one. Pieces are parted by rings of
/// radius 0, so that which triangles there are never changes.
public final class SurfaceTube implements SurfaceShape {
    public static final int SIDES = 6;

    /// More rings than this are not drawn: 49 000 triangles take the renderer some 50 ms to take over.
    public static final int MOST_RINGS = 4096;

    /// Points nearer to the last one than this, in radii, are left out.
    private static final double LEAST_RADII = 0.4;

    private static final double[] COSINES = new double[SIDES];
    private static final double[] SINES = new double[SIDES];
    private static final double LEAST_STEP = 1e-6;

    static {
        for (int k = 0; k < SIDES; k++) {
            COSINES[k] = Math.cos(2 * Math.PI * k / SIDES);
            SINES[k] = Math.sin(2 * Math.PI * k / SIDES);
        }
    }

    private float[] points;
    private float[] normals;
    private int[] triangles;
    private int rings;

    /// The path of the piece, or of its dash, that is under way: three coordinates a point.
    private double[] path = new double[3 * 64];
    private int pathLength;

    private double radius;
    private double on;
    private double off;
    private double phaseLeft;
    private boolean drawing;
    private boolean started;
    private double lastX;
    private double lastY;
    private double lastZ;

    public SurfaceTube(int initialRings) {
        allocate(Math.min(initialRings, MOST_RINGS));
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

    public void clear() {
        rings = 0;
        pathLength = 0;
    }

    /// Starts a piece. Dashes are `onLength` long, `offLength` apart; 0 apart is a solid line.
    public void begin(double tubeRadius, double onLength, double offLength) {
        radius = tubeRadius;
        on = Math.max(onLength, LEAST_STEP * 10);
        off = offLength;
        phaseLeft = on;
        drawing = true;
        started = false;
        pathLength = 0;
    }

    public void point(double x, double y, double z) {
        if (started) {
            continueTo(x, y, z);
        } else {
            started = true;
            push(x, y, z);
        }
        lastX = x;
        lastY = y;
        lastZ = z;
    }

    public void end() {
        if (drawing) {
            emitPath();
        }
        pathLength = 0;
    }

    /// Puts all rings that are out of use onto one point.
    public void finish() {
        int used = 3 * SIDES * rings;
        for (int k = used; k < points.length; k++) {
            points[k] = used == 0 ? 0 : points[used - 3 + (k - used) % 3];
        }
    }

    private void continueTo(double x, double y, double z) {
        double length = Math.sqrt((x - lastX) * (x - lastX) + (y - lastY) * (y - lastY) + (z - lastZ) * (z - lastZ));
        double done = 0;
        while (off > 0 && length - done > phaseLeft && rings < MOST_RINGS) {
            done += phaseLeft;
            double t = done / length;
            push(lastX + t * (x - lastX), lastY + t * (y - lastY), lastZ + t * (z - lastZ));
            if (drawing) {
                emitPath();
                pathLength = 0;
            }
            drawing = !drawing;
            phaseLeft = drawing ? on : off;
        }
        phaseLeft -= length - done;
        if (drawing) {
            push(x, y, z);
        }
    }

    private void push(double x, double y, double z) {
        double least = Math.max(LEAST_STEP, LEAST_RADII * radius);
        if (pathLength > 0 && near(path[pathLength - 3], x, least) && near(path[pathLength - 2], y, least) && near(path[pathLength - 1], z, least)) {
            return;
        }
        if (pathLength + 3 > path.length) {
            path = Arrays.copyOf(path, 2 * path.length);
        }
        path[pathLength++] = x;
        path[pathLength++] = y;
        path[pathLength++] = z;
    }

    private boolean isSame(int a, int b) {
        return near(path[a], path[b], LEAST_STEP) && near(path[a + 1], path[b + 1], LEAST_STEP) && near(path[a + 2], path[b + 2], LEAST_STEP);
    }

    private static boolean near(double a, double b, double least) {
        return Math.abs(a - b) < least;
    }

    private void emitPath() {
        int count = pathLength / 3;
        if (count < 2) {
            return;
        }
        emitRing(0, 0);
        for (int k = 0; k < count; k++) {
            emitRing(k, radius);
        }
        emitRing(count - 1, 0);
    }

    private void emitRing(int at, double ringRadius) {
        if (rings == capacity() && rings < MOST_RINGS) {
            allocate(Math.min(2 * rings, MOST_RINGS));
        }
        if (rings == capacity()) {
            return;
        }
        int before = 3 * Math.max(at - 1, 0);
        int after = 3 * Math.min(at + 1, pathLength / 3 - 1);
        if (isSame(after, before)) {
            after = 3 * at; // a path that turns back has no tangent here: take that of its arrival
        }
        double tx = path[after] - path[before];
        double ty = path[after + 1] - path[before + 1];
        double tz = path[after + 2] - path[before + 2];
        double flat = Math.hypot(tx, ty);
        double length = Math.hypot(flat, tz);
        // Across the tangent: level, and level × tangent. A vertical tube takes any level direction.
        double levelX = flat > 1e-9 * length ? ty / flat : 1;
        double levelY = flat > 1e-9 * length ? -tx / flat : 0;
        writeRing(3 * at, ringRadius, levelX, levelY, levelY * tz / length, -levelX * tz / length, (levelX * ty - levelY * tx) / length);
    }

    private void writeRing(int center, double ringRadius, double levelX, double levelY, double otherX, double otherY, double otherZ) {
        for (int k = 0, to = 3 * SIDES * rings; k < SIDES; k++, to += 3) {
            double nx = COSINES[k] * levelX + SINES[k] * otherX;
            double ny = COSINES[k] * levelY + SINES[k] * otherY;
            double nz = SINES[k] * otherZ;
            normals[to] = (float) nx;
            normals[to + 1] = (float) ny;
            normals[to + 2] = (float) nz;
            points[to] = (float) (path[center] + ringRadius * nx);
            points[to + 1] = (float) (path[center + 1] + ringRadius * ny);
            points[to + 2] = (float) (path[center + 2] + ringRadius * nz);
        }
        rings++;
    }

    private int capacity() {
        return points.length / (3 * SIDES);
    }

    private void allocate(int newCapacity) {
        points = points == null ? new float[3 * SIDES * newCapacity] : Arrays.copyOf(points, 3 * SIDES * newCapacity);
        normals = normals == null ? new float[points.length] : Arrays.copyOf(normals, points.length);
        Arrays.fill(normals, 3 * SIDES * rings, normals.length, 0.57735f);
        triangles = new int[6 * SIDES * (newCapacity - 1)];
        for (int ring = 0, to = 0; ring < newCapacity - 1; ring++) {
            for (int k = 0; k < SIDES; k++, to += 6) {
                int here = ring * SIDES;
                layQuad(to, here + k, here + (k + 1) % SIDES);
            }
        }
    }

    private void layQuad(int to, int a, int b) {
        triangles[to] = a;
        triangles[to + 1] = a + SIDES;
        triangles[to + 2] = b;
        triangles[to + 3] = b;
        triangles[to + 4] = a + SIDES;
        triangles[to + 5] = b + SIDES;
    }
}
