package hesse.figure.surface;

import java.util.Arrays;

/// The mesh of a [SurfaceTube]: rings of [#SIDES] vertices, each joined to the next one.
final class TubeRings {
    static final int SIDES = 6;

    /// More rings than this are not drawn: 49 000 triangles take the renderer some 50 ms to take over.
    static final int MOST = 4096;

    private static final double[] COSINES = new double[SIDES];
    private static final double[] SINES = new double[SIDES];

    static {
        for (int k = 0; k < SIDES; k++) {
            COSINES[k] = Math.cos(2 * Math.PI * k / SIDES);
            SINES[k] = Math.sin(2 * Math.PI * k / SIDES);
        }
    }

    private float[] points;
    private float[] normals;
    private int[] triangles;
    private int count;

    TubeRings(int initial) {
        allocate(Math.min(initial, MOST));
    }

    float[] points() {
        return points;
    }

    float[] normals() {
        return normals;
    }

    int[] triangles() {
        return triangles;
    }

    void clear() {
        count = 0;
    }

    boolean areFull() {
        return count >= MOST;
    }

    /// Puts all rings that are out of use onto one point.
    void finish() {
        int used = 3 * SIDES * count;
        for (int k = used; k < points.length; k++) {
            points[k] = used == 0 ? 0 : points[used - 3 + (k - used) % 3];
        }
    }

    /// Adds a ring around the point at this place of the path, across the tangent (tx, ty, tz) ≠ 0; nothing if they are full.
    void add(double[] path, int center, double radius, double tx, double ty, double tz) {
        if (areFull()) {
            return;
        }
        if (count == capacity()) {
            allocate(Math.min(2 * count, MOST));
        }
        double flat = Math.hypot(tx, ty);
        double length = Math.hypot(flat, tz);
        // Across the tangent: level, and level × tangent. A vertical tube takes any level direction.
        double levelX = flat > 1e-9 * length ? ty / flat : 1;
        double levelY = flat > 1e-9 * length ? -tx / flat : 0;
        write(path, center, radius, levelX, levelY, levelY * tz / length, -levelX * tz / length, (levelX * ty - levelY * tx) / length);
    }

    private void write(double[] path, int center, double radius, double levelX, double levelY, double otherX, double otherY,
            double otherZ) {
        for (int k = 0, to = 3 * SIDES * count; k < SIDES; k++, to += 3) {
            double nx = COSINES[k] * levelX + SINES[k] * otherX;
            double ny = COSINES[k] * levelY + SINES[k] * otherY;
            double nz = SINES[k] * otherZ;
            normals[to] = (float) nx;
            normals[to + 1] = (float) ny;
            normals[to + 2] = (float) nz;
            points[to] = (float) (path[center] + radius * nx);
            points[to + 1] = (float) (path[center + 1] + radius * ny);
            points[to + 2] = (float) (path[center + 2] + radius * nz);
        }
        count++;
    }

    private int capacity() {
        return points.length / (3 * SIDES);
    }

    private void allocate(int newCapacity) {
        points = points == null ? new float[3 * SIDES * newCapacity] : Arrays.copyOf(points, 3 * SIDES * newCapacity);
        normals = normals == null ? new float[points.length] : Arrays.copyOf(normals, points.length);
        Arrays.fill(normals, 3 * SIDES * count, normals.length, 0.57735f);
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
